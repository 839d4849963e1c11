import { defineEntra, type EntraFacts } from './entra-facts.ts';

const tenantNotFound = defineEntra({
  number: 90002,
  twins: [],
  oauthErrors: ['invalid_request', 'invalid_tenant'],
  status: 400,
  meaning: {
    en: 'Entra knows no such tenant in this cloud.',
    'zh-TW': 'Entra 在這個雲端找不到要求裡的租用戶。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Tenant '{tenantName}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
      reading: '找不到租用戶「{tenantName}」。請確認租用戶識別碼正確，而且登入的是正確的雲端。請洽訂閱的系統管理員，租用戶沒有有效的訂閱時可能發生這種情況。',
      variables: {
        tenantName: { en: 'tenant as it was sent', 'zh-TW': '送出的租用戶' },
      },
      certainty: 'reported',
      sources: ['azure-cli-22145', 'windowsupdates-sample-6', 'entra-error-list'],
    },
    {
      template:
        "Tenant '{tenantName}' not found. This may happen if there are no active subscriptions for the tenant. Check to make sure you have the correct tenant ID. Check with your subscription administrator.",
      reading: '找不到租用戶「{tenantName}」。租用戶沒有有效的訂閱時可能發生這種情況。請確認租用戶識別碼正確，並洽訂閱的系統管理員。',
      variables: {
        tenantName: { en: 'tenant as it was sent', 'zh-TW': '送出的租用戶' },
      },
      note: {
        en: 'Older wording, seen in 2020.',
        'zh-TW': '較舊的寫法，2020 年見過。',
      },
      certainty: 'reported',
      sources: ['azure-tools-for-java-3900'],
    },
    {
      template:
        'Tenant {tenantName} not found. This may happen if there are no active subscriptions for the tenant. Check with your subscription administrator.',
      reading: '找不到租用戶 {tenantName}。租用戶沒有有效的訂閱時可能發生這種情況。請洽訂閱的系統管理員。',
      variables: {
        tenantName: { en: 'tenant as it was sent', 'zh-TW': '送出的租用戶' },
      },
      note: {
        en: 'Older wording, seen in 2018.',
        'zh-TW': '較舊的寫法，2018 年見過。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-108'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'It fails until the address names an existing tenant on the sign-in host of its own cloud. `invalid_request` was seen with HTTP 400; newer answers say `invalid_tenant`, and their status is not known.',
    'zh-TW': '只要位址裡的租用戶不存在，或登入主機不屬於它的雲端，就會一直失敗。`invalid_request` 見過和 HTTP 400 一起出現；較新的回應是 `invalid_tenant`，狀態碼不明。',
  },
  causes: [
    {
      text: {
        en: 'The tenant ID has a typing error, or its domain is not registered.',
        'zh-TW': '租用戶識別碼打錯了，或網域沒有註冊。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The tenant belongs to another cloud, for instance that of the US Government.',
        'zh-TW': '租用戶屬於別的雲端，例如美國政府雲端。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'A variable was not filled in: the message then names `null` or `tenant_id`.',
        'zh-TW': '變數沒有填入值，這時訊息寫的是 `null` 或 `tenant_id`。',
      },
      certainty: 'reported',
      sources: ['azure-tools-for-java-3900', 'windowsupdates-sample-6'],
    },
    {
      text: {
        en: 'The address is built wrongly, so that a piece of the path such as `token` stands for the tenant.',
        'zh-TW': '位址組錯了，路徑的一段（例如 `token`）跑到該放租用戶的地方。',
      },
      certainty: 'reported',
      sources: ['cross-tenant-83'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Read the tenant in the message and compare it with Directory (tenant) ID on the Overview page of the app registration.',
        'zh-TW': '看訊息裡的租用戶，和應用程式註冊「概觀」頁面的目錄（租用戶）識別碼比對。',
      },
      certainty: 'inferred',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Use the sign-in host of the tenant: `login.microsoftonline.com` worldwide and for GCC, `login.microsoftonline.us` for GCC High and DoD.',
        'zh-TW': '使用租用戶所屬的登入主機：全球版與 GCC 用 `login.microsoftonline.com`，GCC High 與 DoD 用 `login.microsoftonline.us`。',
      },
      certainty: 'documented',
      sources: ['mde-gov'],
    },
    {
      text: {
        en: 'Change the host of the API to that of the same cloud.',
        'zh-TW': 'API 主機也要換成同一個雲端的。',
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

const noTenantName = defineEntra({
  number: 900023,
  twins: [],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'The address has something else in the place of the tenant, for instance a piece of the path.',
    'zh-TW': '位址裡該放租用戶的地方，放的是別的文字，例如路徑的一段。',
  },
  listedOn: ['analysis-services-194'],
  messages: [
    {
      template: "Specified tenant identifier '{tenantName}' is neither a valid DNS name, nor a valid external domain.",
      reading: '指定的租用戶識別碼「{tenantName}」既不是有效的 DNS 名稱，也不是有效的外部網域。',
      variables: {
        tenantName: { en: 'what stood in the place of the tenant', 'zh-TW': '該放租用戶的地方所放的文字' },
      },
      certainty: 'reported',
      sources: ['analysis-services-194', 'intune-data-warehouse-15', 'graph-docs-13158', 'aspire-4253'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The address of the request is wrong, so no credential and no permission changes anything.',
    'zh-TW': '要求送往的位址不對，換認證或改權限都沒有用。',
  },
  causes: [
    {
      text: {
        en: 'The library adds `/oauth2/token` itself, but the setting already ends with it: the message then names `token` or `authorize`.',
        'zh-TW': '程式庫會自己加上 `/oauth2/token`，設定值的結尾卻已經有了；這時訊息寫的是 `token` 或 `authorize`。',
      },
      certainty: 'reported',
      sources: ['analysis-services-194', 'intune-data-warehouse-15'],
    },
    {
      text: {
        en: 'A variable of a tool was not replaced, or was empty: the message then names the variable itself or `undefined`.',
        'zh-TW': '工具的變數沒有換成值，或是空的；這時訊息寫的是變數本身或 `undefined`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-13158', 'cipp-5274'],
    },
    {
      text: {
        en: 'The tenant ID lacks a digit or has a blank too many.',
        'zh-TW': '租用戶識別碼少了一個字元，或多了一個空格。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Print the address that is really called: it has to be `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token`.',
        'zh-TW': '印出實際呼叫的位址，應該是 `https://login.microsoftonline.com/<tenant ID>/oauth2/v2.0/token`。',
      },
      certainty: 'inferred',
      sources: ['analysis-services-194'],
    },
    {
      text: {
        en: 'With a library, give only the host and the tenant, without `/oauth2/token` or `/oauth2/authorize`.',
        'zh-TW': '使用程式庫時，只給主機與租用戶，不要加上 `/oauth2/token` 或 `/oauth2/authorize`。',
      },
      certainty: 'reported',
      sources: ['analysis-services-194', 'intune-data-warehouse-15'],
    },
    {
      text: {
        en: 'Fill in the variable for the tenant in your tool, and restart the tool if the change has no effect.',
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

const noTenant = defineEntra({
  number: 50059,
  twins: [],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'The request names no tenant, and none follows from its credentials.',
    'zh-TW': '要求沒有指明租用戶，也無法從認證推斷。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
      reading: '要求中找不到識別租用戶的資訊，提供的認證也無法推斷出租用戶。',
      variables: {},
      certainty: 'reported',
      sources: ['msal-python-141', 'azure-docs-24064', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Typical for a program without a user that asks at `/common` or `/organizations`: with no user there is nothing to derive the tenant from.',
    'zh-TW': '常見於沒有使用者登入的程式向 `/common` 或 `/organizations` 要求權杖時：沒有使用者，就無從推斷租用戶。',
  },
  causes: [
    {
      text: {
        en: 'The program uses client credentials at `/common` instead of the address of a tenant.',
        'zh-TW': '程式使用用戶端認證，位址卻是 `/common`，不是租用戶的位址。',
      },
      certainty: 'reported',
      sources: ['identity-web-462'],
    },
    {
      text: {
        en: 'The device code flow started at `/organizations` for an app of a single tenant: nobody has signed in yet.',
        'zh-TW': '單一租用戶的應用程式從 `/organizations` 開始裝置代碼流程，這時還沒有人登入。',
      },
      certainty: 'reported',
      sources: ['omamail-266', 'msgraph-training-dotnet-2'],
    },
    {
      text: {
        en: 'The setting with the tenant ID is empty, so that the library fell back on its default.',
        'zh-TW': '租用戶識別碼的設定是空的，程式庫因此用了預設值。',
      },
      certainty: 'inferred',
      sources: ['devicecodeflow-v2-47'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Put the tenant ID into the token address in place of `common` or `organizations`.',
        'zh-TW': '把權杖端點位址裡的 `common` 或 `organizations` 換成租用戶識別碼。',
      },
      certainty: 'reported',
      sources: ['identity-web-462', 'msgraph-training-dotnet-2'],
    },
    {
      text: {
        en: 'Copy Directory (tenant) ID from the Overview page of the app registration into the setting of the program.',
        'zh-TW': '從應用程式註冊「概觀」頁面複製目錄（租用戶）識別碼，放進程式的設定。',
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

const tenantOfAnotherCloud = defineEntra({
  number: 90038,
  twins: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The tenant belongs to another national cloud than the sign-in host that was asked.',
    'zh-TW': '租用戶所屬的國家雲端，和收到要求的登入主機不同。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: "Tenant '{tenantName}' request is being redirected to the National Cloud '{cloud}'.",
      reading: '租用戶「{tenantName}」的要求將重新導向至國家雲端「{cloud}」。',
      variables: {
        tenantName: { en: 'tenant that was asked for', 'zh-TW': '要求的租用戶' },
        cloud: { en: 'cloud of the tenant', 'zh-TW': '租用戶所屬的雲端' },
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Tokens of one cloud are of no use in another: sign-in host and API host have to change together.',
    'zh-TW': '一個雲端的權杖在另一個雲端不能用，登入主機與 API 主機要一起換。',
  },
  causes: [
    {
      text: {
        en: 'The program signs in at the worldwide host, but the tenant is in a national cloud, or the other way round.',
        'zh-TW': '程式向全球版的主機登入，但租用戶在國家雲端，或正好相反。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
    {
      text: {
        en: 'The library was left at its default cloud.',
        'zh-TW': '程式庫沒有設定雲端，沿用了預設值。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Read the name of the cloud in the message.',
        'zh-TW': '看訊息裡的雲端名稱。',
      },
      certainty: 'reported',
      sources: ['entra-error-list'],
    },
    {
      text: {
        en: 'Change the sign-in host: `login.microsoftonline.us` for GCC High and DoD, `login.microsoftonline.com` worldwide and for GCC.',
        'zh-TW': '換登入主機：GCC High 與 DoD 用 `login.microsoftonline.us`，全球版與 GCC 用 `login.microsoftonline.com`。',
      },
      certainty: 'documented',
      sources: ['mde-gov'],
    },
    {
      text: {
        en: 'Then change the host of the API to that of the same cloud.',
        'zh-TW': '接著把 API 主機換成同一個雲端的。',
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

const confidentialClientAcrossClouds = defineEntra({
  number: 900382,
  twins: [900432],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'A confidential client asked for a token across two clouds, which Entra never allows.',
    'zh-TW': '機密用戶端跨雲端要求權杖，Entra 一律不允許。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: 'Confidential Client is not supported in Cross Cloud request.',
      reading: '跨雲端要求不支援機密用戶端。',
      variables: {},
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-399', 'certify-553', 'aad-sso-wordpress-244'],
    },
  ],
  verdict: { fix: 'caller', retry: 'no' },
  verdictNote: {
    en: 'This request can never succeed. A program with a secret or certificate has to be registered in the cloud of the tenant and to sign in there.',
    'zh-TW': '這個要求不可能成功。持有密碼或憑證的程式，必須註冊在租用戶所屬的雲端，並在那裡登入。',
  },
  causes: [
    {
      text: {
        en: 'The program signs in at the worldwide host, but the tenant is in another cloud, such as GCC High.',
        'zh-TW': '程式向全球版的主機登入，但租用戶在別的雲端，例如 GCC High。',
      },
      certainty: 'reported',
      sources: ['letsencrypt-siteextension-399', 'aad-sso-wordpress-244'],
    },
    {
      text: {
        en: 'The app is registered in the worldwide portal, although the tenant is in the cloud of the US Government.',
        'zh-TW': '應用程式註冊在全球版的入口網站，租用戶卻在美國政府雲端。',
      },
      certainty: 'reported',
      sources: ['teams-library-js-3121'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Find out the cloud of the tenant. GCC is in the worldwide one, GCC High and DoD are not.',
        'zh-TW': '先弄清楚租用戶在哪個雲端。GCC 屬於全球版，GCC High 與 DoD 則不是。',
      },
      certainty: 'reported',
      sources: ['teams-library-js-3121'],
    },
    {
      text: {
        en: 'Register the app in the cloud of the tenant and have its permissions consented to there.',
        'zh-TW': '在租用戶所屬的雲端註冊應用程式，並在那裡對它的權限授與同意。',
      },
      certainty: 'reported',
      sources: ['teams-library-js-3121'],
    },
    {
      text: {
        en: 'Use the sign-in host of that cloud, for instance `login.microsoftonline.us`, and its API host.',
        'zh-TW': '使用那個雲端的登入主機（例如 `login.microsoftonline.us`）與 API 主機。',
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

const singleTenantAtCommon = defineEntra({
  number: 50194,
  twins: [],
  oauthErrors: ['invalid_request'],
  status: null,
  meaning: {
    en: 'An app for a single tenant asked at the address `/common`.',
    'zh-TW': '單一租用戶的應用程式向 `/common` 要求權杖。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Application '{appId}'({appName}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such applications created after '{time}'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
      reading: '應用程式「{appId}」（{appName}）未設定為多租用戶應用程式。在「{time}」之後建立的這類應用程式不支援使用 /common 端點。請使用租用戶專用的端點，或將應用程式設定為多租用戶。',
      variables: {
        appId: { en: 'client ID of the app', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'name of the app', 'zh-TW': '應用程式名稱' },
        time: { en: 'date from which this holds', 'zh-TW': '開始適用的日期' },
      },
      certainty: 'reported',
      sources: ['react-microsoft-login-73', 'aspnetcore-connect-sample-65', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'For the Defender APIs the address of the tenant is right in nearly every case. Open the app to other tenants only if it is to serve them.',
    'zh-TW': '呼叫 Defender API 時，幾乎都該用租用戶的位址。除非應用程式要服務其他租用戶，否則不要開放成多租用戶。',
  },
  causes: [
    {
      text: {
        en: 'The library or the sample uses `/common` unless a tenant is set.',
        'zh-TW': '沒有設定租用戶時，程式庫或範例會使用 `/common`。',
      },
      certainty: 'reported',
      sources: ['react-microsoft-login-73', 'aspnetcore-connect-sample-65'],
    },
    {
      text: {
        en: 'The app was registered for accounts of one organization only.',
        'zh-TW': '應用程式註冊時只允許單一組織的帳戶。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-error-list'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Use `https://login.microsoftonline.com/<tenant ID>` as the sign-in address.',
        'zh-TW': '登入位址改用 `https://login.microsoftonline.com/<tenant ID>`。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Only for an app that serves several organizations: change the supported account types of the registration.',
        'zh-TW': '只有應用程式要服務多個組織時，才修改應用程式註冊支援的帳戶類型。',
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

const grantNotAtCommon = defineEntra({
  number: 9001023,
  twins: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'This grant is not possible at the addresses `/common` and `/consumers`.',
    'zh-TW': '這種授與類型不能用在 `/common` 與 `/consumers`。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template:
        'The grant type is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
      reading: '/common 和 /consumers 端點不支援這種授與類型。請使用 /organizations 或租用戶專用的端點。',
      variables: {},
      certainty: 'reported',
      sources: ['msal-java-382', 'mscloudloginassistant-100'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same request succeeds at the address of the tenant, if nothing else is wrong. Prefer it to `/organizations`: the Defender data belongs to one tenant.',
    'zh-TW': '只要沒有別的問題，同樣的要求送到租用戶的位址就會成功。租用戶的位址比 `/organizations` 合適，因為 Defender 資料屬於單一租用戶。',
  },
  causes: [
    {
      text: {
        en: 'User name and password were sent to `/common`, often after a change of library.',
        'zh-TW': '把使用者名稱和密碼送到 `/common`，常見於更換程式庫之後。',
      },
      certainty: 'reported',
      sources: ['msal-java-382', 'msal-dotnet-1572'],
    },
    {
      text: {
        en: 'No tenant was set, so that the library used `/common`.',
        'zh-TW': '沒有設定租用戶，程式庫因此使用 `/common`。',
      },
      certainty: 'inferred',
      sources: ['mscloudloginassistant-100'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Put the tenant ID or a domain of the tenant into the sign-in address.',
        'zh-TW': '在登入位址填入租用戶識別碼，或租用戶的網域。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'For a program without a user, use application permissions and the grant `client_credentials` rather than a stored password.',
        'zh-TW': '沒有使用者登入的程式，應使用應用程式權限與 `client_credentials` 授與類型，不要存放密碼。',
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

/** Errors about the tenant or the cloud that the token address names. */
export const TENANT: readonly EntraFacts[] = [
  tenantNotFound,
  noTenantName,
  noTenant,
  tenantOfAnotherCloud,
  confidentialClientAcrossClouds,
  singleTenantAtCommon,
  grantNotAtCommon,
];
