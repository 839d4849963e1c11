import { defineEntry, noDocumentedMessage } from '../../error-entry.ts';
import { BODY_IS_NO_JSON, LOOK_BEFORE_REPEATING, REFERENCE_FOR_SUPPORT, REPEAT_WITH_PAUSES, SERVICE_HEALTH } from './gateway-facts.ts';

export const gatewayTimeout = defineEntry({
  code: 'GatewayTimeout',
  origin: 'gateway',
  status: 504,
  meaning: {
    en: 'A gateway in front of the API waited too long for the service behind it.',
    'zh-TW': 'API 前面的閘道等候後方服務的時間過長。',
  },
  listedOn: ['rfc-9110', 'stat-function-198', 'graph-errors'],
  documented: noDocumentedMessage(['rfc-9110', 'stat-function-198', 'graph-errors']),
  observed: [],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'The service may still be working on the call. A hunting query that always ends so has to be made lighter by the caller.',
    'zh-TW': '服務可能還在處理這次呼叫。每次都這樣結束的進階搜捕查詢，要由呼叫端減輕負擔。',
  },
  causes: [
    {
      text: {
        en: 'The Defender for Endpoint API did not answer in time; one client has since repeated every 5xx.',
        'zh-TW': '適用於端點的 Microsoft Defender API 沒有及時回應；有一個用戶端程式因此改成遇到任何 5xx 都重試。',
      },
      certainty: 'reported',
      sources: ['stat-function-198'],
    },
    {
      text: {
        en: 'A hunting query on Microsoft Graph takes too long; the body then mostly carries `UnknownError`.',
        'zh-TW': 'Microsoft Graph 的進階搜捕查詢耗時過長；這時回應本文多半帶有 `UnknownError`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-19954', 'graph-docs-contrib-1446'],
    },
  ],
  steps: [
    LOOK_BEFORE_REPEATING,
    {
      text: {
        en: 'For hunting, make the query lighter: a shorter period, earlier filters, fewer columns.',
        'zh-TW': '如果是進階搜捕，減輕查詢的負擔：縮短期間、提早篩選、減少資料行。',
      },
      certainty: 'inferred',
      sources: ['graph-docs-19954'],
    },
    REPEAT_WITH_PAUSES,
    SERVICE_HEALTH,
    REFERENCE_FOR_SUPPORT,
  ],
  limits: [BODY_IS_NO_JSON],
  sample: {
    form: 'gateway',
    text: [
      'HTTP/1.1 504 Gateway Timeout',
      'Date: Mon, 23 Nov 2026 08:00:00 GMT',
      'Content-Type: text/plain',
      'request-id: 9b3e5d17-c042-4a8f-86d1-2f7e0b94a5c3',
      '',
      'upstream request timeout',
    ].join('\n'),
  },
  raisedBy: 'none',
  related: ['BadGateway', 'ServiceUnavailable', 'UnknownError', 'InternalServerError'],
  aliases: [],
  keywords: {
    en: ['http 504', 'timeout', 'upstream', 'slow query'],
    'zh-TW': ['504 錯誤', '逾時', '查詢過慢'],
  },
});
