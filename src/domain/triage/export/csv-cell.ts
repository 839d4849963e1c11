/*
 * Characters that make a spreadsheet evaluate a cell. Spreadsheets with a Chinese or Japanese
 * locale also evaluate the full-width forms.
 */
const FORMULA_STARTS = String.raw`=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212`;

/** Start of a cell, including after quotes and spaces that spreadsheets strip. */
const AT_START = new RegExp(String.raw`^["'${'`'}\u201C\u201D\u2018\u2019 \u00A0\u3000]*(?=[${FORMULA_STARTS}\t\r\n])`);

/** Start of a cell for apps that expect other separators. */
const AFTER_SEPARATOR = new RegExp(String.raw`[,;|\t\r\n]["']{0,4}(?=[${FORMULA_STARTS}])`, 'g');

/** Fast path for most cells: text without formulas, quotes or lone surrogates. */
const PLAIN = /^[A-Za-z0-9][\w .:/{}()-]*$/;

/**
 * Formats a CSV cell (RFC 4180). The cell is always quoted. An apostrophe before every possible
 * formula start prevents CSV injection, as OWASP recommends.
 */
export function formatCsvCell(value: string | number | null): string {
  if (value === null) return '""';
  if (typeof value === 'number' || PLAIN.test(value)) return `"${value}"`;
  const safe = value.toWellFormed().replace(AT_START, "$&'").replaceAll(AFTER_SEPARATOR, "$&'");
  return `"${safe.replaceAll('"', '""')}"`;
}
