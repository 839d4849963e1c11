/** Whether a character is ASCII whitespace or an ideographic space. No-break spaces are replaced earlier. */
export function isWhitespaceChar(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === '\u3000' || char === '\f' || char === '\v';
}

/** Returns the first position at or after `index` that is not whitespace. */
export function skipWhitespace(text: string, index: number): number {
  let at = index;
  while (at < text.length && isWhitespaceChar(text[at])) at += 1;
  return at;
}

/** Returns the first position at or after `index` that is not a space or tab. Does not skip line ends. */
export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u3000')) at += 1;
  return at;
}

/** Returns the position of the line end at or after `index`, or the length of the text. */
export function findLineEnd(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end === -1 ? text.length : end;
}

/** Returns the start of the line that contains `index`. */
export function findLineStart(text: string, index: number): number {
  return index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
}

/** Returns the characters that can close a string opened by `quote`; `null` if `quote` is not a quotation mark. */
export function getClosingQuotes(quote: string | undefined): string | null {
  switch (quote) {
    case '"':
      return '"';
    case "'":
      return "'";
    case '`':
      return '`';
    // Fix: Word and chat tools insert curly quotes in different pairings.
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
 * These functions loop instead of using a regular expression: a pattern anchored at the end of the
 * text retries from every possible start character.
 */

/** Removes the characters in `chars` from the start of the text. */
export function trimStartChars(text: string, chars: string): string {
  let start = 0;
  while (start < text.length && chars.includes(text[start] ?? '')) start += 1;
  return text.slice(start);
}

/** Removes the characters in `chars` from the end of the text. */
export function trimEndChars(text: string, chars: string): string {
  let end = text.length;
  while (end > 0 && chars.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** Returns the longest end of the text in which every character matches `fits`. */
export function getTail(text: string, fits: RegExp): string {
  let start = text.length;
  while (start > 0 && fits.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}

/** Joins the lines of a text with `separator`. Removes whitespace around the line breaks and empty lines between the first and last line. */
export function joinLines(text: string, separator: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const last = lines.length - 1;
  const trimmedLines = lines.map((line, index) => (index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim()));
  return trimmedLines.filter((line, index) => line !== '' || index === 0 || index === last).join(separator);
}
