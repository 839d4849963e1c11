import { defineEntry, createUndocumentedMessage } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_GRANT, GRAPH_TOKEN_BEFORE_GRANT, GRAPH_SUPPORT } from './graph-facts.ts';

export const msGraphPermissionMissing = defineEntry({
  code: 'Authentication_MSGraphPermissionMissing',
  service: 'graph',
  status: 403,
  meaning: {
    en: 'The token lacks the Microsoft Graph permission listed in the message.',
    'zh-TW': '權杖缺少訊息所列的 Microsoft Graph 權限。',
  },
  listedOn: ['graph-explorer-3165', 'public-code'],
  documented: createUndocumentedMessage(['graph-explorer-3165', 'public-code']),
  observed: [
    {
      template: 'Calling principal does not have required MSGraph permissions {permissions}',
      translation: '呼叫端沒有所需的 Microsoft Graph 權限 {permissions}',
      variables: {
        permissions: { en: 'missing permissions', 'zh-TW': '缺少的權限' },
      },
      note: {
        en: 'The message lists the missing permission.',
        'zh-TW': '訊息列出了缺少的權限。',
      },
      certainty: 'reported',
      sources: ['graph-explorer-3165', 'office365itpros-109'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The same call succeeds after the permission is granted and you request a new token.',
    'zh-TW': '授與權限並要求新權杖之後，同樣的呼叫就會成功。',
  },
  causes: [
    {
      text: {
        en: 'The permission listed in the message was not granted to the app. This error was reported for services related to Defender, such as sign-in logs, which require `AuditLog.Read.All`.',
        'zh-TW': '應用程式沒有獲得訊息所列的權限。回報的案例發生在 Defender 以外的相關服務，例如需要 `AuditLog.Read.All` 的登入記錄。',
      },
      certainty: 'reported',
      sources: ['graph-explorer-3165', 'office365itpros-109'],
    },
    GRAPH_TOKEN_BEFORE_GRANT,
  ],
  steps: [
    {
      text: {
        en: 'Read the end of the message: it lists the missing permission.',
        'zh-TW': '看訊息的結尾：那裡列出了缺少的權限。',
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
    format: 'graph',
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
