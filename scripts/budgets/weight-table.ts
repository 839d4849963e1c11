import { budgetOf, firstFlight } from './budget-of.ts';
import type { Weight } from './weigh.ts';

/**
 * Groups the pages by kind and language.
 * @returns groups in the order of their first page, each with its heaviest page first
 */
export function groupPages(weights: readonly Weight[]): Weight[][] {
  const groups = new Map<string, Weight[]>();
  for (const weight of weights) {
    const { kind, language } = budgetOf(weight.page);
    const key = `${kind} ${language}`;
    groups.set(key, [...(groups.get(key) ?? []), weight]);
  }
  return [...groups.values()].map((group) => group.toSorted((one, other) => other.untilLoad - one.untilLoad));
}

/** Formats one line for each page kind and language, with its heaviest page. */
export function weightTable(weights: readonly Weight[]): string {
  const rows = groupPages(weights).flatMap(([heaviest]) =>
    heaviest === undefined
      ? []
      : [
          [
            `/${heaviest.page.replace(/index\.html$/, '')}`,
            kB(heaviest.untilLoad),
            kB(budgetOf(heaviest.page).untilLoad),
            kB(heaviest.untilAlive),
            kB(budgetOf(heaviest.page).untilAlive),
            kiB(heaviest.firstFlight),
            kiB(firstFlight.goal),
          ],
        ],
  );
  return [['heaviest page of each kind', 'kB until load', 'limit', 'interactive', 'limit', 'first flight KiB', 'goal'], ...rows].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  const widths = [44, 14, 6, 12, 6, 17, 5];
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join(' ');
}

export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export function kiB(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
