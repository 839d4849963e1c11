/**
 * A value between backticks, as rich text marks code. Backticks of its own would end the mark, and
 * what cannot be seen or turns the direction of a line is written out: `U+202E`.
 */
export function quoteCode(text: string): string {
  const plain = text.replaceAll('`', '').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return `\`${plain}\``;
}
