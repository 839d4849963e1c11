import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const tenantNotFound = defineEntraFacts({
  number: 90002,
  equivalentNumbers: [],
  oauthErrors: ['invalid_request', 'invalid_tenant'],
  status: 400,
  meaning: {
    en: 'Entra cannot find the requested tenant in this cloud.',
    'zh-TW': 'Entra 在這個雲端找不到要求裡的租用戶。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Tenant '{tenantName}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
      translation: '找不到租用戶「{tenantName}」。請確認租用戶識別碼正確，而且登入的是正確的雲端。請洽訂閱的系統管理員，租用戶沒有有效的訂閱時可能發生這種情況。',
      variables: {
        tenantName: { en: 'tenant in the request', 'zh-TW': '要求裡的租用戶' },
      },
      certainty: 'reported',
      sources: ['azure-cli-22145', 'windowsupdates-sample-6', 'entra-error-list'],
    },
    {
      template:
        "Tenant '{tenantName}' not found. This may happen if there are no active subscriptions for the tenant. Check to make sure you have the correct tenant ID. Check with your subscription administrator.",
      translation: '找不到租用戶「{tenantName}」。租用戶沒有有效的訂閱時可能發生這種情況。請確認租用戶識別碼正確，並洽訂閱的系統管理員。',
      variables: {
        tenantName: { en: 'tenant in the request', 'zh-TW': '要求裡的租用戶' },
      },
      note: {
        en: 'Older wording, reported in 2020.',
        'zh-TW': '舊版寫法，見於 2020 年。',
      },
      certainty: 'reported',
      sources: ['azure-tools-for-java-3900'],
    },
    {
      template:
        'Tenant {tenantName} not found. This may happen if there are no active subscriptions for the tenant. Check with your subscription administrator.',
      translation: '找不到租用戶 {tenantName}。租用戶沒有有效的訂閱時可能發生這種情況。請洽訂閱的系統管理員。',
      variables: {
        tenantName: { en: 'tenant in the request', 'zh-TW': '要求裡的租用戶' },
      },
      note: {
        en: 'Older wording, reported in 2018.',
        'zh-TW': '舊版寫法，見於 2018 年。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-108'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: "The request fails until its URL contains an existing tenant and the sign-in host of that tenant's cloud. `invalid_request` was reported with HTTP 400; newer responses contain `invalid_tenant`, and their HTTP status is not known.",
    'zh-TW': '只要網址裡的租用戶不存在，或登入主機不屬於該租用戶的雲端，要求就會一直失敗。`invalid_request` 曾與 HTTP 400 一起出現；較新的回應是 `invalid_tenant`，HTTP 狀態碼不明。',
  },
  causes: [
    {
      text: {
        en: 'The tenant ID contains a typo, or the tenant domain is not registered.',
        'zh-TW': '租用戶識別碼打錯了，或租用戶的網域沒有註冊。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The tenant belongs to a different cloud, for example the US Government cloud.',
        'zh-TW': '租用戶屬於別的雲端，例如美國政府雲端。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'A variable in the URL was not filled in: the message then shows `null` or `tenant_id`.',
        'zh-TW': '網址裡的變數沒有填入值，這時訊息寫的是 `null` 或 `tenant_id`。',
      },
      certainty: 'reported',
      sources: ['azure-tools-for-java-3900', 'windowsupdates-sample-6'],
    },
    {
      text: {
        en: 'The URL is built incorrectly, so that a part of the path, such as `token`, appears where the tenant belongs.',
        'zh-TW': '網址組錯了，路徑的一段（例如 `token`）跑到該放租用戶的地方。',
      },
      certainty: 'reported',
      sources: ['cross-tenant-83'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the tenant in the message with Directory (tenant) ID on the Overview page of the app registration.',
        'zh-TW': '比對訊息裡的租用戶與應用程式註冊「概觀」頁面的「目錄（租用戶）識別碼」。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: "Use the tenant's sign-in host: `login.microsoftonline.com` worldwide and for GCC, or `login.microsoftonline.us` for GCC High and DoD.",
        'zh-TW': '使用租用戶所屬的登入主機：全球版與 GCC 用 `login.microsoftonline.com`，GCC High 與 DoD 用 `login.microsoftonline.us`。',
      },
      certainty: 'documented',
      sources: ['mde-gov'],
    },
    {
      text: {
        en: 'Change the API host to the one for the cloud that the tenant is in.',
        'zh-TW': 'API 主機也要換成租用戶所屬雲端的。',
      },
      certainty: 'documented',
      sources: ['mde-gov', 'graph-deployments'],
    },
  ],
  sampleMessage:
    "Tenant '8a41f2d6-05c7-4e93-b1a8-72d9c03e5f64' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
  related: [900023, 90038, 50059, 700016],
  keywords: {
    en: ['tenant not found', 'wrong tenant ID', 'wrong cloud', 'GCC High', 'invalid_tenant'],
    'zh-TW': ['找不到租用戶', '租用戶識別碼錯誤', '雲端錯誤', '美國政府雲端'],
  },
});

const noTenantName = defineEntraFacts({
  number: 900023,
  equivalentNumbers: [],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'The URL contains other text where the tenant belongs, for example a part of the path.',
    'zh-TW': '網址裡該放租用戶的地方，放的是別的文字，例如路徑的一段。',
  },
  listedOn: ['analysis-services-194'],
  messages: [
    {
      template: "Specified tenant identifier '{tenantName}' is neither a valid DNS name, nor a valid external domain.",
      translation: '指定的租用戶識別碼「{tenantName}」既不是有效的 DNS 名稱，也不是有效的外部網域。',
      variables: {
        tenantName: { en: 'text where the tenant belongs', 'zh-TW': '填在租用戶位置的文字' },
      },
      certainty: 'reported',
      sources: ['analysis-services-194', 'intune-data-warehouse-15', 'graph-docs-13158', 'aspire-4253'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The URL of the request is wrong, so changing credentials or permissions does not help.',
    'zh-TW': '要求的網址不對，換認證或改權限都沒有用。',
  },
  causes: [
    {
      text: {
        en: 'The library appends `/oauth2/token` itself, but the setting already ends with it: the message then shows `token` or `authorize`.',
        'zh-TW': '程式庫會自己加上 `/oauth2/token`，設定值的結尾卻已經有了；這時訊息寫的是 `token` 或 `authorize`。',
      },
      certainty: 'reported',
      sources: ['analysis-services-194', 'intune-data-warehouse-15'],
    },
    {
      text: {
        en: 'A variable in a tool was not replaced, or was empty: the message then shows the variable itself or `undefined`.',
        'zh-TW': '工具的變數沒有換成值，或是空的；這時訊息寫的是變數本身或 `undefined`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-13158', 'cipp-5274'],
    },
    {
      text: {
        en: 'The tenant ID lacks a character or contains an extra space.',
        'zh-TW': '租用戶識別碼少了一個字元，或多了一個空格。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Log the URL that the client actually calls: it must be `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token`.',
        'zh-TW': '記錄程式實際呼叫的網址，必須是 `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token`。',
      },
      certainty: 'inferred',
      sources: ['analysis-services-194'],
    },
    {
      text: {
        en: 'With a library, specify only the host and the tenant, without `/oauth2/token` or `/oauth2/authorize`.',
        'zh-TW': '使用程式庫時，只設定主機與租用戶，不要加上 `/oauth2/token` 或 `/oauth2/authorize`。',
      },
      certainty: 'reported',
      sources: ['analysis-services-194', 'intune-data-warehouse-15'],
    },
    {
      text: {
        en: 'Set the tenant variable in your tool, and restart the tool if the change has no effect.',
        'zh-TW': '在工具裡填好租用戶的變數；如果沒有生效，就重新啟動工具。',
      },
      certainty: 'reported',
      sources: ['graph-docs-13158'],
    },
  ],
  sampleMessage: "Specified tenant identifier 'authorize' is neither a valid DNS name, nor a valid external domain.",
  related: [90002, 50059],
  keywords: {
    en: ['invalid tenant identifier', 'wrong authority URL', 'placeholder not replaced', 'undefined tenant'],
    'zh-TW': ['租用戶識別碼無效', '授權單位位址錯誤', '變數沒有取代'],
  },
});

const noTenant = defineEntraFacts({
  number: 50059,
  equivalentNumbers: [],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'The request does not specify a tenant, and Entra cannot derive one from its credentials.',
    'zh-TW': '要求沒有指明租用戶，Entra 也無法從認證推斷。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
      translation: '要求中沒有識別租用戶的資訊，從提供的認證也無法推斷是哪個租用戶。',
      variables: {},
      certainty: 'reported',
      sources: ['msal-python-141', 'azure-docs-24064', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'This error is typical of a client without a signed-in user that requests a token at `/common` or `/organizations`: without a user, Entra cannot derive the tenant.',
    'zh-TW': '常見於沒有使用者登入的程式向 `/common` 或 `/organizations` 要求權杖時：沒有使用者，Entra 就無從推斷租用戶。',
  },
  causes: [
    {
      text: {
        en: 'The client uses client credentials with `/common` instead of the tenant-specific endpoint.',
        'zh-TW': '程式使用用戶端認證，端點卻是 `/common`，不是租用戶專屬的端點。',
      },
      certainty: 'reported',
      sources: ['identity-web-462'],
    },
    {
      text: {
        en: 'A single-tenant app started the device code flow at `/organizations`, when nobody had signed in yet.',
        'zh-TW': '單一租用戶應用程式的裝置代碼流程是從 `/organizations` 開始的，這時還沒有人登入。',
      },
      certainty: 'reported',
      sources: ['omamail-266', 'msgraph-training-dotnet-2'],
    },
    {
      text: {
        en: 'The tenant ID setting is empty, so the library used its default.',
        'zh-TW': '租用戶識別碼的設定是空的，程式庫因此用了預設值。',
      },
      certainty: 'inferred',
      sources: ['devicecodeflow-v2-47'],
    },
  ],
  steps: [
    {
      text: {
        en: 'In the token endpoint, replace `common` or `organizations` with the tenant ID.',
        'zh-TW': '把權杖端點裡的 `common` 或 `organizations` 換成租用戶識別碼。',
      },
      certainty: 'reported',
      sources: ['identity-web-462', 'msgraph-training-dotnet-2'],
    },
    {
      text: {
        en: "Copy Directory (tenant) ID from the Overview page of the app registration into the client's settings.",
        'zh-TW': '從應用程式註冊「概觀」頁面複製「目錄（租用戶）識別碼」，放進程式的設定。',
      },
      certainty: 'reported',
      sources: ['devicecodeflow-v2-47'],
    },
  ],
  sampleMessage: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
  related: [9001023, 50194, 90002],
  keywords: {
    en: ['no tenant', 'common endpoint', 'organizations endpoint', 'client credentials at common'],
    'zh-TW': ['沒有租用戶', 'common 端點', 'organizations 端點'],
  },
});

const tenantOfAnotherCloud = defineEntraFacts({
  number: 90038,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The tenant belongs to a different national cloud from the sign-in host that received the request.',
    'zh-TW': '租用戶所屬的國家雲端，和收到要求的登入主機不同。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "Tenant '{tenantName}' request is being redirected to the National Cloud '{cloud}'.",
      translation: '租用戶「{tenantName}」的要求將重新導向至國家雲端「{cloud}」。',
      variables: {
        tenantName: { en: 'requested tenant', 'zh-TW': '所要求的租用戶' },
        cloud: { en: 'cloud of the tenant', 'zh-TW': '租用戶所屬的雲端' },
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'A token from one cloud does not work in another: change the sign-in host and the API host together.',
    'zh-TW': '一個雲端的權杖在另一個雲端不能用，登入主機與 API 主機要一起換。',
  },
  causes: [
    {
      text: {
        en: 'The client signs in at the worldwide host, but the tenant is in a national cloud, or vice versa.',
        'zh-TW': '程式向全球版的主機登入，但租用戶在國家雲端，或正好相反。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'The library still uses its default cloud.',
        'zh-TW': '程式庫仍使用預設的雲端。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check the cloud name in the message.',
        'zh-TW': '看訊息裡的雲端名稱。',
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Change the sign-in host: `login.microsoftonline.us` for GCC High and DoD, or `login.microsoftonline.com` worldwide and for GCC.',
        'zh-TW': '換登入主機：GCC High 與 DoD 用 `login.microsoftonline.us`，全球版與 GCC 用 `login.microsoftonline.com`。',
      },
      certainty: 'documented',
      sources: ['mde-gov'],
    },
    {
      text: {
        en: "Change the API host, like the sign-in host, to the one for the tenant's cloud.",
        'zh-TW': 'API 主機也要和登入主機一樣，換成租用戶所屬雲端的。',
      },
      certainty: 'documented',
      sources: ['mde-gov', 'graph-deployments'],
    },
  ],
  sampleMessage:
    "Tenant '8a41f2d6-05c7-4e93-b1a8-72d9c03e5f64' request is being redirected to the National Cloud 'MicrosoftOnline.US'.",
  related: [900382, 90002],
  keywords: {
    en: ['national cloud', 'GCC High', 'DoD', 'redirected to national cloud'],
    'zh-TW': ['國家雲端', '美國政府雲端', '重新導向到國家雲端'],
  },
});

const confidentialClientAcrossClouds = defineEntraFacts({
  number: 900382,
  equivalentNumbers: [900432],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'A confidential client requested a token across two clouds, which Entra never allows.',
    'zh-TW': '機密用戶端跨雲端要求權杖，Entra 一律不允許。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: 'Confidential Client is not supported in Cross Cloud request.',
      translation: '跨雲端要求不支援機密用戶端。',
      variables: {},
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-399', 'certify-553', 'aad-sso-wordpress-244'],
    },
  ],
  verdict: { fix: 'caller', retry: 'no' },
  verdictNote: {
    en: "This request can never succeed. A client with a secret or certificate must be registered in the tenant's cloud and must sign in there.",
    'zh-TW': '這個要求不可能成功。使用用戶端密碼或憑證的程式，必須註冊在租用戶所屬的雲端，並在那裡登入。',
  },
  causes: [
    {
      text: {
        en: 'The client signs in at the worldwide host, but the tenant is in a different cloud, such as GCC High.',
        'zh-TW': '程式向全球版的主機登入，但租用戶在別的雲端，例如 GCC High。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-399', 'aad-sso-wordpress-244'],
    },
    {
      text: {
        en: 'The app is registered in the worldwide portal, although the tenant is in the US Government cloud.',
        'zh-TW': '應用程式註冊在全球版的入口網站，租用戶卻在美國政府雲端。',
      },
      certainty: 'reported',
      sources: ['teams-library-js-3121'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Find out which cloud the tenant is in. GCC is in the worldwide cloud; GCC High and DoD are not.',
        'zh-TW': '先弄清楚租用戶在哪個雲端。GCC 屬於全球版，GCC High 與 DoD 則不是。',
      },
      certainty: 'reported',
      sources: ['teams-library-js-3121'],
    },
    {
      text: {
        en: "Register the app in the tenant's cloud and grant consent to its permissions there.",
        'zh-TW': '在租用戶所屬的雲端註冊應用程式，並在那裡同意它的權限。',
      },
      certainty: 'reported',
      sources: ['teams-library-js-3121'],
    },
    {
      text: {
        en: "Use the sign-in host of the tenant's cloud, for example `login.microsoftonline.us`, and the API host of the same cloud.",
        'zh-TW': '使用租用戶所屬雲端的登入主機（例如 `login.microsoftonline.us`）與 API 主機。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-399', 'aad-sso-wordpress-244'],
    },
  ],
  sampleMessage: 'Confidential Client is not supported in Cross Cloud request.',
  related: [90038, 90002],
  keywords: {
    en: ['cross cloud', 'confidential client', 'GCC High', 'Azure Government'],
    'zh-TW': ['跨雲端', '機密用戶端', '美國政府雲端'],
  },
});

