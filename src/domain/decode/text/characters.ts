/** A blank, tab, line end, or one of the blanks of other scripts; no-break blanks are cleaned away before. */
export function isBlankChar(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t' || char === '\u3000' || char === '\f' || char === '\v';
}

/** The first position at or after `index` that holds no blank. */
export function skipBlanks(text: string, index: number): number {
  let at = index;
  while (at < text.length && isBlankChar(text[at])) at += 1;
  return at;
}

/** The first position at or after `index` that holds no blank within the line. */
export function skipSpaces(text: string, index: number): number {
  let at = index;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '\u3000')) at += 1;
  return at;
}

/** The position of the line end at or after `index`, or the end of the text. */
export function lineEnd(text: string, index: number): number {
  const end = text.indexOf('\n', index);
  return end === -1 ? text.length : end;
}

/** The position at which the line of `index` begins. */
export function lineStart(text: string, index: number): number {
  return index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
}

/** The quote that ends a string which this one begins; `null` when it begins none. */
export function closersOf(quote: string | undefined): string | null {
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
