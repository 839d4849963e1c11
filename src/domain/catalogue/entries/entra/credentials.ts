import { defineEntra, type EntraFacts } from './entra-facts.ts';

const invalidSecret = defineEntra({
  number: 7000215,
  twins: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: 'Entra does not accept the client secret of the app.',
    'zh-TW': 'Entra 不接受這個應用程式的用戶端密碼（client secret）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{appId}'.",
      reading: '用戶端密碼無效。請確認要求中送出的是應用程式「{appId}」所新增密碼的值（Value），不是它的識別碼（Secret ID）。',
      variables: {
        appId: { en: 'client ID of the app', 'zh-TW': '應用程式（用戶端）識別碼' },
      },
      certainty: 'reported',
      sources: ['agents-toolkit-8621', 'sap-automation-418', 'entra-error-list'],
    },
    {
      template: 'Invalid client secret is provided.',
      reading: '提供的用戶端密碼無效。',
      variables: {},
      note: {
        en: 'Older wording, seen until 2021.',
        'zh-TW': '較舊的寫法，最晚見於 2021 年。',
      },
      certainty: 'reported',
      sources: ['azure-docs-33356', 'contoso-airlines-11'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same secret is refused every time; send the request again once the right value is in place. If only an administrator may manage the credentials of the app, ask them for a new secret.',
    'zh-TW': '同一組密碼每次都會遭到拒絕，換上正確的值之後再送出要求。如果只有系統管理員能管理這個應用程式的認證，就請他們建立新的密碼。',
  },
  causes: [
    {
      text: {
        en: 'The ID of the secret was pasted instead of its value: the portal shows both in one row.',
        'zh-TW': '貼上的是密碼的識別碼（Secret ID），不是它的值（Value）；入口網站把兩者列在同一列。',
      },
      certainty: 'reported',
      sources: ['agents-toolkit-8621', 'sap-automation-418', 'entra-error-list'],
    },
    {
      text: {
        en: 'A new secret was stored, but the program still holds the old one in memory.',
        'zh-TW': '新的密碼已經存好，但程式的記憶體裡還是舊的那一組。',
      },
      certainty: 'reported',
      sources: ['teams-icebreaker-193'],
    },
    {
      text: {
        en: 'The secret belongs to another app than the client ID in the request, or it was deleted.',
        'zh-TW': '這組密碼屬於別的應用程式，不是要求中用戶端識別碼的那一個；或是密碼已經刪除。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'The value was changed on its way: cut off, with a blank at an end, or sent in a form body without encoding `+`, `/`, `=` or `&`.',
        'zh-TW': '值在途中變了樣：少了一截、前後多了空白，或放進表單本文時，`+`、`/`、`=`、`&` 沒有編碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'In Certificates & secrets of the app registration, create a new secret and copy its Value at once: it is shown only until you leave the page.',
        'zh-TW': '到應用程式註冊的「憑證及祕密」建立新的密碼，並立刻複製「值」（Value）：離開頁面後就不會再顯示。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Check that the app named in the message is the one that owns the secret.',
        'zh-TW': '確認訊息裡的應用程式，就是這組密碼所屬的那一個。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Put the new value wherever the program reads its secret, then restart the program.',
        'zh-TW': '把程式讀取密碼的每個地方都換成新的值，再重新啟動程式。',
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

const expiredSecrets = defineEntra({
  number: 7000222,
  twins: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: 'Every client secret of the app has expired.',
    'zh-TW': '這個應用程式的用戶端密碼全都過期了。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "The provided client secret keys for app '{appId}' are expired. Visit the Azure portal to create new keys for your app: {newSecretLink}, or consider using certificate credentials for added security: {certificateLink}.",
      reading: '應用程式「{appId}」的用戶端密碼已過期。請到 Azure 入口網站建立新的密碼：{newSecretLink}，或考慮改用更安全的憑證：{certificateLink}。',
      variables: {
        appId: { en: 'client ID of the app', 'zh-TW': '應用程式（用戶端）識別碼' },
        newSecretLink: { en: 'page for a new secret', 'zh-TW': '建立新密碼的頁面' },
        certificateLink: { en: 'page about certificates', 'zh-TW': '憑證的說明頁面' },
      },
      certainty: 'reported',
      sources: ['vsts-release-aas-119', 'entra-error-list'],
    },
    {
      template:
        'The provided client secret keys are expired. Visit the Azure Portal to create new keys for your app, or consider using certificate credentials for added security: {link}',
      reading: '提供的用戶端密碼已過期。請到 Azure 入口網站建立新的密碼，或考慮改用更安全的憑證：{link}',
      variables: {
        link: { en: 'address of a page', 'zh-TW': '頁面的網址' },
      },
      note: {
        en: 'Older wording, without the ID of the app.',
        'zh-TW': '較舊的寫法，沒有寫出應用程式的識別碼。',
      },
      certainty: 'reported',
      sources: ['botframework-sdk-6221'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'An expired secret cannot be extended: the program needs a new one. If an administrator manages the credentials of the app, ask them for it.',
    'zh-TW': '過期的密碼無法延長，必須換上新的。如果應用程式的認證由系統管理員管理，就請他們建立。',
  },
  causes: [
    {
      text: {
        en: 'The secrets of the app have reached their date of expiry, and no valid one is left.',
        'zh-TW': '應用程式的密碼都到了到期日，沒有一組仍然有效。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'A new secret was made, but one of the places that hold it, such as a key vault, a pipeline or a second server, still has the old one.',
        'zh-TW': '已經建立新的密碼，但還有某個存放密碼的地方（例如金鑰保存庫、管線或另一台伺服器）留著舊的。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Add a new secret, or better a certificate, in Certificates & secrets of the app registration.',
        'zh-TW': '到應用程式註冊的「憑證及祕密」新增密碼；改用憑證更好。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Replace the old value everywhere the program reads it, then restart the program.',
        'zh-TW': '把程式會讀到舊值的地方全部換掉，再重新啟動程式。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Note the new date of expiry and set a reminder well before it. A managed identity has no secret that can expire.',
        'zh-TW': '記下新的到期日，提早設好提醒。改用受控識別就沒有會過期的密碼。',
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

const noCredential = defineEntra({
  number: 7000218,
  twins: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The request holds neither a client secret nor a client assertion, though the app is registered as a confidential client.',
    'zh-TW': '應用程式註冊為機密用戶端，但要求裡沒有用戶端密碼，也沒有用戶端判斷提示（client assertion）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      reading: '要求本文必須包含參數「client_assertion」或「client_secret」。',
      variables: {},
      certainty: 'documented',
      sources: ['entra-error-codes', 'azure-sdk-go-22386', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'A program that can keep a secret sends one. A program on the computer of a user must not hold a secret; there the registration has to change instead.',
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
        en: 'The program uses a flow without a secret (device code, user name and password, interactive), but the app is not set up as a public client.',
        'zh-TW': '程式用的是不帶用戶端密碼的流程（裝置代碼、使用者名稱和密碼、互動式登入），但應用程式沒有設定成公用用戶端。',
      },
      certainty: 'reported',
      sources: ['msal-java-71'],
    },
    {
      text: {
        en: 'Only a redirect URI of the type Web is registered; Entra then takes the app for a confidential client.',
        'zh-TW': '只註冊了「Web」類型的重新導向 URI，Entra 就把應用程式當成機密用戶端。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-go-22386'],
    },
    {
      text: {
        en: 'The body was sent as JSON or in the address, so that Entra did not find the field.',
        'zh-TW': '本文以 JSON 傳送，或欄位寫在網址裡，Entra 因此讀不到。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send `client_secret` as a form field, or `client_assertion` together with `client_assertion_type` when the app uses a certificate.',
        'zh-TW': '以表單欄位送出 `client_secret`；應用程式使用憑證時，改送 `client_assertion` 與 `client_assertion_type`。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'For a program on the computer of a user: set Allow public client flows to Yes under Authentication of the app registration, or add the platform Mobile and desktop applications.',
        'zh-TW': '裝在使用者電腦上的程式：到應用程式註冊的「驗證」，將「允許公用用戶端流程」設為「是」，或新增「行動裝置與傳統型應用程式」平台。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-go-22386', 'msal-java-71'],
    },
    {
      text: {
        en: 'Check that the setting with the secret reaches the program at all and is not empty.',
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

const clientCredentialsWithoutCredential = defineEntra({
  number: 7000216,
  twins: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'A token was requested with the grant `client_credentials`, but without any credential.',
    'zh-TW': '要求以 `client_credentials` 授與類型取得權杖，卻沒有附上任何認證。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
      reading: '授與類型「client_credentials」必須附上「client_assertion」、「client_secret」或「request」。',
      variables: {},
      certainty: 'reported',
      sources: ['azure-docs-30777', 'graph-docs-6060', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The request can never succeed without a credential. If it fails only now and then, the program loses the secret on the way, and that is to be fixed in the program too.',
    'zh-TW': '沒有認證的要求不可能成功。如果只是偶爾失敗，代表程式在送出之前漏掉了密碼，同樣要修正程式。',
  },
  causes: [
    {
      text: {
        en: 'The setting or environment variable with the secret is empty or has another name.',
        'zh-TW': '存放密碼的設定或環境變數是空的，或名稱不同。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'The program reused a secret object that can be read only once; with several requests at a time some were sent without it.',
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
        en: 'Log the length of the secret, never the secret, to see whether the setting arrives.',
        'zh-TW': '在記錄裡寫下密碼的長度（絕不要寫密碼本身），看設定有沒有傳進來。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Create the credential once as plain text in memory and share one token cache among all requests.',
        'zh-TW': '在記憶體中以純文字建立一次認證，並讓所有要求共用同一個權杖快取。',
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

const secretFromPublicClient = defineEntra({
  number: 700025,
  twins: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The app is registered as a public client, yet the request holds a secret or an assertion.',
    'zh-TW': '應用程式註冊為公用用戶端，要求卻附上了密碼或判斷提示（assertion）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
      reading: '這是公用用戶端，不應附上「client_assertion」或「client_secret」。',
      variables: {},
      certainty: 'documented',
      sources: ['entra-error-codes', 'oauth2ms-19', 'azure-docs-96567', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Either the secret or the registration is wrong: a program without a user needs a confidential client, a program on the computer of a user needs no secret.',
    'zh-TW': '不是附了多餘的密碼，就是註冊方式不對：沒有使用者登入的程式要用機密用戶端，裝在使用者電腦上的程式則不需要密碼。',
  },
  causes: [
    {
      text: {
        en: 'The redirect URI is registered under Mobile and desktop applications, which makes the app a public client.',
        'zh-TW': '重新導向 URI 註冊在「行動裝置與傳統型應用程式」底下，應用程式因此成為公用用戶端。',
      },
      certainty: 'reported',
      sources: ['oauth2ms-19', 'ms-identity-python-webapp-113'],
    },
    {
      text: {
        en: 'Public client flows are switched on in the registration.',
        'zh-TW': '應用程式註冊開啟了公用用戶端流程。',
      },
      certainty: 'reported',
      sources: ['cli-microsoft365-948'],
    },
    {
      text: {
        en: 'The program holds the client ID of another, public app.',
        'zh-TW': '程式用到了另一個公用應用程式的用戶端識別碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'For a program on the computer of a user: leave `client_secret` and `client_assertion` out.',
        'zh-TW': '裝在使用者電腦上的程式：不要送 `client_secret` 與 `client_assertion`。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'For a service or a script without a user: register the redirect URI as Web and set Allow public client flows to No, or register a new app. Application permissions of the Defender APIs need a confidential client.',
        'zh-TW': '沒有使用者登入的服務或指令碼：將重新導向 URI 註冊為「Web」，並將「允許公用用戶端流程」設為「否」，或重新註冊應用程式。Defender API 的應用程式權限必須用機密用戶端。',
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

const failedCredentials = defineEntra({
  number: 70002,
  twins: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: 'The credentials of the app failed the check; this older, general number mostly comes with a second one.',
    'zh-TW': '應用程式的認證沒有通過檢查；這是較舊的概括編號，多半會和另一個編號一起出現。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: 'Error validating credentials. AADSTS{secondNumber}: {details}',
      reading: '認證驗證失敗。AADSTS {secondNumber}：{details}',
      variables: {
        secondNumber: { en: 'number that tells more', 'zh-TW': '說明細節的編號' },
        details: { en: 'text of the second number', 'zh-TW': '第二個編號的訊息' },
      },
      note: {
        en: 'The second number tells what is wrong.',
        'zh-TW': '哪裡有問題，要看第二個編號。',
      },
      certainty: 'reported',
      sources: ['adal-python-79', 'letsencrypt-siteextension-144'],
    },
    {
      template: "The request body must contain the following parameter: 'client_secret or client_assertion'.",
      reading: '要求本文必須包含參數「client_secret」或「client_assertion」。',
      variables: {},
      note: {
        en: 'Seen in 2018; today this text comes with 7000218.',
        'zh-TW': '2018 年見過；現在這段訊息的編號是 7000218。',
      },
      certainty: 'reported',
      sources: ['native-headless-22'],
    },
    {
      template:
        'The client does not exist or is not enabled for consumers. If you are the application developer, configure a new application through the App Registrations in the Azure Portal at {link}.',
      reading: '用戶端不存在，或未開放給個人帳戶使用。如果您是應用程式開發人員，請到 Azure 入口網站的「應用程式註冊」設定新的應用程式：{link}。',
      variables: {
        link: { en: 'address of a page', 'zh-TW': '頁面的網址' },
      },
      note: {
        en: 'The sign-in was handled for personal accounts. Use the address of the tenant.',
        'zh-TW': '登入被當成個人帳戶處理。請改用租用戶的位址。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-16306'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Judge by the second number where there is one. Alone, it means a secret that does not match.',
    'zh-TW': '有第二個編號時，以那個編號為準。單獨出現時，代表密碼不符。',
  },
  causes: [
    {
      text: {
        en: 'The client secret does not match the one that Entra knows for this app.',
        'zh-TW': '用戶端密碼和 Entra 為這個應用程式保存的不符。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The certificate or the assertion was refused; the second number is then 50012.',
        'zh-TW': '憑證或判斷提示（assertion）遭到拒絕，這時第二個編號是 50012。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      text: {
        en: 'A wrong secret also came with 50012 as the second number until about 2018.',
        'zh-TW': '大約到 2018 年為止，密碼錯誤時第二個編號也是 50012。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-144'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Read the second number in the text or in `error_codes`, and follow the advice for it.',
        'zh-TW': '找出文字或 `error_codes` 裡的第二個編號，照它的說明處理。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      text: {
        en: 'With no second number, renew the secret and check that it belongs to the client ID in the request.',
        'zh-TW': '沒有第二個編號時，更換密碼，並確認它屬於要求中的用戶端識別碼。',
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

const refusedAssertion = defineEntra({
  number: 50012,
  twins: [],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: 'Entra does not accept the certificate of the app, or the assertion that was signed with it.',
    'zh-TW': 'Entra 不接受應用程式的憑證，或不接受用這張憑證簽署的判斷提示（assertion）。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'Authentication failed.',
      reading: '驗證失敗。',
      variables: {},
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
    {
      template: 'Client assertion audience claim does not match Realm issuer.',
      reading: '用戶端判斷提示的受眾與租用戶的簽發者不符。',
      variables: {},
      note: {
        en: 'The `aud` of the assertion has to be the token address of the same tenant.',
        'zh-TW': '判斷提示的 `aud` 必須是同一個租用戶的權杖端點。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      template: 'Client assertion is not within its valid time range.',
      reading: '用戶端判斷提示不在有效時間內。',
      variables: {},
      note: {
        en: 'Today this text comes with 700024.',
        'zh-TW': '現在這段訊息的編號是 700024。',
      },
      certainty: 'reported',
      sources: ['daemon-certificate-46', 'adal-java-46'],
    },
    {
      template: 'Invalid client secret is provided.',
      reading: '提供的用戶端密碼無效。',
      variables: {},
      note: {
        en: 'Seen until 2018; today a wrong secret is 7000215.',
        'zh-TW': '最晚見於 2018 年；現在密碼錯誤的編號是 7000215。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-144'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Today the number is about a certificate or an assertion. Until about 2018 it also stood for a wrong secret, so read the text beside it.',
    'zh-TW': '現在這個編號指憑證或判斷提示有問題。大約到 2018 年為止，密碼錯誤也用這個編號，因此要看編號旁邊的文字。',
  },
  causes: [
    {
      text: {
        en: 'The certificate is not valid, its chain cannot be verified, or its thumbprint or subject name is not authorized.',
        'zh-TW': '憑證無效、憑證鏈無法驗證，或指紋、主體名稱未經授權。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The signature of the assertion is wrong.',
        'zh-TW': '判斷提示的簽章不正確。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The assertion was made for another audience than the token address of this tenant.',
        'zh-TW': '判斷提示的受眾不是這個租用戶的權杖端點。',
      },
      certainty: 'reported',
      sources: ['adal-python-79'],
    },
    {
      text: {
        en: 'The clock of the computer was wrong, so that the assertion was out of its time range.',
        'zh-TW': '電腦的時鐘不準，判斷提示因此不在有效時間內。',
      },
      certainty: 'reported',
      sources: ['adal-java-46'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the thumbprint of the certificate that the program uses with those in Certificates & secrets of the app registration.',
        'zh-TW': '比對程式使用的憑證指紋，和應用程式註冊「憑證及祕密」裡的指紋。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Check that the certificate has not expired and that the program has its private key.',
        'zh-TW': '確認憑證尚未過期，而且程式握有它的私密金鑰。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Set the clock of the computer from a time server.',
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

/** Errors about the secret that a program proves itself with, or about its absence. */
export const CREDENTIALS: readonly EntraFacts[] = [
  invalidSecret,
  expiredSecrets,
  noCredential,
  clientCredentialsWithoutCredential,
  secretFromPublicClient,
  failedCredentials,
  refusedAssertion,
];
