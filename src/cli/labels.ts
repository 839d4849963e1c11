import type { Fixer, Retry } from '../domain/catalogue/error-entry.ts';
import type { MissingPart, NothingReason } from '../domain/decode/decode-result.ts';
import type { Language, Localized } from '../domain/language.ts';

interface Labels {
  readonly count: (errors: number) => string;
  readonly unknownCode: string;
  readonly noCode: string;
  readonly message: string;
  readonly trackingId: string;
  readonly fix: Readonly<Record<Fixer, string>>;
  readonly retry: Readonly<Record<Retry, string>>;
  readonly retryAfter: string;
  readonly candidates: string;
  readonly times: (count: number) => string;
  readonly missing: Readonly<Record<MissingPart, string>>;
  readonly empty: string;
  readonly nothing: Readonly<Record<NothingReason, string>>;
  /** More errors were found than are listed. */
  readonly omitted: (errors: number) => string;
  readonly usage: string;
}

const USAGE = 'npm run -s decode -- [--format text|json|ndjson] [--lang en|zh-TW] [FILE…|-]';

const LABELS: Localized<Labels> = {
  en: {
    count: (errors) => (errors === 1 ? '1 error' : `${errors} errors`),
    unknownCode: 'not in the reference table',
    noCode: 'No code in the text',
    message: 'Message',
    trackingId: 'Tracking ID',
    fix: {
      caller: 'Fixed in the call',
      admin: 'Fixed by a tenant admin',
      microsoft: 'Fixed by Microsoft',
    },
    retry: {
      no: 'a retry does not help',
      'after-fix': 'retry after the fix',
      later: 'retry later',
      backoff: 'retry with growing pauses',
    },
    retryAfter: 'Retry-After',
    candidates: 'The message is known from',
    times: (count) => `seen ${count} times`,
    missing: {
      'body-not-shown': 'the response body is not shown',
      'no-code': 'no code',
      'no-message': 'no message',
      'message-cut': 'the message ends in the middle',
      'no-tracking-id': 'no tracking ID',
      'tracking-id-unusable': 'the tracking ID is cut, redacted or not an ID',
    },
    empty: 'The input is empty.',
    nothing: {
      'object-object': 'The program printed [object Object] in place of the response. Look the response up in the network panel of the browser.',
      'request-only': 'This is a request, not a response.',
      'success-response': 'This looks like a successful response.',
      unrecognised: 'No error found: no error body, no known code or message, no tracking ID, no HTTP status.',
    },
    omitted: (errors) => `${errors} more errors were found than are listed here; --format ndjson prints all of them`,
    usage: `Usage: ${USAGE}`,
  },
  'zh-TW': {
    count: (errors) => `${errors} 個錯誤`,
    unknownCode: '不在參考表格中',
    noCode: '文字裡沒有錯誤碼',
    message: '訊息',
    trackingId: '追蹤識別碼',
    fix: {
      caller: '由呼叫端修正',
      admin: '由租用戶系統管理員修正',
      microsoft: '由 Microsoft 修正',
    },
    retry: {
      no: '重試無效',
      'after-fix': '修正後再試',
      later: '稍後再試',
      backoff: '逐次拉長間隔再重試',
    },
    retryAfter: 'Retry-After',
    candidates: '這段訊息可能屬於',
    times: (count) => `出現 ${count} 次`,
    missing: {
      'body-not-shown': '沒有回應本文',
      'no-code': '沒有錯誤碼',
      'no-message': '沒有訊息',
      'message-cut': '訊息沒有寫完',
      'no-tracking-id': '沒有追蹤識別碼',
      'tracking-id-unusable': '追蹤識別碼不完整、已經遮住，或不是識別碼',
    },
    empty: '輸入是空的。',
    nothing: {
      'object-object': '程式印出的是 [object Object]，不是回應的內容。請到瀏覽器的「網路」面板查看回應。',
      'request-only': '這段文字是要求，不是回應。',
      'success-response': '這段文字看起來是成功的回應。',
      unrecognised: '找不到錯誤：沒有錯誤本文、已知的錯誤碼或訊息、追蹤識別碼，也沒有 HTTP 狀態碼。',
    },
    omitted: (errors) => `另外還有 ${errors} 個錯誤沒有列出；--format ndjson 會全部列印`,
    usage: `用法：${USAGE}`,
  },
};

/** The words of the command in one language. */
export function labelsFor(language: Language): Labels {
  return LABELS[language];
}
