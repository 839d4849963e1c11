import { defineEntry } from '../../error-entry.ts';

export const invalidInput = defineEntry({
  code: 'InvalidInput',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'The call contains a value that the operation does not accept.',
    'zh-TW': '呼叫裡有這項作業不接受的值。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Invalid input {input}.',
    translation: '輸入無效：{input}。',
    variables: { input: { en: 'the invalid input', 'zh-TW': '無效的輸入' } },
    seedWording: '不正確輸入 <the invalid input> 。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template: 'Recieved an empty indicator value.',
      translation: '收到空白的指標值。',
      variables: {},
      note: {
        en: '`indicatorValue` is empty. The misspelling `Recieved` comes from the service. In the reported case, the error was a JSON string inside another JSON object.',
        'zh-TW': '`indicatorValue` 是空的。`Recieved` 是服務自己拼錯的。在使用者回報的案例中，這個錯誤是 JSON 字串，包在另一個 JSON 物件裡。',
      },
      certainty: 'reported',
      sources: ['security-api-solutions-115'],
    },
    {
      template: 'Provided Guid is not a valid id for a {actionType} action',
      translation: '提供的 GUID 不是 {actionType} 動作的有效識別碼',
      variables: { actionType: { en: 'kind of action', 'zh-TW': '動作類型' } },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template:
        'Failed to parse CSV file. Invalid line: {line}, Reason: Error in parsing field {field}, value: {value}. Possible values: {values}',
      translation: '無法剖析 CSV 檔案。無效的行：{line}，原因：剖析欄位 {field} 時發生錯誤，值：{value}。可用的值：{values}',
      variables: {
        line: { en: 'line number', 'zh-TW': '行號' },
        field: { en: 'column of the file', 'zh-TW': '檔案中的欄位' },
        value: { en: 'the rejected value', 'zh-TW': '遭到拒絕的值' },
        values: { en: 'accepted values', 'zh-TW': '可用的值' },
      },
      note: {
        en: 'Shown by the CSV import in the portal. The message has no error code, but it has the same cause as `InvalidInput`.',
        'zh-TW': '這是在入口網站匯入 CSV 時的訊息，沒有錯誤碼，但原因與 `InvalidInput` 相同。',
      },
      certainty: 'reported',
      sources: ['ms365docs-10384'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same value is rejected every time, regardless of the token and its permissions. Fix it at its source.',
    'zh-TW': '同樣的值每次都會遭到拒絕，這與權杖和權限無關，要由提供這個值的一方修正。',
  },
  causes: [
    {
      text: {
        en: '`indicatorValue` is empty.',
        'zh-TW': '`indicatorValue` 是空的。',
      },
      certainty: 'reported',
      sources: ['security-api-solutions-115'],
    },
    {
      text: {
        en: '`getPackageUri` received the GUID of a different kind of machine action. It accepts only the ID of a `CollectInvestigationPackage` action.',
        'zh-TW': '`getPackageUri` 收到的是其他類型動作的 GUID。它只接受 `CollectInvestigationPackage` 動作的識別碼。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: "The indicator's `action` is no longer accepted. The CSV import accepts `Allowed`, `Audit`, `BlockAndRemediate`, `Warn` and `Block`, and rejects `AlertAndBlock`.",
        'zh-TW': '指標的 `action` 用了已不再接受的值。CSV 匯入只接受 `Allowed`、`Audit`、`BlockAndRemediate`、`Warn` 和 `Block`，會拒絕 `AlertAndBlock`。',
      },
      certainty: 'reported',
      sources: ['ms365docs-10384'],
    },
    {
      text: {
        en: 'One publicly available client removed the `Alert` action because it has been deprecated since 2022.',
        'zh-TW': '有一個公開原始碼的用戶端程式移除了 `Alert` 動作，理由是它從 2022 年起已淘汰。',
      },
      certainty: 'reported',
      sources: ['cortex-analyzers-1479'],
    },
    {
      text: {
        en: 'The documentation contradicts itself on `Alert` and `AlertAndBlock`. The page on submitting an indicator still lists them; according to the page on the indicator resource, they were supported until January 2022.',
        'zh-TW': '`Alert` 與 `AlertAndBlock` 還能不能用，文件互相矛盾：提交指標的文件仍然列出，指標資源的文件卻說只支援到 2022 年 1 月。',
      },
      certainty: 'documented',
      sources: ['mde-post-ti-indicator', 'mde-ti-indicator'],
    },
    {
      text: {
        en: 'The display text from the portal was sent instead of the value. The documentation on batch alert updates shows `Informational, expected activity` instead of `InformationalExpectedActivity`.',
        'zh-TW': '把入口網站的顯示文字當成值送出。批次更新警示的文件就把 `InformationalExpectedActivity` 印成 `Informational, expected activity`。',
      },
      certainty: 'inferred',
      sources: ['mde-batch-update-alerts'],
    },
    {
      text: {
        en: '`determination` does not match `classification`. The alert documentation itself has this error: its example pairs `FalsePositive` with `Malware`, which its own table does not allow.',
        'zh-TW': '`determination` 與 `classification` 的搭配不對。更新警示的文件就有這個錯：範例把 `FalsePositive` 配上 `Malware`，同一頁的表格卻不允許。',
      },
      certainty: 'inferred',
      sources: ['mde-update-alert'],
    },
    {
      text: {
        en: '`determination` has a value that belongs to a different operation: incidents use `Clean` and `CompromisedAccount`, while single alerts use `NotMalicious` and `CompromisedUser`. `Apt` and `SecurityPersonnel` were retired around the end of August 2022.',
        'zh-TW': '`determination` 用了其他作業的值：事件（incident）用 `Clean` 和 `CompromisedAccount`，單一警示用 `NotMalicious` 和 `CompromisedUser`。`Apt` 與 `SecurityPersonnel` 已在 2022 年 8 月底前後停用。',
      },
      certainty: 'inferred',
      sources: ['xdr-update-incidents', 'mde-update-alert', 'mde-batch-update-alerts'],
    },
    {
      text: {
        en: 'An alert was created with the `severity` `Informational`. Alerts accept only `Low`, `Medium` and `High`; indicators also accept `Informational`.',
        'zh-TW': '建立警示時，把 `severity` 設成 `Informational`。警示只接受 `Low`、`Medium`、`High`；指標才接受 `Informational`。',
      },
      certainty: 'inferred',
      sources: ['mde-create-alert-by-reference', 'mde-post-ti-indicator'],
    },
    {
      text: {
        en: "The `targetType` of a scan definition was copied from the documentation's table as `IP Address`. The documentation's examples send `Ip`.",
        'zh-TW': '掃描定義的 `targetType` 照文件的表格寫成 `IP Address`，但範例送的是 `Ip`。',
      },
      certainty: 'inferred',
      sources: ['mde-add-scan-definition'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Find the value that the message identifies, and fix it where your code sets it. If it is empty, look for a variable that was never set.',
        'zh-TW': '找出訊息指出的值，到程式裡設定它的地方修正。如果值是空的，看看是不是有變數沒有設定。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: "Copy enum values exactly from the example in the operation's documentation, not from the portal.",
        'zh-TW': '列舉值要逐字照該作業文件的範例填寫，不要照入口網站的顯示文字。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'For indicators, use `Allowed`, `Audit`, `Warn`, `Block` or `BlockAndRemediate`. With `Audit`, set `generateAlert` to `true`.',
        'zh-TW': '指標的動作請用 `Allowed`、`Audit`、`Warn`、`Block` 或 `BlockAndRemediate`；用 `Audit` 時，`generateAlert` 要設為 `true`。',
      },
      certainty: 'documented',
      sources: ['mde-post-ti-indicator'],
    },
    {
      text: {
        en: 'For `getPackageUri`, list the machine actions and use the `id` of an action whose `type` is `CollectInvestigationPackage`.',
        'zh-TW': '使用 `getPackageUri` 時，先列出裝置動作，取 `type` 為 `CollectInvestigationPackage` 那一筆的 `id`。',
      },
      certainty: 'inferred',
      sources: ['mde-get-package-sas-uri', 'mde-get-machine-actions'],
    },
  ],
  limits: [
    {
      text: {
        en: '`getPackageUri`: 2 calls per minute and 120 per hour, so check the ID before you retry.',
        'zh-TW': '`getPackageUri`：每分鐘 2 次、每小時 120 次呼叫，所以重試前先確認識別碼。',
      },
      certainty: 'documented',
      sources: ['mde-get-package-sas-uri'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'InvalidInput',
    message: 'Provided Guid is not a valid id for a CollectInvestigationPackage action',
    target: '|76aa3f8d-5c0b1e92d7a4486f.',
  },
  raisedBy: 'listed',
  related: ['InvalidRequestBody', 'MissingRequiredParameter', 'BadRequest'],
  aliases: [{ name: '無效輸入', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['enum', 'invalid value', 'empty indicator', 'deprecated action', 'wrong id', 'csv import'],
    'zh-TW': ['列舉', '無效的值', '空白指標', '已淘汰', '識別碼錯誤', 'CSV 匯入'],
  },
});
