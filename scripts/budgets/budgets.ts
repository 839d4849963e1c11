import { budgetOf, expectedKinds, firstFlight } from './budget-of.ts';
import { pageFaults } from './page-faults.ts';
import { stableName, suspects, type Sizes } from './suspects.ts';
import { weigh, type Weight } from './weigh.ts';
import { groupPages, kB, kiB, weightTable } from './weight-table.ts';

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
  const missing = expectedKinds.filter((kind) => !pages.some((page) => budgetOf(page).kind === kind));
  return {
    table: weightTable(weights),
    faults: [
      ...missing.map((kind) => `The site has no page of kind "${kind}"`),
      ...weights.flatMap((weight) => pageFaults(weight.tags).map((fault) => `${weight.page}: ${fault}`)),
      ...groupPages(weights).flatMap((group) => excesses(group, before)),
    ],
    sizes: Object.fromEntries(weights.flatMap(({ files }) => files.map(({ file, size }) => [stableName(file), size]))),
  };
}

/** At most one line per limit for the pages of one kind and language: they are alike and have the same fix. */
function excesses(group: readonly Weight[], before: Sizes | undefined): string[] {
  const tooHeavy = group.filter(({ page, untilLoad }) => untilLoad > budgetOf(page).untilLoad);
  const tooMuch = group.filter(({ page, untilAlive }) => untilAlive > budgetOf(page).untilAlive);
  const tooLate = group.filter((weight) => weight.firstFlight > firstFlight.limit);
  return [
    ...report(tooHeavy, before, ({ page, untilLoad }) => {
      const { kind, untilLoad: limit } = budgetOf(page);
      return `${kB(untilLoad)} kB before the load event; the limit for page kind "${kind}" is ${kB(limit)} kB`;
    }),
    ...report(tooMuch, before, ({ page, untilAlive }) => {
      const { kind, untilAlive: limit } = budgetOf(page);
      return `${kB(untilAlive)} kB until interactive; the limit for page kind "${kind}" is ${kB(limit)} kB`;
    }),
    ...report(
      tooLate,
      before,
      (weight) => `page, styles and head scripts total ${kiB(weight.firstFlight)} KiB; the limit is ${kiB(firstFlight.limit)} KiB`,
    ),
  ];
}

function report([worst, ...others]: readonly Weight[], before: Sizes | undefined, describe: (weight: Weight) => string): string[] {
  if (worst === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more of this kind)`;
  return [`${worst.page}${more}: ${describe(worst)}. ${suspects(worst.files, before)}`];
}
