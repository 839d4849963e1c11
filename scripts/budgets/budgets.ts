import { getBudget, expectedKinds, firstFlight } from './get-budget.ts';
import { findPageFaults } from './page-faults.ts';
import { getStableName, formatSuspects, type Sizes } from './suspects.ts';
import { weigh, type Weight } from './weigh.ts';
import { groupPages, formatKB, formatKiB, formatWeightTable } from './weight-table.ts';

export interface BudgetReport {
  table: string;
  /** One line each; empty when every budget is kept. */
  faults: string[];
  sizes: Sizes;
}

/**
 * Checks the pages of a built site against their budgets and the security policy.
 * @param folder folder of the site, built for the base `/`
 * @param pages  paths of its HTML files
 * @param before sizes at the last successful check, if known
 */
export async function checkBudgets(folder: string, pages: readonly string[], before?: Sizes): Promise<BudgetReport> {
  const weights = await weigh(folder, pages);
  const missing = expectedKinds.filter((kind) => !pages.some((page) => getBudget(page).kind === kind));
  return {
    table: formatWeightTable(weights),
    faults: [
      ...missing.map((kind) => `The site has no page of kind "${kind}"`),
      ...weights.flatMap((weight) => findPageFaults(weight.tags).map((fault) => `${weight.page}: ${fault}`)),
      ...groupPages(weights).flatMap((group) => findExcesses(group, before)),
    ],
    sizes: Object.fromEntries(weights.flatMap(({ files }) => files.map(({ file, size }) => [getStableName(file), size]))),
  };
}

/** At most one line per limit for the pages of one kind and language: they are alike and have the same fix. */
function findExcesses(group: readonly Weight[], before: Sizes | undefined): string[] {
  const tooHeavy = group.filter(({ page, untilLoad }) => untilLoad > getBudget(page).untilLoad);
  const tooMuch = group.filter(({ page, untilInteractive }) => untilInteractive > getBudget(page).untilInteractive);
  const tooLate = group.filter((weight) => weight.firstFlight > firstFlight.limit);
  return [
    ...formatReport(tooHeavy, before, ({ page, untilLoad }) => {
      const { kind, untilLoad: limit } = getBudget(page);
      return `${formatKB(untilLoad)} kB before the load event; the limit for page kind "${kind}" is ${formatKB(limit)} kB`;
    }),
    ...formatReport(tooMuch, before, ({ page, untilInteractive }) => {
      const { kind, untilInteractive: limit } = getBudget(page);
      return `${formatKB(untilInteractive)} kB until interactive; the limit for page kind "${kind}" is ${formatKB(limit)} kB`;
    }),
    ...formatReport(
      tooLate,
      before,
      (weight) => `page, styles and head scripts total ${formatKiB(weight.firstFlight)} KiB; the limit is ${formatKiB(firstFlight.limit)} KiB`,
    ),
  ];
}

function formatReport([worst, ...others]: readonly Weight[], before: Sizes | undefined, describe: (weight: Weight) => string): string[] {
  if (worst === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more of this kind)`;
  return [`${worst.page}${more}: ${describe(worst)}. ${formatSuspects(worst.files, before)}`];
}
