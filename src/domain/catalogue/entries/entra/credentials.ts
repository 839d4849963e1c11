import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const invalidSecret = defineEntraFacts({
  number: 7000215,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: "Entra does not accept the app's client secret.",
    'zh-TW': 'Entra 不接受這個應用程式的用戶端密碼（client secret）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{appId}'.",
      translation: '用戶端密碼無效。請確認要求中送出的是應用程式「{appId}」所新增密碼的值（Value），不是它的識別碼（Secret ID）。',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
      },
      certainty: 'reported',
      sources: ['agents-toolkit-8621', 'sap-automation-418', 'entra-error-list'],
    },
    {
      template: 'Invalid client secret is provided.',
      translation: '提供的用戶端密碼無效。',
      variables: {},
      note: {
        en: 'Older wording, last reported in 2021.',
        'zh-TW': '舊版寫法，最晚見於 2021 年。',
      },
      certainty: 'reported',
      sources: ['azure-docs-33356', 'contoso-airlines-11'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "The same secret is rejected every time; retry after you put the right value in place. If only an administrator can manage the app's credentials, ask them for a new secret.",
    'zh-TW': '同一組用戶端密碼每次都會遭到拒絕，換上正確的值之後再重試。如果只有系統管理員能管理這個應用程式的認證，就請他們建立新的用戶端密碼。',
  },
  causes: [
    {
      text: {
        en: 'The secret ID was pasted instead of the secret value; the portal shows both in the same row.',
        'zh-TW': '貼上的是密碼的識別碼（Secret ID），不是它的值（Value）；入口網站把兩者列在同一列。',
      },
      certainty: 'reported',
      sources: ['agents-toolkit-8621', 'sap-automation-418', 'entra-error-list'],
    },
    {
      text: {
        en: 'A new secret was stored, but the client still has the old one in memory.',
        'zh-TW': '新的密碼已經存好，但程式的記憶體裡還是舊的那一組。',
      },
      certainty: 'reported',
      sources: ['teams-icebreaker-193'],
    },
    {
      text: {
        en: 'The secret belongs to a different app from the client ID in the request, or the secret was deleted.',
        'zh-TW': '這組密碼屬於別的應用程式，不是要求中用戶端識別碼的那一個；或是密碼已經刪除。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'The value was altered in transit: truncated, given a leading or trailing space, or sent in a form body without encoding `+`, `/`, `=` or `&`.',
        'zh-TW': '值在傳送過程中變了樣：少了一截、前後多了空格，或放進表單本文時，`+`、`/`、`=`、`&` 沒有編碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Under Certificates & secrets in the app registration, create a new secret and copy its Value immediately: it is shown only until you leave the page.',
        'zh-TW': '到應用程式註冊的「憑證及祕密」建立新的密碼，並立刻複製「值」（Value）：離開頁面後就不會再顯示。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Check that the secret belongs to the app in the message.',
        'zh-TW': '確認這組密碼屬於訊息所寫的應用程式。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Store the new secret value everywhere the client reads it, then restart the client.',
        'zh-TW': '把程式讀取密碼的每個地方都換成新的密碼值，再重新啟動程式。',
      },
      certainty: 'reported',
      sources: ['teams-icebreaker-193'],
    },
  ],
  sampleMessage:
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935'.",
  related: [7000222, 7000218, 700016],
  keywords: {
    en: ['wrong client secret', 'secret ID instead of value', 'secret value', 'app password'],
    'zh-TW': ['用戶端密碼錯誤', '用戶端密碼無效', '密碼識別碼', '應用程式密碼'],
  },
});

