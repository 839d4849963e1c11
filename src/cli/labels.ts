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
  /** The message about errors that were found but are not listed. */
  readonly omitted: (errors: number) => string;
  readonly usage: string;
}

const USAGE = 'npm run -s decode -- [--format text|json|ndjson] [--lang en|zh-TW] [FILE…|-]';

const LABELS: Localized<Labels> = {
  en: {
    count: (errors) => (errors === 1 ? '1 error' : `${errors} errors`),
    unknownCode: 'not in the official code table',
    noCode: 'No error code in the text',
    message: 'Message',
    trackingId: 'Tracking ID',
    fix: {
      caller: 'Who can fix it: the caller',
      admin: 'Who can fix it: a tenant admin',
      microsoft: 'Who can fix it: Microsoft',
    },
    retry: {
      no: 'retrying does not help',
      'after-fix': 'retry after the fix',
      later: 'retry later',
      backoff: 'retry with exponential backoff',
    },
    retryAfter: 'Retry-After',
    candidates: 'Possible codes',
    times: (count) => `found ${count} times`,
    missing: {
      'body-not-shown': 'no response body in the text',
      'no-code': 'no error code',
      'no-message': 'no message',
      'message-cut': 'the message is truncated',
      'no-tracking-id': 'no tracking ID',
      'tracking-id-unusable': 'the tracking ID is unusable (truncated, redacted or not an ID)',
    },
    empty: 'The input is empty.',
    nothing: {
      'object-object': "The client printed [object Object] instead of the response. Find the response in the Network panel of the browser's developer tools.",
      'request-only': 'This is a request, not a response. Decode the response that the API returned.',
      'success-response': 'This looks like a successful response: there is no error to decode.',
      unrecognised: 'No error found: the text contains no error body, known code or message, tracking ID, or HTTP status.',
    },
    omitted: (errors) => `${errors} more errors were found but are not listed; use --format ndjson to print all of them`,
    usage: `Usage: ${USAGE}

Decodes Microsoft Defender API errors in text, such as responses and logs.

  FILE…             files to read (gzip is unpacked); use - or no file for standard input
  --format text     readable text (default)
  --format json     one JSON object per input, on one line
  --format ndjson   one JSON object per error, printed as soon as it is found; for streams and large input
  --lang en|zh-TW   language of the text output and of this help (default: en)
  -h, --help        print this help

Exit code: 0 if every input was read, 2 if an input cannot be read or an option is invalid.`,
  },
  'zh-TW': {
    count: (errors) => `${errors} 個錯誤`,
    unknownCode: '不在官方錯誤碼表中',
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
    candidates: '可能的錯誤碼',
    times: (count) => `出現 ${count} 次`,
    missing: {
      'body-not-shown': '文字裡沒有回應本文',
      'no-code': '沒有錯誤碼',
      'no-message': '沒有訊息',
      'message-cut': '訊息不完整，後面被截斷',
      'no-tracking-id': '沒有追蹤識別碼',
      'tracking-id-unusable': '追蹤識別碼無法使用（被截斷、已遮住，或不是識別碼）',
    },
    empty: '輸入是空的。',
    nothing: {
      'object-object': '用戶端印出的是 [object Object]，不是回應的內容。請到瀏覽器開發人員工具的「網路」面板查看回應。',
      'request-only': '這段文字是要求，不是回應。請解讀 API 傳回的回應。',
      'success-response': '這段文字看起來是成功的回應：沒有要解讀的錯誤。',
      unrecognised: '找不到錯誤：文字裡沒有錯誤本文、已知的錯誤碼或訊息、追蹤識別碼，也沒有 HTTP 狀態碼。',
    },
    omitted: (errors) => `另外還有 ${errors} 個錯誤沒有列出；加上 --format ndjson 可全部輸出`,
    usage: `用法：${USAGE}

解讀文字裡的 Microsoft Defender API 錯誤，例如回應或記錄檔。

  FILE…             要讀取的檔案（gzip 會自動解壓縮）；- 或不指定檔案時讀取標準輸入
  --format text     方便閱讀的文字（預設）
  --format json     每個輸入輸出一個 JSON 物件，各占一行
  --format ndjson   每個錯誤輸出一個 JSON 物件，找到就立即輸出；適合串流與大型輸入
  --lang en|zh-TW   文字輸出與本說明的語言（預設：en）
  -h, --help        顯示本說明

結束代碼：所有輸入都已讀取時為 0；有輸入無法讀取或選項無效時為 2。`,
  },
};

/** The command's texts in one language. */
export function getLabels(language: Language): Labels {
  return LABELS[language];
}
