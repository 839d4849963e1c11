import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const unknownScope = defineEntraFacts({
  number: 650053,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: 'The app requested a scope that this API does not have.',
    'zh-TW': '這個 API 沒有應用程式要求的範圍（scope）。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template:
        "The application '{appName}' asked for scope '{scope}' that doesn't exist on the resource '{resource}'. Contact the app vendor.",
      translation: '應用程式「{appName}」要求的範圍「{scope}」，在資源「{resource}」上不存在。請聯絡應用程式廠商。',
      variables: {
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
        scope: { en: 'requested scope', 'zh-TW': '所要求的範圍' },
        resource: { en: 'application ID of the API', 'zh-TW': 'API 的應用程式識別碼' },
      },
      certainty: 'reported',
      sources: ['azure-docs-37280', 'azure-docs-67211', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Check the resource in the message first: `00000003-0000-0000-c000-000000000000` is Microsoft Graph, which Entra uses for any scope without a resource URI. AADSTS65005 is another error code for an unknown scope.',
    'zh-TW': '先看訊息裡的資源：`00000003-0000-0000-c000-000000000000` 是 Microsoft Graph；範圍（scope）沒有寫資源 URI 時，Entra 一律到那裡找。範圍不存在時，也可能收到 AADSTS65005。',
  },
  causes: [
    {
      text: {
        en: 'The resource URI is missing before the scope name, so Entra looks for the scope in Microsoft Graph.',
        'zh-TW': '範圍名稱前面少了資源 URI，Entra 因此到 Microsoft Graph 找這個範圍。',
      },
      certainty: 'documented',
      sources: ['entra-scopes', 'azure-docs-37280'],
    },
    {
      text: {
        en: 'The name is misspelled, for example `mailread` instead of `Mail.Read`.',
        'zh-TW': '名稱拼錯，例如把 `Mail.Read` 寫成 `mailread`。',
      },
      certainty: 'reported',
      sources: ['azure-docs-67211'],
    },
    {
      text: {
        en: 'The name belongs to an application permission, which cannot be requested as a scope.',
        'zh-TW': '這個名稱屬於應用程式權限，而應用程式權限不能當成範圍來要求。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'The scope contains a line break, which the message shows as `%0a`.',
        'zh-TW': '範圍裡混進了換行字元，訊息中會顯示成 `%0a`。',
      },
      certainty: 'reported',
      sources: ['fluent-smtp-154'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Write every scope as the resource URI, a slash and the scope name, as in `https://graph.microsoft.com/User.Read`.',
        'zh-TW': '每個範圍都寫成資源 URI、斜線和範圍名稱，例如 `https://graph.microsoft.com/User.Read`。',
      },
      certainty: 'documented',
      sources: ['entra-scopes'],
    },
    {
      text: {
        en: 'Compare the scope name with the delegated permissions for the API in the app registration.',
        'zh-TW': '比對範圍名稱與應用程式註冊裡該 API 的委派權限。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: "Without a signed-in user, request the API's `.default` scope, for example `https://api.securitycenter.microsoft.com/.default`.",
        'zh-TW': '沒有使用者登入時，要求該 API 的 `.default` 範圍，例如 `https://api.securitycenter.microsoft.com/.default`。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials', 'mde-create-app-webapp'],
    },
  ],
  sampleMessage:
    "The application 'Contoso hunting portal' asked for scope 'AdvancedQuery.Read' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.",
  related: [1002012, 70011, 650056],
  keywords: {
    en: ['asked for scope that does not exist', 'unknown scope', 'wrong scope name', 'missing resource address'],
    'zh-TW': ['範圍不存在', '範圍名稱錯誤', '缺少 API 位址', '要求的範圍'],
  },
});

