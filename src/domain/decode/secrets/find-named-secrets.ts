import { isPlaceholder, looksSecret } from './placeholders.ts';
import type { Secret, SecretKind } from './secret-kinds.ts';
import { getKindByName, NAME_STEM } from './secret-names.ts';

/**
 * Finds secrets by the name of the field, label, header, parameter, cell or option that contains
 * them.
 * @param text A text with its escapes already resolved.
 */
export function findNamedSecrets(text: string): readonly Secret[] {
  const secrets: Secret[] = [];
  const stem = new RegExp(NAME_STEM);
  for (let found = stem.exec(text); found !== null; found = stem.exec(text)) {
    const word = getWordAround(text, found.index, stem.lastIndex);
    stem.lastIndex = Math.max(word.end, stem.lastIndex);
    const kind = detectKind(text, word);
    const value = kind === null ? null : findValue(text, word, kind);
    if (kind === null || value === null) continue;
    secrets.push({ ...value, kind });
    stem.lastIndex = Math.max(value.end, stem.lastIndex);
  }
  return secrets;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function getWordAround(text: string, index: number, stop: number): Range {
  let start = index;
  while (start > 0 && index - start < 48 && isNameChar(text[start - 1])) start -= 1;
  let end = stop;
  while (end < text.length && end - stop < 48 && isNameChar(text[end])) end += 1;
  while (text[start] === '-' && start < index) start += 1;
  return { start, end };
}

function isNameChar(char: string | undefined): boolean {
  return char !== undefined && /[\w.-]/.test(char);
}

function detectKind(text: string, word: Range): SecretKind | null {
  const name = text.slice(word.start, word.end);
  const before = text.slice(Math.max(0, word.start - 50), word.start);
  // The public key token in the name of a .NET assembly.
  if (/public[\s|>│]{1,20}key[\s|>│]{1,20}$/i.test(before)) return null;
  const kind = getKindByName(name);
  if (kind !== null) return kind;
  // The name has two words: `API key`, `Subscription key`, `Access key`.
  const first = /[A-Za-z]{3,14} $/.exec(before)?.[0];
  return first === undefined ? null : getKindByName(first.trimEnd() + name);
}

function findValue(text: string, word: Range, kind: SecretKind): Range | null {
  const separator = findSeparator(text, word);
  if (separator === null) return null;
  const opened = findOpening(text, separator.end, kind);
  const isLine = isCookieHeader(text, word);
  // Check the start of the value first, so that a text full of names is not scanned to its end for each name.
  const limit = Math.min(text.length, opened.start + LOOKAHEAD_CHARS);
  const valueEnd = findValueEnd(text, opened, isLine, limit);
  const isLoose = separator.isLoose || (separator.isSpaced && opened.quote === null && isProse(text, valueEnd));
  const value = trimValue(text, opened.start, valueEnd, kind, isLoose, opened.quote !== null);
  if (value === null) return null;
  const end = valueEnd < limit ? valueEnd : findValueEnd(text, opened, isLine, text.length);
  return { start: value.start, end: findContinuedEnd(text, word, end, opened) };
}

const GUTTER = /(?:[|│>+][ \t]{0,4}){0,4}/y;
const RUN = /[\w.~+/=%-]{1,100000}/y;
/** Minimum console width, in characters. */
const MIN_LINE_CHARS = 40;

/** Finds the end of a value that a console wrapped. Every continuation line must look like part of a secret. */
function findContinuedEnd(text: string, word: Range, index: number, { quote }: Opening): number {
  let end = index;
  for (let lines = 0; lines < 100 && isLineEnd(text, end) && end - getLineStart(text, end) >= MIN_LINE_CHARS; lines += 1) {
    const next = matchEnd(GUTTER, text, skipGap(text, end, word)) ?? end;
    const stop = matchEnd(RUN, text, next);
    if (stop === null || !isContinuation(text.slice(next, Math.min(stop, next + 80)), quote !== null && quote.includes(text[stop] ?? '\n'))) return end;
    end = stop;
  }
  return end;
}

function isContinuation(run: string, isClosed: boolean): boolean {
  if (/^\d{4}-\d\d-\d\d|^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(run)) return false;
  const kinds = [/[A-Z]/, /[a-z]/, /\d/].filter((kind) => kind.test(run)).length;
  return kinds === 3 || (kinds === 2 && /\d/.test(run) && (isClosed || run.length >= 16));
}

const LOOKAHEAD_CHARS = 240;

function findValueEnd(text: string, opened: Opening, isLine: boolean, limit: number): number {
  return opened.quote === null ? findBareEnd(text, opened.start, opened.closer, isLine, limit) : findQuotedEnd(text, opened, limit);
}

interface Separator {
  /** End of the separator and the spaces after it. */
  readonly end: number;
  /** Whether there is no separator sign between name and value. The value must then look like a secret. */
  readonly isLoose: boolean;
  readonly isSpaced: boolean;
}

const CLOSERS = '"\'`”’»*]';
const OPEN_LIST = /[ \t\r\n]{0,40}[br]?["']/y;
const VALUE_MEMBER = /["']?value["']?\s{0,8}[:=][ \t]{0,20}/iy;
const TAGS = /(?:<\/[A-Za-z][\w:.-]{0,60}>\s{0,40}<[A-Za-z][^<>]{0,200}>)/y;
const OPEN_TAG = /[^<>"']{0,4}(?:[^<>]{0,200})>/y;
const SEPARATOR_SIGN = /=>|:=|->|={1,2}|[:：＝]/y;
const SEPARATOR_WORD = /(?:(?:is|was|to|are)\b(?: now)?|[是為爲])[:：]?[ \t]{0,4}/iy;

function findSeparator(text: string, word: Range): Separator | null {
  let at = word.end;
  while (at - word.end < 6 && CLOSERS.includes(text[at] ?? '\n')) at += 1;
  const isQuoted = at > word.end;
  const afterSpaces = skipWhitespace(text, at);
  const signEnd = matchEnd(SEPARATOR_SIGN, text, afterSpaces);
  if (signEnd !== null) {
    const value = skipGap(text, signEnd, word);
    return strict(value, value > signEnd);
  }
  // A mask that replaced a secret: `[token]`.
  if (text[word.start - 1] === '[' && text[word.end] === ']') return null;
  const gap = skipGap(text, text[afterSpaces] === ',' ? afterSpaces + 1 : afterSpaces, word);
  const member = isQuoted || text[word.start - 1] === '"' ? matchEnd(VALUE_MEMBER, text, gap) : null;
  if (member !== null) return strict(member);
  const tags = matchEnd(TAGS, text, afterSpaces);
  if (tags !== null) return strict(tags);
  if (isTagName(text, word)) {
    const tag = matchEnd(OPEN_TAG, text, word.end);
    if (tag !== null && text[tag - 2] !== '/') return strict(tag);
  }
  const part = isQuoted && isFormPart(text, word) ? getPartStart(text, at, word) : null;
  if (part !== null) return strict(part);
  if (isOption(text, word) && afterSpaces > at) return strict(afterSpaces);
  if (isQuoted && text[afterSpaces] === ',' && matchEnd(OPEN_LIST, text, afterSpaces + 1) !== null) return loose(skipWhitespace(text, afterSpaces + 1));
  if (text[afterSpaces] === '|') return loose(skipWhitespace(text, afterSpaces + 1));
  if (/[「『“]/.test(text[afterSpaces] ?? '') || (text[afterSpaces] === '{' && afterSpaces > at)) return loose(afterSpaces);
  const wordEnd = afterSpaces > at || /[\u4E00-\u9FFF]/.test((text[at - 1] ?? '') + (text[afterSpaces] ?? '')) ? matchEnd(SEPARATOR_WORD, text, afterSpaces) : null;
  if (wordEnd !== null) return loose(wordEnd);
  if (text[afterSpaces - 1] === '\t' || afterSpaces - at > 1) return loose(afterSpaces);
  return isLineEnd(text, afterSpaces) && isOnOwnLine(text, word) ? loose(gap) : null;
}

const strict = (end: number, isSpaced = false): Separator => ({ end, isLoose: false, isSpaced });
const loose = (end: number): Separator => ({ end, isLoose: true, isSpaced: true });

function isTagName(text: string, { start }: Range): boolean {
  return /<(?:[\w-]{1,30}:)?$/.test(text.slice(Math.max(0, start - 32), start));
}

/** Returns whether a name is a command option: `--password …`, `-ClientSecret '…'`. */
function isOption(text: string, { start }: Range): boolean {
  return /(?:^|[\s"'`(])-{1,2}$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Returns whether a name belongs to a multipart form part, whose value starts after an empty line. */
function isFormPart(text: string, { start }: Range): boolean {
  return /form-data;[^\n]{0,60}name=["']{1,4}$/.test(text.slice(Math.max(0, start - 90), start));
}

function getPartStart(text: string, index: number, word: Range): number {
  let at = index;
  for (let line = 0; line < 2; line += 1) at = skipGap(text, at, word);
  return at;
}

/**
 * Returns whether a name is on a line of its own with its value on the next line, as browsers copy
 * headers such as `authorization`. Both lines must have the same prefix.
 */
function isOnOwnLine(text: string, { start }: Range): boolean {
  const head = text.slice(getLineStart(text, start), start);
  const next = text.indexOf('\n', start) + 1;
  return getSharedLength(head, text.slice(next, next + head.length)) >= head.trimEnd().length;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');
}

function getLineStart(text: string, index: number): number {
  const from = Math.max(0, index - 120);
  const end = text.slice(from, index).lastIndexOf('\n');
  return end === -1 ? from : from + end + 1;
}

/** Skips spaces, line breaks and line prefixes, such as timestamps, gutters and quote markers. */
function skipGap(text: string, index: number, { start }: Range): number {
  let at = skipWhitespace(text, index);
  const first = getLineStart(text, start);
  const head = text.slice(first, start);
  for (let lines = 0; lines < 2 && isLineEnd(text, at); lines += 1) {
    const next = text[at] === '\r' ? at + 2 : at + 1;
    at = skipWhitespace(text, next + getSharedLength(head, text.slice(next, next + head.length)));
  }
  return at;
}

/** Returns the length of the shared prefix of two lines. All digits are equal. */
function getSharedLength(first: string, second: string): number {
  let at = 0;
  while (at < first.length && at < second.length && (first[at] === second[at] || (isDigit(first[at]) && isDigit(second[at])))) at += 1;
  return at;
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function skipWhitespace(text: string, index: number): number {
  let at = index;
  while (at - index < 60 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u3000')) at += 1;
  return at;
}

function matchEnd(sticky: RegExp, text: string, index: number): number | null {
  sticky.lastIndex = index;
  return sticky.test(text) ? sticky.lastIndex : null;
}

interface Opening {
  readonly start: number;
  /** The quotes that can end the value; `null` if the value is not quoted. */
  readonly quote: string | null;
  readonly isDoubled: boolean;
  /** The bracket that ends an unquoted value. */
  readonly closer: string | null;
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '”"', '‘': "’'", '「': '」', '『': '』', '«': '»' };
const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };
/** Prefixes of values in various languages: `b'…'`, `@"…"`, `string(20) "…"`, `[`, `{`, CDATA. */
const LEAD = /(?:<!\[CDATA\[|string\(\d{1,6}\)\s|&?[a-z]{1,2}(?=["'])|@(?=["'])|\$(?=["'])|\?\?)/iy;

function findOpening(text: string, index: number, kind: SecretKind): Opening {
  let at = matchEnd(LEAD, text, index) ?? index;
  if (text.slice(index, at).startsWith('<!')) return { start: at, quote: null, isDoubled: false, closer: ']]>' };
  let closer: string | null = null;
  for (let depth = 0; depth < 3 && Object.hasOwn(BRACKETS, text[at] ?? '') && !isMask(text, at, kind); depth += 1) {
    closer = BRACKETS[text[at] ?? ''] ?? null;
    at = skipWhitespace(text, at + 1);
    at = matchEnd(LEAD, text, at) ?? at;
  }
  const quote = Object.hasOwn(QUOTES, text[at] ?? '') ? (QUOTES[text[at] ?? ''] ?? null) : null;
  if (quote === null) return { start: at, quote, isDoubled: false, closer };
  let start = at + 1;
  while (start - at < 8 && text[start] === text[at]) start += 1;
  return { start, quote, isDoubled: start > at + 1, closer };
}

/** Returns whether a mask such as `[token]` is at `at`. */
function isMask(text: string, at: number, kind: SecretKind): boolean {
  return text[at] === '[' && (text.startsWith(`[${kind}]`, at) || isPlaceholder(text.slice(at, (text.indexOf(']', at) + 1 || at) )));
}

/** Finds the closing quote. An escaped or doubled quote does not close the value; a line end does. */
function findQuotedEnd(text: string, { start, quote, isDoubled }: Opening, limit: number): number {
  for (let at = start; at < limit; at += 1) {
    const char = text[at] ?? '';
    if (char === '\n' || char === '\r') return at;
    if (char === '\\') at += 1;
    else if (quote?.includes(char) === true) {
      if (isDoubled || text[at + 1] !== char || !isInsideValue(text, at + 2)) return at;
      at += 1;
    }
  }
  return limit;
}

/** Returns whether a doubled quote is inside a value, with more of the value after it. */
function isInsideValue(text: string, at: number): boolean {
  return /[\w!#$%^*@]/.test(text[at] ?? '');
}

const STOP = /[\s"'`,;&<>|)}\]”’」』】，。；、！？）]|\\(?=[nrtu"'\\/])/g;
const LINE_STOP = /[\r\n"'`\]}<>|」』，。]|\\(?=[nrtu"'\\/])/g;
const SCHEME = /(?:Bearer|Basic|SharedKey(?:Lite)?|SharedAccessSignature|Token|MAC|Negotiate|NTLM|Kerberos|ApiKey|OAuth|Digest)(?:[\s+]|%20){1,8}/iy;

function findBareEnd(text: string, start: number, closer: string | null, isLine: boolean, limit: number): number {
  if (closer === ']]>') {
    const end = text.slice(start, limit).search(/\]{2}|[<\r\n]/);
    return end === -1 ? limit : start + end;
  }
  const stop = isLine ? LINE_STOP : STOP;
  const from = isLine ? start : Math.min(matchEnd(SCHEME, text, start) ?? start, limit);
  stop.lastIndex = 0;
  const found = stop.exec(text.slice(from, limit));
  return found === null ? limit : from + found.index;
}

function isCookieHeader(text: string, { start, end }: Range): boolean {
  return /^(?:set-)?cookie$/i.test(text.slice(start, end));
}

/** Returns whether another word follows on the line, as in `token: expired yesterday`. */
function isProse(text: string, end: number): boolean {
  return text[end] === ' ' && /[a-z]/i.test(text[end + 1] ?? '');
}

/** Trims a value to its secret part: `Bearer` stays readable. Returns `null` for placeholders, short values and words. */
function trimValue(text: string, start: number, end: number, kind: SecretKind, isLoose: boolean, isQuoted: boolean): Range | null {
  const from = Math.min(matchEnd(SCHEME, text, start) ?? start, end);
  const value = text.slice(from, Math.min(end, from + 200));
  // An unclosed quote on this line was wrapped by the console; the joined variant of the text contains the whole value.
  if (value.length < (isQuoted && isLineEnd(text, end) ? 6 : 3) || isPlaceholder(value) || describesSecret(value, kind)) return null;
  if (isLoose && !(kind === 'cookie' && /^[\w.-]{1,60}=[^\s;]{6}/.test(value)) && !(kind === 'one-time-code' ? /^\d{4,10}$/.test(value) : looksSecret(value))) return null;
  if (!isQuoted && isOftenWord(kind) && /^[A-Za-z]?[a-z]{1,24}$/.test(value) && value.length < 14) return null;
  return { start: from, end };
}

function isOftenWord(kind: SecretKind): boolean {
  return kind === 'token' || kind === 'client-secret' || kind === 'signature' || kind === 'cookie' || kind === 'api-key' || kind === 'private-key';
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Returns whether a value describes a problem with a secret, or names a secret, without being one. */
function describesSecret(value: string, kind: SecretKind): boolean {
  if (/^(?:AADSTS\d+|[45]\d\d$)/.test(value)) return true;
  if (kind === 'signature') return value.length < 16 || !/^[\w+/=%.~-]+$/.test(value);
  if (kind === 'one-time-code') return !/\d/.test(value);
  return kind === 'cookie' && (GUID.test(value) || value.length < 6);
}
