import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const assertionRejected = defineEntraFacts({
  number: 50013,
  equivalentNumbers: [],
  oauthErrors: ['invalid_grant'],
  status: null,
  meaning: {
    en: "In an on-behalf-of flow, the user's token failed validation of its signature, issuer or lifetime.",
    'zh-TW': '代表使用者換發權杖（on-behalf-of）時，使用者的權杖沒有通過簽章、簽發者或時效的檢查。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Assertion failed signature validation. [Reason - {reason}, Thumbprint of key used by client: '{thumbprint}', {details}]",
      translation: '判斷提示的簽章驗證失敗。[原因：{reason}，用戶端所用金鑰的指紋：{thumbprint}，{details}]',
      variables: {
        reason: { en: 'reason for the failure', 'zh-TW': '失敗的原因' },
        thumbprint: { en: 'thumbprint of the key that signed the token', 'zh-TW': '簽署權杖的金鑰指紋' },
        details: { en: 'validity period of the key that was found and, in newer messages, where to view the keys', 'zh-TW': '所找到金鑰的有效期間；較新的訊息還會寫到哪裡查看金鑰' },
      },
      certainty: 'reported',
      sources: ['msal-dotnet-1317', 'azure-sdk-java-25109'],
    },
    {
      template:
        "Assertion contains an invalid signature. [Reason - {reason}, Thumbprint of key used by client: '{thumbprint}', {details}]",
      translation: '判斷提示的簽章無效。[原因：{reason}，用戶端所用金鑰的指紋：{thumbprint}，{details}]',
      variables: {
        reason: { en: 'reason for the failure', 'zh-TW': '失敗的原因' },
        thumbprint: { en: 'thumbprint of the key that signed the token', 'zh-TW': '簽署權杖的金鑰指紋' },
        details: { en: 'validity period of the key that was found', 'zh-TW': '所找到金鑰的有效期間' },
      },
      note: {
        en: 'Wording reported in 2018.',
        'zh-TW': '見於 2018 年的寫法。',
      },
      certainty: 'reported',
      sources: ['adal-dotnet-1234'],
    },
    {
      template:
        "Assertion failed signature validation. Possibly because the token issuer doesn't match the API version within its valid time range, it's expired or malformed, or the refresh token in the assertion is not a primary refresh token.",
      translation: '判斷提示的簽章驗證失敗。可能的原因：權杖的簽發者與 API 版本不符、權杖已過期或格式有誤，或判斷提示裡的重新整理權杖不是主要重新整理權杖。',
      variables: {},
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same token fails every time; the client must first get a token for your own API. In 2018, AADSTS50013 was also reported for cases that now have the error codes AADSTS500131 and AADSTS500133.',
    'zh-TW': '同一個權杖再送也會失敗；用戶端要先取得您自己的 API 的權杖。現在錯誤碼為 AADSTS500131 和 AADSTS500133 的情況，2018 年也曾使用 AADSTS50013。',
  },
  causes: [
    {
      text: {
        en: 'The client passed a token for Microsoft Graph, which only Graph itself can validate.',
        'zh-TW': '用戶端送來的是 Microsoft Graph 的權杖，那種權杖只有 Graph 自己能驗證。',
      },
      certainty: 'inferred',
      sources: ['adal-dotnet-1234', 'entra-on-behalf-of'],
    },
    {
      text: {
        en: 'The token has expired or is malformed, or its issuer does not match the version of the endpoint.',
        'zh-TW': '權杖已過期、格式有誤，或簽發者與端點的版本不符。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The middle-tier app has its own signing key, which the on-behalf-of flow does not allow.',
        'zh-TW': '中介層應用程式使用自己專屬的簽署金鑰，但這種流程不允許。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check `aud` in the token: it must identify the app that exchanges the token, not Graph or Defender.',
        'zh-TW': '查看權杖裡的 `aud`：必須是進行換發的應用程式，不是 Graph，也不是 Defender。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
    {
      text: {
        en: 'Have the client request a scope of your own API and send the resulting token.',
        'zh-TW': '請用戶端改為要求您自己的 API 的範圍（scope），並送出取得的權杖。',
      },
      certainty: 'inferred',
      sources: ['entra-on-behalf-of', 'msal-js-389'],
    },
    {
      text: {
        en: "In your own API, exchange the client's token for a token for the downstream API, for example with the scope `https://api.securitycenter.microsoft.com/.default`.",
        'zh-TW': '在您自己的 API 裡，用用戶端送來的權杖換取下游 API 的權杖，例如範圍為 `https://api.securitycenter.microsoft.com/.default`。',
      },
      certainty: 'inferred',
      sources: ['entra-scopes', 'entra-on-behalf-of'],
    },
  ],
  sampleMessage:
    "Assertion failed signature validation. [Reason - The provided signature value did not match the expected signature value., Thumbprint of key used by client: '4B7E19C05D3A82F6E1907C4D58B2A36F90E1D7C8', Found key 'Start=06/01/2026 00:00:00, End=06/01/2028 00:00:00']",
  related: [500131, 500133, 240002],
  keywords: {
    en: ['on behalf of', 'OBO', 'assertion signature', 'Graph token as assertion', 'InvalidAssertion'],
    'zh-TW': ['代表使用者', '判斷提示簽章', 'Graph 權杖', '換發權杖'],
  },
});

const assertionForAnotherApi = defineEntraFacts({
  number: 500131,
  equivalentNumbers: [],
  oauthErrors: ['invalid_grant'],
  status: null,
  meaning: {
    en: "In an on-behalf-of flow, the user's token is for an API other than the app that exchanges it.",
    'zh-TW': '代表使用者換發權杖（on-behalf-of）時，使用者的權杖是給別的 API 用的，不是給進行換發的應用程式。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template:
        "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{tokenAudience}' and the expected audience is '{expectedAudience}' or one of the Application Uris of this application with App ID '{appId}'({appName}). The downstream client must request a token for the expected audience (the application that made the OBO request) and this application should use that token as the assertion.",
      translation: '判斷提示的受眾與提出它的用戶端應用程式不符。判斷提示裡的受眾是「{tokenAudience}」，預期的是「{expectedAudience}」，或識別碼為「{appId}」（{appName}）的應用程式的其中一個 URI。下游用戶端必須為預期的受眾（也就是提出 OBO 要求的應用程式）要求權杖，這個應用程式再以該權杖作為判斷提示。',
      variables: {
        tokenAudience: { en: 'audience in the token', 'zh-TW': '權杖的受眾' },
        expectedAudience: { en: 'expected audience', 'zh-TW': '預期的受眾' },
        appId: { en: 'client ID of the middle-tier app', 'zh-TW': '中介層應用程式的用戶端識別碼' },
        appName: { en: 'name of the middle-tier app', 'zh-TW': '中介層應用程式的名稱' },
      },
      certainty: 'reported',
      sources: ['company-communicator-214', 'entra-error-list'],
    },
    {
      template:
        "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{tokenAudience}' and the expected audience is '{expectedAudience}' or one of the Application Uris of this application with App ID '{appId}'({appName}).",
      translation: '判斷提示的受眾與提出它的用戶端應用程式不符。判斷提示裡的受眾是「{tokenAudience}」，預期的是「{expectedAudience}」，或識別碼為「{appId}」（{appName}）的應用程式的其中一個 URI。',
      variables: {
        tokenAudience: { en: 'audience in the token', 'zh-TW': '權杖的受眾' },
        expectedAudience: { en: 'expected audience', 'zh-TW': '預期的受眾' },
        appId: { en: 'client ID of the middle-tier app', 'zh-TW': '中介層應用程式的用戶端識別碼' },
        appName: { en: 'name of the middle-tier app', 'zh-TW': '中介層應用程式的名稱' },
      },
      note: {
        en: 'Wording reported in 2019.',
        'zh-TW': '見於 2019 年的寫法。',
      },
      certainty: 'reported',
      sources: ['msal-java-38'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "The message shows both the token's `aud` and the expected `aud`. Only the client can change the token's `aud`, by requesting a token for the middle-tier API.",
    'zh-TW': '訊息同時寫出權杖的 `aud` 和預期的 `aud`。權杖的 `aud` 只有用戶端能改，也就是改為要求中介層 API 的權杖。',
  },
  causes: [
    {
      text: {
        en: 'The client requested a token for Microsoft Graph or Defender and sent it to your API.',
        'zh-TW': '用戶端要求的是 Microsoft Graph 或 Defender 的權杖，卻送給了您的 API。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
    {
      text: {
        en: 'The client requested a token for itself, although the front end and the API have separate client IDs.',
        'zh-TW': '用戶端要求的是給自己用的權杖，但前端和 API 各有自己的用戶端識別碼。',
      },
      certainty: 'reported',
      sources: ['msal-java-38'],
    },
    {
      text: {
        en: 'The Application ID URI of the API contains uppercase letters in the app registration.',
        'zh-TW': '應用程式註冊裡，API 的應用程式識別碼 URI 用了大寫字母。',
      },
      certainty: 'reported',
      sources: ['company-communicator-214'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Have the client request a scope of the middle-tier API, as listed under Expose an API in its app registration.',
        'zh-TW': '請用戶端要求中介層 API 的範圍（scope），可在它的應用程式註冊的「公開 API」查看。',
      },
      certainty: 'inferred',
      sources: ['entra-on-behalf-of', 'msal-js-389'],
    },
    {
      text: {
        en: 'Compare the expected audience in the message with the Application ID URI of the API, and change the URI to lowercase.',
        'zh-TW': '比對訊息裡預期的受眾與 API 的應用程式識別碼 URI，並把 URI 改成小寫。',
      },
      certainty: 'reported',
      sources: ['company-communicator-214'],
    },
    {
      text: {
        en: 'Sign in again, so that no cached token with the old `aud` is used.',
        'zh-TW': '重新登入，以免用到快取裡 `aud` 還是舊值的權杖。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage:
    "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was 'https://graph.microsoft.com' and the expected audience is 'api://portal.contoso.example' or one of the Application Uris of this application with App ID '82d6b0f3-4c19-4a7e-8e52-f03b9d71a6c8'(Contoso hunting portal). The downstream client must request a token for the expected audience (the application that made the OBO request) and this application should use that token as the assertion.",
  related: [50013, 500133, 240002],
  keywords: {
    en: ['wrong audience', 'OBO audience', 'assertion audience', 'Application ID URI'],
    'zh-TW': ['受眾不符', 'aud 不符', '代表使用者', '應用程式識別碼 URI', '權杖給錯 API'],
  },
});

const assertionExpired = defineEntraFacts({
  number: 500133,
  equivalentNumbers: [],
  oauthErrors: ['invalid_grant'],
  status: null,
  meaning: {
    en: "In an on-behalf-of flow, the user's token had already expired.",
    'zh-TW': '代表使用者換發權杖（on-behalf-of）時，使用者的權杖已經過期。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token. Current time: {currentTime}, expiry time of assertion {expiryTime}.',
      translation: '判斷提示不在有效時間內。將存取權杖當作使用者判斷提示之前，請確認它尚未過期，或要求新的權杖。目前時間：{currentTime}，判斷提示的到期時間：{expiryTime}。',
      variables: {
        currentTime: { en: "Entra's current time", 'zh-TW': 'Entra 的目前時間' },
        expiryTime: { en: 'expiration time of the token', 'zh-TW': '權杖的到期時間' },
      },
      certainty: 'reported',
      sources: ['msgraph-sdk-dotnet-2551', 'entra-error-list', 'entra-error-codes'],
    },
    {
      template: 'Assertion is not within its valid time range',
      translation: '判斷提示不在有效時間內',
      variables: {},
      note: {
        en: 'Wording reported in 2018.',
        'zh-TW': '見於 2018 年的寫法。',
      },
      certainty: 'reported',
      sources: ['azure-docs-16399'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Every attempt with the same token fails; the client must send a new one. In 2018, AADSTS500133 was reported together with AADSTS70002, which adds no information in that case.',
    'zh-TW': '同一個權杖每次都會失敗，用戶端必須送出新的權杖。2018 年，AADSTS500133 曾和 AADSTS70002 一起出現；這時 AADSTS70002 沒有額外的意思。',
  },
  causes: [
    {
      text: {
        en: 'The access token that the client sent is past its `exp`.',
        'zh-TW': '用戶端送來的存取權杖，已經超過 `exp` 的時間。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "The exchange took place at the very end of the token's lifetime. In one report, it was less than a second late.",
        'zh-TW': '換發時正好碰上權杖到期；有人回報的情況只晚了不到 1 秒。',
      },
      certainty: 'reported',
      sources: ['msgraph-sdk-dotnet-2551'],
    },
    {
      text: {
        en: 'The token waited in a cache or queue and was exchanged only after its one-hour lifetime had ended.',
        'zh-TW': '權杖留在快取或佇列裡，過了 1 小時的有效時間才拿去換發。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Before the exchange, check `exp` in the token and leave a margin of a few minutes.',
        'zh-TW': '換發之前先看權杖裡的 `exp`，並保留幾分鐘的餘裕。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Return 401 to the client, so that it renews its token and retries.',
        'zh-TW': '對用戶端回應 401，讓它更新權杖後再重試。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: "For a long-running task, exchange the token immediately and request `offline_access`: the refresh token that comes with it outlives the user's token.",
        'zh-TW': '如果是長時間的工作，就立刻換發，並要求 `offline_access`：附帶的重新整理權杖比使用者的權杖效期更長。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of', 'entra-refresh-tokens'],
    },
  ],
  sampleMessage:
    'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token. Current time: 2026-11-23T08:14:09.2718281Z, expiry time of assertion 2026-11-23T08:12:41.0000000Z.',
  related: [50013, 500131, 70002],
  keywords: {
    en: ['expired assertion', 'token expired in OBO', 'valid time range'],
    'zh-TW': ['判斷提示過期', '權杖過期', '有效時間範圍'],
  },
});

const idTokenAsAssertion = defineEntraFacts({
  number: 240002,
  equivalentNumbers: [],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'In an on-behalf-of flow, an ID token was sent where an access token is required.',
    'zh-TW': '代表使用者換發權杖（on-behalf-of）時，送來的是識別碼權杖（ID token），但需要的是存取權杖。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "Input id_token cannot be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.",
      translation: '輸入的 id_token 不能用於「urn:ietf:params:oauth:grant-type:jwt-bearer」授與類型。',
      variables: {},
      certainty: 'reported',
      sources: ['azure-spring-boot-943', 'azure-spring-boot-333', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'An ID token tells the client who signed in; it is not for calling APIs. Send the access token from the same sign-in instead.',
    'zh-TW': '識別碼權杖（ID token）用來告訴用戶端登入者是誰，不能用來呼叫 API。請改送同一次登入取得的存取權杖。',
  },
  causes: [
    {
      text: {
        en: 'The client sends the ID token from the sign-in to the API.',
        'zh-TW': '用戶端把登入取得的識別碼權杖送給了 API。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'A library forwards the ID token automatically, as reported for a Spring Boot starter.',
        'zh-TW': '程式庫自行轉送識別碼權杖；有人回報過 Spring Boot starter 會這樣。',
      },
      certainty: 'reported',
      sources: ['azure-spring-boot-943', 'azure-spring-boot-333'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Have the client request an access token for your API and send that token.',
        'zh-TW': '請用戶端要求您的 API 的存取權杖，並改送那一個。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
    {
      text: {
        en: "Distinguish access tokens from ID tokens by their claims: a user's access token has `scp`; an ID token does not.",
        'zh-TW': '從宣告（claim）分辨存取權杖與識別碼權杖：使用者的存取權杖有 `scp`，識別碼權杖沒有。',
      },
      certainty: 'inferred',
      sources: ['entra-access-token-claims'],
    },
    {
      text: {
        en: 'If a library chooses the token, update the library or configure which token it sends.',
        'zh-TW': '如果是程式庫決定送哪個權杖，就更新它，或設定它要送的權杖。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage: "Input id_token cannot be used as 'urn:ietf:params:oauth:grant-type:jwt-bearer' grant.",
  related: [50013, 500131],
  keywords: {
    en: ['ID token', 'id_token as assertion', 'jwt-bearer'],
    'zh-TW': ['識別碼權杖', 'id_token', '存取權杖'],
  },
});

/** Errors about user tokens that cannot be exchanged in an on-behalf-of flow. */
export const ON_BEHALF_OF: readonly EntraFacts[] = [
  assertionRejected,
  assertionForAnotherApi,
  assertionExpired,
  idTokenAsAssertion,
];
