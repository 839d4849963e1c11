import { defineEntry, createUndocumentedMessage } from '../../error-entry.ts';
import { GRAPH_ENVELOPE, GRAPH_MESSAGE, GRAPH_SUPPORT, GRAPH_TOKEN } from './graph-facts.ts';

export const invalidAuthenticationToken = defineEntry({
  code: 'InvalidAuthenticationToken',
  service: 'graph',
  status: 401,
  meaning: {
    en: 'Microsoft Graph rejected the token: it was issued for a different API, has expired, or is malformed.',
    'zh-TW': 'Microsoft Graph 不接受這個權杖：權杖是為其他 API 簽發的、已過期，或格式不對。',
  },
  listedOn: ['graph-docs-16208', 'graph-docs-4752'],
  documented: createUndocumentedMessage(['graph-docs-16208', 'graph-docs-4752']),
  observed: [
    {
      template: 'Access token validation failure. Invalid audience.',
      translation: '存取權杖驗證失敗。受眾無效。',
      variables: {},
      note: {
        en: 'The token was issued for a different API, such as one of the Defender APIs.',
        'zh-TW': '權杖是為其他 API 簽發的，例如某個 Defender API。',
      },
      certainty: 'reported',
      sources: ['graph-docs-16208', 'azure-docs-79918'],
    },
    {
      template: 'Access token has expired or is not yet valid.',
      translation: '存取權杖已過期或尚未生效。',
      variables: {},
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      template: 'CompactToken validation failed with reason code: {reason}.',
      translation: 'CompactToken 驗證失敗，原因代碼：{reason}。',
      variables: {
        reason: { en: 'reason code (a number)', 'zh-TW': '原因代碼（數字）' },
      },
      note: {
        en: 'Reported for a token whose one-hour lifetime had ended.',
        'zh-TW': '權杖超過一小時的有效時間後，出現過這則訊息。',
      },
      certainty: 'reported',
      sources: ['graph-python-sample-10'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Retry the call once with a new Microsoft Graph token. If that call is rejected too, stop retrying.',
    'zh-TW': '用 Microsoft Graph 的新權杖重試一次；如果仍然遭到拒絕，就不要再重試。',
  },
  causes: [
    {
      text: {
        en: 'The token was issued for one of the Defender APIs but was sent to `graph.microsoft.com`.',
        'zh-TW': '把 Defender API 的權杖送到了 `graph.microsoft.com`。',
      },
      certainty: 'reported',
      sources: ['graph-docs-16208', 'azure-docs-79918'],
    },
    {
      text: {
        en: 'The token has expired. Its lifetime is about one hour.',
        'zh-TW': '權杖已過期；有效時間大約一小時。',
      },
      certainty: 'reported',
      sources: ['graph-python-sample-10'],
    },
    {
      text: {
        en: 'The `Authorization` header contains no token or a malformed token.',
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
        en: 'Decode the token on your own computer. Its `aud` must be `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`.',
        'zh-TW': '在自己的電腦上將權杖解碼：`aud` 必須是 `https://graph.microsoft.com` 或 `00000003-0000-0000-c000-000000000000`。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'Request a separate token for each API: a Microsoft Graph token does not work for the Defender APIs either.',
        'zh-TW': '每個 API 各用各的權杖：Microsoft Graph 的權杖也不能用來呼叫 Defender API。',
      },
      certainty: 'reported',
      sources: ['graph-docs-16208', 'elastic-beats-41926'],
    },
    GRAPH_SUPPORT,
  ],
  limits: [
    {
      text: {
        en: 'When the audience is wrong, public discussion threads show 401 with `InvalidAuthenticationToken`, but the documentation lists 403. Check `aud` for both statuses.',
        'zh-TW': '受眾不符時，公開討論串裡看到的是 401 與 `InvalidAuthenticationToken`，說明文件寫的卻是 403。兩種狀態碼都要檢查 `aud`。',
      },
      certainty: 'documented',
      sources: ['graph-resolve-auth-errors', 'graph-docs-16208'],
    },
    GRAPH_ENVELOPE,
    GRAPH_MESSAGE,
  ],
  sample: {
    format: 'graph',
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