const singleTenantAtCommon = defineEntraFacts({
  number: 50194,
  equivalentNumbers: [],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'A single-tenant app requested a token at the `/common` endpoint.',
    'zh-TW': '單一租用戶應用程式向 `/common` 端點要求權杖。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Application '{appId}'({appName}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '{time}'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
      translation: '應用程式「{appId}」（{appName}）未設定為多租用戶應用程式。在「{time}」之後建立的這類應用程式不支援使用 /common 端點。請使用租用戶專用的端點，或將應用程式設定為多租用戶。',
      variables: {
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'app name', 'zh-TW': '應用程式名稱' },
        time: { en: 'date from which the restriction applies', 'zh-TW': '限制開始適用的日期' },
      },
      certainty: 'reported',
      sources: ['react-microsoft-login-73', 'aspnetcore-connect-sample-65', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'For the Defender APIs, the tenant-specific endpoint is nearly always right. Make the app multitenant only if it needs to serve other tenants.',
    'zh-TW': '呼叫 Defender API 時，幾乎都該用租用戶專屬的端點。除非應用程式要服務其他租用戶，否則不要改成多租用戶應用程式。',
  },
  causes: [
    {
      text: {
        en: 'The library or sample code uses `/common` unless a tenant is set.',
        'zh-TW': '沒有設定租用戶時，程式庫或範例程式碼會使用 `/common`。',
      },
      certainty: 'reported',
      sources: ['react-microsoft-login-73', 'aspnetcore-connect-sample-65'],
    },
    {
      text: {
        en: 'The app was registered only for accounts in one organization.',
        'zh-TW': '應用程式註冊時只允許單一組織的帳戶。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Use `https://login.microsoftonline.com/<tenant ID>` as the authority URL.',
        'zh-TW': '授權單位網址（authority URL）改用 `https://login.microsoftonline.com/<tenant ID>`。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Change the supported account types in the app registration only if the app serves several organizations.',
        'zh-TW': '只有在應用程式要服務多個組織時，才修改應用程式註冊支援的帳戶類型。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
  ],
  sampleMessage:
    "Application '3d0c5a71-9e28-4b46-8f1d-60a2c7e4b935'(Contoso hunting) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
  related: [9001023, 50059],
  keywords: {
    en: ['single tenant', 'multi-tenant', 'common endpoint'],
    'zh-TW': ['單一租用戶', '多租用戶', 'common 端點'],
  },
});

const grantNotAtCommon = defineEntraFacts({
  number: 9001023,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The grant type of the request is not supported on the `/common` and `/consumers` endpoints.',
    'zh-TW': '`/common` 與 `/consumers` 端點不支援要求所用的授與類型。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template:
        'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
      translation: '/common 和 /consumers 端點不支援這種授與類型。請使用 /organizations 或租用戶專用的端點。',
      variables: {},
      certainty: 'reported',
      sources: ['msal-java-382', 'mscloudloginassistant-100'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same request succeeds at the tenant-specific endpoint if nothing else is wrong. Prefer that endpoint to `/organizations`, because the Defender data belongs to one tenant.',
    'zh-TW': '只要沒有別的問題，同樣的要求送到租用戶專屬的端點就會成功。這個端點比 `/organizations` 合適，因為 Defender 資料屬於單一租用戶。',
  },
  causes: [
    {
      text: {
        en: 'The user name and password were sent to `/common`, often after a switch to a different library.',
        'zh-TW': '把使用者名稱和密碼送到 `/common`，常見於更換程式庫之後。',
      },
      certainty: 'reported',
      sources: ['msal-java-382', 'msal-dotnet-1572'],
    },
    {
      text: {
        en: 'No tenant was set, so the library used `/common`.',
        'zh-TW': '沒有設定租用戶，程式庫因此使用 `/common`。',
      },
      certainty: 'inferred',
      sources: ['mscloudloginassistant-100'],
    },
  ],
  steps: [
    {
      text: {
        en: "Put the tenant ID or one of the tenant's domains in the authority URL.",
        'zh-TW': '在授權單位網址（authority URL）填入租用戶識別碼，或租用戶的網域。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'For a client without a signed-in user, use application permissions and the `client_credentials` grant instead of a stored password.',
        'zh-TW': '沒有使用者登入的程式，應使用應用程式權限與 `client_credentials` 授與類型，不要儲存密碼。',
      },
      certainty: 'inferred',
      sources: ['mde-create-app-webapp'],
    },
  ],
  sampleMessage:
    'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
  related: [50194, 50059, 50076],
  keywords: {
    en: ['common endpoint', 'consumers endpoint', 'password grant', 'ROPC'],
    'zh-TW': ['common 端點', 'consumers 端點', '密碼授與'],
  },
});

/** Errors about the tenant or the cloud in the token endpoint. */
export const TENANT: readonly EntraFacts[] = [
  tenantNotFound,
  noTenantName,
  noTenant,
  tenantOfAnotherCloud,
  confidentialClientAcrossClouds,
  singleTenantAtCommon,
  grantNotAtCommon,
];
