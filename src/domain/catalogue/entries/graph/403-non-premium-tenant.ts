import { defineEntry, createUndocumentedMessage } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_SUPPORT } from './graph-facts.ts';

export const nonPremiumTenant = defineEntry({
  code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  service: 'graph',
  status: 403,
  meaning: {
    en: 'The tenant has no Microsoft Entra premium license or is a B2C tenant, and the requested data requires a premium license.',
    'zh-TW': '租用戶沒有 Microsoft Entra 的進階使用授權，或屬於 B2C 租用戶，而要求的資料需要進階使用授權。',
  },
  listedOn: ['graph-docs-14120', 'public-code'],
  documented: createUndocumentedMessage(['graph-docs-14120', 'public-code']),
  observed: [
    {
      template: "Neither tenant is B2C or tenant doesn't have premium license",
      translation: '這是 B2C 租用戶，或租用戶沒有進階使用授權（原文語法有誤，依錯誤碼解讀）',
      variables: {},
      certainty: 'reported',
      sources: ['graph-docs-14120', 'graph-docs-12537'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'Getting a new token does not help by itself: either the license or an additional permission is missing.',
    'zh-TW': '只換新權杖沒有用：缺少的是使用授權，或另外一個權限。',
  },
  causes: [
    {
      text: {
        en: 'Sign-in logs and sign-in activity require Microsoft Entra ID P1 or P2.',
        'zh-TW': '登入記錄與登入活動需要 Microsoft Entra ID P1 或 P2。',
      },
      certainty: 'reported',
      sources: ['azure-docs-77948'],
    },
    {
      text: {
        en: 'The tenant has the license, but the app is not allowed to read that information, so calls fail intermittently. This was reported for an app that had only `AuditLog.Read.All`.',
        'zh-TW': '租用戶有使用授權，但應用程式無權讀取這項資訊，呼叫因此時好時壞。回報的案例只授與了 `AuditLog.Read.All`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-12537', 'graph-docs-14120'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check in the Entra admin center which license the tenant has.',
        'zh-TW': '在 Entra 系統管理中心查看租用戶的使用授權。',
      },
      certainty: 'inferred',
      sources: ['azure-docs-77948'],
    },
    {
      text: {
        en: 'If the tenant has P1 or P2, also add the `Directory.Read.All` permission on Microsoft Graph, consent to it, and request a new token.',
        'zh-TW': '如果租用戶已有 P1 或 P2，在 Microsoft Graph 再加上 `Directory.Read.All` 權限並同意，然後要求新權杖。',
      },
      certainty: 'reported',
      sources: ['graph-docs-12537'],
    },
    GRAPH_SUPPORT,
  ],
  limits: [
    GRAPH_ENVELOPE,
  ],
  sample: {
    format: 'graph',
    code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    message: "Neither tenant is B2C or tenant doesn't have premium license",
    requestId: 'e91a57c3-2b08-4d6e-a4f7-0c83d5b92e16',
  },
  raisedBy: 'none',
  related: ['Forbidden', 'DisabledFeature', 'Authentication_MSGraphPermissionMissing'],
  aliases: [],
  keywords: {
    en: ['licence', 'premium license', 'entra id p1', 'p2', 'b2c'],
    'zh-TW': ['使用授權', '進階授權', 'Entra ID P1', '登入記錄'],
  },
});
