import { defineEntry, noDocumentedMessage } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_SUPPORT } from './graph-facts.ts';

export const nonPremiumTenant = defineEntry({
  code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  origin: 'graph',
  status: 403,
  meaning: {
    en: 'The tenant has no premium licence of Microsoft Entra, or is a B2C tenant, and the data asked for needs one.',
    'zh-TW': '租用戶沒有 Microsoft Entra 的進階使用授權，或屬於 B2C 租用戶，而要求的資料需要這種授權。',
  },
  listedOn: ['graph-docs-14120', 'public-code'],
  documented: noDocumentedMessage(['graph-docs-14120', 'public-code']),
  observed: [
    {
      template: "Neither tenant is B2C or tenant doesn't have premium license",
      reading: '租用戶不是 B2C，或沒有進階使用授權',
      variables: {},
      certainty: 'reported',
      sources: ['graph-docs-14120', 'graph-docs-12537'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'A new token changes nothing; either the licence or one more permission is missing.',
    'zh-TW': '換新權杖沒有用；缺的是使用授權，或另外一個權限。',
  },
  causes: [
    {
      text: {
        en: 'Sign-in logs and sign-in activity need Microsoft Entra ID P1 or P2.',
        'zh-TW': '登入記錄與登入活動需要 Microsoft Entra ID P1 或 P2。',
      },
      certainty: 'reported',
      sources: ['azure-docs-77948'],
    },
    {
      text: {
        en: 'The tenant is licensed, but the program may not read that: calls then fail now and then, as seen with `AuditLog.Read.All` alone.',
        'zh-TW': '租用戶有使用授權，但程式無權讀取這項資訊：這時呼叫時好時壞，只有 `AuditLog.Read.All` 時就出現過。',
      },
      certainty: 'reported',
      sources: ['graph-docs-12537', 'graph-docs-14120'],
    },
  ],
  steps: [
    {
      text: {
        en: 'See in the Entra admin center which licence the tenant has.',
        'zh-TW': '在 Entra 系統管理中心查看租用戶的使用授權。',
      },
      certainty: 'inferred',
      sources: ['azure-docs-77948'],
    },
    {
      text: {
        en: 'If it has P1 or P2, also grant `Directory.Read.All` on Microsoft Graph, consent, and take a new token.',
        'zh-TW': '如果已有 P1 或 P2，在 Microsoft Graph 再授與 `Directory.Read.All`，同意後換新權杖。',
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
    form: 'graph',
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
