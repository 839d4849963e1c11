import { budgetOf, firstFlight } from './budget-of.ts';
import type { Weight } from './weigh.ts';

/** One line for each kind of page and language: its heaviest page. */
export function weightTable(weights: readonly Weight[]): string {
  const heaviest = new Map<string, Weight>();
  for (const weight of weights) {
    const { kind, language } = budgetOf(weight.page);
    const key = `${kind} ${language}`;
    if (weight.bytes > (heaviest.get(key)?.bytes ?? 0)) heaviest.set(key, weight);
  }
  const rows = [...heaviest.values()].map(({ page, bytes, firstFlight: first }) => [
    `/${page.replace(/index\.html$/, '')}`,
    kB(bytes),
    kB(budgetOf(page).limit),
    kiB(first),
    kiB(firstFlight.goal),
  ]);
  return [['heaviest page', 'kB brotli', 'limit', 'first flight KiB', 'goal'], ...rows].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  const widths = [48, 10, 6, 17, 5];
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' ');
}

export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export function kiB(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
