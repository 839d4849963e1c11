import { budgetOf, expectedKinds, firstFlight } from './budget-of.ts';
import { pageFaults } from './page-faults.ts';
import { stableName, suspects, type Sizes } from './suspects.ts';
import { weigh, type Weight } from './weigh.ts';
import { groupPages, kB, kiB, weightTable } from './weight-table.ts';

export interface BudgetReport {
  table: string;
  /** One line each; none when every budget is kept. */
  faults: string[];
  sizes: Sizes;
}

/**
 * Holds the pages of a built site to their budgets and to what the security policy allows.
 * @param folder of the site, built for the base `/`
 * @param pages  paths of its HTML files
 * @param before sizes when the budgets were last kept, where known
 */
export async function checkBudgets(folder: string, pages: readonly string[], before?: Sizes): Promise<BudgetReport> {
  const weights = await weigh(folder, pages);
  const missing = expectedKinds.filter((kind) => !pages.some((page) => budgetOf(page).kind === kind));
  return {
    table: weightTable(weights),
    faults: [
      ...missing.map((kind) => `There is no page of the kind "${kind}"`),
      ...weights.flatMap((weight) => pageFaults(weight.tags).map((fault) => `${weight.page}: ${fault}`)),
      ...groupPages(weights).flatMap((group) => excesses(group, before)),
    ],
    sizes: Object.fromEntries(weights.flatMap(({ files }) => files.map(({ file, size }) => [stableName(file), size]))),
  };
}

/** At most two lines for the pages of one kind and language: they are alike, and so is the cure. */
function excesses(group: readonly Weight[], before: Sizes | undefined): string[] {
  const tooHeavy = group.filter(({ page, untilLoad }) => untilLoad > budgetOf(page).untilLoad);
  const tooMuch = group.filter(({ page, untilAlive }) => untilAlive > budgetOf(page).untilAlive);
  const tooLate = group.filter((weight) => weight.firstFlight > firstFlight.limit);
  return [
    ...report(tooHeavy, before, ({ page, untilLoad }) => {
      const { kind, untilLoad: limit } = budgetOf(page);
      return `${kB(untilLoad)} kB up to the load event; the limit of the kind "${kind}" is ${kB(limit)} kB`;
    }),
    ...report(tooMuch, before, ({ page, untilAlive }) => {
      const { kind, untilAlive: limit } = budgetOf(page);
      return `${kB(untilAlive)} kB until it has come alive; the limit of the kind "${kind}" is ${kB(limit)} kB`;
    }),
    ...report(
      tooLate,
      before,
      (weight) => `page, styles and head scripts are ${kiB(weight.firstFlight)} KiB; the limit is ${kiB(firstFlight.limit)} KiB`,
    ),
  ];
}

function report([worst, ...others]: readonly Weight[], before: Sizes | undefined, describe: (weight: Weight) => string): string[] {
  if (worst === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more of its kind)`;
  return [`${worst.page}${more}: ${describe(worst)}. ${suspects(worst.files, before)}`];
}
