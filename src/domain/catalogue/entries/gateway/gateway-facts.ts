import type { Fact } from '../../error-entry.ts';

/* Facts that apply to every status that a gateway returns in place of the service. */

export const LOOK_BEFORE_REPEATING: Fact = {
  text: {
    en: "Before you retry a `POST` that starts an action (isolate, offboard, live response, stop and quarantine file), list the device's machine actions: the first call may have been accepted.",
    'zh-TW': '會啟動動作的 `POST`（隔離、下線（offboard）、即時回應、停止和隔離檔案），重試前先列出該裝置的動作：第一次呼叫可能已被接受。',
  },
  certainty: 'inferred',
  sources: ['ms365docs-5908', 'mde-get-machine-actions'],
};

export const REPEAT_WITH_PAUSES: Fact = {
  text: {
    en: 'Retry the call with exponential backoff, about 3 times.',
    'zh-TW': '逐次拉長間隔重試這次呼叫，大約 3 次。',
  },
  certainty: 'inferred',
  sources: ['stat-function-198'],
};

export const SERVICE_HEALTH: Fact = {
  text: {
    en: 'Check whether the service health page reports an incident.',
    'zh-TW': '查看服務健康狀態頁面有沒有公告異常。',
  },
  certainty: 'documented',
  sources: ['service-health'],
};

export const REFERENCE_FOR_SUPPORT: Fact = {
  text: {
    en: 'If the error persists, contact Microsoft. Quote the reference on the page (`Ref A`) or the `request-id` header, and the time in UTC. The response has no tracking ID in `target`.',
    'zh-TW': '如果一直沒有恢復，請聯絡 Microsoft，附上頁面上的參考編號（`Ref A`）或 `request-id` 標頭，以及 UTC 時間。這種回應沒有 `target`，因此沒有追蹤識別碼。',
  },
  certainty: 'inferred',
  sources: ['onedrive-api-docs-697'],
};

export const BODY_IS_NO_JSON: Fact = {
  text: {
    en: 'The body is an HTML page or plain text from the gateway, or it is empty. In code, check the status before you parse JSON.',
    'zh-TW': '回應本文是閘道的網頁或純文字，或是空的。程式要先看狀態碼，再解析 JSON。',
  },
  certainty: 'reported',
  sources: ['onedrive-api-docs-697', 'msrc-api-92'],
};
