import { defineEntry } from '../../error-entry.ts';
import { GRAPH_SUPPORT } from '../graph/graph-facts.ts';

export const badRequest = defineEntry({
  code: 'BadRequest',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'The service rejected the call for a reason that has no error code of its own; only the message states the reason.',
    'zh-TW': '服務拒絕了這次呼叫，原因沒有專屬的錯誤碼，只寫在訊息裡。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'description',
    template: 'General Bad Request error message.',
    translation: '一般的「錯誤的要求」訊息。',
    variables: {},
    seedWording: '一般錯誤要求錯誤訊息。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template: 'Action is already in progress',
      translation: '動作已在進行中',
      variables: {},
      note: {
        en: 'The device already has a pending or running action of this kind. Wait for it to finish; the call itself does not need to change.',
        'zh-TW': '裝置上已有同類動作在等待或執行。等它結束即可，不必修改呼叫。',
      },
      verdict: { fix: 'caller', retry: 'later' },
      certainty: 'documented',
      sources: [
        'mde-unisolate-machine',
        'mde-run-av-scan',
        'mde-restrict-code-execution',
        'mde-unrestrict-code-execution',
        'ms365docs-5903',
        'ms365docs-5904',
        'ms365docs-5905',
      ],
    },
    {
      template:
        'Query execution has exceeded the allowed result size. Optimize your query by limiting the number of results and try again',
      translation: '查詢結果超過允許的大小。請減少結果數量，最佳化查詢後再試一次',
      variables: {},
      certainty: 'documented',
      sources: ['mde-run-advanced-query', 'ms365docs-5874'],
    },
    {
      template:
        'Canceled machine action status must be Pending or InProgress, Current Status: {currentStatus}, machineActionId: {machineActionId}',
      translation:
        '要取消的裝置動作，狀態必須是 Pending 或 InProgress；目前狀態：{currentStatus}，machineActionId：{machineActionId}',
      variables: {
        currentStatus: { en: 'current status of the action', 'zh-TW': '動作目前的狀態' },
        machineActionId: { en: 'ID of the action', 'zh-TW': '動作的識別碼' },
      },
      note: {
        en: 'The GUID in this message is the action ID. The tracking ID is in `target`.',
        'zh-TW': '訊息裡的 GUID 是動作的識別碼；追蹤識別碼在 `target`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template:
        "'{operator}' operator: Failed to resolve table or column expression named '{name}'. Fix semantic errors in your query.",
      translation: '「{operator}」運算子：無法解析名為「{name}」的資料表或資料行運算式。請修正查詢中的語意錯誤。',
      variables: {
        operator: { en: 'KQL operator', 'zh-TW': 'KQL 運算子' },
        name: { en: 'table or column', 'zh-TW': '資料表或資料行' },
      },
      note: {
        en: 'Observed with hunting on Microsoft Graph, which passes on the error text of the query engine.',
        'zh-TW': '見於 Microsoft Graph 的進階搜捕，Graph 會轉傳查詢引擎的原文。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template: "Failed to resolve table or column expression named '{name}'. Fix semantic errors in your query.",
      translation: '無法解析名為「{name}」的資料表或資料行運算式。請修正查詢中的語意錯誤。',
      variables: { name: { en: 'table or column', 'zh-TW': '資料表或資料行' } },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template:
        "'{operator}' operator: Failed to resolve scalar expression named '{name}'. Fix semantic errors in your query.",
      translation: '「{operator}」運算子：無法解析名為「{name}」的純量運算式。請修正查詢中的語意錯誤。',
      variables: {
        operator: { en: 'KQL operator', 'zh-TW': 'KQL 運算子' },
        name: { en: 'column or expression', 'zh-TW': '資料行或運算式' },
      },
      note: {
        en: 'The table exists, but it has no column with that name.',
        'zh-TW': '資料表存在，但裡面沒有這個名稱的資料行。',
      },
      certainty: 'reported',
      sources: ['msgraph-sdk-powershell-3188', 'public-code'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Retrying the same call usually fails. The exception is an action that is still running on the device: in that case, waiting is enough.',
    'zh-TW': '原封不動再送一次，多半還是失敗。例外是裝置上同樣的動作還沒結束：這時等它完成就好。',
  },
  causes: [
    {
      text: {
        en: 'The same action was requested again while an earlier one is pending or running on the device. This happens, for example, with isolation, release from isolation, antivirus scans, and app restriction or its removal.',
        'zh-TW': '前一個動作還在裝置上等待或執行，就又送出相同的動作，例如隔離、解除隔離、防毒掃描、限制應用程式執行或解除限制。',
      },
      certainty: 'documented',
      sources: [
        'mde-unisolate-machine',
        'mde-run-av-scan',
        'mde-restrict-code-execution',
        'mde-unrestrict-code-execution',
        'ms365docs-5903',
        'ms365docs-5904',
        'ms365docs-5905',
      ],
    },
    {
      text: {
        en: 'A repeated call does not always fail. Sometimes the service responds with success and returns the pending action. A duplicate isolation can then stay pending and undo a later release.',
        'zh-TW': '重複呼叫不一定會失敗，有時服務會回應成功，並傳回還在等待的動作。重複的隔離可能一直停在等待狀態，等您解除隔離之後，又讓裝置回到隔離狀態。',
      },
      certainty: 'reported',
      sources: ['ms365docs-5903', 'ms365docs-5904', 'ms365docs-5905', 'ms365docs-5908'],
    },
    {
      text: {
        en: 'Live response is already running on the device. This case has its own code, `ActiveRequestAlreadyExists`, which is missing from the official code table. Publicly available client code also handles that code for isolation and other device actions.',
        'zh-TW': '裝置上已有即時回應在執行。這時的錯誤碼是官方錯誤碼表沒有的 `ActiveRequestAlreadyExists`；公開原始碼的用戶端程式遇到隔離等其他裝置動作時，也會處理這個錯誤碼。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response', 'ms365docs-11695', 'public-code'],
    },
    {
      text: {
        en: 'An investigation package is already being collected from the device.',
        'zh-TW': '裝置的調查套件正在收集，還沒結束。',
      },
      certainty: 'documented',
      sources: ['mde-collect-investigation-package'],
    },
    {
      text: {
        en: 'The call cancels an action that has already ended. Only `Pending` and `InProgress` actions can be canceled. The message contains the current status and the GUID of the action.',
        'zh-TW': '要取消的動作已經結束。只有狀態為 `Pending` 或 `InProgress` 的動作可以取消；訊息會寫出目前的狀態和動作的 GUID。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'The hunting query result is larger than 124 MB.',
        'zh-TW': '進階搜捕的查詢結果超過 124 MB。',
      },
      certainty: 'documented',
      sources: ['mde-run-advanced-query', 'ms365docs-5874'],
    },
    {
      text: {
        en: 'The KQL query has a semantic error. For example, it uses a table that the tenant does not have.',
        'zh-TW': 'KQL 查詢有語意錯誤，例如用到租用戶沒有的資料表。',
      },
      certainty: 'reported',
      sources: ['public-code', 'msgraph-sdk-powershell-3188'],
    },
    {
      text: {
        en: 'The query still uses names from before the tables and columns were renamed, such as `MachineInfo` or `EventTime`.',
        'zh-TW': '查詢還在用資料表與資料行改名前的舊名稱，例如 `MachineInfo` 或 `EventTime`。',
      },
      certainty: 'reported',
      sources: ['mde-power-bi-5', 'mde-power-bi-6'],
    },
    {
      text: {
        en: 'The timestamp sent to `findbyip` is more than 30 days old. The documentation specifies HTTP 400 for this but no error code.',
        'zh-TW': '送給 `findbyip` 的時間戳記已超過 30 天。文件只說會傳回 HTTP 400，沒有寫出錯誤碼。',
      },
      certainty: 'documented',
      sources: ['mde-find-machines-by-ip'],
    },
    {
      text: {
        en: 'A batch delete of indicators contains an empty list or a malformed ID. The documentation specifies HTTP 400 for this but no error code.',
        'zh-TW': '批次刪除指標時，清單是空的，或有識別碼的格式不對。文件只說會傳回 HTTP 400，沒有寫出錯誤碼。',
      },
      certainty: 'documented',
      sources: ['mde-batch-delete-ti-indicators'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Read the message first: it is the only place that states the reason. It is free text that may change, so do not build logic on its wording.',
        'zh-TW': '先讀訊息，只有這裡會說明原因。訊息是自由文字，內容可能改變，程式不要依它的字句判斷。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes'],
    },
    {
      text: {
        en: "If an action is in progress, list the device's actions (`GET /api/machineactions`) and poll the pending one. Wait until it ends, or cancel it, before you send the next action.",
        'zh-TW': '如果已有動作在進行，先列出該裝置的動作（`GET /api/machineactions`），輪詢等待中的那一個；等它結束，或取消它，再送下一個。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machine-actions'],
    },
    {
      text: {
        en: 'Before you cancel an action, check its status. Cancel it only while its `status` is `Pending` or `InProgress`.',
        'zh-TW': '取消之前先讀取該動作，`status` 是 `Pending` 或 `InProgress` 才取消。',
      },
      certainty: 'inferred',
      sources: ['mde-cancel-machine-action', 'public-code'],
    },
    {
      text: {
        en: 'Run the rejected KQL query in the portal first: advanced hunting there shows which table or column is unknown.',
        'zh-TW': '遭到拒絕的 KQL 查詢，先在入口網站的進階搜捕執行一次，就能看出是哪個資料表或資料行不存在。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Replace old table and column names with the current names from the schema in the portal.',
        'zh-TW': '把舊的資料表與資料行名稱換成目前的名稱，以入口網站的結構描述為準。',
      },
      certainty: 'inferred',
      sources: ['mde-power-bi-5', 'mde-power-bi-6'],
    },
    {
      text: {
        en: 'If the result is too large, `project` fewer columns, aggregate with `summarize`, or limit the number of rows.',
        'zh-TW': '結果太大時，用 `project` 減少資料行、用 `summarize` 彙總，或限制列數。',
      },
      certainty: 'documented',
      sources: ['mde-run-advanced-query'],
    },
    {
      text: {
        en: 'Send `findbyip` a timestamp within the past 30 days.',
        'zh-TW': '`findbyip` 的時間戳記要在過去 30 天內。',
      },
      certainty: 'documented',
      sources: ['mde-find-machines-by-ip'],
    },
    {
      text: {
        en: 'If the reason is still unclear, contact Microsoft support and provide the tracking ID from `target`.',
        'zh-TW': '如果還是看不出原因，請聯絡 Microsoft 支援，並附上 `target` 裡的追蹤識別碼。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Defender for Endpoint hunting: the result can be at most 124 MB per request.',
        'zh-TW': '適用於端點的 Microsoft Defender 進階搜捕：每次要求的結果最多 124 MB。',
      },
      certainty: 'documented',
      sources: ['mde-run-advanced-query'],
    },
    {
      text: {
        en: 'Both hunting APIs: at most 100,000 rows per result, from the last 30 days of data.',
        'zh-TW': '兩個進階搜捕 API：每個結果最多 100,000 列，只能查詢最近 30 天的資料。',
      },
      certainty: 'documented',
      sources: ['xdr-advanced-hunting', 'mde-run-advanced-query'],
    },
    {
      text: {
        en: 'Maximum run time of one hunting query: the documentation is inconsistent. The Defender XDR documentation states 3 minutes; the Defender for Endpoint documentation states 200 seconds.',
        'zh-TW': '單次進階搜捕查詢的執行時間上限，兩份文件互相矛盾：Defender XDR 寫 3 分鐘，適用於端點的 Microsoft Defender 寫 200 秒。',
      },
      certainty: 'documented',
      sources: ['xdr-advanced-hunting', 'mde-run-advanced-query', 'ms365docs-9425'],
    },
    {
      text: {
        en: 'Hunting in the portal has different limits (30,000 rows and 10 minutes), which do not apply to the APIs.',
        'zh-TW': '入口網站的進階搜捕另有限制（30,000 列、10 分鐘），不適用於 API。',
      },
      certainty: 'documented',
      sources: ['xdr-hunting-limits'],
    },
    {
      text: {
        en: 'The limit of 10,000 rows for the hunting APIs in older documentation is out of date: Microsoft corrected it to 100,000.',
        'zh-TW': '較舊的文件說進階搜捕 API 最多傳回 10,000 列，這個數字已經過時，後來由 Microsoft 更正為 100,000 列。',
      },
      certainty: 'reported',
      sources: ['ms365docs-10162'],
    },
    {
      text: {
        en: '`findbyip`: the timestamp must be within the past 30 days. The search covers 15 minutes before and after the timestamp.',
        'zh-TW': '`findbyip`：時間戳記須在過去 30 天內，搜尋範圍是該時間前後各 15 分鐘。',
      },
      certainty: 'documented',
      sources: ['mde-find-machines-by-ip'],
    },
    {
      text: {
        en: 'Live response: one session per device at a time. While the device is unavailable, a session is queued for up to 3 days.',
        'zh-TW': '即時回應：每部裝置同時只能有一個工作階段；裝置無法連線時最多排隊 3 天。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
  ],
  onGraph: [
    {
      text: {
        en: 'For hunting on Microsoft Graph, the message describes the error in the KQL query. Run the query in the portal first.',
        'zh-TW': '在 Microsoft Graph 執行進階搜捕時，KQL 查詢的錯誤會寫在訊息裡。先在入口網站執行這個查詢。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'The body of `runHuntingQuery` contains `Query` and, optionally, `Timespan` (ISO 8601; the default is 30 days). Non-ANSI text requires `Content-Type: application/json; charset=utf-8`.',
        'zh-TW': '`runHuntingQuery` 的要求本文要有 `Query`，可以加上 `Timespan`（ISO 8601；不寫就是 30 天）。ANSI 以外的文字需要 `Content-Type: application/json; charset=utf-8`。',
      },
      certainty: 'documented',
      sources: ['graph-run-hunting-query'],
    },
    {
      text: {
        en: 'The legacy `/security/alerts` endpoint on Microsoft Graph accepts `$top` up to 1,000 and `$skip` up to 500. A `$skip` of 501 returns HTTP 400.',
        'zh-TW': 'Microsoft Graph 舊的 `/security/alerts`，`$top` 最多 1,000，`$skip` 最多 500；`$skip` 設為 501 就會傳回 HTTP 400。',
      },
      certainty: 'documented',
      sources: ['graph-security-error-codes'],
    },
    GRAPH_SUPPORT,
  ],
  sample: {
    format: 'defender',
    code: 'BadRequest',
    message:
      'Canceled machine action status must be Pending or InProgress, Current Status: Succeeded, machineActionId: 2f4f0a9e-6a1b-4c55-9c3d-8b7e5d10c6f2',
    target: '|00-5a1f0c3e9b7d46288d20e4c1f6a7b390-7c2e91d04fb86a35-01.8c20d4e7_1.1.',
  },
  raisedBy: 'any',
  related: ['InvalidRequestBody', 'InvalidInput', 'TooManyRequests', 'ActiveRequestAlreadyExists'],
  aliases: [{ name: '錯誤請求', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['http 400', 'general error', 'duplicate action', 'cancel action', 'kusto', 'schema', 'result too large', 'old timestamp'],
    'zh-TW': ['錯誤的要求', '400 錯誤', '重複送出', '取消動作', '查詢失敗', '結果過大', '欄位改名'],
  },
});
