import { budgetOf, expectedKinds, firstFlight } from './budget-of.ts';
import { pageFaults } from './page-faults.ts';
import { stableName, suspects, type Sizes } from './suspects.ts';
import { weigh, type Weight } from './weigh.ts';
import { kB, kiB, weightTable } from './weight-table.ts';

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
      ...weights.flatMap((weight) => excesses(weight, before)),
    ],
    sizes: Object.fromEntries(weights.flatMap(({ files }) => files.map(({ file, size }) => [stableName(file), size]))),
  };
}

function excesses({ page, files, bytes, firstFlight: first }: Weight, before: Sizes | undefined): string[] {
  const { kind, limit } = budgetOf(page);
  const found: string[] = [];
  if (bytes > limit) found.push(`${page}: ${kB(bytes)} kB; the limit of the kind "${kind}" is ${kB(limit)} kB`);
  if (first > firstFlight.limit) {
    found.push(`${page}: page, styles and head scripts are ${kiB(first)} KiB; the limit is ${kiB(firstFlight.limit)} KiB`);
  }
  return found.map((excess) => `${excess}. ${suspects(files, before)}`);
}
