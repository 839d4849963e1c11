import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const unknownSigningKey = defineEntraFacts({
  number: 700027,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: "Entra cannot verify the client assertion's signature with the app's certificates.",
    'zh-TW': 'Entra 無法用這個應用程式的憑證驗證用戶端判斷提示（client assertion）的簽章。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - {reason}, Thumbprint of key used by client: '{thumbprint}', {advice}",
      translation: '應用程式沒有註冊用來簽署用戶端判斷提示的憑證。[原因：{reason}，用戶端所用金鑰的指紋：{thumbprint}，{advice}',
      variables: {
        reason: { en: 'problem with the key', 'zh-TW': '金鑰的問題' },
        thumbprint: { en: 'thumbprint of the certificate used', 'zh-TW': '所用憑證的指紋' },
        advice: { en: "where to view the app's keys", 'zh-TW': '到哪裡查看應用程式的金鑰' },
      },
      note: {
        en: '`The key was not found` means that the app registration does not have this certificate.',
        'zh-TW': '`The key was not found` 表示應用程式註冊裡沒有這張憑證。',
      },
      certainty: 'reported',
      sources: ['msal-js-8339', 'commerce-scaleunit-18'],
    },
    {
      template:
        'The certificate with identifier used to sign the client assertion is not registered on application. [Reason - {reason}, Please visit {advice}',
      translation: '應用程式沒有註冊用來簽署用戶端判斷提示的憑證。[原因：{reason}，請到 {advice}',
      variables: {
        reason: { en: 'problem with the key', 'zh-TW': '金鑰的問題' },
        advice: { en: "where to view the app's keys", 'zh-TW': '到哪裡查看應用程式的金鑰' },
      },
      note: {
        en: 'The assertion did not identify its certificate.',
        'zh-TW': '判斷提示沒有指明用的是哪張憑證。',
      },
      certainty: 'reported',
      sources: ['keycloak-19425', 'azure-health-samples-261'],
    },
    {
      template:
        "Client assertion contains an invalid signature. [Reason - {reason}, Thumbprint of key used by client: '{thumbprint}', {advice}",
      translation: '用戶端判斷提示的簽章無效。[原因：{reason}，用戶端所用金鑰的指紋：{thumbprint}，{advice}',
      variables: {
        reason: { en: 'problem with the key', 'zh-TW': '金鑰的問題' },
        thumbprint: { en: 'thumbprint of the certificate used', 'zh-TW': '所用憑證的指紋' },
        advice: { en: "where to view the app's keys", 'zh-TW': '到哪裡查看應用程式的金鑰' },
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-11194', 'azure-sdk-net-29007', 'passport-azure-ad-453'],
    },
    {
      template: 'Client assertion failed signature validation.',
      translation: '用戶端判斷提示未通過簽章驗證。',
      variables: {},
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The request fails as long as the client and the app registration have different certificates. If only an administrator can upload a certificate, give them the public part.',
    'zh-TW': '只要程式和應用程式註冊的憑證不一致，要求就會一直失敗。如果只有系統管理員能上傳憑證，就把憑證的公開部分交給系統管理員。',
  },
  causes: [
    {
      text: {
        en: 'The certificate was never uploaded to this app registration, or it was renewed on only one side.',
        'zh-TW': '憑證從未上傳到這個應用程式註冊，或更新憑證時只換了其中一邊。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-11194', 'commerce-scaleunit-18'],
    },
    {
      text: {
        en: 'The app trusts certificates by subject name and issuer, but the assertion was sent without the certificate (`x5c`).',
        'zh-TW': '應用程式以主體名稱和簽發者信任憑證，但判斷提示沒有附上憑證（`x5c`）。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-29007'],
    },
    {
      text: {
        en: "The client was given an entire certificate chain, so the certificate authority's key was mistaken for the client's own.",
        'zh-TW': '程式載入的是整條憑證鏈，憑證授權單位的金鑰因此被誤認為程式自己的金鑰。',
      },
      certainty: 'reported',
      sources: ['adal-python-225'],
    },
    {
      text: {
        en: 'The private key does not match the certificate, or the client ID belongs to another app.',
        'zh-TW': '私密金鑰和憑證不是一對，或用戶端識別碼屬於別的應用程式。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the thumbprint in the message with the thumbprints under Certificates & secrets in the app registration.',
        'zh-TW': '比對訊息裡的指紋與應用程式註冊「憑證及祕密」裡的指紋。',
      },
      certainty: 'reported',
      sources: ['msal-js-8339', 'azure-sdk-net-29007'],
    },
    {
      text: {
        en: 'If the thumbprint is not listed there, upload the certificate without its private key (`.cer` or `.pem`).',
        'zh-TW': '如果那裡沒有這個指紋，就上傳不含私密金鑰的憑證（`.cer` 或 `.pem`）。',
      },
      certainty: 'reported',
      sources: ['commerce-scaleunit-18'],
    },
    {
      text: {
        en: 'If it is listed, check that the client signs with the private key of the same certificate, and give the client only the leaf certificate.',
        'zh-TW': '如果那裡已有這個指紋，確認程式是用同一張憑證的私密金鑰簽署，而且只把終端憑證（leaf certificate）交給程式。',
      },
      certainty: 'reported',
      sources: ['adal-python-225'],
    },
  ],
  sampleMessage:
    "The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '5B0E7D31A94C26F8E1D3907B4C6A2F85D10E93B7', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935'].",
  related: [50012, 700024, 700030, 700021],
  keywords: {
    en: ['certificate not registered', 'invalid signature', 'the key was not found', 'thumbprint', 'x5c'],
    'zh-TW': ['憑證未註冊', '簽章無效', '找不到金鑰', '憑證指紋'],
  },
});

