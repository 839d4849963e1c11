import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const requestLoop = defineEntraFacts({
  number: 50196,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The client requests the same token too often.',
    'zh-TW': '程式太頻繁地要求同一個權杖。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        'The server terminated an operation because it encountered a client request loop. Please contact your app vendor.',
      translation: '伺服器偵測到用戶端的要求迴圈，因此終止作業。請聯絡應用程式廠商。',
      variables: {},
      certainty: 'reported',
      sources: ['msal-ps-28', 'pnp-powershell-2995', 'entra-error-list'],
    },
    {
      template: 'The server terminated an operation because it encountered a loop while processing a request.',
      translation: '伺服器在處理要求時偵測到迴圈，因此終止作業。',
      variables: {},
      note: {
        en: 'Wording reported in 2019.',
        'zh-TW': '見於 2019 年的寫法。',
      },
      certainty: 'reported',
      sources: ['msal-js-547'],
    },
  ],
  verdict: { fix: 'caller', retry: 'later' },
  verdictNote: {
    en: 'After a pause, the same request succeeds. In one report, a script had to wait about two minutes. Without a token cache, the request loop starts again.',
    'zh-TW': '暫停一段時間之後，同樣的要求就會成功；有個指令碼等了大約 2 分鐘。如果不快取權杖，程式又會反覆送出要求，再次發生這個錯誤。',
  },
  causes: [
    {
      text: {
        en: 'The client requests a new token before every call instead of reusing the one it has.',
        'zh-TW': '程式每次呼叫之前都要求新的權杖，沒有沿用手上的權杖。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'msal-ps-28'],
    },
    {
      text: {
        en: 'After every error, the client immediately requests a token again, without a limit.',
        'zh-TW': '程式一遇到錯誤就立刻重新要求權杖，沒有上限。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'A new token cache is created for each client or run, so the cache is always empty.',
        'zh-TW': '每個用戶端或每次執行都建立新的權杖快取，快取因此永遠是空的。',
      },
      certainty: 'reported',
      sources: ['msal-dotnet-2808'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Stop the request loop and wait a few minutes.',
        'zh-TW': '停止要求迴圈，等幾分鐘。',
      },
      certainty: 'inferred',
      sources: ['pnp-powershell-2995'],
    },
    {
      text: {
        en: 'Keep each token until shortly before its expiration time (`exp`); a Defender token is valid for about one hour.',
        'zh-TW': '保留每個權杖，直到接近到期時間（`exp`）；Defender 的權杖有效時間約 1 小時。',
      },
      certainty: 'inferred',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web', 'entra-error-codes'],
    },
    {
      text: {
        en: 'With a library such as MSAL, keep one instance with its cache and try to get the token silently first.',
        'zh-TW': '使用 MSAL 之類的程式庫時，保留同一個執行個體和它的快取，並先以無訊息（silent）方式取得權杖。',
      },
      certainty: 'reported',
      sources: ['msal-dotnet-2808', 'msal-js-547'],
    },
    {
      text: {
        en: 'After an error, retry a few times with exponential backoff and then give up.',
        'zh-TW': '遇到錯誤時，逐次拉長間隔重試幾次，之後就停止。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage:
    'The server terminated an operation because it encountered a client request loop. Please contact your app vendor.',
  related: [90055, 90033, 50126],
  keywords: {
    en: ['client request loop', 'token cache', 'too many token requests', 'LoopDetected'],
    'zh-TW': ['要求迴圈', '權杖快取', '權杖要求過多', '快取權杖'],
  },
});

const tenantThrottled = defineEntraFacts({
  number: 90055,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'Entra is receiving too many requests for this tenant.',
    'zh-TW': 'Entra 收到太多這個租用戶的要求。',
  },
  listedOn: ['entra-error-codes'],
  messages: [],
  verdict: { fix: 'caller', retry: 'backoff' },
  verdictNote: {
    en: 'Wait, and request fewer tokens: waiting resolves the current error, and a token cache prevents it from recurring. Entra applies the limit to the whole tenant, so a different client may have caused the error.',
    'zh-TW': '先等待，並減少要求權杖的次數：等待能解決這一次，權杖快取能避免再發生。這是 Entra 對整個租用戶的限制，因此可能是別的程式造成的。',
  },
  causes: [
    {
      text: {
        en: 'There are too many requests for the tenant, so Entra temporarily blocks the tenant.',
        'zh-TW': '這個租用戶的要求過多，Entra 因此暫時封鎖這個租用戶。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Many clients, or many instances of one client, each request their own tokens without a cache.',
        'zh-TW': '許多程式，或同一個程式的許多執行個體，各自要求權杖而沒有快取。',
      },
      certainty: 'inferred',
      sources: ['msal-dotnet-2855'],
    },
    {
      text: {
        en: 'One client in a request loop uses up the quota that other clients need.',
        'zh-TW': '有個程式陷入要求迴圈，用掉了其他程式的額度。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Wait, then retry with exponential backoff. If the response has a `Retry-After` header, wait as long as it specifies.',
        'zh-TW': '先等待，再逐次拉長間隔重試；如果回應有 `Retry-After` 標頭，就等標頭指定的時間。',
      },
      certainty: 'inferred',
      sources: ['msal-dotnet-2855'],
    },
    {
      text: {
        en: 'Keep each token until shortly before its expiration time (`exp`), and share it among the instances of a client.',
        'zh-TW': '保留每個權杖，直到接近到期時間（`exp`），並讓程式的各個執行個體共用。',
      },
      certainty: 'inferred',
      sources: ['msal-dotnet-2855'],
    },
    {
      text: {
        en: 'In the sign-in logs, find the client that requests tokens most often.',
        'zh-TW': '在登入記錄裡，找出最常要求權杖的程式。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage: "There are too many incoming requests for tenant '7b1e0c52-4d96-4a38-8f27-c0d5a9e61b34'.",
  related: [50196, 90033],
  keywords: {
    en: ['throttled by Entra', 'too many token requests', 'tenant throttling', 'TenantThrottlingError'],
    'zh-TW': ['Entra 節流', '權杖要求過多', '租用戶節流', '速率限制'],
  },
});

const transientError = defineEntraFacts({
  number: 90033,
  equivalentNumbers: [90006, 90012, 90024, 50033],
  oauthErrors: ['temporarily_unavailable'],
  status: null,
  meaning: {
    en: 'A transient error in Entra prevented the token from being issued.',
    'zh-TW': 'Entra 內部發生暫時性錯誤，權杖因此無法簽發。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'A transient error has occurred. Please try again.',
      translation: '發生暫時性錯誤，請再試一次。',
      variables: {},
      note: {
        en: 'Reported with `temporarily_unavailable`.',
        'zh-TW': '曾與 `temporarily_unavailable` 一起出現。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-python-14241', 'vscode-107627', 'entra-error-list'],
    },
    {
      template: 'Service is temporarily unavailable. Please retry later',
      translation: '服務暫時無法使用，請稍後再試',
      variables: {},
      note: {
        en: 'Wording reported in 2016.',
        'zh-TW': '見於 2016 年的寫法。',
      },
      certainty: 'reported',
      sources: ['angularjs-sample-13'],
    },
    {
      template: 'This request has timed out.',
      translation: '這個要求已逾時。',
      variables: {},
      note: {
        en: 'This is the wording of AADSTS90012.',
        'zh-TW': '這是 AADSTS90012 的寫法。',
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
  ],
  verdict: { fix: 'microsoft', retry: 'backoff' },
  verdictNote: {
    en: 'Nothing needs to change in the client: the same request succeeds once the transient error is over. AADSTS90012 is a timeout; AADSTS90006, AADSTS90024 and AADSTS50033 are other transient errors.',
    'zh-TW': '程式不必改：錯誤過去之後，同樣的要求就會成功。AADSTS90012 是逾時；AADSTS90006、AADSTS90024、AADSTS50033 是其他暫時性錯誤。',
  },
  causes: [
    {
      text: {
        en: 'The directory service that Entra depends on is temporarily unavailable.',
        'zh-TW': 'Entra 所依賴的目錄服務暫時無法使用。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The request timed out (AADSTS90012).',
        'zh-TW': '要求逾時（AADSTS90012）。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Entra has an outage; AADSTS90033 was reported during an outage in September 2020.',
        'zh-TW': 'Entra 發生服務中斷；2020 年 9 月的服務中斷期間，曾出現 AADSTS90033。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-python-14241', 'vscode-107627'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Retry a few times with exponential backoff.',
        'zh-TW': '逐次拉長間隔，重試幾次。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Keep using your current token until its expiration time (`exp`).',
        'zh-TW': '手上的權杖在到期時間（`exp`）之前，都可以繼續使用。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'If the error persists, check service health.',
        'zh-TW': '如果一直沒有恢復，就查看服務健康狀態。',
      },
      certainty: 'inferred',
      sources: ['service-health'],
    },
    {
      text: {
        en: 'If you contact support, have the `trace_id`, the `correlation_id` and the time from the response ready.',
        'zh-TW': '要聯絡支援人員時，準備好回應裡的 `trace_id`、`correlation_id` 和時間。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage: 'A transient error has occurred. Please try again.',
  related: [90055, 50196],
  keywords: {
    en: ['transient error', 'temporarily_unavailable', 'service unavailable', 'timeout', 'outage'],
    'zh-TW': ['暫時性錯誤', '服務暫時無法使用', '逾時', '服務中斷'],
  },
});

/** Rate limits and transient errors of Entra itself. */
export const SERVICE: readonly EntraFacts[] = [requestLoop, tenantThrottled, transientError];
