import { defineEntry } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_LIMITS, GRAPH_SUPPORT } from './graph-facts.ts';

export const unknownError = defineEntry({
  code: 'UnknownError',
  service: 'graph',
  status: 500,
  meaning: {
    en: 'Microsoft Graph gives no reason: the cause is usually a server error or timeout, rarely a missing permission.',
    'zh-TW': 'Microsoft Graph 沒有說明原因：多半是伺服器發生錯誤或逾時，少數是缺少權限。',
  },
  listedOn: ['graph-docs-19084', 'graph-docs-contrib-1446'],
  documented: {
    kind: 'description',
    template: '',
    translation: '',
    variables: {},
    note: {
      en: 'Reported with an empty message and status 500 or 504.',
      'zh-TW': '回報的案例中訊息是空的，狀態碼是 500 或 504。',
    },
    seedWording: null,
    sources: ['graph-docs-19084', 'graph-docs-contrib-1446'],
  },
  observed: [
    {
      template: 'Auth token does not contain valid permissions or user does not have valid roles.',
      translation: '權杖沒有有效的權限，或使用者沒有有效的角色。',
      variables: {},
      note: {
        en: 'Despite the name of the code, the cause is a missing permission or role.',
        'zh-TW': '錯誤碼的名稱雖然表示原因不明，實際上是缺少權限或角色。',
      },
      verdict: { fix: 'admin', retry: 'after-fix' },
      certainty: 'reported',
      sources: ['security-api-solutions-121'],
    },
  ],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'A server error can be transient. If a hunting query fails every time, the caller needs to simplify it.',
    'zh-TW': '伺服器的錯誤可能只是暫時的。進階搜捕查詢如果每次都失敗，需要由呼叫端簡化。',
  },
  causes: [
    {
      text: {
        en: 'A hunting query exceeds the time limit; some queries fail every time, while similar queries do not.',
        'zh-TW': '進階搜捕查詢超過時限；有些查詢每次都失敗，相似的查詢卻不會。',
      },
      certainty: 'reported',
      sources: ['graph-docs-19084', 'graph-docs-19954', 'graph-docs-contrib-1446'],
    },
    {
      text: {
        en: 'If the message mentions permissions, a permission or a role is missing.',
        'zh-TW': '如果訊息提到權限，原因是缺少權限或角色。',
      },
      certainty: 'reported',
      sources: ['security-api-solutions-121'],
    },
  ],
  steps: [
    {
      text: {
        en: 'If the message mentions permissions or roles, grant them on Microsoft Graph as you would for a 403.',
        'zh-TW': '如果訊息提到權限或角色，比照 403 的處理方式在 Microsoft Graph 授與。',
      },
      certainty: 'reported',
      sources: ['security-api-solutions-121'],
    },
    {
      text: {
        en: 'Simplify the query: use a shorter time range, filter earlier, return fewer columns, and do not use `search` over all tables.',
        'zh-TW': '簡化查詢：縮短時間範圍、提早篩選、減少資料行，不要用 `search` 搜尋所有資料表。',
      },
      certainty: 'inferred',
      sources: ['graph-docs-19954'],
    },
    {
      text: {
        en: 'Retry with exponential backoff, about 3 times.',
        'zh-TW': '逐次拉長間隔重試，大約 3 次。',
      },
      certainty: 'inferred',
      sources: ['graph-docs-19084'],
    },
    GRAPH_SUPPORT,
  ],
  limits: [
    ...GRAPH_LIMITS,
    GRAPH_ENVELOPE,
  ],
  sample: {
    format: 'graph',
    code: 'UnknownError',
    message: '',
    requestId: '06d4f7b2-85ea-4c19-b360-9e2f71a8d5c4',
  },
  raisedBy: 'none',
  related: ['InternalServerError', 'GatewayTimeout', 'Forbidden'],
  aliases: [],
  keywords: {
    en: ['empty message', 'hunting timeout', 'http 504', 'graph error'],
    'zh-TW': ['空白訊息', '查詢逾時', '504', 'Graph 錯誤'],
  },
});
