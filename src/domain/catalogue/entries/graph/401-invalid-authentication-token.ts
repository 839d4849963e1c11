import { defineEntry, noDocumentedMessage } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_MESSAGE, GRAPH_SUPPORT, GRAPH_TOKEN } from './graph-facts.ts';

export const invalidAuthenticationToken = defineEntry({
  code: 'InvalidAuthenticationToken',
  origin: 'graph',
  status: 401,
  meaning: {
    en: 'Microsoft Graph did not accept the token: it is for another API, has expired, or is malformed.',
    'zh-TW': 'Microsoft Graph 不接受這個權杖：權杖屬於別的 API、已過期，或格式不對。',
  },
  listedOn: ['graph-docs-16208', 'graph-docs-4752'],
  documented: noDocumentedMessage(['graph-docs-16208', 'graph-docs-4752']),
  observed: [
    {
      template: 'Access token validation failure. Invalid audience.',
      reading: '存取權杖驗證失敗。受眾無效。',
      variables: {},
      note: {
        en: 'The token was issued for another API, for instance one of the Defender APIs.',
        'zh-TW': '權杖是為別的 API 簽發的，例如其中一個 Defender API。',
      },
      certainty: 'reported',
      sources: ['graph-docs-16208', 'azure-docs-79918'],
    },
    {
      template: 'Access token has expired or is not yet valid.',
      reading: '存取權杖已過期或尚未生效。',
      variables: {},
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template: 'CompactToken validation failed with reason code: {reason}.',
      reading: 'CompactToken 驗證失敗，原因代碼：{reason}。',
      variables: {
        reason: { en: 'number of the reason', 'zh-TW': '原因的編號' },
      },
      note: {
        en: 'Seen with a token whose hour was over.',
        'zh-TW': '權杖的一小時已過時出現過。',
      },
      certainty: 'reported',
      sources: ['graph-python-sample-10'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Repeat the call once with a fresh token for Microsoft Graph; if that is refused too, stop repeating.',
    'zh-TW': '用 Microsoft Graph 的新權杖再呼叫一次；仍然遭到拒絕，就別再重試。',
  },
  causes: [
    {
      text: {
        en: 'The token is for one of the Defender APIs, and was sent to `graph.microsoft.com`.',
        'zh-TW': '權杖屬於其中一個 Defender API，卻送到 `graph.microsoft.com`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-16208', 'azure-docs-79918'],
    },
    {
      text: {
        en: 'The token has expired; it lives for about an hour.',
        'zh-TW': '權杖已過期；有效時間大約一小時。',
      },
      certainty: 'reported',
      sources: ['graph-python-sample-10'],
    },
    {
      text: {
        en: 'The header `Authorization` has no token, or a malformed one.',
        'zh-TW': '`Authorization` 標頭沒有權杖，或格式不對。',
      },
      certainty: 'documented',
      sources: ['graph-resolve-auth-errors'],
    },
  ],
  steps: [
    GRAPH_TOKEN,
    {
      text: {
        en: 'Decode the token on your own computer: its `aud` has to be `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`.',
        'zh-TW': '在自己的電腦上將權杖解碼：`aud` 必須是 `https://graph.microsoft.com` 或 `00000003-0000-0000-c000-000000000000`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'Take one token per API: the token for Microsoft Graph does not open the Defender APIs either.',
        'zh-TW': '每個 API 各用一個權杖：Microsoft Graph 的權杖同樣打不開 Defender API。',
      },
      certainty: 'reported',
      sources: ['graph-docs-16208', 'elastic-beats-41926'],
    },
    GRAPH_SUPPORT,
  ],
  limits: [
    {
      text: {
        en: 'A wrong audience: threads show 401 with this code, while the help page speaks of 403. Check `aud` at either status.',
        'zh-TW': '受眾不對時，討論串裡是 401 與這個錯誤碼，說明文件寫的卻是 403。遇到任一個狀態碼都檢查 `aud`。',
      },
      certainty: 'documented',
      sources: ['graph-resolve-auth-errors', 'graph-docs-16208'],
    },
    GRAPH_ENVELOPE,
    GRAPH_MESSAGE,
  ],
  sample: {
    form: 'graph',
    code: 'InvalidAuthenticationToken',
    message: 'Access token validation failure. Invalid audience.',
    requestId: '5c17e8a0-93d4-4b6f-8e21-d07a4f39b5c6',
  },
  raisedBy: 'none',
  related: ['Unauthorized', 'Authorization_RequestDenied'],
  aliases: [],
  keywords: {
    en: ['graph token', 'invalid audience', 'token expired', 'wrong audience'],
    'zh-TW': ['Graph 權杖', '受眾不對', '權杖過期', '權杖無效'],
  },
});
