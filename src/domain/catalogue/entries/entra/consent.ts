import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const misconfiguredApp = defineEntraFacts({
  number: 650056,
  equivalentNumbers: [65005],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The app registration lists no permission for this API, or no administrator has consented to it.',
    'zh-TW': '應用程式註冊沒有列出這個 API 的權限，或系統管理員還沒有同意。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Misconfigured application. This could be due to one of the following: the client has not listed any permissions for '{api}' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier. Or, check the certificate in the request to ensure it's valid. Please contact your admin to fix the configuration or consent on behalf of the tenant. Client app ID: {appId}.",
      translation: '應用程式設定有誤。可能的原因如下：用戶端在應用程式註冊所要求的權限裡，沒有列出「{api}」的任何權限；或系統管理員還沒有在租用戶裡同意；或要求中的應用程式識別碼與設定的用戶端應用程式識別碼不符；或要求中的憑證無效。請聯絡系統管理員修正設定，或代表租用戶同意。用戶端應用程式識別碼：{appId}。',
      variables: {
        api: { en: 'API name', 'zh-TW': 'API 的名稱' },
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
      },
      certainty: 'reported',
      sources: ['glpi-singlesignon-13', 'entra-error-list', 'entra-error-codes'],
    },
    {
      template:
        "Misconfigured application. This could be due to one of the following: The client has not listed any permissions for '{api}' in the requested permissions in the client's application registration. Or, The admin has not consented in the tenant. Or, Check the application identifier in the request to ensure it matches the configured client application identifier. Please contact your admin to fix the configuration or consent on behalf of the tenant. Client app ID: {appId}",
      translation: '應用程式設定有誤。可能的原因如下：用戶端在應用程式註冊所要求的權限裡，沒有列出「{api}」的任何權限；或系統管理員還沒有在租用戶裡同意；或要求中的應用程式識別碼與設定的用戶端應用程式識別碼不符。請聯絡系統管理員修正設定，或代表租用戶同意。用戶端應用程式識別碼：{appId}',
      variables: {
        api: { en: 'API name', 'zh-TW': 'API 的名稱' },
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
      },
      note: {
        en: 'Older wording, also reported with AADSTS65005.',
        'zh-TW': '舊版寫法，也曾與 AADSTS65005 一起出現。',
      },
      certainty: 'reported',
      sources: ['daemon-sample-38', 'entra-650056-page', 'entra-consent-troubleshooting'],
    },
    {
      template: "The application '{appName}' asked for scope '{scope}' that doesn't exist.",
      translation: '應用程式「{appName}」要求的範圍「{scope}」不存在。',
      variables: {
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
        scope: { en: 'requested scope', 'zh-TW': '所要求的範圍' },
      },
      note: {
        en: 'This message has the error code AADSTS65005. Like AADSTS650053, it means that the scope name is wrong.',
        'zh-TW': '這段訊息的錯誤碼是 AADSTS65005，表示範圍（scope）的名稱不對，和 AADSTS650053 一樣。',
      },
      verdict: { fix: 'caller', retry: 'after-fix' },
      certainty: 'reported',
      sources: ['app-owns-data-9', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The message lists several possible reasons, so check them one by one. AADSTS65005 is used for the same case. It has also been reported for cases that now have the error code AADSTS650053 or AADSTS650057, so check the message after the error code.',
    'zh-TW': '訊息一次列出好幾個可能原因，要逐一檢查。AADSTS65005 也代表這種情況；現在錯誤碼是 AADSTS650053 或 AADSTS650057 的情況，也有人收到 AADSTS65005，因此要看錯誤碼後面的訊息。',
  },
  causes: [
    {
      text: {
        en: 'The app registration lists no permissions for the requested API.',
        'zh-TW': '應用程式註冊沒有列出所要求 API 的任何權限。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-650056-page'],
    },
    {
      text: {
        en: 'The app registration lists the permission, but no administrator has consented for the tenant.',
        'zh-TW': '應用程式註冊已經列出權限，但系統管理員還沒有代表租用戶同意。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-650056-page'],
    },
    {
      text: {
        en: 'The client ID in the request belongs to another app, or the certificate in the request is invalid.',
        'zh-TW': '要求裡的用戶端識別碼屬於別的應用程式，或要求裡的憑證無效。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check that the client ID at the end of the message matches your app registration.',
        'zh-TW': '確認訊息最後的用戶端識別碼，與您的應用程式註冊相符。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Under API permissions in the app registration, add a permission for the API named in the message.',
        'zh-TW': '在應用程式註冊的「API 權限」裡，為訊息所寫的 API 新增權限。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes', 'entra-650056-page'],
    },
    {
      text: {
        en: "Have an administrator grant admin consent. The permission's Status then shows `Granted for` and the tenant name.",
        'zh-TW': '請系統管理員授與同意（admin consent）。之後權限的「狀態」會顯示 `Granted for` 和租用戶的名稱。',
      },
      certainty: 'documented',
      sources: ['entra-650056-page'],
    },
    {
      text: {
        en: "If the button that grants admin consent has no effect, have an administrator open the app's sign-in URL with `prompt=consent` added.",
        'zh-TW': '如果按下授與同意的按鈕沒有反應，請系統管理員在應用程式的登入網址加上 `prompt=consent`，再開啟這個網址。',
      },
      certainty: 'documented',
      sources: ['entra-650056-page', 'entra-consent-troubleshooting'],
    },
  ],
  sampleMessage:
    "Misconfigured application. This could be due to one of the following: the client has not listed any permissions for 'WindowsDefenderATP' in the requested permissions in the client's application registration. Or, the admin has not consented in the tenant. Or, check the application identifier in the request to ensure it matches the configured client application identifier. Or, check the certificate in the request to ensure it's valid. Please contact your admin to fix the configuration or consent on behalf of the tenant. Client app ID: c41d8f06-2b97-4e5a-9d30-71f6a8b25ce4.",
  related: [650057, 65001, 650053],
  keywords: {
    en: ['misconfigured application', 'no permissions listed', 'missing API permission', 'admin has not consented'],
    'zh-TW': ['應用程式設定錯誤', '沒有列出權限', '缺少 API 權限', '系統管理員尚未同意'],
  },
});

