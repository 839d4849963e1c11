import type { Fact } from '../../error-entry.ts';

/*
 * What holds for every error of Microsoft Graph, whatever its code.
 */

/** Where the ID for support is. */
export const GRAPH_SUPPORT: Fact = {
  text: {
    en: 'If you need support, quote `request-id` and `date` of `innerError`; `date` has no time zone. There is no Defender tracking ID in `target`.',
    'zh-TW': '需要支援時，附上 `innerError` 裡的 `request-id` 與 `date`；`date` 沒有寫時區。這裡沒有 Defender 放在 `target` 的追蹤識別碼。',
  },
  certainty: 'reported',
  sources: ['graph-sdk-dotnet-1751', 'graph-docs-19084'],
};

/** What its errors are made of. */
export const GRAPH_ENVELOPE: Fact = {
  text: {
    en: 'The body has `code`, `message` and an inner object. Real bodies write it `innerError`, the page also `innererror`. Where inner objects nest, the deepest `code` that you know counts.',
    'zh-TW': '回應本文有 `code`、`message` 與一個內層物件。實際的回應寫成 `innerError`，文件也寫成 `innererror`。內層物件一層包一層時，以您認得的最內層 `code` 為準。',
  },
  certainty: 'documented',
  sources: ['graph-errors'],
};

/** What a program may rely on. */
export const GRAPH_MESSAGE: Fact = {
  text: {
    en: 'The `message` may change, is never translated and can be empty; let a program branch on `code` and status.',
    'zh-TW': '`message` 可能變動，不會翻譯，也可能是空的；程式要依 `code` 與狀態碼判斷。',
  },
  certainty: 'documented',
  sources: ['graph-errors'],
};

/** On which application a permission is granted. */
export const GRAPH_GRANT: Fact = {
  text: {
    en: 'Grant the permission on Microsoft Graph, not on `WindowsDefenderATP` or `Microsoft Threat Protection`; have an administrator consent, then request a new token.',
    'zh-TW': '權限要加在 Microsoft Graph，不是 `WindowsDefenderATP` 或 `Microsoft Threat Protection`；請系統管理員同意，再重新要求權杖。',
  },
  certainty: 'inferred',
  sources: ['wazuh-31670'],
};

/** Which token it takes. */
export const GRAPH_TOKEN: Fact = {
  text: {
    en: 'Request the token for `https://graph.microsoft.com/.default`.',
    'zh-TW': '用 `https://graph.microsoft.com/.default` 要求權杖。',
  },
  certainty: 'reported',
  sources: ['security-api-solutions-121'],
};

/** Why a call with a permission that was granted is refused all the same. */
export const GRAPH_OLD_TOKEN: Fact = {
  text: {
    en: 'The permission was granted after the token had been issued.',
    'zh-TW': '權限是在權杖簽發之後才授與的。',
  },
  certainty: 'inferred',
  sources: ['graph-resolve-auth-errors'],
};

/** The permissions of what moved there from the Defender APIs. */
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
      en: 'Alerts: `SecurityAlert.Read.All` or `SecurityAlert.ReadWrite.All`; the permissions for incidents do too.',
      'zh-TW': '警示：`SecurityAlert.Read.All` 或 `SecurityAlert.ReadWrite.All`；事件（incident）的權限也可以。',
    },
    certainty: 'reported',
    sources: ['wazuh-31670'],
  },
  {
    text: {
      en: 'With the token of a user, data of Defender for Endpoint also needs the roles of both products.',
      'zh-TW': '用使用者的權杖讀取適用於端點的 Microsoft Defender 資料，還需要兩個產品的角色。',
    },
    certainty: 'documented',
    sources: ['graph-security-overview'],
  },
];

/** Its limits, as far as security is concerned. */
export const GRAPH_LIMITS: readonly Fact[] = [
  {
    text: {
      en: '`runHuntingQuery`: at least 45 calls per minute and tenant, more for large tenants.',
      'zh-TW': '`runHuntingQuery`：每個租用戶每分鐘至少 45 次，較大的租用戶更多。',
    },
    certainty: 'documented',
    sources: ['graph-security-overview'],
  },
  {
    text: {
      en: '`runHuntingQuery`: 100,000 rows, 3 minutes and the data of 30 days for one query; the CPU share of the tenant is blocked until the next 15-minute cycle once it is spent.',
      'zh-TW': '`runHuntingQuery`：一次查詢最多 100,000 列、3 分鐘、30 天的資料；租用戶的 CPU 額度用完後，要等下一個 15 分鐘週期。',
    },
    certainty: 'documented',
    sources: ['graph-security-overview'],
  },
  {
    text: {
      en: 'Earlier figures of `runHuntingQuery`, 200 seconds and 124 MB, were removed from the page in June 2023.',
      'zh-TW': '`runHuntingQuery` 較早的數字（200 秒、124 MB）已在 2023 年 6 月從文件移除。',
    },
    certainty: 'reported',
    sources: ['graph-docs-21554'],
  },
  {
    text: {
      en: 'Under `/security`, alerts, actions and secure scores: 150 requests per minute, app and tenant. Threat indicators: 1,000. No figure is printed for incidents.',
      'zh-TW': '`/security` 之下的警示、動作與安全分數：每個應用程式、每個租用戶每分鐘 150 次要求；威脅指標 1,000 次。事件（incident）沒有寫出數字。',
    },
    certainty: 'documented',
    sources: ['graph-throttling-limits'],
  },
  {
    text: {
      en: 'Secure scores and their control profiles: 10,000 requests in 10 minutes, 4 at once.',
      'zh-TW': '安全分數與其控制設定檔：10 分鐘內 10,000 次要求，同時 4 個。',
    },
    certainty: 'documented',
    sources: ['graph-throttling-limits'],
  },
  {
    text: {
      en: 'All of Microsoft Graph: 2,000 requests per second for one app over all tenants.',
      'zh-TW': '整個 Microsoft Graph：一個應用程式在所有租用戶合計每秒 2,000 次要求。',
    },
    certainty: 'documented',
    sources: ['graph-throttling-limits'],
  },
];