const assertionOutOfTime = defineEntraFacts({
  number: 700024,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The client assertion was sent before or after its validity period.',
    'zh-TW': '用戶端判斷提示（client assertion）不是在有效時間內送出的。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template:
        'Client assertion is not within its valid time range. Current time: {currentTime}, assertion valid from {validFrom}, expiry time of assertion {expiryTime}. Review the documentation at {link}',
      translation: '用戶端判斷提示不在有效時間內。目前時間：{currentTime}，判斷提示生效時間：{validFrom}，到期時間：{expiryTime}。請參閱文件：{link}',
      variables: {
        currentTime: { en: 'current Entra time, in UTC', 'zh-TW': 'Entra 的時間（UTC）' },
        validFrom: { en: 'start of validity; 1970 has also been reported', 'zh-TW': '生效時間；曾出現 1970 年' },
        expiryTime: { en: 'end of validity', 'zh-TW': '到期時間' },
        link: { en: 'documentation URL', 'zh-TW': '說明文件的網址' },
      },
      certainty: 'reported',
      sources: ['msal-java-984', 'docker-tools-1310', 'msal-dotnet-4951', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'A new assertion with correct times is accepted immediately. An expired assertion is never accepted again.',
    'zh-TW': '時間正確的新判斷提示馬上就會通過；過期的判斷提示則不會再通過。',
  },
  causes: [
    {
      text: {
        en: "The times were computed from local time instead of UTC, or the computer's clock is wrong.",
        'zh-TW': '時間是以當地時間而不是 UTC 計算，或電腦的時鐘不準。',
      },
      certainty: 'reported',
      sources: ['sato-1', 'adal-java-46'],
    },
    {
      text: {
        en: 'The client or a library cached the assertion and reused it after it had expired.',
        'zh-TW': '程式或程式庫保留了判斷提示，過期之後又再送出。',
      },
      certainty: 'reported',
      sources: ['msal-java-984'],
    },
    {
      text: {
        en: "The assertion is a pipeline's short-lived token, valid for a few minutes, and the pipeline used it later to request another token.",
        'zh-TW': '判斷提示是管線的短期權杖，有效時間只有幾分鐘，而管線後來又用它要求另一個權杖。',
      },
      certainty: 'reported',
      sources: ['azure-login-372', 'docker-tools-1310'],
    },
    {
      text: {
        en: 'The network was so slow that the assertion expired before it arrived.',
        'zh-TW': '網路太慢，判斷提示還沒送到就過期了。',
      },
      certainty: 'reported',
      sources: ['msal-dotnet-4951'],
    },
  ],
  steps: [
    {
      text: {
        en: "Compare the three times in the message. The current time is Entra's time, in UTC.",
        'zh-TW': '比較訊息裡的三個時間。目前時間是 Entra 的時間，以 UTC 表示。',
      },
      certainty: 'reported',
      sources: ['msal-java-984'],
    },
    {
      text: {
        en: 'Synchronize the clock with a time server, and compute `nbf` and `exp` as Unix timestamps (UTC seconds).',
        'zh-TW': '與時間伺服器對時，並以 UTC 的 Unix 秒數計算 `nbf` 與 `exp`。',
      },
      certainty: 'reported',
      sources: ['adal-java-46', 'sato-1'],
    },
    {
      text: {
        en: 'Create a new assertion for every request, valid for a few minutes, and update the library that creates it.',
        'zh-TW': '每次要求都產生新的判斷提示，有效時間設為幾分鐘，並更新產生判斷提示的程式庫。',
      },
      certainty: 'reported',
      sources: ['msal-java-984', 'azure-login-372'],
    },
  ],
  sampleMessage:
    'Client assertion is not within its valid time range. Current time: 2026-11-23T08:41:12.2750118Z, assertion valid from 2026-11-23T07:55:00.0000000Z, expiry time of assertion 2026-11-23T08:05:00.0000000Z. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .',
  related: [700027, 50012, 700021],
  keywords: {
    en: ['assertion expired', 'clock skew', 'time range', 'wrong clock', 'pipeline token expired'],
    'zh-TW': ['判斷提示過期', '時鐘不準', '時間誤差', '有效時間'],
  },
});

