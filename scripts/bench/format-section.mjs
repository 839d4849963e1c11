/**
 * One figure: its median and its ratios to baselines measured in the same run.
 * @typedef {{ label: string, median: number, unit: string, ratios: Record<string, number> }} Row
 * @typedef {{ title: string, note?: string, rows: Row[] }} Section
 */

/**
 * Formats a section as a table for the terminal.
 * @param {Section} section
 * @returns {string}
 */
export function formatSection({ title, note, rows }) {
  const lines = rows.map(({ label, median, unit, ratios }) => [label, `${round(median)} ${unit}`, Object.entries(ratios).map(([of, ratio]) => `${round(ratio)} × ${of}`).join(', ')]);
  const widths = [0, 1].map((column) => Math.max(0, ...lines.map((line) => line[column]?.length ?? 0)));
  const table = lines.map(([label = '', median = '', ratios = '']) => `  ${label.padEnd(widths[0] ?? 0)}  ${median.padStart(widths[1] ?? 0)}  ${ratios}`.trimEnd());
  return [title, ...(note === undefined ? [] : [`  (${note})`]), ...table, ''].join('\n');
}

/**
 * Rounds to three significant digits, because figures from a shared machine are not more precise.
 * @param {number} value
 */
function round(value) {
  return String(Number(value.toPrecision(3)));
}
