import { defineEntry } from '../../error-entry.ts';
import { GRAPH_SUPPORT } from '../graph/graph-facts.ts';

export const internalServerError = defineEntry({
  code: 'InternalServerError',
  service: 'reference',
  status: 500,
  meaning: {
    en: 'An error occurred inside the service, and the response gives no reason.',
    'zh-TW': '服務內部發生錯誤，回應沒有說明原因。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'description',
    template: '',
    translation: '',
    variables: {},
    note: {
      en: 'Both Microsoft pages that list the error codes state that this error has no message.',
      'zh-TW': '兩份官方文件都寫明這個錯誤沒有訊息。',
    },
    seedWording: '注意：沒有錯誤訊息，請重試作業，或如果無法解決，請聯絡 Microsoft',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'The service caused the error, so the same call can succeed after a pause. However, if a heavy hunting query fails every time, the caller needs to change it.',
    'zh-TW': '問題出在服務本身，隔一段時間再送同樣的呼叫，就可能成功。但如果是負擔過重、每次都失敗的進階搜捕查詢，要由呼叫端修改。',
  },
  causes: [
    {
      text: {
        en: 'The service failed, or temporarily could not fulfill the request.',
        'zh-TW': '服務發生錯誤，或暫時無法完成要求。',
      },
      certainty: 'documented',
      sources: ['mde-common-errors'],
    },
    {
      text: {
        en: 'A gateway in front of the Defender for Endpoint API timed out and returned 504. As a result, one client was changed to retry on every 5xx status, as it already did on 408 and 429.',
        'zh-TW': '適用於端點的 Microsoft Defender API 前面的閘道逾時，傳回 504。有一個用戶端程式因此改成遇到任何 5xx 都重試，和遇到 429、408 時一樣。',
      },
      certainty: 'reported',
      sources: ['stat-function-198'],
    },
    {
      text: {
        en: 'A hunting query is too heavy to finish within the time limit.',
        'zh-TW': '進階搜捕查詢的負擔過重，無法在時限內完成。',
      },
      certainty: 'inferred',
      sources: ['xdr-hunting-errors', 'graph-docs-contrib-1446'],
    },
    {
      text: {
        en: 'Hunting on Microsoft Graph can also fail, with status 500 or 504, the code `UnknownError` and an empty message. Certain queries fail every time.',
        'zh-TW': 'Microsoft Graph 的進階搜捕也可能失敗：狀態碼是 500 或 504，錯誤碼是 `UnknownError`，訊息是空的；某些查詢每次都失敗。',
      },
      certainty: 'reported',
      sources: ['graph-docs-19084', 'graph-docs-contrib-1446'],
    },
  ],
  steps: [
    {
      text: {
        en: "Before you retry a `POST` that starts an action (isolate, offboard, live response, quarantine), list the device's actions: the first call may have been accepted, and a second isolation can stay pending and undo a later release.",
        'zh-TW': '會啟動動作的 `POST`，例如隔離、下線（offboard）、即時回應、停止和隔離檔案，重試前先列出該裝置的動作：第一次呼叫可能已被接受，而重複的隔離可能一直停在等待狀態，等您解除隔離之後，又讓裝置回到隔離狀態。',
      },
      certainty: 'inferred',
      sources: ['ms365docs-5908', 'mde-get-machine-actions'],
    },
    {
      text: {
        en: 'Retry the call.',
        'zh-TW': '重試這次呼叫。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: 'Use exponential backoff, and stop after about 3 attempts.',
        'zh-TW': '逐次拉長間隔，大約試 3 次就停。',
      },
      certainty: 'inferred',
      sources: ['stat-function-198'],
    },
    {
      text: {
        en: 'For hunting, simplify the query: use a shorter time range, filter earlier, and return fewer columns.',
        'zh-TW': '如果是進階搜捕，簡化查詢：縮短期間、提早篩選、減少資料行。',
      },
      certainty: 'inferred',
      sources: ['xdr-hunting-errors', 'graph-docs-19084'],
    },
    {
      text: {
        en: 'Check the service health page for a current incident.',
        'zh-TW': '查看服務健康狀態頁面有沒有公告異常。',
      },
      certainty: 'documented',
      sources: ['contact-defender-support', 'service-health'],
    },
    {
      text: {
        en: 'If the error persists, contact Microsoft and provide the tracking ID from `target`.',
        'zh-TW': '如果一直沒有恢復，聯絡 Microsoft 並附上 `target` 裡的追蹤識別碼。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Time limit of one hunting query: the documentation is inconsistent. The Defender XDR documentation states 3 minutes; the Defender for Endpoint documentation states 200 seconds.',
        'zh-TW': '單次進階搜捕查詢的時限，兩份文件互相矛盾：Defender XDR 寫 3 分鐘，適用於端點的 Microsoft Defender 寫 200 秒。',
      },
      certainty: 'documented',
      sources: ['xdr-advanced-hunting', 'mde-run-advanced-query', 'ms365docs-9425'],
    },
    {
      text: {
        en: 'The 10-minute limit for hunting queries in the portal does not apply to the APIs.',
        'zh-TW': '入口網站進階搜捕查詢的 10 分鐘時限不適用於 API。',
      },
      certainty: 'documented',
      sources: ['xdr-hunting-limits'],
    },
  ],
  onGraph: [
    {
      text: {
        en: 'A failed hunting query on Microsoft Graph usually returns `UnknownError` with an empty message and status 500 or 504.',
        'zh-TW': 'Microsoft Graph 失敗的進階搜捕查詢多半是 `UnknownError`，訊息是空的，狀態碼是 500 或 504。',
      },
      certainty: 'reported',
      sources: ['graph-docs-19084', 'graph-docs-19954'],
    },
    {
      text: {
        en: 'Microsoft Graph also returns 503, possibly with `Retry-After`, and 504, which may occur together with 503.',
        'zh-TW': 'Microsoft Graph 還有 503（可能附上 `Retry-After`）與 504，兩者可能一起出現。',
      },
      certainty: 'documented',
      sources: ['graph-errors'],
    },
    GRAPH_SUPPORT,
  ],
  sample: {
    format: 'defender',
    code: 'InternalServerError',
    message: '',
    target: '0b5e94d7-e81c-47f2-a6d3-3c70f2a9b815',
  },
  raisedBy: 'any',
  related: ['TooManyRequests', 'BadRequest', 'ServiceUnavailable', 'UnknownError'],
  aliases: [{ name: 'InternalServer錯誤', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['http 500', '502', '503', 'service unavailable', 'gateway timeout', 'server error', 'outage', 'no message', 'timeout'],
    'zh-TW': ['500 錯誤', '伺服器異常', '服務無法使用', '連線逾時', '沒有回應', '服務中斷', '空白訊息'],
  },
});
