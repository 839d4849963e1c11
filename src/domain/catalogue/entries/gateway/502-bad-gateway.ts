import { defineEntry, noDocumentedMessage } from '../../error-entry.ts';
import { BODY_IS_NO_JSON, LOOK_BEFORE_REPEATING, REFERENCE_FOR_SUPPORT, REPEAT_WITH_PAUSES, SERVICE_HEALTH } from './gateway-facts.ts';

export const badGateway = defineEntry({
  code: 'BadGateway',
  origin: 'gateway',
  status: 502,
  meaning: {
    en: 'A gateway in front of the API received no usable response from the upstream service.',
    'zh-TW': 'API 前面的閘道沒有從上游服務收到可用的回應。',
  },
  listedOn: ['rfc-9110'],
  documented: noDocumentedMessage(['rfc-9110']),
  observed: [],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'The problem is in the upstream service and is usually temporary. The call itself does not need to change.',
    'zh-TW': '問題出在上游服務，多半會自行恢復。呼叫本身不必修改。',
  },
  causes: [
    {
      text: {
        en: 'The upstream service is restarting, or it failed while sending its response.',
        'zh-TW': '上游服務正在重新啟動，或回應到一半發生錯誤。',
      },
      certainty: 'inferred',
      sources: ['rfc-9110'],
    },
    {
      text: {
        en: 'An nginx server in front of the service returned its own plain error page. Such a page was reported for Defender for Cloud Apps, with a different status.',
        'zh-TW': '服務前面的 nginx 傳回自己的簡單錯誤頁面。Defender for Cloud Apps 有過這種頁面的回報，但狀態碼不同。',
      },
      certainty: 'reported',
      sources: ['cloud-app-security-docs-384'],
    },
    {
      text: {
        en: 'The response came from a proxy in your own network, not from Microsoft. Check the names on the page and the `Server` header.',
        'zh-TW': '回應來自您自己網路的 Proxy，不是 Microsoft。請查看頁面上的名稱與 `Server` 標頭。',
      },
      certainty: 'inferred',
      sources: ['rfc-9110'],
    },
  ],
  steps: [
    LOOK_BEFORE_REPEATING,
    REPEAT_WITH_PAUSES,
    SERVICE_HEALTH,
    REFERENCE_FOR_SUPPORT,
  ],
  limits: [BODY_IS_NO_JSON],
  sample: {
    form: 'gateway',
    text: [
      '<html>',
      '<head><title>502 Bad Gateway</title></head>',
      '<body>',
      '<center><h1>502 Bad Gateway</h1></center>',
      '<hr><center>nginx</center>',
      '</body>',
      '</html>',
    ].join('\n'),
  },
  raisedBy: 'none',
  related: ['ServiceUnavailable', 'GatewayTimeout', 'InternalServerError'],
  aliases: [],
  keywords: {
    en: ['http 502', 'nginx', 'html instead of json', 'proxy error'],
    'zh-TW': ['502 錯誤', '閘道錯誤', '回應是網頁', 'Proxy 錯誤'],
  },
});
