import { defineEntry } from '../../error-entry.ts';
import { GRAPH_GRANT, GRAPH_PERMISSIONS, GRAPH_SUPPORT } from '../graph/graph-facts.ts';

export const forbidden = defineEntry({
  code: 'Forbidden',
  service: 'reference',
  status: 403,
  meaning: {
    en: 'The token was accepted, but it does not allow this call.',
    'zh-TW': '服務接受了這個權杖，但它的權限不允許這次呼叫。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Forbidden',
    translation: '禁止存取',
    variables: {},
    note: {
      en: 'Both official pages explain this error as a valid token without sufficient permission for the action.',
      'zh-TW': '兩份官方文件的解釋都是：權杖有效，但執行該動作的權限不足。',
    },
    seedWording: '禁止 注意：有效的權杖，但動作許可權不足。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template: 'Missing application roles. API required roles: {requiredRoles}, application roles: {heldRoles}.',
      translation: '缺少應用程式角色。API 需要的角色：{requiredRoles}；應用程式擁有的角色：{heldRoles}。',
      variables: {
        requiredRoles: { en: 'permissions (any one is enough)', 'zh-TW': '需要的權限，有其中一個即可' },
        heldRoles: { en: 'permissions in the token', 'zh-TW': '權杖裡的權限' },
      },
      note: {
        en: 'Neither list in the message has spaces after the commas.',
        'zh-TW': '訊息裡兩份清單的逗號後面都沒有空格。',
      },
      certainty: 'reported',
      sources: ['azure-sentinel-13457', 'azure-sentinel-14672', 'learn-qa-5780201'],
    },
    {
      template: 'Missing application roles. API required roles: {requiredRoles}, application roles: .',
      translation: '缺少應用程式角色。API 需要的角色：{requiredRoles}；應用程式擁有的角色：無。',
      variables: {
        requiredRoles: { en: 'permissions (any one is enough)', 'zh-TW': '需要的權限，有其中一個即可' },
      },
      note: {
        en: 'The token contains no application permissions at all.',
        'zh-TW': '權杖裡完全沒有應用程式權限。',
      },
      certainty: 'reported',
      sources: ['azure-sentinel-8941'],
    },
    {
      template: 'Missing application roles. API required roles: {requiredRoles}, application roles',
      translation: '缺少應用程式角色。API 需要的角色：{requiredRoles}；應用程式擁有的角色未列出。',
      variables: {
        requiredRoles: { en: 'permissions (any one is enough)', 'zh-TW': '需要的權限，有其中一個即可' },
      },
      certainty: 'reported',
      sources: ['ms365docs-12426'],
    },
    {
      template: 'Account is not provisioned',
      translation: '帳戶尚未佈建',
      variables: {},
      note: {
        en: 'Defender XDR is not provisioned in the tenant yet.',
        'zh-TW': '租用戶還沒有佈建 Defender XDR。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'Retrying fails until a tenant admin has granted what is missing. The caller can fix this only if the token is for the wrong API.',
    'zh-TW': '租用戶系統管理員補上缺少的權限之前，重試的結果都一樣。只有拿錯 API 的權杖時，呼叫端才能自行修正。',
  },
  causes: [
    {
      text: {
        en: 'The app lacks a permission that the operation requires.',
        'zh-TW': '應用程式缺少這項作業所需的權限。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: 'Consent was never granted, so the token contains no roles.',
        'zh-TW': '尚未取得系統管理員同意，權杖裡因此沒有任何角色。',
      },
      certainty: 'reported',
      sources: ['ms365docs-5552'],
    },
    {
      text: {
        en: 'The automation makes more calls than expected: a playbook that looks up a device before isolating it needs `Machine.Read.All` in addition to `Machine.Isolate`. The documentation of one such playbook was corrected in July 2026.',
        'zh-TW': '自動化流程發出的呼叫，比表面上看到的多：playbook 如果在隔離之前先查詢裝置，除了 `Machine.Isolate` 還需要 `Machine.Read.All`。其中一個這樣的 playbook，說明文件已在 2026 年 7 月更正。',
      },
      certainty: 'reported',
      sources: ['azure-sentinel-13457', 'azure-sentinel-14672'],
    },
    {
      text: {
        en: 'The call works manually but fails in the automation rule, with an empty list of roles: the rule uses a different identity.',
        'zh-TW': '手動執行成功，放進自動化規則就失敗，而且角色清單是空的：自動化規則用的是另一個身分。',
      },
      certainty: 'reported',
      sources: ['azure-sentinel-8941'],
    },
    {
      text: {
        en: 'The token is for a different API. The service responds with 401 in some cases and with 403 in others.',
        'zh-TW': '權杖屬於另一個 API。這時服務有時傳回 401，有時傳回 403。',
      },
      certainty: 'reported',
      sources: ['ms365docs-9246', 'itpro-docs-10564'],
    },
    {
      text: {
        en: 'The two similar hunting permissions were mixed up: `AdvancedHunting.Read.All` is for Defender XDR, while `AdvancedQuery.Read.All` is for Defender for Endpoint.',
        'zh-TW': '弄混了進階搜捕的兩個相似權限：`AdvancedHunting.Read.All` 屬於 Defender XDR，`AdvancedQuery.Read.All` 屬於適用於端點的 Microsoft Defender。',
      },
      certainty: 'reported',
      sources: ['ms365docs-12426'],
    },
    {
      text: {
        en: 'The calls use the new API host, but the token is still requested for the old host (reported in May 2026).',
        'zh-TW': '呼叫已改用新的主機，權杖卻仍是舊主機的權杖（2026 年 5 月有人回報）。',
      },
      certainty: 'reported',
      sources: ['learn-qa-5883571'],
    },
    {
      text: {
        en: 'Defender XDR is not provisioned in the tenant yet. In that case, the message is `Account is not provisioned`.',
        'zh-TW': '租用戶還沒有佈建 Defender XDR；這時訊息是 `Account is not provisioned`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'One tenant rejected only the vulnerability calls although the permission was granted. The same calls worked in another tenant.',
        'zh-TW': '曾有租用戶雖已授與權限，卻只拒絕弱點相關的呼叫；同樣的呼叫在另一個租用戶可以成功。',
      },
      certainty: 'reported',
      sources: ['directorcia-office365-22'],
    },
    {
      text: {
        en: 'The call is made for a signed-in user who lacks a Defender role, such as `View Data`, `Alerts investigation`, `Active remediation actions` or `Manage security setting`, or has no access to the device group.',
        'zh-TW': '呼叫是以登入的使用者身分發出，但這位使用者缺少 Defender 角色權限，例如 `View Data`、`Alerts investigation`、`Active remediation actions` 或 `Manage security setting`，或無權存取裝置所在的裝置群組。',
      },
      certainty: 'documented',
      sources: ['mde-isolate-machine', 'mde-get-machines', 'mde-set-device-value'],
    },
    {
      text: {
        en: "The signed-in user's token lacks a scope. One publicly available client handles a message about scopes, but we found no sample of such a message.",
        'zh-TW': '登入使用者的權杖缺少範圍（scope）。有一個公開原始碼的用戶端程式會處理提到範圍的訊息，但我們還沒有找到實際的例子。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'A batch delete includes indicators in device groups that the caller cannot see.',
        'zh-TW': '批次刪除的指標裡，有些屬於呼叫端看不到的裝置群組。',
      },
      certainty: 'documented',
      sources: ['mde-batch-delete-ti-indicators'],
    },
    {
      text: {
        en: '`Ti.ReadWrite` covers only the indicators that the app created itself. `Ti.ReadWrite.All` covers all indicators.',
        'zh-TW': '`Ti.ReadWrite` 只能處理應用程式自己建立的指標；`Ti.ReadWrite.All` 才能處理全部。',
      },
      certainty: 'documented',
      sources: ['mde-get-ti-indicators'],
    },
    {
      text: {
        en: 'The permission was configured under a misspelled name: one documentation page shows `Alerts.ReadWrite.All` instead of `Alert.ReadWrite.All`.',
        'zh-TW': '照著印錯的名稱設定權限：有一份文件把 `Alert.ReadWrite.All` 印成 `Alerts.ReadWrite.All`。',
      },
      certainty: 'inferred',
      sources: ['mde-update-alert'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Compare the two lists in the message: any one permission listed after `API required roles:` is enough; `application roles:` lists the permissions in the token.',
        'zh-TW': '比對訊息裡的兩份清單：`API required roles:` 後面的權限有其中一個就夠；`application roles:` 後面是權杖已有的權限。',
      },
      certainty: 'reported',
      sources: ['azure-sentinel-13457', 'azure-sentinel-14672', 'azure-sentinel-8941', 'ms365docs-12426', 'learn-qa-5780201'],
    },
    {
      text: {
        en: 'Check the token: `aud` must identify the API that you call. Application permissions are in `roles`, delegated permissions in `scp`.',
        'zh-TW': '檢查權杖內容：`aud` 必須是您要呼叫的 API；應用程式權限在 `roles`，委派權限在 `scp`。',
      },
      certainty: 'documented',
      sources: ['entra-access-token-claims', 'mde-create-app-webapp', 'mde-create-app-nativeapp'],
    },
    {
      text: {
        en: 'Add one of the required permissions as an application permission: on `WindowsDefenderATP` for Defender for Endpoint or on `Microsoft Threat Protection` for Defender XDR.',
        'zh-TW': '從需要的權限裡選一個，加為應用程式權限：適用於端點的 Microsoft Defender 加在 `WindowsDefenderATP`，Defender XDR 加在 `Microsoft Threat Protection`。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'For a managed identity, assign the app role of that permission to its service principal (reported in February 2026).',
        'zh-TW': '如果使用受控識別，要把角色指派給它的服務主體（2026 年 2 月有人回報）。',
      },
      certainty: 'reported',
      sources: ['learn-qa-5780201'],
    },
    {
      text: {
        en: 'Have an administrator grant admin consent.',
        'zh-TW': '取得系統管理員同意（admin consent）。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'xdr-create-app-web'],
    },
    {
      text: {
        en: 'Request a new token before you retry the call: permissions are stored in the token, so an older token lacks permissions that were granted later.',
        'zh-TW': '再次呼叫前先換新權杖：權限寫在權杖裡，舊權杖不會有之後才授與的權限。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'entra-access-token-claims'],
    },
    {
      text: {
        en: 'In a playbook or automation rule, check which identity makes each call, and grant that identity the permissions for all its calls.',
        'zh-TW': '在 playbook 或自動化規則裡，確認每次呼叫用的是哪個身分，並把它所有呼叫需要的權限都授與那個身分。',
      },
      certainty: 'inferred',
      sources: ['azure-sentinel-8941', 'azure-sentinel-13457'],
    },
    {
      text: {
        en: "For a signed-in user, assign the Defender role specified in the operation's documentation, and access to the device group.",
        'zh-TW': '如果是登入的使用者，請指派該作業文件列出的 Defender 角色權限，並開放裝置群組的存取權。',
      },
      certainty: 'documented',
      sources: ['mde-isolate-machine', 'mde-get-machines', 'mde-device-groups'],
    },
    {
      text: {
        en: 'If the permission is in the token but one tenant still rejects the call, open a support request with the tracking ID.',
        'zh-TW': '如果權杖裡已有權限，某個租用戶卻仍然拒絕，請附上追蹤識別碼開立支援要求。',
      },
      certainty: 'inferred',
      sources: ['directorcia-office365-22'],
    },
  ],
  limits: [
    {
      text: {
        en: 'The permission names below are those in the documentation. Delegated permissions are for signed-in users.',
        'zh-TW': '以下的權限名稱與各文件相同。委派權限用於登入的使用者。',
      },
      certainty: 'documented',
      sources: ['mde-create-app-webapp', 'mde-create-app-nativeapp'],
    },
    {
      text: {
        en: 'Hunting in Defender XDR. Application: `AdvancedHunting.Read.All`. Delegated: `AdvancedHunting.Read`.',
        'zh-TW': 'Defender XDR 進階搜捕。應用程式權限：`AdvancedHunting.Read.All`。委派權限：`AdvancedHunting.Read`。',
      },
      certainty: 'documented',
      sources: ['xdr-advanced-hunting'],
    },
    {
      text: {
        en: 'Hunting in Defender for Endpoint. Application: `AdvancedQuery.Read.All`. Delegated: `AdvancedQuery.Read`.',
        'zh-TW': '適用於端點的 Microsoft Defender 進階搜捕。應用程式權限：`AdvancedQuery.Read.All`。委派權限：`AdvancedQuery.Read`。',
      },
      certainty: 'documented',
      sources: ['mde-run-advanced-query'],
    },
    {
      text: {
        en: 'Incidents. Application: `Incident.Read.All` or, for writing, `Incident.ReadWrite.All`. Delegated: `Incident.Read` or `Incident.ReadWrite`.',
        'zh-TW': '事件（incident）。應用程式權限：讀取用 `Incident.Read.All`，寫入用 `Incident.ReadWrite.All`。委派權限：`Incident.Read` 或 `Incident.ReadWrite`。',
      },
      certainty: 'documented',
      sources: ['xdr-list-incidents', 'xdr-update-incidents'],
    },
    {
      text: {
        en: 'Alerts. Application: `Alert.Read.All` or, to write or to start an investigation, `Alert.ReadWrite.All`. Delegated: `Alert.Read` or `Alert.ReadWrite`.',
        'zh-TW': '警示。應用程式權限：讀取用 `Alert.Read.All`，寫入與啟動調查用 `Alert.ReadWrite.All`。委派權限：`Alert.Read` 或 `Alert.ReadWrite`。',
      },
      certainty: 'documented',
      sources: ['mde-get-alerts', 'mde-update-alert', 'mde-initiate-autoir-investigation'],
    },
    {
      text: {
        en: 'Isolate and release from isolation (application and delegated): `Machine.Isolate`.',
        'zh-TW': '隔離與解除隔離（應用程式權限與委派權限相同）：`Machine.Isolate`。',
      },
      certainty: 'documented',
      sources: ['mde-isolate-machine', 'mde-unisolate-machine'],
    },
    {
      text: {
        en: 'Other device actions (application and delegated): `Machine.Scan`, `Machine.RestrictExecution`, `Machine.Offboard`, `Machine.CollectForensics`, `Machine.StopAndQuarantine`, `Machine.LiveResponse`.',
        'zh-TW': '其他裝置動作（應用程式權限與委派權限相同）：`Machine.Scan`、`Machine.RestrictExecution`、`Machine.Offboard`、`Machine.CollectForensics`、`Machine.StopAndQuarantine`、`Machine.LiveResponse`。',
      },
      certainty: 'documented',
      sources: [
        'mde-run-av-scan',
        'mde-restrict-code-execution',
        'mde-offboard-machine',
        'mde-collect-investigation-package',
        'mde-stop-and-quarantine-file',
        'mde-run-live-response',
      ],
    },
    {
      text: {
        en: 'Devices. Application: `Machine.Read.All` or, for tags and device value, `Machine.ReadWrite.All`. Delegated: `Machine.Read` or `Machine.ReadWrite`.',
        'zh-TW': '裝置。應用程式權限：讀取用 `Machine.Read.All`，標籤與裝置價值用 `Machine.ReadWrite.All`。委派權限：`Machine.Read` 或 `Machine.ReadWrite`。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines', 'mde-update-machine', 'mde-set-device-value', 'mde-add-or-remove-multiple-machine-tags'],
    },
    {
      text: {
        en: 'Indicators. Application: `Ti.ReadWrite` or `Ti.ReadWrite.All`. Delegated: `Ti.ReadWrite`. For deletion, the documentation specifies no delegated permission.',
        'zh-TW': '指標。應用程式權限：`Ti.ReadWrite` 或 `Ti.ReadWrite.All`。委派權限：`Ti.ReadWrite`。刪除指標的文件沒有列出委派權限。',
      },
      certainty: 'documented',
      sources: ['mde-post-ti-indicator', 'mde-delete-ti-indicator', 'mde-batch-delete-ti-indicators'],
    },
    {
      text: {
        en: 'Files, IP addresses and domains (application and delegated): `File.Read.All`, `Ip.Read.All`, `URL.Read.All`.',
        'zh-TW': '檔案、IP 位址與網域（應用程式權限與委派權限相同）：`File.Read.All`、`Ip.Read.All`、`URL.Read.All`。',
      },
      certainty: 'documented',
      sources: ['mde-get-file-information', 'mde-get-ip-statistics', 'mde-get-domain-statistics'],
    },
    {
      text: {
        en: 'Vulnerabilities. Application: `Vulnerability.Read.All`. Delegated: `Vulnerability.Read`. Missing KBs. Application: `Software.Read.All`. The documentation specifies no delegated permission for missing KBs.',
        'zh-TW': '弱點。應用程式權限：`Vulnerability.Read.All`。委派權限：`Vulnerability.Read`。缺少的 KB。應用程式權限：`Software.Read.All`；文件沒有列出委派權限。',
      },
      certainty: 'documented',
      sources: ['mde-get-vulnerabilities-by-machines', 'mde-get-missing-kbs'],
    },
    {
      text: {
        en: 'Live response library (application and delegated): `Library.Manage`.',
        'zh-TW': '即時回應的程式庫（應用程式權限與委派權限相同）：`Library.Manage`。',
      },
      certainty: 'documented',
      sources: ['mde-upload-library'],
    },
  ],
  onGraph: [
    {
      text: {
        en: 'Microsoft Graph messages have the same format. Any one of the permissions listed after `API required roles` is enough.',
        'zh-TW': 'Microsoft Graph 的訊息格式相同：`API required roles` 裡有一個就夠。',
      },
      certainty: 'reported',
      sources: ['wazuh-31670', 'wazuh-29854'],
    },
    {
      text: {
        en: 'Conditional Access can reject the call with `insufficient_claims`. Request a new token with the claims challenge from the response; the user must sign in again.',
        'zh-TW': '條件式存取可能以 `insufficient_claims` 拒絕呼叫。請以回應所附的宣告挑戰（claims challenge）要求新權杖；使用者必須重新登入。',
      },
      certainty: 'documented',
      sources: ['graph-errors', 'graph-resolve-auth-errors'],
    },
    GRAPH_GRANT,
    ...GRAPH_PERMISSIONS,
    GRAPH_SUPPORT,
  ],
  sample: {
    format: 'defender',
    code: 'Forbidden',
    message:
      'Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Machine.Isolate.',
    target: '|5c3e91d7-4b8f20a6c1e97d35.',
  },
  raisedBy: 'any',
  related: ['Unauthorized', 'DisabledFeature', 'DisallowedOperation'],
  aliases: [{ name: '禁止', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['http 403', 'access denied', 'insufficient privileges', 'not allowed', 'rbac', 'logic app', 'enterprise application', 'app registration'],
    'zh-TW': ['拒絕存取', '存取被拒', '權限不足', '沒有權限', '缺少角色', '企業應用程式', '應用程式註冊', '邏輯應用程式'],
  },
});
