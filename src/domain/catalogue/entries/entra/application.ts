import { defineEntra, type EntraFacts } from './entra-facts.ts';

const unknownApplication = defineEntra({
  number: 700016,
  twins: [],
  oauthErrors: ['unauthorized_client'],
  status: null,
  meaning: {
    en: 'The tenant knows no app with this client ID: the client ID or the tenant is wrong.',
    'zh-TW': '租用戶裡沒有這個用戶端識別碼的應用程式：用戶端識別碼或租用戶不對。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Application with identifier '{appId}' was not found in the directory '{tenantName}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
      reading: '在目錄「{tenantName}」中找不到識別碼為「{appId}」的應用程式。可能是租用戶的系統管理員尚未安裝這個應用程式，或租用戶中還沒有使用者同意。您也可能把驗證要求送到了錯誤的租用戶。',
      variables: {
        appId: { en: 'client ID as it was sent', 'zh-TW': '送出的用戶端識別碼' },
        tenantName: { en: 'tenant that was asked', 'zh-TW': '收到要求的租用戶' },
      },
      certainty: 'reported',
      sources: ['office365itpros-23', 'azure-sdk-js-5540', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Mostly one of the two IDs is wrong, which you can correct in the program. If both are right and the app belongs to another tenant, an administrator has to consent to it once.',
    'zh-TW': '多半是兩個識別碼之一不對，改程式就好。如果兩個都對，而應用程式屬於別的租用戶，就要由系統管理員授與一次同意。',
  },
  causes: [
    {
      text: {
        en: 'The client ID in the settings of the program is wrong.',
        'zh-TW': '程式設定裡的用戶端識別碼不對。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The request went to a tenant other than the one where the app is registered.',
        'zh-TW': '要求送到的租用戶，不是應用程式註冊的那一個。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'An app for several tenants was never consented to in this one.',
        'zh-TW': '這是多租用戶應用程式，但在這個租用戶還沒有任何人同意。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'A placeholder of a sample was never replaced, or the tenant ID was sent as client ID: the message shows what was sent.',
        'zh-TW': '範例裡的預留文字沒有換掉，或把租用戶識別碼當成用戶端識別碼送出；訊息會顯示送出的值。',
      },
      certainty: 'reported',
      sources: ['msgraph-sdk-dotnet-454', 'onedrive-api-docs-950', 'azure-sdk-python-8314'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare Application (client) ID and Directory (tenant) ID on the Overview page of the app registration with the two values in the message.',
        'zh-TW': '把應用程式註冊「概觀」頁面的應用程式（用戶端）識別碼、目錄（租用戶）識別碼，和訊息裡的兩個值比對。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes', 'office365itpros-23'],
    },
    {
      text: {
        en: 'Send the request to `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token` with the tenant whose Defender data you want.',
        'zh-TW': '把要求送到 `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token`，其中的租用戶，要是您想讀取 Defender 資料的那一個。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'For an app of another tenant: have an administrator of this tenant consent to it.',
        'zh-TW': '應用程式屬於別的租用戶時：請這個租用戶的系統管理員對它授與同意。',
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

const missingServicePrincipal = defineEntra({
  number: 7000229,
  twins: [],
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
      reading: '用戶端應用程式 {appId} 在租用戶 {tenantId} 中沒有服務主體。請參閱說明：{link}',
      variables: {
        appId: { en: 'client ID of the app', 'zh-TW': '應用程式（用戶端）識別碼' },
        tenantId: { en: 'ID of the tenant', 'zh-TW': '租用戶識別碼' },
        link: { en: 'address of a page', 'zh-TW': '頁面的網址' },
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-46762', 'saas-accelerator-830', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'Someone who may create enterprise applications has to act once. If the tenant in the message is not the one you meant, correct the tenant instead.',
    'zh-TW': '要由能建立企業應用程式的人處理一次。如果訊息裡的租用戶不是您要的那一個，改為更正租用戶。',
  },
  causes: [
    {
      text: {
        en: 'The app was registered by a command or a script, which, unlike the portal, creates no service principal.',
        'zh-TW': '應用程式是用命令或指令碼註冊的；和入口網站不同，這樣不會建立服務主體。',
      },
      certainty: 'reported',
      sources: ['openclaw-teams-setup-3'],
    },
    {
      text: {
        en: 'The enterprise application was deleted while the registration remained.',
        'zh-TW': '企業應用程式已經刪除，應用程式註冊還在。',
      },
      certainty: 'inferred',
      sources: ['saas-accelerator-830'],
    },
    {
      text: {
        en: 'The request reached another tenant than intended.',
        'zh-TW': '要求送到了別的租用戶。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-46762'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check that the tenant in the message is the one that you want.',
        'zh-TW': '確認訊息裡的租用戶是您要的那一個。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-46762'],
    },
    {
      text: {
        en: 'Create the service principal: `az ad sp create --id <client ID>`, or have an administrator consent to the app once.',
        'zh-TW': '建立服務主體：`az ad sp create --id <client ID>`，或請系統管理員對應用程式授與一次同意。',
      },
      certainty: 'reported',
      sources: ['openclaw-teams-setup-3'],
    },
    {
      text: {
        en: 'Then grant the permissions of WindowsDefenderATP, Microsoft Threat Protection or Microsoft Graph: a new service principal has none.',
        'zh-TW': '接著授與 WindowsDefenderATP、Microsoft Threat Protection 或 Microsoft Graph 的權限：新的服務主體沒有任何權限。',
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

const disabledApplication = defineEntra({
  number: 7000112,
  twins: [70001],
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
      reading: '應用程式「{appId}」（{appName}）已停用。',
      variables: {
        appId: { en: 'client ID of the app', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'name of the app', 'zh-TW': '應用程式名稱' },
      },
      certainty: 'reported',
      sources: ['presencelight-935', 'oofsponder-42', 'entra-error-list'],
    },
    {
      template: "Application with identifier '{appId}' was not found in the directory {tenantName}",
      reading: '在目錄 {tenantName} 中找不到識別碼為「{appId}」的應用程式',
      variables: {
        appId: { en: 'client ID as it was sent', 'zh-TW': '送出的用戶端識別碼' },
        tenantName: { en: 'tenant that was asked', 'zh-TW': '收到要求的租用戶' },
      },
      note: {
        en: 'Sense of 70001 in 2016: client ID or tenant is wrong. Today this text comes with 700016.',
        'zh-TW': '這是 70001 在 2016 年的意思：用戶端識別碼或租用戶不對。現在這段訊息的編號是 700016。',
      },
      verdict: { fix: 'caller', retry: 'after-fix' },
      certainty: 'reported',
      sources: ['daemon-certificate-16'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'Neither a new secret nor a new token request helps while the app is disabled. Read the text beside 70001: in 2016 this number meant that the app was not found.',
    'zh-TW': '應用程式停用期間，換新密碼或重新要求權杖都沒有用。看到 70001 時，要看編號旁邊的文字：2016 年，這個編號的意思是找不到應用程式。',
  },
  causes: [
    {
      text: {
        en: 'An administrator switched off sign-in on the enterprise application.',
        'zh-TW': '系統管理員在企業應用程式上關閉了登入。',
      },
      certainty: 'reported',
      sources: ['psoxy-74'],
    },
    {
      text: {
        en: 'Microsoft disabled the app; one reporter suspected that its name looked like phishing for consent.',
        'zh-TW': 'Microsoft 停用了應用程式；有人懷疑是因為名稱像是騙取同意的網路釣魚。',
      },
      certainty: 'reported',
      sources: ['azuread-assessment-89', 'luoye663-e5-30'],
    },
    {
      text: {
        en: 'The app of a third party was withdrawn by its maker or by policy of the tenant.',
        'zh-TW': '第三方的應用程式已由廠商撤回，或遭租用戶的原則停用。',
      },
      certainty: 'reported',
      sources: ['oofsponder-42', 'onedrivecmd-79'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Open the enterprise application and set Enabled for users to sign in to Yes under Properties.',
        'zh-TW': '開啟企業應用程式，在「屬性」將「啟用以供使用者登入」設為「是」。',
      },
      certainty: 'reported',
      sources: ['psoxy-74'],
    },
    {
      text: {
        en: 'If it was blocked on purpose or by Microsoft, ask why before you enable it again.',
        'zh-TW': '如果是刻意封鎖，或由 Microsoft 停用，先問清楚原因再重新啟用。',
      },
      certainty: 'inferred',
      sources: ['azuread-assessment-89'],
    },
    {
      text: {
        en: 'Instead of a disabled app of a third party, register an app of your own and give its client ID to the program.',
        'zh-TW': '第三方應用程式遭停用時，改為註冊自己的應用程式，讓程式使用它的用戶端識別碼。',
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

/** Errors about the program itself: unknown to the tenant, without service principal, or disabled. */
export const APPLICATION: readonly EntraFacts[] = [unknownApplication, missingServicePrincipal, disabledApplication];
