import type { Fact } from '../../error-entry.ts';

/*
 * Facts that apply to every Microsoft Graph error, whatever its code.
 */

/** Where to find the ID that support needs. */
export const GRAPH_SUPPORT: Fact = {
  text: {
    en: 'If you need support, quote `request-id` and `date` from `innerError`; `date` has no time zone. The response has no Defender tracking ID in `target`.',
    'zh-TW': '需要支援時，附上 `innerError` 裡的 `request-id` 與 `date`；`date` 沒有寫時區。Graph 的回應不會在 `target` 提供 Defender 的追蹤識別碼。',
  },
  certainty: 'reported',
  sources: ['graph-sdk-dotnet-1751', 'graph-docs-19084'],
};

/** The structure of the response body. */
export const GRAPH_ENVELOPE: Fact = {
  text: {
    en: 'The body contains `code`, `message` and an inner object. Actual responses call it `innerError`; the documentation also uses `innererror`. If inner objects are nested, use the deepest `code` that you recognize.',
    'zh-TW': '回應本文有 `code`、`message` 與一個內層物件。實際的回應寫成 `innerError`，文件也寫成 `innererror`。如果內層物件不只一層，以您認得的最內層 `code` 為準。',
  },
  certainty: 'documented',
  sources: ['graph-errors'],
};

/** Which fields client code can rely on. */
export const GRAPH_MESSAGE: Fact = {
  text: {
    en: 'The `message` can change, is never translated, and can be empty. In code, branch on `code` and the status.',
    'zh-TW': '`message` 可能變動，不會翻譯，也可能是空的。程式要依 `code` 與狀態碼判斷。',
  },
  certainty: 'documented',
  sources: ['graph-errors'],
};

/** Which API the permission belongs to. */
export const GRAPH_GRANT: Fact = {
  text: {
    en: 'Grant the permission on Microsoft Graph, not on `WindowsDefenderATP` or `Microsoft Threat Protection`. Have an administrator consent to it, then request a new token.',
    'zh-TW': '權限要加在 Microsoft Graph，不是 `WindowsDefenderATP` 或 `Microsoft Threat Protection`；請系統管理員同意，再重新要求權杖。',
  },
  certainty: 'inferred',
  sources: ['wazuh-31670'],
};

/** Which token Microsoft Graph accepts. */
export const GRAPH_TOKEN: Fact = {
  text: {
    en: 'Request the token for the scope `https://graph.microsoft.com/.default`.',
    'zh-TW': '以範圍（scope）`https://graph.microsoft.com/.default` 要求權杖。',
  },
  certainty: 'reported',
  sources: ['security-api-solutions-121'],
};

/** Why a call is rejected although the permission was granted. */
export const GRAPH_TOKEN_BEFORE_GRANT: Fact = {
  text: {
    en: 'The token was issued before the permission was granted.',
    'zh-TW': '權杖是在授與權限之前簽發的。',
  },
  certainty: 'inferred',
  sources: ['graph-resolve-auth-errors'],
};

/** Permissions for the operations that moved from the Defender APIs to Microsoft Graph. */
export const GRAPH_PERMISSIONS: readonly Fact[] = [
  {
    text: {
      en: 'Hunting (`runHuntingQuery`): `ThreatHunting.Read.All`.',
      'zh-TW': '進階搜捕（`runHuntingQuery`）：`ThreatHunting.Read.All`。',
    },
    certainty: 'reported',
    sources: ['public-code'],
  },
  {
    text: {
      en: 'Incidents: `SecurityIncident.Read.All` or `SecurityIncident.ReadWrite.All`.',
      'zh-TW': '事件（incident）：`SecurityIncident.Read.All` 或 `SecurityIncident.ReadWrite.All`。',
    },
    certainty: 'reported',
    sources: ['wazuh-31670'],
  },
  {
    text: {
      en: 'Alerts: `SecurityAlert.Read.All` or `SecurityAlert.ReadWrite.All`; the incident permissions also work.',
      'zh-TW': '警示：`SecurityAlert.Read.All` 或 `SecurityAlert.ReadWrite.All`；事件（incident）的權限也可以。',
    },
    certainty: 'reported',
    sources: ['wazuh-31670'],
  },
  {
    text: {
      en: 'With a delegated token, the user also needs roles in both Defender for Endpoint and the Microsoft Graph security API to access Defender for Endpoint data.',
      'zh-TW': '使用委派權杖時，使用者還必須同時具備適用於端點的 Microsoft Defender 與 Microsoft Graph 安全性 API 的角色，才能存取適用於端點的 Microsoft Defender 的資料。',
    },
    certainty: 'documented',
    sources: ['graph-security-overview'],
  },
];

/** Microsoft Graph limits that affect the security operations. */
export const GRAPH_LIMITS: readonly Fact[] = [
  {
    text: {
      en: '`runHuntingQuery`: at least 45 calls per minute per tenant, more for larger tenants.',
      'zh-TW': '`runHuntingQuery`：每個租用戶每分鐘至少 45 次呼叫，較大的租用戶更多。',
    },
    certainty: 'documented',
    sources: ['graph-security-overview'],
  },
  {
    text: {
      en: "`runHuntingQuery`: up to 100,000 rows, 3 minutes of run time and 30 days of data per query. When the tenant's CPU quota is used up, queries are blocked until the next 15-minute cycle.",
      'zh-TW': '`runHuntingQuery`：一次查詢最多 100,000 列、3 分鐘、30 天的資料。租用戶的 CPU 配額用完後，查詢會被封鎖到下一個 15 分鐘週期。',
    },
    certainty: 'documented',
    sources: ['graph-security-overview'],
  },
  {
    text: {
      en: 'The earlier `runHuntingQuery` limits of 200 seconds and 124 MB were removed from the documentation in June 2023.',
      'zh-TW': '`runHuntingQuery` 較早的限制（200 秒、124 MB）已在 2023 年 6 月從文件移除。',
    },
    certainty: 'reported',
    sources: ['graph-docs-21554'],
  },
  {
    text: {
      en: 'Under `/security`, alerts, actions and secure scores: 150 requests per minute per app per tenant. Threat indicators: 1,000. The documentation lists no limit for incidents.',
      'zh-TW': '`/security` 之下的警示、動作與安全分數：每個應用程式、每個租用戶每分鐘 150 次要求；威脅指標 1,000 次。文件沒有列出事件（incident）的限制。',
    },
    certainty: 'documented',
    sources: ['graph-throttling-limits'],
  },
  {
    text: {
      en: 'Secure scores and secure score control profiles: 10,000 requests per 10 minutes and at most 4 concurrent requests.',
      'zh-TW': '安全分數與安全分數控制設定檔：每 10 分鐘 10,000 次要求，最多同時 4 個。',
    },
    certainty: 'documented',
    sources: ['graph-throttling-limits'],
  },
  {
    text: {
      en: 'Microsoft Graph overall: 2,000 requests per second per app across all tenants.',
      'zh-TW': '整個 Microsoft Graph：每個應用程式在所有租用戶合計每秒 2,000 次要求。',
    },
    certainty: 'documented',
    sources: ['graph-throttling-limits'],
  },
];
