import { defineEntry, createUndocumentedMessage } from '../../error-entry.ts';
import { BODY_NOT_JSON, CHECK_BEFORE_RETRY, REFERENCE_FOR_SUPPORT, RETRY_WITH_BACKOFF, SERVICE_HEALTH } from './gateway-facts.ts';

export const gatewayTimeout = defineEntry({
  code: 'GatewayTimeout',
  service: 'gateway',
  status: 504,
  meaning: {
    en: 'A gateway in front of the API timed out while waiting for the upstream service.',
    'zh-TW': 'API 前面的閘道等候上游服務逾時。',
  },
  listedOn: ['rfc-9110', 'stat-function-198', 'graph-errors'],
  documented: createUndocumentedMessage(['rfc-9110', 'stat-function-198', 'graph-errors']),
  observed: [],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'The service may still be processing the call. If a hunting query times out every time, the caller needs to simplify it.',
    'zh-TW': '服務可能還在處理這次呼叫。進階搜捕查詢如果每次都逾時，需要由呼叫端簡化。',
  },
  causes: [
    {
      text: {
        en: 'The Defender for Endpoint API did not respond in time. In the reported case, the client was changed to retry on every 5xx status.',
        'zh-TW': '適用於端點的 Microsoft Defender API 沒有及時回應。在回報的案例中，用戶端改成遇到任何 5xx 都重試。',
      },
      certainty: 'reported',
      sources: ['stat-function-198'],
    },
    {
      text: {
        en: 'A hunting query on Microsoft Graph takes too long. The body then usually contains `UnknownError`.',
        'zh-TW': 'Microsoft Graph 的進階搜捕查詢耗時過長。這時回應本文裡多半是 `UnknownError`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-19954', 'graph-docs-contrib-1446'],
    },
  ],
  steps: [
    CHECK_BEFORE_RETRY,
    {
      text: {
        en: 'For hunting, simplify the query: use a shorter time range, filter earlier, and return fewer columns.',
        'zh-TW': '如果是進階搜捕，簡化查詢：縮短時間範圍、提早篩選、減少資料行。',
      },
      certainty: 'inferred',
      sources: ['graph-docs-19954'],
    },
    RETRY_WITH_BACKOFF,
    SERVICE_HEALTH,
    REFERENCE_FOR_SUPPORT,
  ],
  limits: [BODY_NOT_JSON],
  sample: {
    format: 'gateway',
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