const noConsent = defineEntraFacts({
  number: 65001,
  equivalentNumbers: [],
  oauthErrors: ['invalid_grant'],
  status: null,
  meaning: {
    en: 'Nobody has granted consent yet for this app to use this API.',
    'zh-TW': '還沒有人同意讓這個應用程式使用這個 API。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "The user or administrator has not consented to use the application with ID '{appId}' named '{appName}'. Send an interactive authorization request for this user and resource.",
      translation: '使用者或系統管理員尚未同意使用識別碼為「{appId}」、名為「{appName}」的應用程式。請為這個使用者和資源送出互動式授權要求。',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
      },
      note: {
        en: 'Reported with `invalid_grant` and the `suberror` value `consent_required`.',
        'zh-TW': '曾與 `invalid_grant` 一起出現，`suberror` 為 `consent_required`。',
      },
      certainty: 'documented',
      sources: ['entra-consent-troubleshooting', 'azure-docs-39189', 'fastapi-azure-auth-177'],
    },
    {
      template:
        "The user or administrator has not consented to use the application with ID '{appId}'. Send an interactive authorization request for this user and resource.",
      translation: '使用者或系統管理員尚未同意使用識別碼為「{appId}」的應用程式。請為這個使用者和資源送出互動式授權要求。',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
      },
      note: {
        en: 'Older wording, without the app name.',
        'zh-TW': '舊版寫法，沒有應用程式的名稱。',
      },
      certainty: 'reported',
      sources: ['dynamics-ax-integration-5'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The same request succeeds once consent is granted. If the tenant allows it, users can consent to some delegated permissions; application permissions always require an administrator.',
    'zh-TW': '取得同意之後，同樣的要求就會成功。如果租用戶允許，部分委派權限可由使用者自行同意；應用程式權限一律要由系統管理員同意。',
  },
  causes: [
    {
      text: {
        en: 'Neither the user nor an administrator has consented to this app for this API.',
        'zh-TW': '使用者和系統管理員都還沒有同意這個應用程式使用這個 API。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'The request includes more permissions than have been consented to.',
        'zh-TW': '要求所列的權限，比已經同意的還多。',
      },
      certainty: 'documented',
      sources: ['entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'In an on-behalf-of flow, the middle-tier app lacks consent for the downstream API and cannot prompt the user itself.',
        'zh-TW': '代表使用者換發權杖（on-behalf-of）時，中介層應用程式還沒有取得使用下游 API 的同意，而它自己無法詢問使用者。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
    {
      text: {
        en: 'This tenant does not have an enterprise application for the app yet.',
        'zh-TW': '這個租用戶還沒有這個應用程式對應的企業應用程式。',
      },
      certainty: 'documented',
      sources: ['entra-consent-troubleshooting'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check which app the message identifies. In an on-behalf-of flow, it is usually the middle-tier app.',
        'zh-TW': '看訊息寫的是哪個應用程式。代表使用者換發權杖（on-behalf-of）時，通常是中介層應用程式。',
      },
      certainty: 'inferred',
      sources: ['fastapi-azure-auth-177', 'entra-on-behalf-of'],
    },
    {
      text: {
        en: 'Under API permissions, have an administrator of this tenant grant admin consent for the app that the message identifies.',
        'zh-TW': '請這個租用戶的系統管理員，在「API 權限」為訊息所寫的應用程式授與同意（admin consent）。',
      },
      certainty: 'documented',
      sources: ['entra-consent-troubleshooting', 'mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'In an on-behalf-of flow, either add the client to `knownClientApplications` in the middle-tier app, so that one consent prompt covers both apps, or grant admin consent to the middle-tier app.',
        'zh-TW': '代表使用者換發權杖（on-behalf-of）時，把用戶端列入中介層應用程式的 `knownClientApplications`，只要提示一次，就能同時取得兩者的同意；或為中介層應用程式授與系統管理員同意。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
    {
      text: {
        en: 'If users can consent in this tenant, have the user sign in interactively once for the same API.',
        'zh-TW': '如果租用戶允許使用者同意，就讓使用者針對同一個 API 完成一次互動式登入。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage:
    "The user or administrator has not consented to use the application with ID '82d6b0f3-4c19-4a7e-8e52-f03b9d71a6c8' named 'Contoso hunting portal'. Send an interactive authorization request for this user and resource.",
  related: [90094, 650056, 650057],
  keywords: {
    en: ['consent required', 'admin consent missing', 'has not consented', 'grant admin consent'],
    'zh-TW': ['需要同意', '缺少系統管理員同意', '尚未同意', '授與同意'],
  },
});

const adminConsentRequired = defineEntraFacts({
  number: 90094,
  equivalentNumbers: [90095],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'Only an administrator can consent to the permissions that the app requests.',
    'zh-TW': '應用程式要求的權限，只有系統管理員才能同意。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        '{appName} needs permission to access resources in your organization that only an admin can grant. Ask an admin to grant permission to this app before you can use it.',
      translation: '{appName} 需要存取您組織資源的權限，而這項權限只有系統管理員能授與。您必須先請系統管理員授與這個應用程式權限，才能使用。',
      variables: {
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
      },
      certainty: 'documented',
      sources: ['entra-consent-errors'],
    },
    {
      template:
        'An administrator of {tenantName} has set a policy that prevents you from granting {appName} the permissions it is requesting. Contact an administrator of {tenantName}, who can grant permissions to this app on your behalf.',
      translation: '{tenantName} 的系統管理員設定了原則，您無法授與 {appName} 所要求的權限。請聯絡 {tenantName} 的系統管理員，由他們代為授與。',
      variables: {
        tenantName: { en: 'tenant name', 'zh-TW': '租用戶的名稱' },
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
      },
      certainty: 'documented',
      sources: ['entra-consent-troubleshooting'],
    },
    {
      template: 'The grant requires admin permission.',
      translation: '授與這項權限需要系統管理員的權限。',
      variables: {},
      note: {
        en: 'Wording reported in 2017 and 2018.',
        'zh-TW': '見於 2017 與 2018 年的寫法。',
      },
      certainty: 'reported',
      sources: ['cli-microsoft365-534', 'elk-acs-30'],
    },
    {
      template: 'Admin consent is required for the permissions requested by this application.',
      translation: '這個應用程式要求的權限，需要系統管理員同意。',
      variables: {},
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The user cannot resolve this error without an administrator. After an administrator consents, the same sign-in succeeds. AADSTS90095 is the same case in a tenant where the user can send a consent request.',
    'zh-TW': '使用者無法自行解決；系統管理員同意之後，同樣的登入就會成功。AADSTS90095 是同一種情況，差別在於租用戶允許使用者送出同意要求。',
  },
  causes: [
    {
      text: {
        en: 'The app requests permissions that only an administrator can grant.',
        'zh-TW': '應用程式要求的權限，只有系統管理員能授與。',
      },
      certainty: 'documented',
      sources: ['entra-consent-errors', 'entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'The tenant does not allow users to consent to apps.',
        'zh-TW': '租用戶不允許使用者自行同意應用程式。',
      },
      certainty: 'documented',
      sources: ['entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'The app requires user assignment, and no administrator has consented to the app yet.',
        'zh-TW': '這個應用程式必須先指派使用者，而系統管理員還沒有同意這個應用程式。',
      },
      certainty: 'documented',
      sources: ['entra-consent-errors', 'entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'Microsoft classifies this permission request as risky.',
        'zh-TW': 'Microsoft 判定這次的權限要求有風險。',
      },
      certainty: 'documented',
      sources: ['entra-consent-errors'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Ask an administrator to grant admin consent for the app in this tenant.',
        'zh-TW': '請系統管理員在這個租用戶為應用程式授與同意（admin consent）。',
      },
      certainty: 'documented',
      sources: ['entra-consent-errors', 'entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'When you ask an administrator for consent, include the client ID and the list of permissions to review.',
        'zh-TW': '請系統管理員同意時，附上用戶端識別碼和權限清單，供系統管理員判斷。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'If the sign-in page offers to send a consent request (AADSTS90095), send it and wait for the decision.',
        'zh-TW': '如果登入畫面可以送出同意要求（AADSTS90095），就送出並等待結果。',
      },
      certainty: 'reported',
      sources: ['azure-docs-80997', 'entra-error-codes'],
    },
    {
      text: {
        en: 'If no signed-in user is needed, use application permissions, which an administrator consents to once.',
        'zh-TW': '如果不需要使用者登入，就改用應用程式權限，由系統管理員同意一次即可。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials', 'mde-create-app-webapp'],
    },
  ],
  sampleMessage:
    'Contoso hunting portal needs permission to access resources in your organization that only an admin can grant. Ask an admin to grant permission to this app before you can use it.',
  related: [65001, 50105, 650056],
  keywords: {
    en: ['need admin approval', 'admin consent required', 'user consent disabled', 'consent request'],
    'zh-TW': ['需要系統管理員核准', '需要系統管理員同意', '不允許使用者同意', '同意要求'],
  },
});

const notAssigned = defineEntraFacts({
  number: 50105,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The app requires assignment, and this user or calling app is not assigned.',
    'zh-TW': '這個應用程式必須先指派才能使用，而這個使用者或呼叫端程式還沒有獲得指派。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "The signed in user '{user}' is not assigned to a role for the application '{appId}'({appName}).",
      translation: '登入的使用者「{user}」未獲指派應用程式「{appId}」（{appName}）的角色。',
      variables: {
        user: { en: 'user name', 'zh-TW': '使用者名稱' },
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
      },
      certainty: 'reported',
      sources: ['graph-explorer-1333'],
    },
    {
      template: 'The signed in user is not assigned to a role for the application.',
      translation: '登入的使用者未獲指派這個應用程式的角色。',
      variables: {},
      certainty: 'documented',
      sources: ['entra-50105-page'],
    },
    {
      template: "Application '{appId}' is not assigned to a role for the application '{api}'.",
      translation: '應用程式「{appId}」未獲指派應用程式「{api}」的角色。',
      variables: {
        appId: { en: 'client ID of the calling app', 'zh-TW': '呼叫端程式的用戶端識別碼' },
        api: { en: 'API that denied access', 'zh-TW': '拒絕存取的 API' },
      },
      note: {
        en: 'Reported in 2017 for an app that called the API without a signed-in user.',
        'zh-TW': '見於 2017 年，呼叫的是沒有使用者登入的程式。',
      },
      certainty: 'reported',
      sources: ['daemon-sample-10'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The Entra documentation describes AADSTS50105 for users. In 2017, it was also reported for an app without a signed-in user. In both cases, an administrator must assign the user or app that was denied access.',
    'zh-TW': '依 Entra 的文件，AADSTS50105 用於使用者；2017 年，沒有使用者登入的程式也曾收到。無論哪一種，都要由系統管理員指派遭到拒絕的使用者或程式。',
  },
  causes: [
    {
      text: {
        en: 'The user is not assigned to the app, either directly or through a group.',
        'zh-TW': '這個應用程式沒有指派給這個使用者：既沒有直接指派，也沒有透過群組指派。',
      },
      certainty: 'documented',
      sources: ['entra-50105-page', 'entra-error-codes'],
    },
    {
      text: {
        en: 'The user is a member only of a group nested in the assigned group; nested groups do not count.',
        'zh-TW': '使用者只在獲指派群組底下的另一個群組裡：巢狀群組不算。',
      },
      certainty: 'documented',
      sources: ['entra-50105-page'],
    },
    {
      text: {
        en: "A client calls an API that requires assignment, but has none of the API's roles.",
        'zh-TW': '程式呼叫的 API 必須先指派，但程式沒有這個 API 的任何角色。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials', 'daemon-sample-10'],
    },
  ],
  steps: [
    {
      text: {
        en: 'In the message, find the user or app that was denied access and the app that denied it.',
        'zh-TW': '從訊息找出哪個使用者或程式遭到拒絕，以及拒絕存取的是哪個應用程式。',
      },
      certainty: 'inferred',
      sources: ['graph-explorer-1333', 'daemon-sample-10'],
    },
    {
      text: {
        en: 'Under Enterprise applications, have an administrator open the app that denied access and assign the user, or a group that contains the user directly.',
        'zh-TW': '請系統管理員在「企業應用程式」開啟拒絕存取的應用程式，指派這個使用者，或指派直接包含這個使用者的群組。',
      },
      certainty: 'documented',
      sources: ['entra-50105-page'],
    },
    {
      text: {
        en: 'If an app was denied access, add an application permission for the API to the registration of that app and grant admin consent, which assigns the app role.',
        'zh-TW': '如果遭拒的是程式：新增這個 API 的應用程式權限並授與系統管理員同意，角色就會一併指派。',
      },
      certainty: 'inferred',
      sources: ['entra-client-credentials', 'daemon-sample-10'],
    },
    {
      text: {
        en: 'If everyone may use the app, turn off Assignment required in its properties.',
        'zh-TW': '如果這個應用程式開放給所有人使用，就在它的屬性關閉「需要指派」。',
      },
      certainty: 'reported',
      sources: ['soa-90'],
    },
  ],
  sampleMessage:
    "The signed in user 'amy.chen@contoso.example' is not assigned to a role for the application '82d6b0f3-4c19-4a7e-8e52-f03b9d71a6c8'(Contoso hunting portal).",
  related: [90094, 65001, 50020],
  keywords: {
    en: ['assignment required', 'user not assigned', 'not assigned to a role', 'EntitlementGrantsNotFound'],
    'zh-TW': ['需要指派', '使用者未指派', '未指派角色', '指派使用者'],
  },
});

/** Errors about consent or an assignment that an administrator must grant. */
export const CONSENT: readonly EntraFacts[] = [misconfiguredApp, noConsent, adminConsentRequired, notAssigned];
