/** A blank, tab, line end, or one of the blanks of other scripts; no-break blanks are cleaned away before. */
export function isWhitespaceChar(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === '\u3000' || char === '\f' || char === '\v';
}

/** The first position at or after `index` that holds no blank. */
export function skipWhitespace(text: string, index: number): number {
  let at = index;
  while (at < text.length && isWhitespaceChar(text[at])) at += 1;
  return at;
}

/** The first position at or after `index` that holds no blank within the line. */
export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u3000')) at += 1;
  return at;
}

/** The position of the line end at or after `index`, or the end of the text. */
export function findLineEnd(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end === -1 ? text.length : end;
}

/** The position at which the line of `index` begins. */
export function findLineStart(text: string, index: number): number {
  return index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
}

/** The quote that ends a string which this one begins; `null` when it begins none. */
export function getClosingQuotes(quote: string | undefined): string | null {
  switch (quote) {
    case '"':
      return '"';
    case "'":
      return "'";
    case '`':
      return '`';
    // Repair: quotes as Word and chat tools set them, in any of their pairings.
    case '\u201C':
    case '\u201D':
    case '\u201E':
    case '\u201F':
    case '\uFF02':
      return '\u201C\u201D\u201F\uFF02"';
    case '\u2018':
    case '\u2019':
    case '\u201A':
    case '\u201B':
      return "\u2018\u2019\u201B'";
    case '\u00AB':
      return '\u00BB';
    case '\u300C':
      return '\u300D';
    case undefined:
    default:
      return null;
  }
}

/*
 * By hand, since a pattern that ends at the end of the text looks again from every character it may
 * begin with.
 */

/** The text without the characters of `chars` at its beginning. */
export function trimStartChars(text: string, chars: string): string {
  let start = 0;
  while (start < text.length && chars.includes(text[start] ?? '')) start += 1;
  return text.slice(start);
}

/** The text without the characters of `chars` at its end. */
export function trimEndChars(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** The run of characters that fit at the end of the text. */
export function getTail(text: string, fits: RegExp): string {
  let start = text.length;
  while (start > 0 && fits.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}

/** The lines of a text, blanks around them and empty lines between them left out, joined by `between`. */
export function joinLines(text: string, between: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const last = lines.length - 1;
  const bare = lines.map((line, index) => (index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim()));
  return bare.filter((line, index) => line !== '' || index === 0 || index === last).join(between);
}
