import { defineEntry } from '../../error-entry.ts';

export const badGateway = defineEntry({
  code: 'BadGateway',
  origin: 'gateway',
  status: 502,
  meaning: {
    en: 'A gateway in front of the API received no usable answer from the service behind it.',
    'zh-TW': 'API 前面的閘道沒有從後方的服務收到可用的回應。',
  },
  listedOn: ['rfc-9110'],
  documented: {
    kind: 'description',
    template: '',
    reading: '',
    variables: {},
    seedWording: null,
    sources: ['rfc-9110'],
  },
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
    {
      text: {
        en: 'Before you repeat a `POST` that starts an action (isolate, offboard, live response, quarantine), list the machine actions of the device: the first call may have been accepted.',
        'zh-TW': '會啟動動作的 `POST`，例如隔離、下線（offboard）、即時回應、停止和隔離檔案，重試前先列出該裝置的動作：第一次呼叫可能已被接受。',
      },
      certainty: 'inferred',
      sources: ['ms365docs-5908', 'mde-get-machine-actions'],
    },
    {
      text: {
        en: 'Repeat the call with growing pauses, about 3 times.',
        'zh-TW': '逐次拉長間隔重試，大約 3 次。',
      },
      certainty: 'inferred',
      sources: ['stat-function-198'],
    },
    {
      text: {
        en: 'See whether the service health page reports an incident.',
        'zh-TW': '查看服務健康狀態頁面有沒有公告異常。',
      },
      certainty: 'documented',
      sources: ['service-health'],
    },
    {
      text: {
        en: 'If it lasts, contact Microsoft and quote the reference on the page (`Ref A`) or the header `request-id`, with the time in UTC. There is no tracking ID in `target`.',
        'zh-TW': '如果一直沒有恢復，聯絡 Microsoft，附上頁面上的參考編號（`Ref A`）或標頭 `request-id`，以及 UTC 時間。這裡沒有 `target` 的追蹤識別碼。',
      },
      certainty: 'inferred',
      sources: ['onedrive-api-docs-697'],
    },
  ],
  limits: [
    {
      text: {
        en: 'The body is a page or plain text of the gateway, or empty. Let a program check the status before it parses JSON.',
        'zh-TW': '回應本文是閘道的網頁或純文字，或是空的。程式要先看狀態碼，再解析 JSON。',
      },
      certainty: 'reported',
      sources: ['onedrive-api-docs-697', 'msrc-api-92'],
    },
  ],
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
