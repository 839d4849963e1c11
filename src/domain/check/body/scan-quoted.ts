import type { LiteralFormat } from './literal-format.ts';

/** The place where a quoted text ends. */
export interface QuotedEnd {
  /** The length of the opening quote. */
  readonly opening: number;
  readonly end: number;
  /** The position at which the scan continues. */
  readonly next: number;
  readonly closed: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '`': '`', '“': '”“"', '”': '”“"', '‘': "’‘'", '’': "’‘'" };
const NEXT_LINE = /[ \t]{0,400}(?:["'“][^"'“”\n]{1,80}["'”][ \t]{0,40}:|[}\]][}\],;\s]{0,80}(?:\n|$))/y;
const NEXT_NAME = /["'“][^"'“”\n]{1,80}["'”][ \t]{0,40}:/y;

/** Whether a character can open a quoted text. Includes backticks and typographic quotes, which pasted text often contains. */
export function isOpeningQuote(char: string): boolean {
  return Object.hasOwn(CLOSERS, char);
}

/**
 * Finds the end of the text whose opening quote is at `start`.
 * In JSON, a quote ends a value only if valid JSON can follow; any other quote counts as one that was not escaped.
 */
export function findClosingQuote(text: string, start: number, role: 'name' | 'value', format: LiteralFormat): QuotedEnd {
  const quote = text[start] ?? '';
  const triple = quote.repeat(3);
  if (format === 'python' && text.startsWith(triple, start)) {
    const end = text.indexOf(triple, start + 3);
    return end === -1 ? createOpenEnd(text.length, 3) : { opening: 3, end, next: end + 3, closed: true };
  }
  const closers = CLOSERS[quote] ?? quote;
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\') {
      at += 1;
    } else if (char === '\n') {
      // Error recovery: the closing quote is missing, and the next member or the end of the body follows.
      if (format === 'python' || matchesAt(NEXT_LINE, text, at + 1)) return createOpenEnd(trimSeparator(text, start, at), 1);
    } else if (closers.includes(char) && (format === 'python' || role === 'name' || canEndValue(text, at + 1))) {
      return { opening: 1, end: at, next: at + 1, closed: true };
    }
  }
  return createOpenEnd(text.trimEnd().length, 1);
}

function createOpenEnd(end: number, opening: number): QuotedEnd {
  return { opening, end, next: end, closed: false };
}

/** Returns the end of a value without closing quote, before the trailing comma and whitespace. */
function trimSeparator(text: string, start: number, at: number): number {
  let end = at;
  while (end > start + 1 && /[\s,]/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function canEndValue(text: string, index: number): boolean {
  let at = index;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  const char = text[at];
  if (char === undefined || char === ',' || char === '}' || char === ']') return true;
  if (char === '/' || char === '#') return true;
  // Error recovery: the comma between two members is missing.
  return text.slice(index, at).includes('\n') ? /["'“{[\d-]/.test(char) : matchesAt(NEXT_NAME, text, at);
}

function matchesAt(sticky: RegExp, text: string, index: number): boolean {
  sticky.lastIndex = index;
  return sticky.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Decodes JSON escape sequences; leaves any other escape sequence unchanged. */
export function decodeEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|(["'\\/bfnrt]))/g, (_, code: string | undefined, char: string | undefined) =>
    code === undefined ? (ESCAPES[char ?? ''] ?? char ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
