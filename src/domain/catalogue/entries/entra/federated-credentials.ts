import { defineEntraFacts, type EntraFacts } from './entra-facts.ts';

const noMatchingFederatedCredential = defineEntraFacts({
  number: 70021,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client', 'invalid_request'],
  status: 401,
  meaning: {
    en: "None of the app's federated credentials matches the issuer, subject and audience of the token that was sent.",
    'zh-TW': '應用程式的同盟認證（federated credential）中，沒有一筆同時符合所送權杖的簽發者、主體與受眾。',
  },
  listedOn: ['external-secrets-2783', 'azure-workload-identity-616'],
  messages: [
    {
      template:
        "No matching federated identity record found for presented assertion. Assertion Issuer: '{issuer}'. Assertion Subject: '{subject}'. Assertion Audience: '{audience}'. {link}",
      translation: '找不到符合所送判斷提示的同盟身分識別記錄。判斷提示的簽發者：{issuer}。判斷提示的主體：{subject}。判斷提示的受眾：{audience}。{link}',
      variables: {
        issuer: { en: '`iss` of the token that was sent', 'zh-TW': '所送權杖的 `iss`' },
        subject: { en: '`sub` of the token that was sent', 'zh-TW': '所送權杖的 `sub`' },
        audience: { en: '`aud` of the token that was sent', 'zh-TW': '所送權杖的 `aud`' },
        link: { en: 'documentation URL', 'zh-TW': '說明文件的網址' },
      },
      certainty: 'reported',
      sources: ['external-secrets-2783', 'azure-workload-identity-616'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'Change either the federated credential or the workload whose token is sent. AADSTS70021 was reported with HTTP status 400 and `invalid_request` in 2022, and with 401 and `invalid_client` in 2023.',
    'zh-TW': '要修改的是同盟認證，或送出權杖的工作負載。AADSTS70021 在 2022 年曾與 HTTP 400 和 `invalid_request` 一起出現，2023 年則是 401 和 `invalid_client`。',
  },
  causes: [
    {
      text: {
        en: "The issuer in the federated credential differs from the token's issuer by a trailing slash.",
        'zh-TW': '同盟認證裡的簽發者，結尾比權杖的簽發者多了或少了一個斜線。',
      },
      certainty: 'reported',
      sources: ['azure-docs-97699', 'azure-docs-105462'],
    },
    {
      text: {
        en: "The token's subject differs from the subject in the federated credential: the branch, environment, namespace or service account is not the one that was configured.",
        'zh-TW': '權杖的主體和同盟認證裡的不同：分支、環境、命名空間或服務帳戶，和設定的不一樣。',
      },
      certainty: 'inferred',
      sources: ['external-secrets-2783', 'azure-workload-identity-616'],
    },
    {
      text: {
        en: 'The federated credential was created on a different app or identity from the one whose client ID is sent.',
        'zh-TW': '同盟認證建立在別的應用程式或身分識別上，不是要求中用戶端識別碼的那一個。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the issuer, subject and audience in the message with the federated credential, character by character.',
        'zh-TW': '將訊息裡的簽發者、主體、受眾與同盟認證逐字比對。',
      },
      certainty: 'reported',
      sources: ['external-secrets-2783', 'azure-docs-97699'],
    },
    {
      text: {
        en: 'Under Certificates & secrets in the app registration, fix the federated credential, or create one with the issuer, subject and audience from the message.',
        'zh-TW': '到應用程式註冊的「憑證及祕密」修正同盟認證，或用訊息裡的簽發者、主體和受眾新增一筆。',
      },
      certainty: 'inferred',
      sources: ['external-secrets-2783'],
    },
    {
      text: {
        en: 'After you change a federated credential, wait a few minutes before you retry.',
        'zh-TW': '修改同盟認證之後，等幾分鐘再試。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage:
    "No matching federated identity record found for presented assertion. Assertion Issuer: 'https://token.actions.githubusercontent.com'. Assertion Subject: 'repo:contoso-example/hunting:ref:refs/heads/main'. Assertion Audience: 'api://AzureADTokenExchange'. https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation",
  related: [700211, 700213, 7002138],
  keywords: {
    en: ['workload identity federation', 'federated identity credential', 'OIDC', 'GitHub Actions', 'Kubernetes service account'],
    'zh-TW': ['工作負載身分識別同盟', '同盟認證', 'GitHub Actions', 'Kubernetes 服務帳戶'],
  },
});

const unknownIssuer = defineEntraFacts({
  number: 700211,
  equivalentNumbers: [],
  oauthErrors: ['invalid_client'],
  status: null,
  meaning: {
    en: "None of the app's federated credentials matches the issuer of the token that was sent.",
    'zh-TW': '應用程式的同盟認證（federated credential）中，沒有一筆符合所送權杖的簽發者。',
  },
  listedOn: ['azure-workload-identity-1200'],
  messages: [
    {
      template:
        "No matching federated identity record found for presented assertion issuer '{issuer}'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion. {link}",
      translation: '找不到符合所送判斷提示簽發者「{issuer}」的同盟身分識別記錄。請核對同盟身分識別認證的主體、受眾、簽發者與所送的判斷提示。{link}',
      variables: {
        issuer: { en: '`iss` of the token that was sent', 'zh-TW': '所送權杖的 `iss`' },
        link: { en: 'documentation URL', 'zh-TW': '說明文件的網址' },
      },
      certainty: 'reported',
      sources: ['azure-workload-identity-1200'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'That only the issuer differs is inferred from the message and is not documented; check the subject and the audience too.',
    'zh-TW': '「只有簽發者不符」是從訊息推斷的，沒有文件說明；主體與受眾也要一併檢查。',
  },
  causes: [
    {
      text: {
        en: 'The issuer in the federated credential is a different URL, or differs by a trailing slash.',
        'zh-TW': '同盟認證裡的簽發者網址不同，或結尾多了、少了一個斜線。',
      },
      certainty: 'inferred',
      sources: ['azure-workload-identity-1200', 'azure-docs-97699'],
    },
    {
      text: {
        en: 'The cluster or pipeline was rebuilt and now has a new issuer.',
        'zh-TW': '叢集或管線重新建立過，簽發者因此換了。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'The component that requests the token still had an old token. In one report, a restart resolved the error.',
        'zh-TW': '要求權杖的元件還留著舊權杖：有人重新啟動後就好了。',
      },
      certainty: 'reported',
      sources: ['azure-workload-identity-1200'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Copy the issuer from the message into the federated credential exactly as shown, with or without the trailing slash.',
        'zh-TW': '把訊息裡的簽發者複製到同盟認證，結尾的斜線有或沒有都照抄。',
      },
      certainty: 'inferred',
      sources: ['azure-workload-identity-1200', 'azure-docs-97699'],
    },
    {
      text: {
        en: 'Restart the component that requests the token.',
        'zh-TW': '重新啟動要求權杖的元件。',
      },
      certainty: 'reported',
      sources: ['azure-workload-identity-1200'],
    },
  ],
  sampleMessage:
    "No matching federated identity record found for presented assertion issuer 'https://oidc.contoso.example/cluster-1/'. Please check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://docs.microsoft.com/en-us/azure/active-directory/develop/workload-identity-federation",
  related: [70021, 700213, 7002138],
  keywords: {
    en: ['issuer mismatch', 'OIDC issuer', 'trailing slash', 'AKS workload identity'],
    'zh-TW': ['簽發者不符', 'OIDC 簽發者', '結尾斜線', 'AKS 工作負載身分識別'],
  },
});

const unknownSubject = defineEntraFacts({
  number: 700213,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: "None of the app's federated credentials matches the subject of the token that was sent.",
    'zh-TW': '應用程式的同盟認證（federated credential）中，沒有一筆符合所送權杖的主體。',
  },
  listedOn: ['azure-login-482', 'azure-workload-identity-1200'],
  messages: [
    {
      template:
        "No matching federated identity record found for presented assertion subject '{subject}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. {link}",
      translation: '找不到符合所送判斷提示主體「{subject}」的同盟身分識別記錄。請核對同盟身分識別認證的主體、受眾、簽發者與所送的判斷提示。{link}',
      variables: {
        subject: { en: '`sub` of the token that was sent', 'zh-TW': '所送權杖的 `sub`' },
        link: { en: 'documentation URL', 'zh-TW': '說明文件的網址' },
      },
      certainty: 'reported',
      sources: ['azure-workload-identity-1200', 'azure-login-482'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The request fails until the federated credential and the token have the same subject. If the request fails only intermittently, recreating the federated credential can help, as reported once.',
    'zh-TW': '同盟認證與權杖的主體不一致，就會一直失敗。如果時好時壞，可以重新建立同盟認證；有人這樣做之後就正常了。',
  },
  causes: [
    {
      text: {
        en: 'The pipeline ran with a different branch, tag or environment from the one in the federated credential.',
        'zh-TW': '管線執行時的分支、標籤或環境，和同盟認證裡的不同。',
      },
      certainty: 'inferred',
      sources: ['azure-login-482'],
    },
    {
      text: {
        en: 'The portal wrote a subject with the numeric IDs of the GitHub owner and repository to the federated credential, but the token does not contain these IDs.',
        'zh-TW': '入口網站寫入同盟認證的主體含有 GitHub 擁有者與儲存庫的數字識別碼，權杖裡卻沒有。',
      },
      certainty: 'reported',
      sources: ['azure-login-619'],
    },
    {
      text: {
        en: 'The federated credential looks right but does not work. In one report, one of four federated credentials created from a template failed.',
        'zh-TW': '同盟認證看起來正確卻不起作用；有人用範本建立四筆同盟認證，其中一筆失敗。',
      },
      certainty: 'reported',
      sources: ['azure-workload-identity-1200'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Copy the subject from the message into the federated credential, character by character.',
        'zh-TW': '把訊息裡的主體一字不差地複製到同盟認證。',
      },
      certainty: 'inferred',
      sources: ['azure-login-482'],
    },
    {
      text: {
        en: 'If the subject in the message and the subject in the federated credential already match, delete the federated credential and create it again.',
        'zh-TW': '如果訊息裡的主體和同盟認證裡的已經相同，就刪除同盟認證再重新建立。',
      },
      certainty: 'reported',
      sources: ['azure-workload-identity-1200'],
    },
    {
      text: {
        en: 'Check that the client ID belongs to the app or identity that has the federated credential.',
        'zh-TW': '確認用戶端識別碼屬於有這筆同盟認證的應用程式或身分識別。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage:
    "No matching federated identity record found for presented assertion subject 'repo:contoso-example/hunting:environment:production'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation",
  related: [7002138, 70021, 700211],
  keywords: {
    en: ['subject mismatch', 'subject claim', 'GitHub environment', 'service account subject'],
    'zh-TW': ['主體不符', '主體宣告', 'GitHub 環境', '服務帳戶主體'],
  },
});

const subjectInOtherCase = defineEntraFacts({
  number: 7002138,
  equivalentNumbers: [7002137],
  oauthErrors: ['invalid_client'],
  status: 401,
  meaning: {
    en: 'The subject of the token that was sent differs from the subject in the federated credential, usually only in capitalization.',
    'zh-TW': '所送權杖的主體和同盟認證（federated credential）裡的不同，通常只差在大小寫。',
  },
  listedOn: ['azure-login-517', 'agents-202'],
  messages: [
    {
      template:
        "No matching federated identity record found for presented assertion subject '{subject}'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.",
      translation: '找不到符合所送判斷提示主體「{subject}」的同盟身分識別記錄。主體在不區分大小寫時相符，區分大小寫時不符。',
      variables: {
        subject: { en: '`sub` of the token that was sent', 'zh-TW': '所送權杖的 `sub`' },
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template:
        "No matching federated identity record found for presented assertion subject '{subject}'. Please make sure the federated identity credential Subject is '{expectedSubject}'.",
      translation: '找不到符合所送判斷提示主體「{subject}」的同盟身分識別記錄。請確認同盟身分識別認證的主體是「{expectedSubject}」。',
      variables: {
        subject: { en: '`sub` of the token that was sent', 'zh-TW': '所送權杖的 `sub`' },
        expectedSubject: { en: 'subject expected in the federated credential', 'zh-TW': '同盟認證應有的主體' },
      },
      note: {
        en: 'Reported for AADSTS7002137, with HTTP status 401 and `invalid_client`.',
        'zh-TW': '曾與 AADSTS7002137 一起出現，HTTP 狀態碼是 401，錯誤是 `invalid_client`。',
      },
      certainty: 'reported',
      sources: ['agents-202'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'Since Entra started to compare subjects case-sensitively (first reported in February 2025), federated credentials that had worked for years have failed. The HTTP status and the OAuth error have been reported only for AADSTS7002137.',
    'zh-TW': 'Entra 開始區分主體的大小寫之後（最早見於 2025 年 2 月），用了多年的同盟認證也會失敗。目前只有 AADSTS7002137 的案例回報過 HTTP 狀態碼與 OAuth 錯誤。',
  },
  causes: [
    {
      text: {
        en: 'The organization, repository or environment name is capitalized differently in the federated credential and in the token.',
        'zh-TW': '同盟認證裡的組織、儲存庫或環境名稱，大小寫和權杖裡的不同。',
      },
      certainty: 'reported',
      sources: ['azure-login-517'],
    },
    {
      text: {
        en: 'A template or a script wrote the subject in lowercase.',
        'zh-TW': '範本或指令碼把主體寫成了小寫。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'The subject of a managed identity was not in the format that Entra expects; the message then shows the expected subject.',
        'zh-TW': '受控識別的主體不是 Entra 預期的格式；這時訊息會寫出應有的主體。',
      },
      certainty: 'reported',
      sources: ['agents-202'],
    },
  ],
  steps: [
    {
      text: {
        en: 'In the federated credential, change the capitalization of the subject to match the subject in the message.',
        'zh-TW': '照訊息顯示的大小寫，修改同盟認證裡的主體。',
      },
      certainty: 'reported',
      sources: ['azure-login-517'],
    },
    {
      text: {
        en: 'Check the capitalization of every part of the subject: organization, repository, environment and branch.',
        'zh-TW': '主體每一段的大小寫都要檢查：組織、儲存庫、環境與分支。',
      },
      certainty: 'reported',
      sources: ['azure-login-517'],
    },
    {
      text: {
        en: 'If a template or script creates the federated credential, fix that too, so that the next one is right.',
        'zh-TW': '如果同盟認證是由範本或指令碼建立的，也要一併修正，下一筆才會正確。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage:
    "No matching federated identity record found for presented assertion subject 'repo:Contoso-Example/Hunting:ref:refs/heads/main'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison.",
  related: [700213, 70021],
  keywords: {
    en: ['case-sensitive subject', 'upper and lower case', 'federated credential case'],
    'zh-TW': ['主體大小寫', '區分大小寫', '同盟認證大小寫'],
  },
});

const userTokenAsCredential = defineEntraFacts({
  number: 700229,
  equivalentNumbers: [],
  oauthErrors: [],
  status: null,
  meaning: {
    en: "A user's token was sent as a federated credential, but only app-only tokens are accepted.",
    'zh-TW': '送出的同盟認證（federated credential）是使用者的權杖，但這裡只接受應用程式專用權杖（app-only token）。',
  },
  listedOn: ['entra-error-codes'],
  messages: [
    {
      template: 'Forbidden token type. Only app-only tokens may be used as Federated Identity Credentials for AAD issuer.',
      translation: '權杖類型不允許。以 AAD 為簽發者的同盟身分識別認證，只能使用應用程式專用權杖。',
      variables: {},
      certainty: 'reported',
      sources: ['azure-docs-109083'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The restriction to app-only tokens applies to tokens that Entra itself issued. Signing in again as a user does not help.',
    'zh-TW': '「只接受應用程式專用權杖」這項限制，只適用於 Entra 自己簽發的權杖。以使用者身分重新登入也沒有用。',
  },
  causes: [
    {
      text: {
        en: 'The client used a token that it had obtained for a signed-in user.',
        'zh-TW': '程式用的是為登入的使用者取得的權杖。',
      },
      certainty: 'documented',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: "The client ran on a developer's computer, where the default credential signed in the developer instead of a managed identity.",
        'zh-TW': '程式在開發人員的電腦上執行，預設認證登入的是開發人員，不是受控識別。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: "Request a token for `api://AzureADTokenExchange` with the `client_credentials` grant, or use the managed identity's own token.",
        'zh-TW': '以 `client_credentials` 授與類型取得 `api://AzureADTokenExchange` 的權杖，或使用受控識別自己的權杖。',
      },
      certainty: 'inferred',
      sources: ['entra-error-codes'],
    },
    {
      text: {
        en: 'Specify the managed identity in the code instead of leaving the choice to a default credential.',
        'zh-TW': '在程式碼裡指明受控識別，不要交給預設認證去選。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sampleMessage: 'Forbidden token type. Only app-only tokens may be used as Federated Identity Credentials for AAD issuer.',
  related: [70021],
  keywords: {
    en: ['managed identity token', 'app-only token', 'user token', 'token exchange'],
    'zh-TW': ['受控識別權杖', '應用程式專用權杖', '使用者權杖', '權杖交換'],
  },
});

/** Errors about an external token, or a managed identity's token, that is sent instead of a secret. */
export const FEDERATED_CREDENTIALS: readonly EntraFacts[] = [
  noMatchingFederatedCredential,
  unknownIssuer,
  unknownSubject,
  subjectInOtherCase,
  userTokenAsCredential,
];
