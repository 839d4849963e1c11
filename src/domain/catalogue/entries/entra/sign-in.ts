import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const multifactorRequired = defineEntraFacts({
  number: 50076,
  equivalentNumbers: [],
  oauthErrors: ['invalid_grant', 'interaction_required'],
  status: 400,
  meaning: {
    en: 'The tenant requires multifactor authentication, which a silent or password sign-in cannot provide.',
    'zh-TW': '租用戶要求多重要素驗證，但無訊息（silent）登入和密碼登入都無法完成。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{resource}'.",
      translation: '由於系統管理員變更了設定，或您移動到新的位置，您必須使用多重要素驗證才能存取「{resource}」。',
      variables: {
        resource: { en: 'requested API', 'zh-TW': '所要求的 API' },
      },
      note: {
        en: 'Reported with `invalid_grant` and the `suberror` value `basic_action`, and in other cases with `interaction_required`.',
        'zh-TW': '曾與 `invalid_grant` 一起出現，`suberror` 為 `basic_action`；也曾與 `interaction_required` 一起出現。',
      },
      certainty: 'reported',
      sources: ['msal-go-398', 'vscode-azure-account-874', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'If a user is present, an interactive sign-in with the second factor works. A client that must run unattended needs application permissions instead.',
    'zh-TW': '如果由使用者登入，用第二要素完成互動式登入即可。沒有使用者登入的程式，要改用應用程式權限。',
  },
  causes: [
    {
      text: {
        en: 'A Conditional Access policy or a user setting requires multifactor authentication.',
        'zh-TW': '條件式存取原則或使用者的設定要求多重要素驗證。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The client signs in with a user name and password, a grant that cannot handle a second factor.',
        'zh-TW': '程式以使用者名稱和密碼登入，這種授與類型無法處理第二要素。',
      },
      certainty: 'documented',
      sources: ['entra-password-flow'],
    },
    {
      text: {
        en: "The user is in a new location, or the sign-in rules changed after the user's last sign-in.",
        'zh-TW': '使用者換了地點，或登入規則在使用者上次登入之後變更過。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
  ],
  steps: [
    {
      text: {
        en: 'If a user is present, start an interactive sign-in for the same API, and include `claims` in the request if the response contains it.',
        'zh-TW': '由使用者登入時：針對同一個 API 啟動互動式登入；如果回應有 `claims`，就一併帶上。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-on-behalf-of'],
    },
    {
      text: {
        en: 'Without a signed-in user, use client credentials with application permissions for the Defender API.',
        'zh-TW': '沒有使用者登入時：改用用戶端認證流程，搭配 Defender API 的應用程式權限。',
      },
      certainty: 'documented',
      sources: ['entra-password-flow', 'mde-create-app-webapp'],
    },
    {
      text: {
        en: 'Stop signing in with a user name and password; Microsoft advises against this sign-in method.',
        'zh-TW': '不要再用使用者名稱和密碼登入；Microsoft 不建議這種方式。',
      },
      certainty: 'documented',
      sources: ['entra-password-flow'],
    },
  ],
  sampleMessage:
    "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access 'fc780465-2017-40d4-a0c5-307022471b92'.",
  related: [50079, 53003, 50126],
  keywords: {
    en: ['MFA', 'multifactor authentication', 'second factor', 'interaction_required', 'basic_action'],
    'zh-TW': ['MFA', '多重要素驗證', '第二要素', '互動式登入', '密碼登入'],
  },
});

const multifactorEnrollment = defineEntraFacts({
  number: 50079,
  equivalentNumbers: [],
  oauthErrors: ['interaction_required'],
  status: 400,
  meaning: {
    en: 'The user must first register for multifactor authentication.',
    'zh-TW': '使用者必須先註冊多重要素驗證。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '{resource}'.",
      translation: '由於系統管理員變更了設定，或您移動到新的位置，您必須註冊多重要素驗證才能存取「{resource}」。',
      variables: {
        resource: { en: 'requested API', 'zh-TW': '所要求的 API' },
      },
      certainty: 'reported',
      sources: ['adal-nodejs-151', 'entra-error-list'],
    },
    {
      template:
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multifactor authentication to access '{resource}'.",
      translation: '由於系統管理員變更了設定，或您移動到新的位置，您必須註冊多重要素驗證才能存取「{resource}」。',
      variables: {
        resource: { en: 'requested API', 'zh-TW': '所要求的 API' },
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
    {
      template: 'The user is required to use multi-factor authentication.',
      translation: '使用者必須使用多重要素驗證。',
      variables: {},
      note: {
        en: 'Wording reported in 2018, with the `suberror` value `basic_action`.',
        'zh-TW': '見於 2018 年的寫法，`suberror` 為 `basic_action`。',
      },
      certainty: 'reported',
      sources: ['aspnetcore2aadauth-6'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Only the user can register for multifactor authentication; the client can only relay the requirement. A retry helps after the user has registered.',
    'zh-TW': '只有使用者本人能註冊多重要素驗證，程式只能轉達這項要求。使用者註冊之後，重試才有用。',
  },
  causes: [
    {
      text: {
        en: 'Multifactor authentication is required, but the user has not registered an authentication method yet.',
        'zh-TW': '登入必須使用多重要素驗證，而使用者還沒有註冊任何驗證方法。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The identity provider of a federated user did not send a multifactor authentication claim.',
        'zh-TW': '同盟使用者的識別提供者沒有送出多重要素驗證的宣告。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The client signs in with a user account for which nobody ever registered an authentication method.',
        'zh-TW': '程式使用的是使用者帳戶，因此從來沒有人為這個帳戶註冊驗證方法。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Have the user sign in interactively and register an authentication method, then sign in again.',
        'zh-TW': '請使用者以互動方式登入並註冊一種驗證方法，再重新登入。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'In an on-behalf-of flow, return 401 to the client with the `claims` from the response, so that the client can sign the user in again.',
        'zh-TW': '代表使用者換發權杖（on-behalf-of）時，對用戶端回應 401 並附上回應裡的 `claims`，讓用戶端請使用者重新登入。',
      },
      certainty: 'documented',
      sources: ['entra-on-behalf-of'],
    },
    {
      text: {
        en: 'For a client without a signed-in user, use application permissions instead of a user account.',
        'zh-TW': '沒有使用者登入的程式，改用應用程式權限，不要用使用者帳戶。',
      },
      certainty: 'documented',
      sources: ['entra-password-flow'],
    },
  ],
  sampleMessage:
    "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access 'fc780465-2017-40d4-a0c5-307022471b92'.",
  related: [50076, 53003],
  keywords: {
    en: ['enrol in MFA', 'register security info', 'multifactor enrolment', 'claims challenge'],
    'zh-TW': ['註冊 MFA', '註冊安全性資訊', '多重要素註冊', '宣告挑戰'],
  },
});

const blockedByConditionalAccess = defineEntraFacts({
  number: 53003,
  equivalentNumbers: [],
  oauthErrors: ['interaction_required', 'invalid_grant'],
  status: null,
  meaning: {
    en: 'A Conditional Access policy prevents the token from being issued.',
    'zh-TW': '條件式存取原則不允許簽發這個權杖。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      translation: '條件式存取原則已封鎖存取。存取原則不允許簽發權杖。',
      variables: {},
      note: {
        en: 'Reported with `interaction_required` for a user and with `invalid_grant` for a bot.',
        'zh-TW': '使用者登入時曾收到 `interaction_required`，聊天機器人曾收到 `invalid_grant`。',
      },
      certainty: 'reported',
      sources: ['botbuilder-dotnet-6759', 'msolspray-5', 'botbuilder-teams-284', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'A retry does not help: either the policy must change, or the sign-in must meet its conditions. The policy can block clients without a signed-in user as well as users.',
    'zh-TW': '重試沒有用：要修改原則，或讓登入符合原則。除了使用者，原則也可能擋下沒有使用者登入的程式。',
  },
  causes: [
    {
      text: {
        en: 'A tenant policy does not allow a token for this sign-in.',
        'zh-TW': '租用戶的原則不允許為這次登入簽發權杖。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'A policy for workload identities blocks a client without a signed-in user, because of its IP address or a detected risk.',
        'zh-TW': '沒有使用者登入的程式：工作負載身分識別的原則擋下了它，原因是 IP 位址或偵測到的風險。',
      },
      certainty: 'documented',
      sources: ['entra-workload-access', 'botbuilder-dotnet-6759'],
    },
    {
      text: {
        en: 'The app depends on another API, which the Conditional Access policy blocks.',
        'zh-TW': '應用程式需要用到另一個 API，而條件式存取原則擋下了那個 API。',
      },
      certainty: 'documented',
      sources: ['entra-access-troubleshooting'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Find the sign-in in the Entra sign-in logs by its correlation ID and time.',
        'zh-TW': '用相互關聯識別碼和時間，在 Entra 的登入記錄找到這次登入。',
      },
      certainty: 'documented',
      sources: ['entra-access-troubleshooting'],
    },
    {
      text: {
        en: 'In the sign-in log entry, open the Conditional Access tab, which lists the policies that were applied.',
        'zh-TW': '在登入記錄裡，開啟這次登入的「條件式存取」索引標籤，上面會列出套用的原則。',
      },
      certainty: 'documented',
      sources: ['entra-access-troubleshooting'],
    },
    {
      text: {
        en: 'For a client without a signed-in user, look in the sign-in logs under Service principal sign-ins.',
        'zh-TW': '沒有使用者登入的程式，要看登入記錄裡的「服務主體登入」。',
      },
      certainty: 'documented',
      sources: ['entra-workload-access'],
    },
    {
      text: {
        en: 'Have an administrator adjust the policy, or run the client from a location that the policy allows.',
        'zh-TW': '請系統管理員調整原則，或改從原則允許的地方執行程式。',
      },
      certainty: 'inferred',
      sources: ['entra-workload-access'],
    },
  ],
  sampleMessage: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  related: [53000, 50076, 50105],
  keywords: {
    en: ['Conditional Access', 'blocked by policy', 'workload identity', 'sign-in log'],
    'zh-TW': ['條件式存取', '原則封鎖', '工作負載身分識別', '登入記錄'],
  },
});

const deviceNotAccepted = defineEntraFacts({
  number: 53000,
  equivalentNumbers: [53001],
  oauthErrors: [],
  status: null,
  meaning: {
    en: 'A policy requires a compliant or joined device, and this device does not meet the requirement.',
    'zh-TW': '原則要求裝置符合規範或已加入網域，而這部裝置不符合。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        'Device is not in required device state: {state}. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.',
      translation: '裝置不在要求的狀態：{state}。條件式存取原則要求符合規範的裝置，而這部裝置不符合。使用者必須向核准的 MDM 提供者（例如 Intune）註冊裝置。',
      variables: {
        state: { en: 'required state', 'zh-TW': '所要求的狀態' },
      },
      certainty: 'reported',
      sources: ['msal-dotnet-2821', 'entra-error-list'],
    },
    {
      template:
        'Device is not in required device state: {state}. Conditional Access policy requires a domain joined device, and the device is not domain joined.',
      translation: '裝置不在要求的狀態：{state}。條件式存取原則要求已加入網域的裝置，而這部裝置未加入。',
      variables: {
        state: { en: 'required state', 'zh-TW': '所要求的狀態' },
      },
      note: {
        en: 'This is the wording of AADSTS53001.',
        'zh-TW': '這是 AADSTS53001 的寫法。',
      },
      certainty: 'reported',
      sources: ['msal-dotnet-3050', 'entra-error-list'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'AADSTS53000 means that the device is not compliant; AADSTS53001 means that it is not joined. Either make the device meet the policy, or have an administrator change the policy.',
    'zh-TW': 'AADSTS53000 指裝置不符合規範，AADSTS53001 指裝置未加入網域。請讓裝置符合原則，或由系統管理員修改原則。',
  },
  causes: [
    {
      text: {
        en: 'The device is not compliant (AADSTS53000).',
        'zh-TW': '裝置不符合規範（AADSTS53000）。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The device is not joined to the domain (AADSTS53001).',
        'zh-TW': '裝置未加入網域（AADSTS53001）。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The sign-in method, for example a device code, does not identify the device to Entra.',
        'zh-TW': '登入方式（例如裝置代碼）沒有讓 Entra 知道是哪部裝置。',
      },
      certainty: 'reported',
      sources: ['aadinternals-3'],
    },
    {
      text: {
        en: 'The device is joined, but integrated Windows authentication does not prove that to Entra.',
        'zh-TW': '裝置已加入網域，但整合式 Windows 驗證無法證明。',
      },
      certainty: 'reported',
      sources: ['msal-dotnet-3050'],
    },
  ],
  steps: [
    {
      text: {
        en: "Sign in from a device that meets the policy, or enroll this device in your organization's device management.",
        'zh-TW': '改用符合原則的裝置登入，或向組織的裝置管理註冊這部裝置。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "Have the client sign in through the authentication broker or the browser, which can prove the device's identity.",
        'zh-TW': '讓程式透過驗證代理程式（broker）或瀏覽器登入，它們能證明裝置的身分。',
      },
      certainty: 'inferred',
      sources: ['entra-password-flow'],
    },
    {
      text: {
        en: 'For a client without a signed-in user, use application permissions; device policies apply to users.',
        'zh-TW': '沒有使用者登入的程式，改用應用程式權限；裝置原則只針對使用者。',
      },
      certainty: 'inferred',
      sources: ['entra-workload-access'],
    },
    {
      text: {
        en: 'If the sign-in cannot meet the policy, have an administrator change the policy.',
        'zh-TW': '如果登入無法符合原則，請系統管理員修改原則。',
      },
      certainty: 'inferred',
      sources: ['entra-access-troubleshooting'],
    },
  ],
  sampleMessage:
    'Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant. The user must enroll their device with an approved MDM provider like Intune.',
  related: [53003, 50076],
  keywords: {
    en: ['device not compliant', 'device not domain joined', 'Intune', 'managed device'],
    'zh-TW': ['裝置不符合規範', '裝置未加入網域', 'Intune', '受管理的裝置'],
  },
});

const accountNotInTenant = defineEntraFacts({
  number: 50020,
  equivalentNumbers: [90072],
  oauthErrors: [],
  status: null,
  meaning: {
    en: "The user's account does not exist in this tenant.",
    'zh-TW': '使用者的帳戶不在這個租用戶裡。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "User account '{email}' from identity provider '{idp}' does not exist in tenant '{tenant}' and cannot access the application '{appId}'({appName}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.",
      translation: '來自識別提供者「{idp}」的使用者帳戶「{email}」不在租用戶「{tenant}」裡，無法存取該租用戶的應用程式「{appId}」（{appName}）。必須先將這個帳戶新增為租用戶的外部使用者。請登出，再以其他 Azure Active Directory 使用者帳戶登入。',
      variables: {
        email: { en: 'user account', 'zh-TW': '使用者帳戶' },
        idp: { en: 'identity provider', 'zh-TW': '識別提供者' },
        tenant: { en: 'tenant', 'zh-TW': '租用戶' },
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
      },
      certainty: 'reported',
      sources: ['next-auth-7447', 'entra-error-list'],
    },
    {
      template:
        "User account '{email}' from identity provider '{idp}' does not exist in tenant '{tenant}' and cannot access the application '{appId}'({appName}) in that tenant. This account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Microsoft Entra user account.",
      translation: '來自識別提供者「{idp}」的使用者帳戶「{email}」不在租用戶「{tenant}」裡，無法存取該租用戶的應用程式「{appId}」（{appName}）。必須先將這個帳戶新增為租用戶的外部使用者。請登出，再以其他 Microsoft Entra 使用者帳戶登入。',
      variables: {
        email: { en: 'user account', 'zh-TW': '使用者帳戶' },
        idp: { en: 'identity provider', 'zh-TW': '識別提供者' },
        tenant: { en: 'tenant', 'zh-TW': '租用戶' },
        appId: { en: 'application (client) ID', 'zh-TW': '應用程式（用戶端）識別碼' },
        appName: { en: 'app name', 'zh-TW': '應用程式的名稱' },
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-50020-page'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'If the wrong account or tenant was used, the caller can fix that. Otherwise, an administrator must invite the account as a guest. AADSTS90072 is the same case in the sign-in logs of the home tenant.',
    'zh-TW': '如果用錯了帳戶或租用戶，呼叫端可以自行更正；否則要由系統管理員邀請這個帳戶成為來賓。AADSTS90072 是同一種情況，出現在主租用戶的登入記錄裡。',
  },
  causes: [
    {
      text: {
        en: 'The account was never invited to this tenant as a guest.',
        'zh-TW': '這個帳戶從來沒有受邀成為這個租用戶的來賓。',
      },
      certainty: 'documented',
      sources: ['entra-50020-page'],
    },
    {
      text: {
        en: 'The browser still had another session, so the wrong account was used.',
        'zh-TW': '瀏覽器還留著別的工作階段，因此用錯了帳戶。',
      },
      certainty: 'documented',
      sources: ['entra-50020-page'],
    },
    {
      text: {
        en: 'The token endpoint is for one tenant, or the app is single-tenant, but the user belongs to a different tenant.',
        'zh-TW': '權杖端點指定了某個租用戶，或應用程式是單一租用戶應用程式，但使用者屬於別的租用戶。',
      },
      certainty: 'documented',
      sources: ['entra-50020-page'],
    },
    {
      text: {
        en: 'A personal Microsoft account was used with the password grant, which does not support such accounts.',
        'zh-TW': '以密碼授與類型登入個人 Microsoft 帳戶，但這種授與類型不支援個人帳戶。',
      },
      certainty: 'documented',
      sources: ['entra-50020-page', 'entra-password-flow'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the account, the identity provider and the tenant in the message with the ones you expect.',
        'zh-TW': '確認訊息裡的帳戶、識別提供者和租用戶，是否與您預期的相同。',
      },
      certainty: 'documented',
      sources: ['entra-50020-page'],
    },
    {
      text: {
        en: 'Sign out or open a private browser window, and sign in with the account for this tenant.',
        'zh-TW': '登出，或開啟無痕視窗，再以這個租用戶的帳戶登入。',
      },
      certainty: 'documented',
      sources: ['entra-50020-page'],
    },
    {
      text: {
        en: 'If the tenant in the message is wrong, fix it in the token endpoint.',
        'zh-TW': '如果訊息裡的租用戶不對，就在權杖端點裡更正。',
      },
      certainty: 'inferred',
      sources: ['entra-50020-page'],
    },
    {
      text: {
        en: 'If the account in the message is right, have an administrator invite it as a guest.',
        'zh-TW': '如果訊息裡的帳戶沒有錯，請系統管理員邀請它成為來賓。',
      },
      certainty: 'documented',
      sources: ['entra-50020-page', 'entra-error-codes'],
    },
  ],
  sampleMessage:
    "User account 'amy.chen@fabrikam.example' from identity provider 'https://sts.windows.net/2f8c6d1e-905b-4a73-b8e4-17d3c50f9a62/' does not exist in tenant 'Contoso' and cannot access the application '82d6b0f3-4c19-4a7e-8e52-f03b9d71a6c8'(Contoso hunting portal) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.",
  related: [50105, 50126, 90002],
  keywords: {
    en: ['guest user', 'wrong tenant', 'wrong account', 'external user', 'personal account'],
    'zh-TW': ['來賓使用者', '租用戶錯誤', '帳戶錯誤', '外部使用者', '個人帳戶'],
  },
});

const wrongPassword = defineEntraFacts({
  number: 50126,
  equivalentNumbers: [],
  oauthErrors: ['invalid_grant'],
  status: null,
  meaning: {
    en: 'The user name or password is wrong.',
    'zh-TW': '使用者名稱或密碼錯誤。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template: 'Error validating credentials due to invalid username or password.',
      translation: '使用者名稱或密碼無效，驗證認證時發生錯誤。',
      variables: {},
      certainty: 'reported',
      sources: ['azure-cli-18647', 'azure-docs-55028'],
    },
    {
      template: 'Invalid username or password',
      translation: '使用者名稱或密碼無效',
      variables: {},
      note: {
        en: 'Wording reported in 2018, after AADSTS70002 in the message.',
        'zh-TW': '見於 2018 年的寫法，出現在訊息的 AADSTS70002 之後。',
      },
      certainty: 'reported',
      sources: ['display-monkey-50'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Do not retry in a loop: every attempt counts, and too many attempts lock the account (AADSTS50053). Fix the password first.',
    'zh-TW': '請先更正密碼，不要在迴圈裡重試：每次嘗試都會計入，次數太多，帳戶就會鎖定（AADSTS50053）。',
  },
  causes: [
    {
      text: {
        en: 'The user name or password was entered incorrectly.',
        'zh-TW': '使用者名稱或密碼輸入錯誤。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'The password was changed after the client had stored it.',
        'zh-TW': '程式儲存密碼之後，密碼已經變更。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The account is federated, for example with AD FS, so the password grant cannot verify its password.',
        'zh-TW': '帳戶採用同盟驗證，例如 AD FS，密碼授與類型因此無法檢查密碼。',
      },
      certainty: 'documented',
      sources: ['entra-password-flow', 'display-monkey-50'],
    },
    {
      text: {
        en: 'The password has a leading or trailing space, which the password grant does not support.',
        'zh-TW': '密碼的開頭或結尾是空格，密碼授與類型不支援。',
      },
      certainty: 'documented',
      sources: ['entra-password-flow'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Stop automatic retries, so that the account is not locked.',
        'zh-TW': '停止自動重試，以免帳戶遭到鎖定。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes', 'display-monkey-50'],
    },
    {
      text: {
        en: 'Sign in once in a browser with the same account: if that works, the problem is the grant, not the password.',
        'zh-TW': '用同一個帳戶在瀏覽器登入一次：如果成功，問題就在授與類型，不在密碼。',
      },
      certainty: 'inferred',
      sources: ['azure-docs-55028', 'entra-password-flow'],
    },
    {
      text: {
        en: 'Replace the password grant: have the user sign in interactively, or use application permissions for a client without a signed-in user.',
        'zh-TW': '不要再用密碼授與類型：由使用者登入時，改用互動式登入；沒有使用者登入的程式，改用應用程式權限。',
      },
      certainty: 'documented',
      sources: ['entra-password-flow'],
    },
  ],
  sampleMessage: 'Error validating credentials due to invalid username or password.',
  related: [50076, 50020, 70002],
  keywords: {
    en: ['wrong password', 'invalid username or password', 'account locked', 'AD FS', 'password grant'],
    'zh-TW': ['密碼錯誤', '使用者名稱或密碼無效', '帳戶鎖定', 'AD FS', '密碼授與'],
  },
});

const refreshTokenInvalid = defineEntraFacts({
  number: 50173,
  equivalentNumbers: [70008, 700082],
  oauthErrors: ['invalid_grant'],
  status: null,
  meaning: {
    en: 'The refresh token was revoked, or it expired through inactivity.',
    'zh-TW': '重新整理權杖遭到撤銷，或因為閒置太久而過期。',
  },
  listedOn: ['entra-error-codes', 'entra-error-list'],
  messages: [
    {
      template:
        "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{issueDate}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{validDate}'.",
      translation: '提供的授與因為遭到撤銷而過期，需要新的驗證權杖。使用者可能已變更或重設密碼。這項授與簽發於「{issueDate}」，而這個使用者的 TokensValidFrom 日期（在此之前的權杖無效）是「{validDate}」。',
      variables: {
        issueDate: { en: 'time when the token was issued', 'zh-TW': '權杖簽發的時間' },
        validDate: { en: "time from which the user's tokens are valid", 'zh-TW': '該使用者的權杖從何時起有效' },
      },
      certainty: 'documented',
      sources: ['entra-50173-page', 'azure-cli-16745'],
    },
    {
      template:
        'The refresh token has expired due to inactivity. The token was issued on {issueDate} and was inactive for {time}.',
      translation: '重新整理權杖因為閒置而過期。這個權杖簽發於 {issueDate}，已閒置 {time}。',
      variables: {
        issueDate: { en: 'time when the token was issued', 'zh-TW': '權杖簽發的時間' },
        time: { en: 'duration in days, hours, minutes and seconds', 'zh-TW': '天數與時分秒' },
      },
      note: {
        en: 'This is the wording of AADSTS700082.',
        'zh-TW': '這是 AADSTS700082 的寫法。',
      },
      certainty: 'reported',
      sources: ['azure-cli-14244', 'entra-error-list', 'entra-error-codes'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The user must sign in again; nothing else makes the token valid again. AADSTS50173 means that the token was revoked; AADSTS70008 and AADSTS700082 mean that it expired through inactivity.',
    'zh-TW': '使用者必須重新登入，沒有別的辦法能讓這個權杖恢復效力。AADSTS50173 指權杖遭到撤銷，AADSTS70008 和 AADSTS700082 指權杖因為閒置而過期。',
  },
  causes: [
    {
      text: {
        en: 'The user changed or reset the password.',
        'zh-TW': '使用者變更或重設了密碼。',
      },
      certainty: 'documented',
      sources: ['entra-50173-page', 'entra-refresh-tokens'],
    },
    {
      text: {
        en: 'An administrator or the user revoked the tokens.',
        'zh-TW': '系統管理員或使用者撤銷了權杖。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes', 'entra-refresh-tokens'],
    },
    {
      text: {
        en: 'The refresh token was inactive for 90 days. In a single-page app, a refresh token expires 24 hours after it was issued, even if it is used.',
        'zh-TW': '重新整理權杖閒置了 90 天。單頁應用程式的重新整理權杖則在簽發 24 小時後到期，與是否閒置無關。',
      },
      certainty: 'documented',
      sources: ['entra-refresh-tokens', 'azure-cli-14244'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Delete the stored refresh token and have the user sign in again.',
        'zh-TW': '刪除儲存的重新整理權杖，請使用者重新登入。',
      },
      certainty: 'documented',
      sources: ['entra-50173-page'],
    },
    {
      text: {
        en: 'Every token renewal returns a new refresh token: store it and use it for the next renewal.',
        'zh-TW': '每次更新都會拿到新的重新整理權杖，把它存起來，下次就用它。',
      },
      certainty: 'documented',
      sources: ['entra-refresh-tokens'],
    },
    {
      text: {
        en: 'For a task without a signed-in user, use client credentials, which do not need a refresh token.',
        'zh-TW': '沒有使用者登入的工作，改用用戶端認證流程；這種流程不需要重新整理權杖。',
      },
      certainty: 'documented',
      sources: ['entra-client-credentials'],
    },
  ],
  sampleMessage:
    'The refresh token has expired due to inactivity. The token was issued on 2026-07-02T09:31:44.1180000Z and was inactive for 90.00:00:00.',
  related: [50126, 50076, 9002313],
  keywords: {
    en: ['refresh token expired', 'refresh token revoked', 'password changed', '90 days', 'sign in again'],
    'zh-TW': ['重新整理權杖過期', '重新整理權杖遭撤銷', '密碼已變更', '90 天', '重新登入'],
  },
});

/** Errors about sign-ins, of users or apps, that the tenant rejects or interrupts. */
export const SIGN_IN: readonly EntraFacts[] = [
  multifactorRequired,
  multifactorEnrollment,
  blockedByConditionalAccess,
  deviceNotAccepted,
  accountNotInTenant,
  wrongPassword,
  refreshTokenInvalid,
];
