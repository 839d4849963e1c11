import { defineEntry } from '../../error-entry.ts';
import { GRAPH_LIMITS, GRAPH_SUPPORT } from '../graph/graph-facts.ts';

export const tooManyRequests = defineEntry({
  code: 'TooManyRequests',
  service: 'reference',
  status: 429,
  meaning: {
    en: 'The call was rejected because a quota of calls, processing time or open sessions is used up.',
    'zh-TW': '呼叫次數、處理時間或開啟中工作階段的配額已經用完，這次呼叫因此遭到拒絕。',
  },
  listedOn: ['mde-common-errors'],
  documented: {
    kind: 'description',
    template: 'Response represents reaching quota limit either by number of requests or by CPU.',
    translation: '此回應表示已達配額上限，原因是要求次數或 CPU 用量。',
    variables: {},
    note: {
      en: 'Only the Defender for Endpoint documentation lists this code, and it describes the message instead of quoting it.',
      'zh-TW': '只有適用於端點的 Microsoft Defender 文件列出這個錯誤碼，而且只描述訊息，沒有引用原文。',
    },
    seedWording: null,
    sources: ['mde-common-errors'],
  },
  observed: [
    {
      template: 'API calls quota exceeded! maximum allowed {calls} per {window}',
      translation: '已超過 API 呼叫配額！每 {window} 最多允許 {calls} 次',
      variables: {
        calls: { en: 'number of calls', 'zh-TW': '呼叫次數' },
        window: { en: 'period, in the format hh:mm:ss', 'zh-TW': '期間，格式為 hh:mm:ss' },
      },
      note: {
        en: 'Observed values: 45 calls per `00:01:00` and 1,500 calls per `01:00:00`.',
        'zh-TW': '實際見過的有：每 `00:01:00` 45 次，以及每 `01:00:00` 1,500 次。',
      },
      certainty: 'reported',
      sources: ['ms365docs-4616'],
    },
    {
      template: 'You have exceeded processing resources allocated to this tenant. You can run queries again in {duration}.',
      translation: '您用掉的處理資源已超過配置給這個租用戶的額度。{duration} 後可以再執行查詢。',
      variables: { duration: { en: 'time to wait', 'zh-TW': '需要等待的時間' } },
      note: {
        en: "Hunting queries have used up the tenant's CPU quota.",
        'zh-TW': '進階搜捕查詢用完了租用戶的 CPU 配額。',
      },
      certainty: 'documented',
      sources: ['xdr-hunting-errors'],
    },
    {
      template: 'Too many requests.',
      translation: '要求過多。',
      variables: {},
      note: {
        en: 'This is the wording of Microsoft Graph, whose response body has `innerError` instead of `target`.',
        'zh-TW': '這是 Microsoft Graph 的訊息，回應本文裡是 `innerError` 而不是 `target`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-17685'],
    },
  ],
  verdict: { fix: 'caller', retry: 'backoff' },
  verdictNote: {
    en: 'The same call succeeds after the waiting time has passed. The waiting time is in a header, in the body or in the message.',
    'zh-TW': '等待時間過後，同樣的呼叫就能成功。要等多久，可能寫在標頭、回應本文或訊息裡。',
  },
  causes: [
    {
      text: {
        en: 'More calls were made per minute or per hour than the API allows.',
        'zh-TW': '每分鐘或每小時的呼叫次數超過該 API 的上限。',
      },
      certainty: 'documented',
      sources: ['mde-common-errors', 'mde-run-advanced-query'],
    },
    {
      text: {
        en: "Hunting queries used more CPU or run time than the tenant's quota.",
        'zh-TW': '進階搜捕查詢用掉的 CPU 或執行時間，超過租用戶的配額。',
      },
      certainty: 'documented',
      sources: ['xdr-advanced-hunting', 'mde-run-advanced-query', 'xdr-hunting-errors'],
    },
    {
      text: {
        en: 'More live response sessions are running at the same time than allowed.',
        'zh-TW': '同時執行的即時回應工作階段超過允許的數量。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'A different integration is using up the quota: the hunting limits apply per tenant and other limits per API, not per client.',
        'zh-TW': '配額被其他整合程式用掉了：進階搜捕以租用戶計算，其他限制以 API 計算，都不是以用戶端計算。',
      },
      certainty: 'inferred',
      sources: ['mde-common-errors', 'xdr-advanced-hunting'],
    },
    {
      text: {
        en: 'The call was retried before the wait was over, which only results in another 429.',
        'zh-TW': '還沒等完就重試，只會再得到一次 429。',
      },
      certainty: 'documented',
      sources: ['mde-common-errors'],
    },
    {
      text: {
        en: 'The call went to Microsoft Graph, which also uses `TooManyRequests` for throttling.',
        'zh-TW': '呼叫的是 Microsoft Graph，它節流時也使用 `TooManyRequests`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-17685'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Stop calling this API and wait for the number of seconds in the `Retry-After` header.',
        'zh-TW': '先停止呼叫這個 API，依標頭 `Retry-After` 的秒數等待。',
      },
      certainty: 'documented',
      sources: ['mde-common-errors'],
    },
    {
      text: {
        en: 'If the `Retry-After` header is missing, check the response body: according to the incident documentation and the legal terms, it states when you can call again.',
        'zh-TW': '如果沒有 `Retry-After` 標頭，就看回應本文：「更新事件（incident）」的文件與法律條款都說，本文會寫明何時可以再呼叫。',
      },
      certainty: 'documented',
      sources: ['xdr-update-incidents', 'api-terms'],
    },
    {
      text: {
        en: 'If the message contains `maximum allowed`, it states the number of calls and, after `per`, the period. Stay below that rate.',
        'zh-TW': '如果訊息含有 `maximum allowed`，讀出次數和 `per` 後面的期間，呼叫頻率不要超過這個值。',
      },
      certainty: 'reported',
      sources: ['ms365docs-4616'],
    },
    {
      text: {
        en: 'If the CPU quota is used up, wait for the time in the message or until the next cycle, and simplify the queries.',
        'zh-TW': '如果用完的是 CPU 配額，等到訊息寫的時間或下一個週期，並簡化查詢。',
      },
      certainty: 'documented',
      sources: ['xdr-hunting-errors', 'xdr-advanced-hunting'],
    },
    {
      text: {
        en: 'If the response does not say how long to wait, use exponential backoff after each 429.',
        'zh-TW': '如果回應沒有寫要等多久，每遇到一次 429 就把間隔拉長。',
      },
      certainty: 'inferred',
      sources: ['mde-common-errors'],
    },
    {
      text: {
        en: 'For live response, start the next session only after another one has ended.',
        'zh-TW': '如果是即時回應，等有工作階段結束，再開始下一個。',
      },
      certainty: 'inferred',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'Find out which other apps call the same API in the tenant, and send all calls through one queue.',
        'zh-TW': '找一找租用戶裡還有哪些程式呼叫同一個 API，把所有呼叫排進同一個佇列。',
      },
      certainty: 'inferred',
      sources: ['mde-common-errors'],
    },
    {
      text: {
        en: 'Use batch operations instead of single calls where available: indicator import and delete, device tags, alert updates.',
        'zh-TW': '有批次作業可用，就不要逐筆呼叫：匯入與刪除指標、設定裝置標籤、更新警示。',
      },
      certainty: 'inferred',
      sources: [
        'mde-import-ti-indicators',
        'mde-batch-delete-ti-indicators',
        'mde-add-or-remove-multiple-machine-tags',
        'mde-batch-update-alerts',
      ],
    },
  ],
  limits: [
    {
      text: {
        en: 'In reported responses, the value of `code` is `429` (a number in a string), not the name of the error code.',
        'zh-TW': '有人回報的實際回應本文裡，`code` 是字串形式的數字 `429`，不是錯誤碼的名稱。',
      },
      certainty: 'reported',
      sources: ['ms365docs-4616'],
    },
    {
      text: {
        en: 'Most Defender for Endpoint operations: 100 calls per minute and 1,500 per hour.',
        'zh-TW': '適用於端點的 Microsoft Defender，多數作業：每分鐘 100 次，每小時 1,500 次。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines', 'mde-get-alerts', 'mde-isolate-machine'],
    },
    {
      text: {
        en: 'The ServiceNow connector limits itself to 100 calls per minute and 1,500 per hour.',
        'zh-TW': 'ServiceNow 的連接器把自己限制在每分鐘 100 次、每小時 1,500 次。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'Limit in the legal terms: 100 calls per connection per 60 seconds.',
        'zh-TW': '法律條款的限制：每個連線每 60 秒 100 次。',
      },
      certainty: 'documented',
      sources: ['api-terms-of-use'],
    },
    {
      text: {
        en: 'List or update incidents: 50 calls per minute and 1,500 per hour.',
        'zh-TW': '列出或更新事件（incident）：每分鐘 50 次，每小時 1,500 次。',
      },
      certainty: 'documented',
      sources: ['xdr-list-incidents', 'xdr-update-incidents'],
    },
    {
      text: {
        en: 'Get one incident: 100 calls per minute and 1,500 per hour.',
        'zh-TW': '取得單一事件（incident）：每分鐘 100 次，每小時 1,500 次。',
      },
      certainty: 'documented',
      sources: ['xdr-get-incident'],
    },
    {
      text: {
        en: 'Hunting in Defender XDR: at least 45 calls per minute, more for larger tenants.',
        'zh-TW': 'Defender XDR 進階搜捕：每分鐘至少可呼叫 45 次，租用戶規模越大，次數越多。',
      },
      certainty: 'documented',
      sources: ['xdr-advanced-hunting'],
    },
    {
      text: {
        en: 'CPU quota for hunting in Defender XDR: once the tenant has used 100%, queries are blocked until the next 15-minute cycle. The documentation on hunting errors also mentions a daily cycle, and warnings from 10%.',
        'zh-TW': 'Defender XDR 進階搜捕的 CPU：租用戶的配額用到 100% 之後，查詢會被擋下，直到下一個 15 分鐘週期；關於進階搜捕錯誤的文件還提到每日週期，以及超過 10% 就會警告。',
      },
      certainty: 'documented',
      sources: ['xdr-advanced-hunting', 'xdr-hunting-errors'],
    },
    {
      text: {
        en: 'Hunting in Defender for Endpoint: 45 calls per minute and 1,500 per hour.',
        'zh-TW': '適用於端點的 Microsoft Defender 進階搜捕：每分鐘 45 次，每小時 1,500 次。',
      },
      certainty: 'documented',
      sources: ['mde-run-advanced-query', 'ms365docs-4616'],
    },
    {
      text: {
        en: 'Run time limit for hunting in Defender for Endpoint: 10 minutes per hour. The sources contradict each other on the daily limit: the API documentation states 3 hours, while the legal terms state 4 hours.',
        'zh-TW': '適用於端點的 Microsoft Defender 進階搜捕的執行時間：每小時 10 分鐘。每日上限則互相矛盾：API 文件寫 3 小時，法律條款寫 4 小時。',
      },
      certainty: 'documented',
      sources: ['mde-run-advanced-query', 'api-terms'],
    },
    {
      text: {
        en: 'Batch alert update: 10 calls per minute and 500 per hour.',
        'zh-TW': '批次更新警示：每分鐘 10 次，每小時 500 次。',
      },
      certainty: 'documented',
      sources: ['mde-batch-update-alerts'],
    },
    {
      text: {
        en: 'Create an alert: 15 calls per minute.',
        'zh-TW': '建立警示：每分鐘 15 次。',
      },
      certainty: 'documented',
      sources: ['mde-create-alert-by-reference'],
    },
    {
      text: {
        en: 'Start an investigation: 50 calls per hour.',
        'zh-TW': '啟動調查：每小時 50 次。',
      },
      certainty: 'documented',
      sources: ['mde-initiate-autoir-investigation'],
    },
    {
      text: {
        en: 'Live response: 10 calls per minute and 25 concurrent sessions.',
        'zh-TW': '即時回應：每分鐘 10 次，同時 25 個工作階段。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: '`getPackageUri`: 2 calls per minute and 120 per hour.',
        'zh-TW': '`getPackageUri`：每分鐘 2 次，每小時 120 次。',
      },
      certainty: 'documented',
      sources: ['mde-get-package-sas-uri'],
    },
    {
      text: {
        en: 'Indicator import: 30 calls per minute. Indicator batch delete: 30 per minute and 1,500 per hour.',
        'zh-TW': '匯入指標：每分鐘 30 次。批次刪除指標：每分鐘 30 次，每小時 1,500 次。',
      },
      certainty: 'documented',
      sources: ['mde-import-ti-indicators', 'mde-batch-delete-ti-indicators'],
    },
    {
      text: {
        en: 'Exports by device and the antivirus health report: 30 calls per minute and 1,000 per hour. Exports to files: 5 per minute and 20 per hour.',
        'zh-TW': '依裝置匯出與防毒健康情況報告：每分鐘 30 次，每小時 1,000 次。匯出成檔案：每分鐘 5 次，每小時 20 次。',
      },
      certainty: 'documented',
      sources: ['mde-export-baseline', 'mde-export-antivirus-health'],
    },
    {
      text: {
        en: 'The documentation on hunting quotas has contradicted itself in the past. If you need the exact limit, rely on the message in the response.',
        'zh-TW': '關於進階搜捕配額的文件曾經互相矛盾；需要確切的數字時，以回應的訊息為準。',
      },
      certainty: 'reported',
      sources: ['ms365docs-9425'],
    },
  ],
  onGraph: [
    {
      text: {
        en: 'If the response includes `Retry-After`, wait as long as it specifies; otherwise, use exponential backoff. For hunting on Microsoft Graph, the message states which limit was reached.',
        'zh-TW': '有 `Retry-After` 就照它等，沒有就逐次拉長間隔。在 Microsoft Graph 執行進階搜捕時，訊息會寫出達到的是哪個限制。',
      },
      certainty: 'documented',
      sources: ['graph-security-overview', 'graph-docs-17685'],
    },
    ...GRAPH_LIMITS,
    GRAPH_SUPPORT,
  ],
  sample: {
    format: 'defender',
    code: '429',
    message: 'API calls quota exceeded! maximum allowed 45 per 00:01:00',
    target: '83c5f0d2-6b1e-4e97-a04d-7f2195ce8b36',
  },
  raisedBy: 'any',
  related: ['InternalServerError', 'MaximumBatchSizeExceeded', 'BadRequest'],
  aliases: [{ name: 'TooMany請求', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['http 429', 'throttled', 'throttling', 'rate limit', 'back-off', 'over quota', 'slow down', 'resource unit', 'concurrency'],
    'zh-TW': ['速率限制', '流量限制', '超過配額', '呼叫太頻繁', '次數用完', '限速', '同時連線數'],
  },
});
