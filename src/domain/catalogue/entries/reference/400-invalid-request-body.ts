import { defineEntry } from '../../error-entry.ts';

export const invalidRequestBody = defineEntry({
  code: 'InvalidRequestBody',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'The service could not parse the request body in the format that the operation expects.',
    'zh-TW': '要求本文不是這項作業要的格式，服務無法讀取。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Invalid request body.',
    translation: '要求本文無效。',
    variables: {},
    note: {
      en: 'Body parameter names are case-sensitive. The documentation mentions a typo in a parameter name as a possible cause.',
      'zh-TW': '要求本文的參數名稱區分大小寫；文件指出，參數打錯字也可能造成這個錯誤。',
    },
    seedWording: '不正確要求內方。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template: 'Request body is incorrect',
      translation: '要求本文不正確',
      variables: {},
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      template: 'Missing query.',
      translation: '缺少查詢。',
      variables: {},
      note: {
        en: 'The hunting API could not read `Query`. In the reported case, the KQL text contained literal line breaks.',
        'zh-TW': '進階搜捕讀不到 `Query`：在使用者回報的案例中，KQL 文字裡有實際的換行字元。',
      },
      certainty: 'reported',
      sources: ['defender-docs-330'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same body is rejected every time, with any token. Fix the body or its `Content-Type`, then retry immediately.',
    'zh-TW': '同樣的本文，換哪個權杖都會遭到拒絕。修正本文或 `Content-Type` 之後，馬上就能重試。',
  },
  causes: [
    {
      text: {
        en: 'The JSON string contains a KQL query with literal line breaks. The message is `Missing query.`, but the code is `InvalidRequestBody`, not `MissingRequiredParameter`.',
        'zh-TW': 'JSON 字串裡的 KQL 查詢含有實際的換行字元。訊息是 `Missing query.`，錯誤碼卻是 `InvalidRequestBody`，而不是 `MissingRequiredParameter`。',
      },
      certainty: 'reported',
      sources: ['defender-docs-330'],
    },
    {
      text: {
        en: 'The name of a body parameter is misspelled or has the wrong case.',
        'zh-TW': '本文的參數名稱拼錯，或大小寫不對。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: 'The documentation is inconsistent on case. For updating an alert, its table lists `Status`, `Classification`, `Determination` and `Comment`, while its example shows all of them in lowercase.',
        'zh-TW': '文件的大小寫前後矛盾：更新警示的表格寫 `Status`、`Classification`、`Determination`、`Comment`，範例卻全部小寫。',
      },
      certainty: 'documented',
      sources: ['mde-update-alert'],
    },
    {
      text: {
        en: "Some parameters have two spellings. The device value is `DeviceValue` in `setDeviceValue` and `deviceValue` when updating a device. For library uploads, the documentation's table lists `File`, but its example sends `file`.",
        'zh-TW': '有些參數有兩種寫法。裝置價值在 `setDeviceValue` 寫成 `DeviceValue`，更新裝置時寫成 `deviceValue`。上傳程式庫檔案的表格寫 `File`，範例送的是 `file`。',
      },
      certainty: 'documented',
      sources: ['mde-set-device-value', 'mde-update-machine', 'mde-upload-library'],
    },
    {
      text: {
        en: 'An invalid example was copied. Three request examples on two documentation pages are not valid JSON: the example for updating a device lacks a comma; the examples for adding and batch-deleting scan definitions have trailing commas.',
        'zh-TW': '照抄了有錯的範例。兩份文件裡共有三個要求範例不是有效的 JSON：更新裝置少了一個逗號，新增與批次刪除掃描定義則多了結尾的逗號。',
      },
      certainty: 'documented',
      sources: ['mde-update-machine', 'mde-add-scan-definition'],
    },
    {
      text: {
        en: "A response example was used as a template: the documentation's example response for listing indicators has a value without quotation marks.",
        'zh-TW': '把回應範例當成樣板：列出指標的回應範例裡，有一個值漏了引號。',
      },
      certainty: 'documented',
      sources: ['mde-get-ti-indicators'],
    },
    {
      text: {
        en: 'The header `Content-Type: application/json` is missing, or form data was sent where JSON is expected.',
        'zh-TW': '少了 `Content-Type: application/json` 標頭，或該送 JSON 的地方送了表單資料。',
      },
      certainty: 'inferred',
      sources: ['mde-run-live-response', 'mde-run-advanced-query'],
    },
    {
      text: {
        en: 'JSON was sent to `libraryfiles`, which expects `multipart/form-data`.',
        'zh-TW': '對 `libraryfiles` 送了 JSON，但它要的是 `multipart/form-data`。',
      },
      certainty: 'inferred',
      sources: ['mde-upload-library'],
    },
    {
      text: {
        en: "A single value was sent where a list is expected. `rbacGroupNames`, `ScanDefinitionIds` and `SessionIds` are of type String in the documentation's tables but arrays in its examples.",
        'zh-TW': '該放清單的地方只放了一個值。`rbacGroupNames`、`ScanDefinitionIds`、`SessionIds` 在文件的表格裡是 String，在範例裡卻是陣列。',
      },
      certainty: 'inferred',
      sources: ['mde-post-ti-indicator', 'mde-scan-history-by-definition', 'mde-scan-history-by-session'],
    },
    {
      text: {
        en: 'A value has the wrong JSON type: `reportId` must be a string although hunting returns a number, and `generateAlert` must be a Boolean although the documentation shows it as text.',
        'zh-TW': '值的 JSON 類型不對：`reportId` 要用字串，雖然進階搜捕傳回的是數字；`generateAlert` 要用布林值，雖然文件把它印成文字。',
      },
      certainty: 'inferred',
      sources: ['mde-create-alert-by-reference', 'mde-post-ti-indicator'],
    },
    {
      text: {
        en: 'Backslashes in the path of a live response `GetFile` command are not escaped (doubled), which makes the JSON invalid.',
        'zh-TW': '即時回應 `GetFile` 命令的路徑裡，反斜線沒有逸出（應寫成兩個），JSON 因此無效。',
      },
      certainty: 'inferred',
      sources: ['mde-run-live-response'],
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
        en: 'Check the exact body that your client sends with a JSON validator, which shows a missing or trailing comma, an unclosed quotation mark or a raw line break.',
        'zh-TW': '把程式實際送出的本文放進 JSON 驗證工具：逗號少了或多了、引號沒有成對、夾著換行，馬上就看得出來。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Put the KQL query on one line, or let a JSON library escape its line breaks as `\\n`.',
        'zh-TW': '把 KQL 查詢寫成一行，或讓 JSON 程式庫把換行逸出為 `\\n`。',
      },
      certainty: 'reported',
      sources: ['defender-docs-330'],
    },
    {
      text: {
        en: "Compare every name, including its case, with the operation's documentation, and every type with the documentation's example.",
        'zh-TW': '對照該作業的文件：逐一核對每個名稱（含大小寫），並依範例核對每個類型。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: 'Where the documentation shows two spellings, start with the one in its example. If that is rejected, try the other.',
        'zh-TW': '文件上有兩種寫法時，先用範例的那一種；遭到拒絕，再試另一種。',
      },
      certainty: 'inferred',
      sources: ['mde-update-alert', 'mde-set-device-value', 'mde-upload-library'],
    },
    {
      text: {
        en: 'Send `Content-Type: application/json`. Only `libraryfiles` expects `multipart/form-data`.',
        'zh-TW': '送出 `Content-Type: application/json`；只有 `libraryfiles` 用 `multipart/form-data`。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response', 'mde-run-advanced-query', 'mde-upload-library'],
    },
    {
      text: {
        en: 'Where a list is expected, send an array even for a single value.',
        'zh-TW': '該放清單的地方，即使只有一個值也送陣列。',
      },
      certainty: 'inferred',
      sources: ['mde-scan-history-by-definition', 'mde-scan-history-by-session'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Live response library files: at most 20 MB each.',
        'zh-TW': '即時回應程式庫的檔案：每個最多 20 MB。',
      },
      certainty: 'documented',
      sources: ['mde-upload-library'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'InvalidRequestBody',
    message: 'Request body is incorrect',
    target: '|cd0f92b7-31d86a4e0f5c7b18.1.2.',
  },
  raisedBy: 'listed',
  related: ['MissingRequiredParameter', 'InvalidInput', 'BadRequest'],
  aliases: [{ name: '無效要求內文', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['malformed json', 'payload', 'serialization', 'case-sensitive', 'newline', 'escape', 'form-data', 'typo'],
    'zh-TW': ['JSON 格式錯誤', '大小寫', '換行', '逸出字元', '序列化', '打錯字', '表單'],
  },
});