const expiredSecrets = defineEntraFacts({
  number: 7000222,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: "All of the app's client secrets have expired.",
    'zh-TW': '這個應用程式的用戶端密碼全都過期了。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "The provided client secret keys for app '{appId}' are expired. Visit the Azure portal to create new keys for your app: {newSecretLink}, or consider using certificate credentials for added security: {certificateLink}.",
      translation: '應用程式「{appId}」的用戶端密碼已過期。請到 Azure 入口網站建立新的密碼：{newSecretLink}，或考慮改用更安全的憑證：{certificateLink}。',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        newSecretLink: { en: 'URL of the page for creating a secret', 'zh-TW': '建立新密碼的網址' },
        certificateLink: { en: 'URL of a page about certificates', 'zh-TW': '憑證說明頁面的網址' },
      },
      certainty: 'reported',
      sources: ['vsts-release-aas-119', 'entra-error-list'],
    },
    {
      template:
        'The provided client secret keys are expired. Visit the Azure Portal to create new keys for your app, or consider using certificate credentials for added security: {link}',
      translation: '提供的用戶端密碼已過期。請到 Azure 入口網站建立新的密碼，或考慮改用更安全的憑證：{link}',
      variables: {
        link: { en: 'documentation URL', 'zh-TW': '說明文件的網址' },
      },
      note: {
        en: 'Older wording, without the app ID.',
        'zh-TW': '舊版寫法，沒有寫出應用程式的識別碼。',
      },
      certainty: 'reported',
      sources: ['botframework-sdk-6221'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "An expired secret cannot be extended: the client needs a new one. If an administrator manages the app's credentials, ask them to create the new secret.",
    'zh-TW': '過期的密碼無法延長，必須換上新的。如果應用程式的認證由系統管理員管理，就請他們建立。',
  },
  causes: [
    {
      text: {
        en: "The app's secrets have all reached their expiration dates, and none is still valid.",
        'zh-TW': '應用程式的密碼都已到期，沒有一組仍然有效。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'A new secret was created, but one of the places that store it, such as a key vault, a pipeline or a second server, still has the old one.',
        'zh-TW': '已經建立新的密碼，但還有某個存放密碼的地方（例如金鑰保存庫、管線或另一台伺服器）留著舊的。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Under Certificates & secrets in the app registration, add a new secret or, better, a certificate.',
        'zh-TW': '到應用程式註冊的「憑證及祕密」新增密碼；改用憑證更好。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Replace the expired secret everywhere the client reads it, then restart the client.',
        'zh-TW': '把程式會讀到過期密碼的地方全部換掉，再重新啟動程式。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: "Note the new secret's expiration date and set a reminder well before it. A managed identity has no secret that can expire.",
        'zh-TW': '記下新密碼的到期日，提早設好提醒。改用受控識別就沒有會過期的密碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage:
    "The provided client secret keys for app '3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.",
  related: [7000215, 7000218],
  keywords: {
    en: ['expired secret', 'secret expiry', 'client secret expired', 'rotate secret'],
    'zh-TW': ['用戶端密碼過期', '密碼到期', '更換密碼', '輪替密碼'],
  },
});

const noCredential = defineEntraFacts({
  number: 7000218,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The app is registered as a confidential client, but the request contains neither a client secret nor a client assertion.',
    'zh-TW': '應用程式註冊為機密用戶端，但要求裡沒有用戶端密碼，也沒有用戶端判斷提示（client assertion）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      translation: '要求本文必須包含參數「client_assertion」或「client_secret」。',
      variables: {},
      certainty: 'documented',
      sources: ['entra-error-codes', 'azure-sdk-go-22386', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "A client that can keep a secret must send its credential. A client on a user's computer must not contain a secret; for such a client, change the app registration instead.",
    'zh-TW': '能保密的程式要送出認證。裝在使用者電腦上的程式不該存放密碼，這時要改的是應用程式註冊。',
  },
  causes: [
    {
      text: {
        en: 'The credential is missing from the request body.',
        'zh-TW': '要求本文沒有附上認證。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'The client uses a flow without a secret (device code, user name and password, interactive), but the app is not configured as a public client.',
        'zh-TW': '程式用的是不帶用戶端密碼的流程（裝置代碼、使用者名稱和密碼、互動式登入），但應用程式沒有設定成公用用戶端。',
      },
      certainty: 'reported',
      sources: ['msal-java-71'],
    },
    {
      text: {
        en: 'Only a redirect URI of type Web is registered, so Entra treats the app as a confidential client.',
        'zh-TW': '只註冊了「Web」類型的重新導向 URI，Entra 就把應用程式當成機密用戶端。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-go-22386'],
    },
    {
      text: {
        en: 'The body was sent as JSON, or the credential was sent in the URL, so Entra did not find it.',
        'zh-TW': '本文以 JSON 傳送，或認證寫在網址裡，Entra 因此找不到認證。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send `client_secret` as a form field, or, if the app uses a certificate, send `client_assertion` together with `client_assertion_type`.',
        'zh-TW': '以表單欄位送出 `client_secret`；應用程式使用憑證時，改送 `client_assertion` 與 `client_assertion_type`。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "For a client on a user's computer, set Allow public client flows to Yes under Authentication in the app registration, or add the Mobile and desktop applications platform.",
        'zh-TW': '裝在使用者電腦上的程式：到應用程式註冊的「驗證」，將「允許公用用戶端流程」設為「是」，或新增「行動應用程式與傳統型應用程式」平台。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-go-22386', 'msal-java-71'],
    },
    {
      text: {
        en: 'Check that the client actually reads the setting that contains the secret, and that the setting is not empty.',
        'zh-TW': '確認程式真的讀到存放密碼的設定，而且值不是空的。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  related: [7000216, 700025, 7000215],
  keywords: {
    en: ['missing client_secret', 'missing client_assertion', 'public client flows', 'confidential client'],
    'zh-TW': ['缺少用戶端密碼', '沒有附上密碼', '公用用戶端', '機密用戶端'],
  },
});

const clientCredentialsWithoutCredential = defineEntraFacts({
  number: 7000216,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'A token was requested with the `client_credentials` grant, but without a credential.',
    'zh-TW': '要求以 `client_credentials` 授與類型取得權杖，卻沒有附上任何認證。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
      translation: '授與類型「client_credentials」必須附上「client_assertion」、「client_secret」或「request」。',
      variables: {},
      certainty: 'reported',
      sources: ['azure-docs-30777', 'graph-docs-6060', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The request cannot succeed without a credential. If the request fails only occasionally, the client loses the secret before it sends the request; fix the client in that case too.',
    'zh-TW': '沒有認證的要求不可能成功。如果只是偶爾失敗，代表程式在送出之前漏掉了密碼，同樣要修正程式。',
  },
  causes: [
    {
      text: {
        en: 'The setting or environment variable for the secret is empty or has a different name.',
        'zh-TW': '存放密碼的設定或環境變數是空的，或名稱不同。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'The client reused a secret object that can be read only once, so some concurrent requests were sent without the secret.',
        'zh-TW': '程式重複使用了只能讀取一次的密碼物件；同時送出多個要求時，有些就沒附上密碼。',
      },
      certainty: 'reported',
      sources: ['graph-docs-6060'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Add `client_secret` or `client_assertion` to the form body of the request.',
        'zh-TW': '在要求的表單本文加上 `client_secret` 或 `client_assertion`。',
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Log the length of the secret, never the secret itself, to check that the setting is loaded.',
        'zh-TW': '在記錄裡寫下密碼的長度（絕不要寫密碼本身），確認設定有沒有載入。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Create the credential once, as plain text in memory, and share one token cache among all requests.',
        'zh-TW': '在記憶體中以純文字建立認證，只建立一次，並讓所有要求共用同一個權杖快取。',
      },
      certainty: 'inferred',
      sources: ['graph-docs-6060'],
    },
  ],
  sampleMessage: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  related: [7000218, 7000215],
  keywords: {
    en: ['missing credential', 'empty secret', 'client credentials grant', 'environment variable not set'],
    'zh-TW': ['沒有認證', '密碼是空的', '用戶端認證授與', '環境變數沒設定'],
  },
});

const secretFromPublicClient = defineEntraFacts({
  number: 700025,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The app is registered as a public client, but the request contains a secret or an assertion.',
    'zh-TW': '應用程式註冊為公用用戶端，要求卻附上了密碼或判斷提示（assertion）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
      translation: '這是公用用戶端，不應附上「client_assertion」或「client_secret」。',
      variables: {},
      certainty: 'documented',
      sources: ['entra-error-codes', 'oauth2ms-19', 'azure-docs-96567', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "Either the secret or the registration is wrong: a client without a signed-in user must be a confidential client, and a client on a user's computer does not need a secret.",
    'zh-TW': '不是附了多餘的密碼，就是註冊方式不對：沒有使用者登入的程式要用機密用戶端，裝在使用者電腦上的程式則不需要密碼。',
  },
  causes: [
    {
      text: {
        en: 'The redirect URI is registered under Mobile and desktop applications, which makes the app a public client.',
        'zh-TW': '重新導向 URI 註冊在「行動應用程式與傳統型應用程式」底下，應用程式因此成為公用用戶端。',
      },
      certainty: 'reported',
      sources: ['oauth2ms-19', 'ms-identity-python-webapp-113'],
    },
    {
      text: {
        en: 'Public client flows are enabled in the app registration.',
        'zh-TW': '應用程式註冊開啟了公用用戶端流程。',
      },
      certainty: 'reported',
      sources: ['cli-microsoft365-948'],
    },
    {
      text: {
        en: 'The client uses the client ID of a different app, which is a public client.',
        'zh-TW': '程式用的是別的應用程式的用戶端識別碼，而那個應用程式是公用用戶端。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: "For a client on a user's computer, do not send `client_secret` or `client_assertion`.",
        'zh-TW': '裝在使用者電腦上的程式：不要送 `client_secret` 與 `client_assertion`。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'For a service or script without a signed-in user, register the redirect URI as Web and set Allow public client flows to No, or register a new app. Application permissions for the Defender APIs require a confidential client.',
        'zh-TW': '沒有使用者登入的服務或指令碼：將重新導向 URI 註冊為「Web」，並將「允許公用用戶端流程」設為「否」，或註冊新的應用程式。要使用 Defender API 的應用程式權限，必須是機密用戶端。',
      },
      certainty: 'inferred',
      sources: ['oauth2ms-19', 'cli-microsoft365-948'],
    },
  ],
  sampleMessage: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  related: [7000218],
  keywords: {
    en: ['public client with secret', 'mobile and desktop applications', 'redirect URI platform'],
    'zh-TW': ['公用用戶端附上密碼', '重新導向 URI 平台', '不應附上密碼'],
  },
});

const failedCredentials = defineEntraFacts({
  number: 70002,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: "The app's credentials failed validation; this older, general error code usually comes with a second AADSTS error code.",
    'zh-TW': '應用程式的認證沒有通過驗證；這是較舊的概括錯誤碼，通常會和另一個 AADSTS 錯誤碼一起出現。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: 'Error validating credentials. AADSTS{secondNumber}: {details}',
      translation: '認證驗證失敗。AADSTS{secondNumber}：{details}',
      variables: {
        secondNumber: { en: 'second, more specific error code', 'zh-TW': '更具體的第二個錯誤碼' },
        details: { en: 'message of the second error code', 'zh-TW': '第二個錯誤碼的訊息' },
      },
      note: {
        en: 'The second AADSTS error code shows what is wrong.',
        'zh-TW': '哪裡有問題，要看第二個 AADSTS 錯誤碼。',
      },
      certainty: 'reported',
      sources: ['adal-python-79', 'letsencrypt-siteextension-144'],
    },
    {
      template: "The request body must contain the following parameter: 'client_secret or client_assertion'.",
      translation: '要求本文必須包含參數「client_secret」或「client_assertion」。',
      variables: {},
      note: {
        en: 'Reported in 2018; this message now has the error code AADSTS7000218.',
        'zh-TW': '見於 2018 年；這段訊息現在的錯誤碼是 AADSTS7000218。',
      },
      certainty: 'reported',
      sources: ['native-headless-22'],
    },
    {
      template:
        'The client does not exist or is not enabled for consumers. If you are the application developer, configure a new application through the App Registrations in the Azure Portal at {link}.',
      translation: '用戶端不存在，或未開放給個人帳戶使用。如果您是應用程式開發人員，請到 Azure 入口網站的「應用程式註冊」設定新的應用程式：{link}。',
      variables: {
        link: { en: 'portal URL', 'zh-TW': '入口網站的網址' },
      },
      note: {
        en: 'The sign-in was treated as a personal Microsoft account sign-in. Use the tenant-specific endpoint.',
        'zh-TW': '登入被當成個人 Microsoft 帳戶處理。請改用租用戶專屬的端點。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-16306'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'If the message contains a second AADSTS error code, troubleshoot that one. On its own, AADSTS70002 means that the client secret does not match.',
    'zh-TW': '訊息裡有第二個 AADSTS 錯誤碼時，以第二個為準。AADSTS70002 單獨出現時，代表用戶端密碼不符。',
  },
  causes: [
    {
      text: {
        en: 'The client secret does not match the one that Entra has for this app.',
        'zh-TW': '用戶端密碼和 Entra 為這個應用程式保存的不符。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The certificate or the assertion was rejected; the second error code is then AADSTS50012.',
        'zh-TW': '憑證或判斷提示（assertion）遭到拒絕，這時第二個錯誤碼是 AADSTS50012。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      text: {
        en: 'The client secret is wrong: until about 2018, the second error code was AADSTS50012 in this case too.',
        'zh-TW': '用戶端密碼錯誤：大約到 2018 年為止，這種情況的第二個錯誤碼也是 AADSTS50012。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-144'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Find the second AADSTS error code in the message or in `error_codes`, and follow the advice for that error code.',
        'zh-TW': '找出訊息或 `error_codes` 裡的第二個 AADSTS 錯誤碼，照它的說明處理。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      text: {
        en: 'If there is no second AADSTS error code, replace the client secret and check that it belongs to the client ID in the request.',
        'zh-TW': '沒有第二個 AADSTS 錯誤碼時，更換用戶端密碼，並確認它屬於要求中的用戶端識別碼。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage: 'Error validating credentials. AADSTS50012: Invalid client secret is provided.',
  related: [50012, 7000215],
  keywords: {
    en: ['error validating credentials', 'invalid credentials', 'two error codes'],
    'zh-TW': ['認證驗證失敗', '認證無效', '兩個錯誤碼'],
  },
});

const refusedAssertion = defineEntraFacts({
  number: 50012,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: "Entra does not accept the app's certificate, or the assertion signed with it.",
    'zh-TW': 'Entra 不接受應用程式的憑證，或不接受用這張憑證簽署的判斷提示（assertion）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'Authentication failed.',
      translation: '驗證失敗。',
      variables: {},
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
    {
      template: 'Client assertion audience claim does not match Realm issuer.',
      translation: '用戶端判斷提示的受眾與租用戶的簽發者不符。',
      variables: {},
      note: {
        en: 'The `aud` of the assertion must be the token endpoint of the same tenant.',
        'zh-TW': '判斷提示的 `aud` 必須是同一個租用戶的權杖端點。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      template: 'Client assertion is not within its valid time range.',
      translation: '用戶端判斷提示不在有效時間內。',
      variables: {},
      note: {
        en: 'This message now has the error code AADSTS700024.',
        'zh-TW': '這段訊息現在的錯誤碼是 AADSTS700024。',
      },
      certainty: 'reported',
      sources: ['daemon-certificate-46', 'adal-java-46'],
    },
    {
      template: 'Invalid client secret is provided.',
      translation: '提供的用戶端密碼無效。',
      variables: {},
      note: {
        en: 'Last reported in 2018; a wrong client secret now returns the error code AADSTS7000215.',
        'zh-TW': '最晚見於 2018 年；現在用戶端密碼錯誤的錯誤碼是 AADSTS7000215。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-144'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'AADSTS50012 now indicates a problem with a certificate or an assertion. Until about 2018, it also indicated a wrong client secret, so check the message after the error code.',
    'zh-TW': 'AADSTS50012 現在指憑證或判斷提示有問題。大約到 2018 年為止，用戶端密碼錯誤也用這個錯誤碼，因此要看錯誤碼後面的訊息。',
  },
  causes: [
    {
      text: {
        en: 'The certificate is invalid, its chain cannot be verified, or its thumbprint or subject name is not authorized.',
        'zh-TW': '憑證無效、憑證鏈無法驗證，或指紋、主體名稱未經授權。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "The assertion's signature is wrong.",
        'zh-TW': '判斷提示的簽章不正確。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "The assertion's audience is not the token endpoint of this tenant.",
        'zh-TW': '判斷提示的受眾不是這個租用戶的權杖端點。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      text: {
        en: "The computer's clock was wrong, so the assertion was not sent within its validity period.",
        'zh-TW': '電腦的時鐘不準，判斷提示因此不在有效時間內。',
      },
      certainty: 'reported',
      sources: ['adal-java-46'],
    },
  ],
  steps: [
    {
      text: {
        en: "Compare the thumbprint of the client's certificate with the thumbprints under Certificates & secrets in the app registration.",
        'zh-TW': '比對程式使用的憑證指紋與應用程式註冊「憑證及祕密」裡的指紋。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Check that the certificate has not expired and that the client has its private key.',
        'zh-TW': '確認憑證尚未過期，而且程式有它的私密金鑰。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "Synchronize the computer's clock with a time server.",
        'zh-TW': '讓電腦與時間伺服器對時。',
      },
      certainty: 'reported',
      sources: ['adal-java-46'],
    },
  ],
  sampleMessage: 'Client assertion audience claim does not match Realm issuer.',
  related: [70002, 700027, 700024, 7000215],
  keywords: {
    en: ['certificate rejected', 'client assertion', 'assertion audience', 'thumbprint not authorized'],
    'zh-TW': ['憑證遭拒絕', '用戶端判斷提示', '判斷提示受眾', '指紋未經授權'],
  },
});

/** Errors about the secret with which an app authenticates, or about a missing or unexpected credential. */
export const CREDENTIALS: readonly EntraFacts[] = [
  invalidSecret,
  expiredSecrets,
  noCredential,
  clientCredentialsWithoutCredential,
  secretFromPublicClient,
  failedCredentials,
  refusedAssertion,
];
