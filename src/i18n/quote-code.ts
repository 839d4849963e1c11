/**
 * Formats a value as code for rich text. Backticks in the value would end the code, so they are removed.
 * Invisible characters and direction controls are written as `U+202E`.
 */
export function quoteCode(text: string): string {
  const plain = text.replaceAll('`', '').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return `\`${plain}\``;
}
