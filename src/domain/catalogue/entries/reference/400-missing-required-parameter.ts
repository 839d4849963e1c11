import { defineEntry } from '../../error-entry.ts';

export const missingRequiredParameter = defineEntry({
  code: 'MissingRequiredParameter',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'The service did not find a parameter that the operation requires.',
    'zh-TW': '服務找不到這項作業的必要參數。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Parameter {parameter} is missing.',
    translation: '遺漏參數 {parameter}。',
    variables: { parameter: { en: 'the missing parameter', 'zh-TW': '遺漏的參數' } },
    note: {
      en: 'Body parameter names are case-sensitive. The documentation mentions a typo in a parameter name as a possible cause.',
      'zh-TW': '要求本文的參數名稱區分大小寫；文件指出，參數打錯字也可能造成這個錯誤。',
    },
    seedWording: '參數 <the missing parameter> 遺失。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The call is rejected every time until the parameter is present under its exact name. The message identifies the parameter.',
    'zh-TW': '只要沒有以正確的名稱補上參數，重送幾次都會遭到拒絕。訊息會寫出是哪個參數。',
  },
  causes: [
    {
      text: {
        en: 'The parameter is in the body but in the wrong case, so the service treats it as missing.',
        'zh-TW': '參數其實在本文裡，只是大小寫不對；這樣也算遺漏。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: '`Comment` was left out of a device action that requires it.',
        'zh-TW': '裝置動作少了必要的 `Comment`。',
      },
      certainty: 'documented',
      sources: [
        'mde-isolate-machine',
        'mde-unisolate-machine',
        'mde-collect-investigation-package',
        'mde-run-av-scan',
        'mde-restrict-code-execution',
        'mde-unrestrict-code-execution',
        'mde-offboard-machine',
        'mde-stop-and-quarantine-file',
        'mde-initiate-autoir-investigation',
      ],
    },
    {
      text: {
        en: 'An offboarding call has no `Comment`. The documentation specifies HTTP 400 for this.',
        'zh-TW': '下線（offboard）的呼叫沒有 `Comment`；文件明確寫著會傳回 HTTP 400。',
      },
      certainty: 'documented',
      sources: ['mde-offboard-machine'],
    },
    {
      text: {
        en: 'The `Sha1` parameter of stop and quarantine is written `SHA1` or `sha1`.',
        'zh-TW': '「停止和隔離檔案」的 `Sha1` 寫成 `SHA1` 或 `sha1`。',
      },
      certainty: 'inferred',
      sources: ['mde-stop-and-quarantine-file'],
    },
    {
      text: {
        en: 'The names of ID lists are mixed up: `IndicatorIds`, `MachineIds` and `ScanDefinitionIds` start with an uppercase letter; `alertIds` does not.',
        'zh-TW': '弄混了識別碼清單的名稱：`IndicatorIds`、`MachineIds`、`ScanDefinitionIds` 開頭大寫，`alertIds` 卻是小寫。',
      },
      certainty: 'inferred',
      sources: [
        'mde-batch-delete-ti-indicators',
        'mde-add-or-remove-multiple-machine-tags',
        'mde-add-scan-definition',
        'mde-batch-update-alerts',
      ],
    },
    {
      text: {
        en: 'The documentation is inconsistent on case: `DeviceValue` and `deviceValue` are the same setting in two operations, and for library uploads, its table lists `File` while the example sends `file`.',
        'zh-TW': '文件的大小寫前後矛盾：`DeviceValue` 與 `deviceValue` 是同一項設定，只是兩項作業的寫法不同；上傳程式庫檔案的表格寫 `File`，範例卻送 `file`。',
      },
      certainty: 'documented',
      sources: ['mde-set-device-value', 'mde-update-machine', 'mde-upload-library'],
    },
    {
      text: {
        en: 'Parameter names were copied from translated documentation: in the Traditional Chinese documentation of 2021, `Query` and `Indicators` were translated into Chinese.',
        'zh-TW': '參數名稱抄自翻譯過的文件：2021 年的繁體中文頁面把 `Query` 寫成「查詢」、把 `Indicators` 寫成「指標」。',
      },
      certainty: 'inferred',
      sources: ['ms365docs-zh-tw'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Look for the parameter in the body that was actually sent, not in your source code.',
        'zh-TW': '到實際送出的本文裡找這個參數，不要只看原始碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: "If the parameter is in the body, compare its spelling and case with the example in the operation's documentation.",
        'zh-TW': '如果本文裡有這個參數，對照該作業文件的範例，核對拼法與大小寫。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: 'If the parameter is missing, add it. For device actions, always send a `Comment` so that no call fails because it is missing.',
        'zh-TW': '如果少了參數，就補上。裝置動作一律附上 `Comment`，就不會因為少了它而失敗。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Check that your client does not change the case: many JSON serializers convert `Comment` to `comment` by default.',
        'zh-TW': '確認用戶端沒有改動大小寫：不少 JSON 序列化工具預設會把 `Comment` 轉成 `comment`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'If a hunting call returns `Missing query.`, see `InvalidRequestBody`: the cause is invalid JSON, not a missing parameter.',
        'zh-TW': '如果進階搜捕的訊息是 `Missing query.`，請看 `InvalidRequestBody`：問題是 JSON 無效，不是少了參數。',
      },
      certainty: 'reported',
      sources: ['defender-docs-330'],
    },
  ],
  limits: [
    {
      text: {
        en: '`Comment` is required by 9 operations: isolate a device, release it from isolation, collect an investigation package, run an antivirus scan, restrict app execution, remove the app restriction, offboard a device, stop and quarantine a file, and start an investigation.',
        'zh-TW': '有 9 項作業必須提供 `Comment`：隔離、解除隔離、收集調查套件、防毒掃描、限制應用程式執行、解除限制、下線（offboard）、停止和隔離檔案、啟動調查。',
      },
      certainty: 'documented',
      sources: [
        'mde-isolate-machine',
        'mde-unisolate-machine',
        'mde-collect-investigation-package',
        'mde-run-av-scan',
        'mde-restrict-code-execution',
        'mde-unrestrict-code-execution',
        'mde-offboard-machine',
        'mde-stop-and-quarantine-file',
        'mde-initiate-autoir-investigation',
      ],
    },
    {
      text: {
        en: '`Comment` is optional for live response and for canceling an action.',
        'zh-TW': '即時回應與取消動作的 `Comment` 為選用。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response', 'mde-cancel-machine-action'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'MissingRequiredParameter',
    message: 'Parameter Comment is missing.',
    target: '3c70e5b8-a1d6-4972-b0f8-6e29d4c1875a',
  },
  raisedBy: 'listed',
  related: ['InvalidRequestBody', 'InvalidInput'],
  aliases: [{ name: 'MissingRequired參數', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['required field', 'mandatory', 'camelcase', 'pascalcase', 'case-sensitive', 'typo'],
    'zh-TW': ['必填', '必要欄位', '缺少參數', '打錯字', '命名'],
  },
});
