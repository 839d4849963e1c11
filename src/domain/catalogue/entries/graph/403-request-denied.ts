import { defineEntry, createUndocumentedMessage } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_GRANT, GRAPH_TOKEN_BEFORE_GRANT, GRAPH_PERMISSIONS, GRAPH_SUPPORT } from './graph-facts.ts';

export const requestDenied = defineEntry({
  code: 'Authorization_RequestDenied',
  service: 'graph',
  status: 403,
  meaning: {
    en: 'The app or its user lacks a Microsoft Graph permission that this call requires.',
    'zh-TW': '應用程式或使用者沒有這次呼叫所需的 Microsoft Graph 權限。',
  },
  listedOn: ['graph-docs-contrib-8353', 'python-daemon-8'],
  documented: createUndocumentedMessage(['graph-docs-contrib-8353', 'python-daemon-8']),
  observed: [
    {
      template: 'Insufficient privileges to complete the operation.',
      translation: '權限不足，無法完成作業。',
      variables: {},
      note: {
        en: 'Unlike the message from the Defender APIs, this message does not list the missing permission.',
        'zh-TW': '和 Defender API 的訊息不同，這則訊息沒有列出缺少的權限。',
      },
      certainty: 'reported',
      sources: ['graph-docs-contrib-8353', 'python-daemon-8'],
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
        en: 'The permission was never granted, or nobody has consented to it.',
        'zh-TW': '從未授與權限，或沒有人同意過這個權限。',
      },
      certainty: 'documented',
      sources: ['graph-resolve-auth-errors'],
    },
    {
      text: {
        en: 'The wrong type of permission was granted: an app without a signed-in user needs application permissions, not delegated permissions.',
        'zh-TW': '授與的權限類型不對：沒有使用者登入的應用程式需要應用程式權限，不是委派權限。',
      },
      certainty: 'reported',
      sources: ['graph-console-sample-44'],
    },
    {
      text: {
        en: 'The app has the permission, but the signed-in user lacks the required role.',
        'zh-TW': '應用程式有權限，但登入的使用者沒有所需的角色。',
      },
      certainty: 'documented',
      sources: ['graph-resolve-auth-errors'],
    },
    GRAPH_TOKEN_BEFORE_GRANT,
  ],
  steps: [
    {
      text: {
        en: 'Look up the required permissions in the API documentation: the page for each operation lists them.',
        'zh-TW': '在 API 文件查所需的權限：每個作業的頁面都有列出。',
      },
      certainty: 'documented',
      sources: ['graph-resolve-auth-errors'],
    },
    GRAPH_GRANT,
    {
      text: {
        en: 'Decode the new token on your own computer and check that `roles` or `scp` contains the permission.',
        'zh-TW': '在自己的電腦上將新權杖解碼，確認 `roles` 或 `scp` 裡有這個權限。',
      },
      certainty: 'documented',
      sources: ['entra-access-token-claims'],
    },
    GRAPH_SUPPORT,
  ],
  limits: [
    ...GRAPH_PERMISSIONS,
    GRAPH_ENVELOPE,
  ],
  sample: {
    format: 'graph',
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
    requestId: '8d02b6f4-1c79-4ea5-b8d3-6f90e27a41c5',
  },
  raisedBy: 'none',
  related: ['Forbidden', 'Authentication_MSGraphPermissionMissing', 'InvalidAuthenticationToken'],
  aliases: [],
  keywords: {
    en: ['insufficient privileges', 'graph permission', 'admin consent', 'http 403'],
    'zh-TW': ['權限不足', 'Graph 權限', '系統管理員同意', '403'],
  },
});
