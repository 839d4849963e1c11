import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const unknownApplication = defineEntraFacts({
  number: 700016,
  equivalentNumbers: [],
  oauthErrors: ['unauthorized_client'],
  status: null,
  meaning: {
    en: 'The tenant has no app with the client ID in the request: either the client ID or the tenant is wrong.',
    'zh-TW': '租用戶裡沒有符合要求中用戶端識別碼的應用程式：用戶端識別碼或租用戶不對。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Application with identifier '{appId}' was not found in the directory '{tenantName}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
      translation: '在目錄「{tenantName}」中找不到識別碼為「{appId}」的應用程式。可能是租用戶的系統管理員尚未安裝這個應用程式，或租用戶中還沒有使用者同意。您也可能把驗證要求送到了錯誤的租用戶。',
      variables: {
        appId: { en: 'client ID in the request', 'zh-TW': '要求裡的用戶端識別碼' },
        tenantName: { en: 'tenant that received the request', 'zh-TW': '收到要求的租用戶' },
      },
      certainty: 'reported',
      sources: ['office365itpros-23', 'azure-sdk-js-5540', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "Usually, either the client ID or the tenant ID is wrong, and you can fix it in the client's settings. If both are right and the app belongs to another tenant, an administrator must consent to the app once.",
    'zh-TW': '多半是用戶端識別碼或租用戶識別碼不對，改程式的設定就好。如果兩個都對，而應用程式屬於別的租用戶，就要由系統管理員同意一次。',
  },
  causes: [
    {
      text: {
        en: "The client ID in the client's settings is wrong.",
        'zh-TW': '程式設定裡的用戶端識別碼不對。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The request went to a different tenant from the one where the app is registered.',
        'zh-TW': '收到要求的租用戶，不是應用程式註冊所在的那一個。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'The app is multitenant, and nobody in this tenant has consented to it.',
        'zh-TW': '這是多租用戶應用程式，而這個租用戶還沒有任何人同意。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'A placeholder from sample code was never replaced, or the tenant ID was sent as the client ID; the message shows the value that was sent.',
        'zh-TW': '範例程式碼裡的預留文字沒有換掉，或把租用戶識別碼當成用戶端識別碼送出；訊息會顯示送出的值。',
      },
      certainty: 'reported',
      sources: ['msgraph-sdk-dotnet-454', 'onedrive-api-docs-950', 'azure-sdk-python-8314'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the client ID and the tenant in the message with the Application (client) ID and Directory (tenant) ID on the Overview page of the app registration.',
        'zh-TW': '將訊息裡的用戶端識別碼和租用戶，與應用程式註冊「概觀」頁面的「應用程式（用戶端）識別碼」和「目錄（租用戶）識別碼」逐一比對。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes', 'office365itpros-23'],
    },
    {
      text: {
        en: 'Send the request to `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token`, using the ID of the tenant whose Defender data you want.',
        'zh-TW': '把要求送到 `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token`，其中的租用戶請填您要讀取 Defender 資料的那一個。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'If the app belongs to another tenant, have an administrator of the tenant that received the request consent to the app.',
        'zh-TW': '應用程式屬於別的租用戶時，由收到要求的租用戶的系統管理員同意這個應用程式。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage:
    "Application with identifier '3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935' was not found in the directory 'Contoso Example'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
  related: [7000229, 90002, 7000112, 500011],
  keywords: {
    en: ['wrong client ID', 'wrong tenant', 'application not found', 'app not installed'],
    'zh-TW': ['用戶端識別碼錯誤', '租用戶錯誤', '找不到應用程式', '應用程式未安裝'],
  },
});

const missingServicePrincipal = defineEntraFacts({
  number: 7000229,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The app is registered, but this tenant has no enterprise application (service principal) for it.',
    'zh-TW': '應用程式已經註冊，但這個租用戶沒有對應的企業應用程式（服務主體）。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template:
        'The client application {appId} is missing service principal in the tenant {tenantId}. See instructions here: {link}',
      translation: '用戶端應用程式 {appId} 在租用戶 {tenantId} 中沒有服務主體。請參閱說明：{link}',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        tenantId: { en: 'tenant ID', 'zh-TW': '租用戶識別碼' },
        link: { en: 'documentation URL', 'zh-TW': '說明文件的網址' },
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-46762', 'saas-accelerator-830', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'Someone who can create enterprise applications must create the service principal once. If the tenant in the message is not the one you intended, fix the tenant in the request instead.',
    'zh-TW': '服務主體只需建立一次，由有權建立企業應用程式的人建立即可。如果訊息裡的租用戶不是您要的那一個，要改的是要求中的租用戶。',
  },
  causes: [
    {
      text: {
        en: 'The app was registered with a command or a script, which, unlike the portal, does not create a service principal.',
        'zh-TW': '應用程式是用命令或指令碼註冊的；和入口網站不同，這樣不會建立服務主體。',
      },
      certainty: 'reported',
      sources: ['openclaw-teams-setup-3'],
    },
    {
      text: {
        en: 'The enterprise application was deleted, but the app registration still exists.',
        'zh-TW': '企業應用程式已經刪除，但應用程式註冊還在。',
      },
      certainty: 'inferred',
      sources: ['saas-accelerator-830'],
    },
    {
      text: {
        en: 'The request went to a different tenant from the one intended.',
        'zh-TW': '要求送到了預期以外的租用戶。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-46762'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check that the tenant in the message is the one you intended.',
        'zh-TW': '確認訊息裡的租用戶是您要的那一個。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-46762'],
    },
    {
      text: {
        en: 'Create the service principal with `az ad sp create --id <client ID>`, or have an administrator consent to the app once.',
        'zh-TW': '用 `az ad sp create --id <client ID>` 建立服務主體，或請系統管理員同意這個應用程式一次。',
      },
      certainty: 'reported',
      sources: ['openclaw-teams-setup-3'],
    },
    {
      text: {
        en: 'After you create the service principal, grant it permissions for WindowsDefenderATP, Microsoft Threat Protection or Microsoft Graph. A new service principal has no permissions.',
        'zh-TW': '建立服務主體之後，授與它 WindowsDefenderATP、Microsoft Threat Protection 或 Microsoft Graph 的權限：新的服務主體沒有任何權限。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage:
    'The client application 3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935 is missing service principal in the tenant 8a41f2d6-05c7-4e93-b1a8-72d9c03e5f64. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119',
  related: [700016, 7000112],
  keywords: {
    en: ['missing service principal', 'enterprise application missing', 'az ad app create'],
    'zh-TW': ['沒有服務主體', '沒有企業應用程式', '建立服務主體'],
  },
});

const disabledApplication = defineEntraFacts({
  number: 7000112,
  equivalentNumbers: [70001],
  oauthErrors: ['unauthorized_client'],
  status: null,
  meaning: {
    en: 'The app is disabled and cannot get tokens.',
    'zh-TW': '應用程式已停用，無法取得權杖。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "Application '{appId}'({appName}) is disabled.",
      translation: '應用程式「{appId}」（{appName}）已停用。',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'app name', 'zh-TW': '應用程式名稱' },
      },
      certainty: 'reported',
      sources: ['presencelight-935', 'oofsponder-42', 'entra-error-list'],
    },
    {
      template: "Application with identifier '{appId}' was not found in the directory {tenantName}",
      translation: '在目錄 {tenantName} 中找不到識別碼為「{appId}」的應用程式',
      variables: {
        appId: { en: 'client ID in the request', 'zh-TW': '要求裡的用戶端識別碼' },
        tenantName: { en: 'tenant that received the request', 'zh-TW': '收到要求的租用戶' },
      },
      note: {
        en: 'In 2016, AADSTS70001 meant that the client ID or the tenant was wrong. This message now has the error code AADSTS700016.',
        'zh-TW': '2016 年，AADSTS70001 的意思是用戶端識別碼或租用戶不對。這段訊息現在的錯誤碼是 AADSTS700016。',
      },
      verdict: { fix: 'caller', retry: 'after-fix' },
      certainty: 'reported',
      sources: ['daemon-certificate-16'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'While the app is disabled, neither a new secret nor another token request helps. For AADSTS70001, check the message after the error code: in 2016, AADSTS70001 meant that the app was not found.',
    'zh-TW': '應用程式停用期間，更換用戶端密碼或重新要求權杖都沒有用。看到 AADSTS70001 時，要看錯誤碼後面的訊息：2016 年，這個錯誤碼的意思是找不到應用程式。',
  },
  causes: [
    {
      text: {
        en: 'An administrator turned off sign-in for the enterprise application.',
        'zh-TW': '系統管理員關閉了這個企業應用程式的登入。',
      },
      certainty: 'reported',
      sources: ['psoxy-74'],
    },
    {
      text: {
        en: "Microsoft disabled the app. One user suspected that the app's name made it look like consent phishing.",
        'zh-TW': 'Microsoft 停用了應用程式；有人懷疑是因為它的名稱像是要騙取同意（consent phishing）。',
      },
      certainty: 'reported',
      sources: ['azuread-assessment-89', 'luoye663-e5-30'],
    },
    {
      text: {
        en: 'The third-party app was withdrawn by its publisher or disabled by tenant policy.',
        'zh-TW': '第三方應用程式已由廠商撤回，或因租用戶的原則而停用。',
      },
      certainty: 'reported',
      sources: ['oofsponder-42', 'onedrivecmd-79'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Open the enterprise application and, under Properties, set "Enabled for users to sign in" to Yes.',
        'zh-TW': '開啟企業應用程式，在「屬性」將「啟用以供使用者登入」設為「是」。',
      },
      certainty: 'reported',
      sources: ['psoxy-74'],
    },
    {
      text: {
        en: 'If the app was disabled on purpose or by Microsoft, find out why before you enable it again.',
        'zh-TW': '如果是有人刻意停用，或由 Microsoft 停用，先問清楚原因再重新啟用。',
      },
      certainty: 'inferred',
      sources: ['azuread-assessment-89'],
    },
    {
      text: {
        en: 'If the disabled app belongs to a third party, register your own app and use its client ID instead.',
        'zh-TW': '如果停用的是第三方的應用程式，就註冊自己的應用程式，改用它的用戶端識別碼。',
      },
      certainty: 'reported',
      sources: ['onedrivecmd-79', 'azuread-assessment-89'],
    },
  ],
  sampleMessage: "Application '3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935'(Contoso hunting) is disabled.",
  related: [700016, 7000229],
  keywords: {
    en: ['application disabled', 'disabled by Microsoft', 'account enabled', 'enterprise application disabled'],
    'zh-TW': ['應用程式已停用', '應用程式遭停用', '企業應用程式停用'],
  },
});

/** Errors about the app itself: unknown to the tenant, without a service principal, or disabled. */
export const APPLICATION: readonly EntraFacts[] = [unknownApplication, missingServicePrincipal, disabledApplication];
