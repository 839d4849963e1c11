import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const resourceDisabled = defineEntraFacts({
  number: 500014,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The API exists in this tenant but is disabled there, so Entra issues no tokens for it.',
    'zh-TW': '這個租用戶裡有這個 API，但已經停用，因此 Entra 不會為它簽發權杖。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template:
        "The service principal for resource '{resource}' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.",
      translation: '資源「{resource}」的服務主體已停用。這表示租用戶內的訂閱已失效，或是租用戶的系統管理員停用了這個應用程式，因此無法為它簽發權杖。',
      variables: {
        resource: { en: 'resource URI or GUID of the API', 'zh-TW': 'API 的資源 URI 或 GUID' },
      },
      certainty: 'reported',
      sources: ['azuread-attack-defense-43', 'msal-dotnet-4905', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: "No change to the client helps: the tenant needs a valid license for the API, and the API's enterprise application must be enabled. After that, the same request succeeds.",
    'zh-TW': '改程式沒有用：租用戶要有這個 API 的有效使用授權，它的企業應用程式也要啟用。之後同樣的要求就會成功。',
  },
  causes: [
    {
      text: {
        en: 'The subscription that the API belongs to has lapsed.',
        'zh-TW': '這個 API 所屬的訂閱已經失效。',
      },
      certainty: 'reported',
      sources: ['azuread-attack-defense-43', 'entra-error-list'],
    },
    {
      text: {
        en: "A tenant administrator disabled the API's enterprise application.",
        'zh-TW': '租用戶的系統管理員停用了這個 API 的企業應用程式。',
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'The trial or license for the Defender product that provides the API has expired.',
        'zh-TW': '提供這個 API 的 Defender 產品，試用或使用授權已經到期。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check that the API in the message, shown as a URI or a GUID, is the one that you intend to call.',
        'zh-TW': '先看訊息寫的是哪個 API（URI 或 GUID），確認就是您要呼叫的那一個。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Check that the license for the product that provides the API is active in this tenant.',
        'zh-TW': '確認這個 API 所屬產品的使用授權，在這個租用戶裡仍然有效。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Have an administrator open the API under Enterprise applications (`WindowsDefenderATP`, `Microsoft Threat Protection` or `Microsoft Graph`) and enable it again, unless someone disabled it on purpose.',
        'zh-TW': '請系統管理員在「企業應用程式」裡找到這個 API（`WindowsDefenderATP`、`Microsoft Threat Protection` 或 `Microsoft Graph`）；如果不是有人刻意停用，就重新啟用。',
      },
      certainty: 'inferred',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
  ],
  sampleMessage:
    "The service principal for resource 'https://api.securitycenter.microsoft.com' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.",
  related: [500011, 650052, 50001],
  keywords: {
    en: ['service principal disabled', 'subscription lapsed', 'trial ended', 'licence expired', 'API switched off'],
    'zh-TW': ['服務主體已停用', '訂閱失效', '試用到期', '使用授權到期', 'API 停用'],
  },
});

const resourceNotFound = defineEntraFacts({
  number: 50001,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'Entra cannot find the API that the token is for, or the API is disabled.',
    'zh-TW': 'Entra 找不到權杖要用來呼叫的 API，或這個 API 已經停用。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        'The application named {resource} was not found in the tenant named {tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
      translation: '在租用戶 {tenant} 裡找不到名為 {resource} 的應用程式。可能是租用戶的系統管理員沒有安裝這個應用程式，或租用戶裡沒有任何使用者同意過；也可能是驗證要求送錯了租用戶。',
      variables: {
        resource: { en: 'resource URI or GUID of the API', 'zh-TW': 'API 的資源 URI 或 GUID' },
        tenant: { en: 'tenant', 'zh-TW': '租用戶' },
      },
      note: {
        en: 'Reported in 2018; a nearly identical message now has the error code AADSTS500011.',
        'zh-TW': '見於 2018 年；幾乎相同的訊息，現在的錯誤碼是 AADSTS500011。',
      },
      certainty: 'reported',
      sources: ['oneindex-308'],
    },
    {
      template: "Resource '{resource}' is disabled.",
      translation: '資源「{resource}」已停用。',
      variables: {
        resource: { en: 'resource URI of the API', 'zh-TW': 'API 的資源 URI' },
      },
      note: {
        en: 'Reported in 2017; a disabled API now returns the error code AADSTS500014.',
        'zh-TW': '見於 2017 年；現在 API 停用的錯誤碼是 AADSTS500014。',
      },
      certainty: 'reported',
      sources: ['dynamics-ax-integration-30'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'In the client, you can fix only the API in the request. If that API is right, the tenant does not have it or has disabled it, and an administrator must resolve the problem.',
    'zh-TW': '程式這邊只能修正要求中的 API。如果 API 沒錯，就是租用戶沒有這個 API，或已經停用，要由系統管理員處理。',
  },
  causes: [
    {
      text: {
        en: 'The resource URI or GUID of the API in `scope` or `resource` is wrong.',
        'zh-TW': '`scope` 或 `resource` 裡的資源 URI 或 GUID 有誤。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The API is disabled in this tenant.',
        'zh-TW': '這個租用戶停用了這個 API。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The request went to a different tenant from the one that has the API.',
        'zh-TW': '要求送到了別的租用戶，不是有這個 API 的那一個。',
      },
      certainty: 'reported',
      sources: ['oneindex-308'],
    },
    {
      text: {
        en: 'The tenant never had a Defender license, so the API was never set up there.',
        'zh-TW': '租用戶從來沒有 Defender 的使用授權，這個 API 因此從未建立。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the API in the request with its resource URI, character by character: `https://api.securitycenter.microsoft.com`, `https://api.security.microsoft.com` or `https://graph.microsoft.com`.',
        'zh-TW': '將要求裡的 API 與它的資源 URI 逐字比對：`https://api.securitycenter.microsoft.com`、`https://api.security.microsoft.com` 或 `https://graph.microsoft.com`。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes', 'mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'Check that the tenant in the token endpoint is the one that has Defender.',
        'zh-TW': '確認權杖端點裡的租用戶，就是有 Defender 的那一個。',
      },
      certainty: 'inferred',
      sources: ['oneindex-308'],
    },
    {
      text: {
        en: 'Have an administrator find the API under Enterprise applications, and check its status and the license.',
        'zh-TW': '請系統管理員在「企業應用程式」裡找這個 API，查看它的狀態和使用授權。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage: "Resource 'https://api.securitycenter.microsoft.com' is disabled.",
  related: [500011, 500014, 650052],
  keywords: {
    en: ['invalid resource', 'resource does not exist', 'wrong resource address', 'InvalidResource'],
    'zh-TW': ['資源無效', '找不到資源', '資源位址錯誤', 'API 不存在'],
  },
});

const noServicePrincipalForApi = defineEntraFacts({
  number: 650052,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The organization has no service principal for the API, often because it has not subscribed to the service.',
    'zh-TW': '這個組織沒有這個 API 的服務主體，常見原因是沒有訂閱該服務。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "The app is trying to access a service '{apiId}'({apiName}) that your organization '{organization}' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions or consent to the application in order to create the required service principal.",
      translation: '應用程式想存取服務「{apiId}」（{apiName}），但您的組織「{organization}」沒有它的服務主體。請聯絡 IT 系統管理員檢查服務訂閱的設定，或同意這個應用程式，以建立所需的服務主體。',
      variables: {
        apiId: { en: 'application ID of the API', 'zh-TW': 'API 的應用程式識別碼' },
        apiName: { en: 'API name', 'zh-TW': 'API 的名稱' },
        organization: { en: 'tenant ID', 'zh-TW': '租用戶識別碼' },
      },
      certainty: 'reported',
      sources: ['graph-notification-broker-5', 'posthog-43486', 'entra-error-list'],
    },
    {
      template:
        'The app needs access to a service (\\"{service}\\") that your organization \\"{organization}\\" has not subscribed to or enabled. Contact your IT Admin to review the configuration of your service subscriptions.',
      translation: '應用程式需要存取服務（{service}），但您的組織 {organization} 尚未訂閱或啟用該服務。請聯絡 IT 系統管理員檢查服務訂閱的設定。',
      variables: {
        service: { en: 'resource URI of the API', 'zh-TW': 'API 的資源 URI' },
        organization: { en: 'tenant ID', 'zh-TW': '租用戶識別碼' },
      },
      note: {
        en: 'Older wording, with backslashes before the quotation marks.',
        'zh-TW': '舊版寫法，引號前面有反斜線。',
      },
      certainty: 'reported',
      sources: ['azure-docs-52572', 'entra-error-codes'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'A retry helps only after the tenant has the service principal. Subscribing to the service or consenting to the API creates it. If the client does not need that API, removing its permission is enough.',
    'zh-TW': '租用戶有了服務主體之後，重試才有用；訂閱該服務，或同意該 API，就會建立服務主體。如果程式用不到這個 API，移除它的權限就夠了。',
  },
  causes: [
    {
      text: {
        en: 'The organization has not subscribed to the service that provides the API.',
        'zh-TW': '組織沒有訂閱這個 API 所屬的服務。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-consent-troubleshooting'],
    },
    {
      text: {
        en: "The API's service principal was never created in this tenant, or it was removed.",
        'zh-TW': '這個租用戶從來沒有建立這個 API 的服務主體，或是後來移除了。',
      },
      certainty: 'documented',
      sources: ['entra-consent-errors', 'entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'The app registration lists an API that the client does not need and the tenant does not have.',
        'zh-TW': '應用程式註冊裡列了一個程式用不到、租用戶也沒有的 API。',
      },
      certainty: 'reported',
      sources: ['acmebot-46'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check the GUID in the message: `fc780465-2017-40d4-a0c5-307022471b92` is `WindowsDefenderATP`, and `8ee8fdad-f234-4243-8f3b-15c294843740` is `Microsoft Threat Protection`.',
        'zh-TW': '看訊息裡的 GUID：`fc780465-2017-40d4-a0c5-307022471b92` 是 `WindowsDefenderATP`，`8ee8fdad-f234-4243-8f3b-15c294843740` 是 `Microsoft Threat Protection`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'Check that the tenant has a license for the product that provides the API and that the product has been set up.',
        'zh-TW': '確認租用戶有這個 API 所屬產品的使用授權，而且該產品已經完成設定。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'If the tenant has the license, have an administrator create the service principal, for example with `az ad sp create --id` followed by the GUID of the API.',
        'zh-TW': '如果使用授權沒有問題，請系統管理員建立服務主體，例如執行 `az ad sp create --id` 加上這個 API 的 GUID。',
      },
      certainty: 'reported',
      sources: ['graph-notification-broker-5', 'public-code'],
    },
    {
      text: {
        en: 'If the client does not need the API, remove its permission from the app registration and grant consent again.',
        'zh-TW': '如果程式用不到這個 API，就從應用程式註冊移除它的權限，再授與一次同意。',
      },
      certainty: 'reported',
      sources: ['acmebot-46'],
    },
  ],
  sampleMessage:
    "The app is trying to access a service 'fc780465-2017-40d4-a0c5-307022471b92'(WindowsDefenderATP) that your organization '7b1e0c52-4d96-4a38-8f27-c0d5a9e61b34' lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions or consent to the application in order to create the required service principal.",
  related: [500011, 500014, 650057],
  keywords: {
    en: [
      'lacks a service principal',
      'not subscribed to or enabled',
      'WindowsDefenderATP not in list',
      'Microsoft Threat Protection missing',
    ],
    'zh-TW': ['缺少服務主體', '尚未訂閱', '尚未啟用服務', '清單裡沒有 API'],
  },
});

const resourceNotRegistered = defineEntraFacts({
  number: 650057,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: "The app registration's permissions do not include the API that the token is for.",
    'zh-TW': '權杖要用來呼叫的 API，不在應用程式註冊的權限清單裡。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: {appId}({appName}). Resource value from request: {resource}. Resource app ID: {resourceAppId}. List of valid resources from app registration: {validResources}.",
      translation: '資源無效。用戶端要求存取的資源，不在用戶端應用程式註冊所要求的權限裡。用戶端應用程式識別碼：{appId}（{appName}）。要求中的資源值：{resource}。資源的應用程式識別碼：{resourceAppId}。應用程式註冊裡的有效資源：{validResources}。',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
        resource: { en: 'requested API', 'zh-TW': '所要求的 API' },
        resourceAppId: { en: 'application ID of the requested API', 'zh-TW': '所要求 API 的應用程式識別碼' },
        validResources: { en: 'application IDs of the registered APIs', 'zh-TW': '已註冊 API 的應用程式識別碼' },
      },
      certainty: 'reported',
      sources: ['azure-docs-30816', 'azure-devops-auth-samples-90', 'entra-error-list', 'entra-error-codes'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The owner of the app registration must add the permission, and then an administrator must consent to it. If the message shows an API that you did not intend, fix the request instead.',
    'zh-TW': '先由應用程式註冊的擁有者新增權限，再由系統管理員同意。如果訊息裡的 API 不是您要的，就要改正要求裡的 API。',
  },
  causes: [
    {
      text: {
        en: 'The app registration has no permission for this API.',
        'zh-TW': '應用程式註冊裡沒有這個 API 的任何權限。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-consent-troubleshooting'],
    },
    {
      text: {
        en: 'The request is for the wrong API; the list at the end of the message shows which APIs are registered.',
        'zh-TW': '要求裡的 API 不對；訊息最後的清單列出已註冊的 API。',
      },
      certainty: 'reported',
      sources: ['azure-docs-30816'],
    },
    {
      text: {
        en: 'The permission was added to a different app registration from the one in the message.',
        'zh-TW': '權限加到了別的應用程式註冊，不是訊息裡的那一個。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the resource in the message with the list of valid resources: the list contains GUIDs, and `00000003-0000-0000-c000-000000000000` is Microsoft Graph.',
        'zh-TW': '比對訊息裡的資源與有效資源清單：清單裡是 GUID，`00000003-0000-0000-c000-000000000000` 是 Microsoft Graph。',
      },
      certainty: 'reported',
      sources: ['azure-devops-auth-samples-90', 'public-code'],
    },
    {
      text: {
        en: 'Under API permissions in the app registration, search for `WindowsDefenderATP` or `Microsoft Threat Protection` under APIs my organization uses, and add the permission.',
        'zh-TW': '在應用程式註冊的「API 權限」裡，到「我的組織使用的 API」搜尋 `WindowsDefenderATP` 或 `Microsoft Threat Protection`，新增權限。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'Grant admin consent, then request the token again.',
        'zh-TW': '授與系統管理員同意，再重新要求權杖。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
  ],
  sampleMessage:
    "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: 5e9f2c18-70ab-4d63-b1f4-82c6d03a97e5(Contoso SOC connector). Resource value from request: https://api.securitycenter.microsoft.com. Resource app ID: fc780465-2017-40d4-a0c5-307022471b92. List of valid resources from app registration: 00000003-0000-0000-c000-000000000000.",
  related: [650056, 500011, 65001],
  keywords: {
    en: ['resource not listed', 'requested permissions', 'add API permission', 'list of valid resources'],
    'zh-TW': ['資源未列出', '要求的權限', '新增 API 權限', '有效資源清單'],
  },
});

/** Errors about the requested API: missing or disabled in the tenant, or not registered for the app. */
export const RESOURCE: readonly EntraFacts[] = [
  resourceDisabled,
  resourceNotFound,
  noServicePrincipalForApi,
  resourceNotRegistered,
];
