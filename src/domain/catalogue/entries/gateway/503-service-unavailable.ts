import { defineEntry, noDocumentedMessage } from '../../error-entry.ts';
import { BODY_IS_NO_JSON, LOOK_BEFORE_REPEATING, REFERENCE_FOR_SUPPORT, SERVICE_HEALTH } from './gateway-facts.ts';

export const serviceUnavailable = defineEntry({
  code: 'ServiceUnavailable',
  origin: 'gateway',
  status: 503,
  meaning: {
    en: 'The service is temporarily not accepting calls, and a gateway responds in its place.',
    'zh-TW': '服務暫時不接受呼叫，由閘道代為回應。',
  },
  listedOn: ['rfc-9110', 'graph-errors'],
  documented: noDocumentedMessage(['rfc-9110', 'graph-errors']),
  observed: [
    {
      template: "Our services aren't available right now",
      reading: '我們的服務目前無法使用',
      variables: {},
      note: {
        en: 'This is the heading of the Azure Front Door error page. Support can search for the `Ref A` value at the bottom of the page.',
        'zh-TW': '這是 Azure Front Door 錯誤頁面的標題。支援人員可以用頁尾的 `Ref A` 編號查詢。',
      },
      certainty: 'reported',
      sources: ['msrc-api-92', 'onedrive-api-docs-697'],
    },
  ],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'The same call succeeds once the service is available again. If the response includes `Retry-After`, it specifies when to retry.',
    'zh-TW': '服務恢復之後，同樣的呼叫就會成功。如果回應有 `Retry-After`，就能從中得知何時再試。',
  },
  causes: [
    {
      text: {
        en: 'The service is overloaded or under maintenance.',
        'zh-TW': '服務負載過重或正在維護。',
      },
      certainty: 'documented',
      sources: ['rfc-9110'],
    },
    {
      text: {
        en: 'Azure Front Door cannot reach a healthy origin server (reported for two other Microsoft APIs).',
        'zh-TW': 'Azure Front Door 連不到可用的伺服器（另外兩個 Microsoft API 有過回報）。',
      },
      certainty: 'reported',
      sources: ['msrc-api-92', 'onedrive-api-docs-697'],
    },
  ],
  steps: [
    LOOK_BEFORE_REPEATING,
    {
      text: {
        en: 'If the response includes `Retry-After`, wait as long as it specifies. Otherwise, retry with exponential backoff, about 3 times.',
        'zh-TW': '回應有 `Retry-After` 就等到指定的時間；沒有就逐次拉長間隔重試，大約 3 次。',
      },
      certainty: 'documented',
      sources: ['rfc-9110', 'graph-errors'],
    },
    SERVICE_HEALTH,
    REFERENCE_FOR_SUPPORT,
  ],
  limits: [BODY_IS_NO_JSON],
  sample: {
    form: 'gateway',
    text: [
      '<!DOCTYPE html>',
      '<html>',
      '<head><title>Service unavailable</title></head>',
      '<body>',
      "<h2>Our services aren't available right now</h2>",
      "<p>We're working to restore all services as soon as possible. Please check back soon.</p>",
      '<p>Ref A: 4F0B8D21C7A64E39B5D2E8A1067C93FB Ref B: TPE01EDGE0212 Ref C: 2026-11-23T08:00:00Z</p>',
      '</body>',
      '</html>',
    ].join('\n'),
  },
  raisedBy: 'none',
  related: ['BadGateway', 'GatewayTimeout', 'TooManyRequests'],
  aliases: [],
  keywords: {
    en: ['http 503', 'front door', 'ref a', 'outage', 'maintenance'],
    'zh-TW': ['503 錯誤', '服務中斷', '維護中', '前端服務'],
  },
});