const assertionOfAnotherApp = defineEntraFacts({
  number: 700021,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The client assertion is for a different app from the one in the `client_id` field of the request.',
    'zh-TW': '用戶端判斷提示（client assertion）裡的應用程式，和要求的 `client_id` 欄位不是同一個。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template:
        "Client assertion application identifier doesn't match 'client_id' parameter. Review the documentation at {link} .",
      translation: '用戶端判斷提示的應用程式識別碼與參數「client_id」不符。請參閱文件：{link}。',
      variables: {
        link: { en: 'documentation URL', 'zh-TW': '說明文件的網址' },
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The request fails until the assertion and `client_id` identify the same app.',
    'zh-TW': '在判斷提示和 `client_id` 指向同一個應用程式之前，要求會一直失敗。',
  },
  causes: [
    {
      text: {
        en: "The client mixes the settings of two apps, for example one app's certificate and the other app's client ID.",
        'zh-TW': '程式混用了兩個應用程式的設定，例如一個的憑證、另一個的用戶端識別碼。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'The assertion was built manually, and `iss` or `sub` has a different value, such as the tenant or a URL.',
        'zh-TW': '判斷提示是自行組成的，`iss` 或 `sub` 放了別的值，例如租用戶或網址。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Set `iss` and `sub` in the assertion to exactly the same value as `client_id`.',
        'zh-TW': '判斷提示的 `iss` 與 `sub` 要和 `client_id` 一字不差。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Copy the client ID from the Overview page of the app registration that has the certificate.',
        'zh-TW': '到有這張憑證的應用程式註冊，從「概觀」頁面複製用戶端識別碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage:
    "Client assertion application identifier doesn't match 'client_id' parameter. Review the documentation at https://docs.microsoft.com/azure/active-directory/develop/active-directory-certificate-credentials .",
  related: [700027, 700024, 700016],
  keywords: {
    en: ['client_id mismatch', 'iss and sub', 'wrong app in assertion'],
    'zh-TW': ['用戶端識別碼不符', '判斷提示的簽發者', '判斷提示的主體'],
  },
});

const subjectNotAllowed = defineEntraFacts({
  number: 700030,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: "The certificate's subject name is not one that the app accepts.",
    'zh-TW': '憑證的主體名稱不在這個應用程式接受的名稱之中。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        'Invalid certificate - subject name in certificate is not authorized. SubjectNames/SubjectAlternativeNames (up to 10) in token certificate are: {certificateSubjects}.',
      translation: '憑證無效：憑證中的主體名稱未經授權。權杖憑證中的主體名稱或主體別名（最多 10 個）：{certificateSubjects}。',
      variables: {
        certificateSubjects: { en: 'subject names in the certificate', 'zh-TW': '憑證中的主體名稱' },
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'An administrator sets the accepted names on the app. If the client is only using the wrong certificate, its owner can replace the certificate.',
    'zh-TW': '接受哪些名稱，由系統管理員在應用程式上設定。如果只是程式用錯憑證，程式的負責人自己就能更換。',
  },
  causes: [
    {
      text: {
        en: "The certificate's subject name is not authorized for the app.",
        'zh-TW': '憑證的主體名稱沒有得到這個應用程式的授權。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'The certificate was renewed under a different name.',
        'zh-TW': '憑證更新後，主體名稱變了。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: "The client uses another service's certificate.",
        'zh-TW': '程式用的是其他服務的憑證。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the names in the message with the subject names that the app allows.',
        'zh-TW': '比對訊息裡的名稱與應用程式允許的主體名稱。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Have an administrator allow the subject name, or configure the client with the right certificate.',
        'zh-TW': '請系統管理員允許這個主體名稱，或讓程式改用正確的憑證。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage:
    'Invalid certificate - subject name in certificate is not authorized. SubjectNames/SubjectAlternativeNames (up to 10) in token certificate are: hunting.contoso.example.',
  related: [700027, 50012],
  keywords: {
    en: ['certificate subject name', 'subject alternative name', 'SNI', 'trusted subject'],
    'zh-TW': ['憑證主體名稱', '主體別名', '主體名稱未授權'],
  },
});

/** Errors about a certificate, or about an assertion signed with it. */
export const ASSERTIONS: readonly EntraFacts[] = [
  unknownSigningKey,
  assertionOutOfTime,
  assertionOfAnotherApp,
  subjectNotAllowed,
];
