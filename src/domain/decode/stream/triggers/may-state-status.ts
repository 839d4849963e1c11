/** Field names and words that can precede a colon or an equals sign and a status. */
const STATUS_NAME = /stat|code|(?:^|\W)rc$|kind|err|excep|succ|http|client|farad|net|excon|respon|retur|got|receiv|fail/i;
/** The end of a word or phrase that can precede a status in running text. */
const STATUS_WORD =
  /(?:error|code|status|of|was|is|with|an?|response|return\w{0,3}|got|received|fail\w{0,4}|respond\w{0,3}|success|\.\.\.|->|=>|→|' |http[\w/ .-]{0,36}"?)$/i;
const MAX_STATUS_WORD_CHARS = 44;
/** A URL, or the name of a class or protocol, as the last token before a status. */
const STATUS_TOKEN = /:\/\/|net::|HTTP|#<Net/i;
const METHOD = /(?:^|\W)(?:GET|POST|PUT|PATCH|DELETE)$/;
const STATUS_NEAR = /AxiosError|non-2\d\d/;
/** The capital letter of a reason phrase or a client class after the status. */
const REASON_OR_CLASS = /^["'`]?[\s:,)\]-]{0,3}[A-Z(]/;

/**
 * Whether the three digits at `index` may be the status of a failed response. Checks only the nearby
 * characters, because three-digit numbers are common in logs.
 */
export function mayStateStatus(text: string, index: number): boolean {
  const after = text.charCodeAt(index + 3);
  if (isWord(after)) return false;
  // A dash or a decimal part may follow only if the number comes after a protocol, a tag, or "error".
  if (after === DASH || ((after === DOT || after === COLON) && isDigit(text.charCodeAt(index + 4)))) return /HTTP\/[\d.]{1,3} {1,4}$|(?:>|rror|&gt;|003e)\s?$/i.test(text.slice(Math.max(0, index - 13), index));
  const before = text.charCodeAt(index - 1);
  if (isDigit(before) || before === DOT || before === HASH || before === DASH) return false;
  // `HTTP404`, `HTTP_404`, or the end of a terminal color sequence.
  if (isWord(before)) return /(?:HTTP_?|\[[\d;]{1,12}m)$/i.test(text.slice(Math.max(0, index - 14), index));
  if ((before === COMMA || before === COLON) && isDigit(text.charCodeAt(index - 2))) return false;
  let at = index - 1;
  while (at >= 0 && isPadding(text.charCodeAt(at)) && index - at < 40) at -= 1;
  const char = text[at] ?? '\n';
  if (char === ':' || char === '=' || char === '：') {
    return STATUS_NAME.test(getNameBefore(text, at)) || REASON_OR_CLASS.test(text.slice(index + 3, index + 10)) || (text.charCodeAt(at - 1) > 127 && char !== '=');
  }
  // In brackets, in quotes, in a table cell, or after a non-ASCII character.
  if ('([「|>;'.includes(char) || char > '\u007F' || (at < index - 1 && '"\'`'.includes(text[index - 1] ?? ''))) return true;
  if (REASON_OR_CLASS.test(text.slice(index + 3, index + 10))) return true;
  return followsStatusWord(text.slice(Math.max(0, index - 160), index).trimEnd());
}

/** Searches a few characters at a time: a single unanchored pattern would retry at every character. */
function followsStatusWord(before: string): boolean {
  if (STATUS_WORD.test(before.slice(-MAX_STATUS_WORD_CHARS))) return true;
  const token = before.lastIndexOf(' ') + 1;
  if (STATUS_TOKEN.test(before.slice(token)) || METHOD.test(before.slice(Math.max(0, token - 8), Math.max(0, token - 1)))) return true;
  return STATUS_NEAR.test(before.slice(-90));
}

const DASH = 0x2d;
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HASH = 0x23;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
}

/** Whether the character is a space, tab, quote, or backslash between a name and its value. */
function isPadding(code: number): boolean {
  return code === 32 || code === 34 || code === 39 || code === 92 || code === 9 || code === 96;
}

/** Returns the name before a separator, without its quotes. */
function getNameBefore(text: string, separator: number): string {
  let end = separator;
  while (end > 0 && separator - end < 30 && !isWord(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && end - start < 60 && (isWord(text.charCodeAt(start - 1)) || text[start - 1] === '.' || text[start - 1] === ':')) start -= 1;
  return text.slice(start, end);
}
