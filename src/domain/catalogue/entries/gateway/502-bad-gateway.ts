import { defineEntry, noDocumentedMessage } from '../../error-entry.ts';
import { BODY_IS_NO_JSON, LOOK_BEFORE_REPEATING, REFERENCE_FOR_SUPPORT, REPEAT_WITH_PAUSES, SERVICE_HEALTH } from './gateway-facts.ts';

export const badGateway = defineEntry({
  code: 'BadGateway',
  origin: 'gateway',
  status: 502,
  meaning: {
    en: 'A gateway in front of the API received no usable answer from the service behind it.',
    'zh-TW': 'API 前面的閘道沒有從後方的服務收到可用的回應。',
  },
  listedOn: ['rfc-9110'],
  documented: noDocumentedMessage(['rfc-9110']),
  observed: [],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'The fault lies behind the gateway and mostly passes; the call itself need not change.',
    'zh-TW': '問題在閘道後方，多半會自行恢復；呼叫本身不必修改。',
  },
  causes: [
    {
      text: {
        en: 'The service behind the gateway is restarting or failed while it answered.',
        'zh-TW': '閘道後方的服務正在重新啟動，或回應到一半發生錯誤。',
      },
      certainty: 'inferred',
      sources: ['rfc-9110'],
    },
    {
      text: {
        en: 'An nginx stands in front of the service and answers with a plain page of its own; such a page was met, with another status, on Defender for Cloud Apps.',
        'zh-TW': '服務前面是 nginx，由它傳回自己的簡單頁面；Defender for Cloud Apps 出現過這種頁面，只是狀態碼不同。',
      },
      certainty: 'reported',
      sources: ['cloud-app-security-docs-384'],
    },
    {
      text: {
        en: 'A proxy of your own network answered, not Microsoft: compare the names on the page and the header `Server`.',
        'zh-TW': '回應的是自己網路的 Proxy，不是 Microsoft：比對頁面上的名稱與標頭 `Server`。',
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