const scopeWithoutDefault = defineEntraFacts({
  number: 1002012,
  equivalentNumbers: [],
  oauthErrors: ['invalid_scope'],
  status: null,
  meaning: {
    en: "A client without a signed-in user requested an individual scope, but only the API's `.default` scope is accepted.",
    'zh-TW': '沒有使用者登入的程式指定了個別的範圍（scope），但這裡只接受 API 的 `.default`。',
  },
  listedOn: ['entra-error-list'],
  messages: [
    {
      template:
        'The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
      translation: '提供的範圍值 {scope} 無效。在用戶端認證流程裡，範圍的值必須是資源識別碼（應用程式識別碼 URI）加上 /.default。',
      variables: {
        scope: { en: 'scope as Entra parsed it', 'zh-TW': 'Entra 讀到的範圍' },
      },
      certainty: 'reported',
      sources: ['databricks-sql-nodejs-226', 'graph-docs-14323', 'msgraph-sdk-python-181', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Only the `client_credentials` grant requires `.default`; with a signed-in user, individual scopes are correct. The app registration, not the request, determines which permissions the token contains.',
    'zh-TW': '只有 `client_credentials` 授與類型必須使用 `.default`；有使用者登入時，指定個別的範圍（scope）並沒有錯。權杖裡有哪些權限，由應用程式註冊決定，不是由要求決定。',
  },
  causes: [
    {
      text: {
        en: 'The scope specifies a permission name, such as `User.Read.All`, instead of an API.',
        'zh-TW': '範圍寫的是權限名稱，例如 `User.Read.All`，不是 API。',
      },
      certainty: 'reported',
      sources: ['graph-docs-14323', 'msgraph-sdk-python-181'],
    },
    {
      text: {
        en: 'The scope belongs to a different type of sign-in or a different product, such as `openid` or `all-apis`.',
        'zh-TW': '範圍屬於別種登入方式或別的產品，例如 `openid` 或 `all-apis`。',
      },
      certainty: 'reported',
      sources: ['databricks-sql-nodejs-226', 'oidc-cli-7'],
    },
    {
      text: {
        en: 'The scope was encoded twice, so it no longer ends with `/.default`.',
        'zh-TW': '範圍編碼了兩次，結尾因此不再是 `/.default`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send one scope, the resource URI followed by `/.default`: `https://api.securitycenter.microsoft.com/.default`, `https://api.security.microsoft.com/.default` or `https://graph.microsoft.com/.default`.',
        'zh-TW': '只送一個範圍，也就是資源 URI 加上 `/.default`：`https://api.securitycenter.microsoft.com/.default`、`https://api.security.microsoft.com/.default` 或 `https://graph.microsoft.com/.default`。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials', 'mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'Add the permissions that the client needs as application permissions in the app registration and grant admin consent; `.default` then includes all of them.',
        'zh-TW': '在應用程式註冊裡，把程式需要的權限新增為應用程式權限，並授與系統管理員同意；`.default` 會一次帶入全部。',
      },
      certainty: 'documented',
      sources: ['entra-scopes', 'entra-client-credentials'],
    },
  ],
  sampleMessage:
    'The provided value for scope AdvancedQuery.Read.All is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
  related: [70011, 650053, 28000],
  keywords: {
    en: ['.default missing', 'client credentials scope', 'invalid_scope', 'application permission as scope'],
    'zh-TW': ['缺少 .default', '用戶端認證範圍', '範圍無效', '應用程式權限'],
  },
});

const invalidScope = defineEntraFacts({
  number: 70011,
  equivalentNumbers: [],
  oauthErrors: ['invalid_scope'],
  status: null,
  meaning: {
    en: 'The value of `scope` is malformed, or Entra cannot issue a token for it.',
    'zh-TW': '`scope` 的值格式有誤，或 Entra 無法為它簽發權杖。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: "The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.",
      translation: '輸入參數「scope」的值無效。範圍 {scope} 無效。',
      variables: {
        scope: { en: 'scope as Entra parsed it', 'zh-TW': 'Entra 讀到的範圍' },
      },
      certainty: 'reported',
      sources: ['omniauth-office365-1', 'msal-dotnet-449', 'entra-error-codes'],
    },
    {
      template:
        "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.",
      translation: '要求必須包含輸入參數「scope」。輸入參數「scope」的值無效。範圍 {scope} 無效。',
      variables: {
        scope: { en: 'scope as Entra parsed it', 'zh-TW': 'Entra 讀到的範圍' },
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-9076'],
    },
    {
      template:
        "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid. The scope format is invalid. Scope must be in a valid URI form <https://example/scope> or a valid Guid <guid/scope>.",
      translation: '要求必須包含輸入參數「scope」。輸入參數「scope」的值無效。範圍 {scope} 無效。範圍的格式無效，必須是有效的 URI，如 <https://example/scope>，或有效的 GUID，如 <guid/scope>。',
      variables: {
        scope: { en: 'scope as Entra parsed it', 'zh-TW': 'Entra 讀到的範圍' },
      },
      certainty: 'reported',
      sources: ['dataverse-devtools-84', 'tiny-blazor-admin-73'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The message repeats the scope as Entra parsed it; look for the mistake in that text. Since about 2021, a client without a signed-in user gets AADSTS1002012 instead of AADSTS70011.',
    'zh-TW': '訊息會寫出 Entra 讀到的範圍（scope），請在那段文字裡找問題。大約從 2021 年起，沒有使用者登入的程式收到的是 AADSTS1002012，不是 AADSTS70011。',
  },
  causes: [
    {
      text: {
        en: 'The scopes are separated by commas instead of spaces.',
        'zh-TW': '範圍之間用了逗號，而不是空格。',
      },
      certainty: 'reported',
      sources: ['omniauth-office365-1'],
    },
    {
      text: {
        en: 'A slash or `https://` is missing, so the resource URI and the scope name run together.',
        'zh-TW': '少了斜線或 `https://`，資源 URI 和範圍名稱因此黏在一起。',
      },
      certainty: 'reported',
      sources: ['tiny-blazor-admin-73', 'dataverse-devtools-84'],
    },
    {
      text: {
        en: 'A client without a signed-in user requested a permission by its full name instead of `.default` (reported in 2017 and 2019).',
        'zh-TW': '沒有使用者登入的程式要求的是權限的完整名稱，不是 `.default`（見於 2017 與 2019 年）。',
      },
      certainty: 'reported',
      sources: ['azure-docs-36432', 'msal-dotnet-449'],
    },
    {
      text: {
        en: 'A client without a signed-in user requested two APIs at once.',
        'zh-TW': '沒有使用者登入的程式一次要求了兩個 API。',
      },
      certainty: 'reported',
      sources: ['azure-sdk-net-9076'],
    },
  ],
  steps: [
    {
      text: {
        en: 'In the scope that the message shows, look for commas, a missing slash, a missing resource URI or stray characters.',
        'zh-TW': '看訊息裡的範圍，找出逗號、漏掉的斜線、漏掉的資源 URI 或多餘的字元。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Separate several scopes of one API with spaces.',
        'zh-TW': '同一個 API 的多個範圍，用空格分開。',
      },
      certainty: 'reported',
      sources: ['omniauth-office365-1'],
    },
    {
      text: {
        en: 'Without a signed-in user, send only the resource URI of one API followed by `/.default`.',
        'zh-TW': '沒有使用者登入時，只送一個 API 的資源 URI 加上 `/.default`。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials', 'entra-scopes'],
    },
  ],
  sampleMessage:
    "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope https://api.securitycenter.microsoft.com,.default is not valid.",
  related: [1002012, 28000, 650053],
  keywords: {
    en: ['invalid_scope', 'scope not valid', 'comma in scope', 'scope format'],
    'zh-TW': ['範圍無效', '範圍格式錯誤', '逗號分隔', 'scope 參數'],
  },
});

const scopesOfTwoApis = defineEntraFacts({
  number: 28000,
  equivalentNumbers: [700022],
  oauthErrors: [],
  status: 400,
  meaning: {
    en: 'One token request contains scopes of two APIs.',
    'zh-TW': '同一次權杖要求列了兩個 API 的範圍（scope）。',
  },
  listedOn: ['msal-js-1487', 'aad-oauth-328', 'entra-error-codes'],
  messages: [
    {
      template:
        'Provided value for the input parameter scope is not valid because it contains more than one resource. Scope {scopes} is not valid.',
      translation: '輸入參數 scope 的值無效，因為其中包含多個資源。範圍 {scopes} 無效。',
      variables: {
        scopes: { en: 'scopes as Entra parsed them', 'zh-TW': 'Entra 讀到的範圍' },
      },
      note: {
        en: 'This message was also reported with AADSTS700022 in 2018.',
        'zh-TW': '2018 年，這段訊息也曾與 AADSTS700022 一起出現。',
      },
      certainty: 'reported',
      sources: ['msal-js-1487', 'aad-oauth-328', 'msal-js-523'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'A token is for one API only, so a request for scopes of two APIs never succeeds. AADSTS700022 is the earlier error code for this case. In a newer list of error codes, it means that a client assertion has no subject, so check the message after the error code.',
    'zh-TW': '一個權杖只給一個 API 用，同時要求兩個 API 的範圍，永遠不會成功。AADSTS700022 是這種情況較早的錯誤碼；在較新的錯誤碼清單裡，它指的是用戶端判斷提示（client assertion）缺少主體，因此要看錯誤碼後面的訊息。',
  },
  causes: [
    {
      text: {
        en: 'One `scope` value contains scopes of two APIs, for example Microsoft Graph and Defender for Endpoint.',
        'zh-TW': '一個 `scope` 值裡放了兩個 API 的範圍，例如 Microsoft Graph 和適用於端點的 Microsoft Defender。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials', 'msal-js-1487', 'aad-oauth-328'],
    },
    {
      text: {
        en: 'The request was copied from the Defender XDR documentation on user context, which lists scopes of Graph and of Defender for Endpoint together.',
        'zh-TW': '要求照抄自 Defender XDR 關於以使用者身分存取（user context）的文件，那份文件把 Graph 和適用於端點的 Microsoft Defender 的範圍寫在一起。',
      },
      certainty: 'inferred',
      sources: ['xdr-create-app-user-context'],
    },
    {
      text: {
        en: 'A scope without a resource URI counts as a Microsoft Graph scope, which adds a second API to the request.',
        'zh-TW': '沒有寫資源 URI 的範圍算是 Microsoft Graph 的，要求裡因此多出第二個 API。',
      },
      certainty: 'inferred',
      sources: ['entra-scopes'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Send one token request for each API, and use each token only for its own API.',
        'zh-TW': '每個 API 各送一次權杖要求，每個權杖只用在自己的 API。',
      },
      certainty: 'inferred',
      sources: ['entra-client-credentials', 'msal-js-1487'],
    },
    {
      text: {
        en: 'With a signed-in user, keep the refresh token and exchange it for a token for each additional API.',
        'zh-TW': '有使用者登入時，保留重新整理權杖，再用它換取其他 API 的權杖。',
      },
      certainty: 'documented',
      sources: ['entra-refresh-tokens'],
    },
  ],
  sampleMessage:
    'Provided value for the input parameter scope is not valid because it contains more than one resource. Scope https://graph.microsoft.com/User.Read https://api.securitycenter.microsoft.com/AdvancedQuery.Read openid profile offline_access is not valid.',
  related: [70011, 650053, 1002012],
  keywords: {
    en: ['more than one resource', 'two APIs in one request', 'multiple scopes', 'InvalidMultipleResourcesScope'],
    'zh-TW': ['一個以上的資源', '同時要求兩個 API', '多個範圍', '一個權杖一個 API'],
  },
});

const resourceNotSupported = defineEntraFacts({
  number: 901002,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'The request contains `resource`, but this endpoint accepts only `scope`.',
    'zh-TW': '要求裡有 `resource`，但這個端點只接受 `scope`。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: "The 'resource' request parameter is not supported.",
      translation: '不支援要求參數「resource」。',
      variables: {},
      certainty: 'reported',
      sources: ['azure-docs-33853', 'aad-sso-wordpress-232', 'entra-error-codes'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The v2 endpoint (`/oauth2/v2.0/`) accepts `scope`, and the v1 endpoint (`/oauth2/`) accepts `resource`. Change the endpoint or the field; nothing needs to change in the tenant.',
    'zh-TW': 'v2 端點（`/oauth2/v2.0/`）用 `scope`，v1 端點（`/oauth2/`）用 `resource`。改端點或改欄位即可，租用戶不必更動。',
  },
  causes: [
    {
      text: {
        en: 'A request written for the v1 endpoint was sent to the v2 endpoint.',
        'zh-TW': '為 v1 端點寫的要求，送到了 v2 端點。',
      },
      certainty: 'reported',
      sources: ['aad-sso-wordpress-232'],
    },
    {
      text: {
        en: 'A client adds `resource` automatically, as Model Context Protocol clients do.',
        'zh-TW': '用戶端自行加上 `resource`，例如 Model Context Protocol 的用戶端。',
      },
      certainty: 'reported',
      sources: ['vscode-254009'],
    },
  ],
  steps: [
    {
      text: {
        en: 'For `/oauth2/v2.0/token`, remove `resource` and send `scope` with the URI from `resource` followed by `/.default`.',
        'zh-TW': '送到 `/oauth2/v2.0/token` 時，拿掉 `resource`，改送 `scope`，值為 `resource` 的 URI 加上 `/.default`。',
      },
      certainty: 'documented',
      sources: ['entra-scopes'],
    },
    {
      text: {
        en: 'To keep `resource` instead, send the request to `/oauth2/token`.',
        'zh-TW': '如果要保留 `resource`，就改把要求送到 `/oauth2/token`。',
      },
      certainty: 'inferred',
      sources: ['mde-create-app-nativeapp', 'aad-sso-wordpress-232'],
    },
    {
      text: {
        en: 'If a library adds `resource`, look for a setting or a version that omits it.',
        'zh-TW': '如果是程式庫加上 `resource`，找找看有沒有可以不加的設定或版本。',
      },
      certainty: 'inferred',
      sources: ['vscode-254009'],
    },
  ],
  sampleMessage: "The 'resource' request parameter is not supported.",
  related: [70011, 900144, 1002012],
  keywords: {
    en: ['resource parameter not supported', 'v1 and v2 endpoint', 'resource instead of scope'],
    'zh-TW': ['不支援 resource 參數', 'v1 端點', 'v2 端點', 'resource 改成 scope'],
  },
});

/** Errors about the scopes or the resource of a token request. */
export const SCOPES: readonly EntraFacts[] = [
  unknownScope,
  scopeWithoutDefault,
  invalidScope,
  scopesOfTwoApis,
  resourceNotSupported,
];
