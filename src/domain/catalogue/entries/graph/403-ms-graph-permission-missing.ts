import { defineEntry, noDocumentedMessage } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_GRANT, GRAPH_OLD_TOKEN, GRAPH_SUPPORT } from './graph-facts.ts';

export const msGraphPermissionMissing = defineEntry({
  code: 'Authentication_MSGraphPermissionMissing',
  origin: 'graph',
  status: 403,
  meaning: {
    en: 'The token lacks the Microsoft Graph permission that the message names.',
    'zh-TW': '權杖缺少訊息寫出的 Microsoft Graph 權限。',
  },
  listedOn: ['graph-explorer-3165', 'public-code'],
  documented: noDocumentedMessage(['graph-explorer-3165', 'public-code']),
  observed: [
    {
      template: 'Calling principal does not have required MSGraph permissions {permissions}',
      reading: '呼叫端沒有所需的 Microsoft Graph 權限 {permissions}',
      variables: {
        permissions: { en: 'missing permissions', 'zh-TW': '缺少的權限' },
      },
      note: {
        en: 'The message names the cure.',
        'zh-TW': '訊息已寫出該怎麼做。',
      },
      certainty: 'reported',
      sources: ['graph-explorer-3165', 'office365itpros-109'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The same call succeeds after the permission was granted and a new token was taken.',
    'zh-TW': '授與權限並換新權杖之後，同樣的呼叫就會成功。',
  },
  causes: [
    {
      text: {
        en: 'The permission that the message names was not granted to the program. Seen with services next to Defender, such as sign-in logs, which want `AuditLog.Read.All`.',
        'zh-TW': '程式沒有訊息寫出的權限。多見於 Defender 旁邊的服務，例如需要 `AuditLog.Read.All` 的登入記錄。',
      },
      certainty: 'reported',
      sources: ['graph-explorer-3165', 'office365itpros-109'],
    },
    GRAPH_OLD_TOKEN,
  ],
  steps: [
    {
      text: {
        en: 'Read the message: the permission stands at its end.',
        'zh-TW': '讀訊息：權限寫在最後。',
      },
      certainty: 'reported',
      sources: ['graph-explorer-3165'],
    },
    GRAPH_GRANT,
    GRAPH_SUPPORT,
  ],
  limits: [
    GRAPH_ENVELOPE,
  ],
  sample: {
    form: 'graph',
    code: 'Authentication_MSGraphPermissionMissing',
    message: 'Calling principal does not have required MSGraph permissions AuditLog.Read.All',
    requestId: 'b36f0d91-48e7-4c2a-9f15-7ad8c4e01b62',
  },
  raisedBy: 'none',
  related: ['Forbidden', 'Authorization_RequestDenied'],
  aliases: [],
  keywords: {
    en: ['auditlog.read.all', 'sign-in logs', 'missing graph permission'],
    'zh-TW': ['登入記錄', '缺少 Graph 權限'],
  },
});
