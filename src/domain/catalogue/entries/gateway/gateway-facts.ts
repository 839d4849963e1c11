import type { Fact } from '../../error-entry.ts';

/* What holds for every status that a gateway answers in place of the service. */

export const LOOK_BEFORE_REPEATING: Fact = {
  text: {
    en: 'Before you repeat a `POST` that starts an action (isolate, offboard, live response, quarantine), list the machine actions of the device: the first call may have been accepted.',
    'zh-TW': '會啟動動作的 `POST`，例如隔離、下線（offboard）、即時回應、停止和隔離檔案，重試前先列出該裝置的動作：第一次呼叫可能已被接受。',
  },
  certainty: 'inferred',
  sources: ['ms365docs-5908', 'mde-get-machine-actions'],
};

export const REPEAT_WITH_PAUSES: Fact = {
  text: {
    en: 'Repeat the call with growing pauses, about 3 times.',
    'zh-TW': '逐次拉長間隔重試，大約 3 次。',
  },
  certainty: 'inferred',
  sources: ['stat-function-198'],
};

export const SERVICE_HEALTH: Fact = {
  text: {
    en: 'See whether the service health page reports an incident.',
    'zh-TW': '查看服務健康狀態頁面有沒有公告異常。',
  },
  certainty: 'documented',
  sources: ['service-health'],
};

export const REFERENCE_FOR_SUPPORT: Fact = {
  text: {
    en: 'If it lasts, contact Microsoft and quote the reference on the page (`Ref A`) or the header `request-id`, with the time in UTC. There is no tracking ID in `target`.',
    'zh-TW': '如果一直沒有恢復，聯絡 Microsoft，附上頁面上的參考編號（`Ref A`）或標頭 `request-id`，以及 UTC 時間。這裡沒有 `target` 的追蹤識別碼。',
  },
  certainty: 'inferred',
  sources: ['onedrive-api-docs-697'],
};

export const BODY_IS_NO_JSON: Fact = {
  text: {
    en: 'The body is a page or plain text of the gateway, or empty. Let a program check the status before it parses JSON.',
    'zh-TW': '回應本文是閘道的網頁或純文字，或是空的。程式要先看狀態碼，再解析 JSON。',
  },
  certainty: 'reported',
  sources: ['onedrive-api-docs-697', 'msrc-api-92'],
};
