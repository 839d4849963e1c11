import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { listFiles } from './support/hash-files.mjs';
import { cacheFolder, root } from './support/paths.mjs';
import { Problem, run } from './support/problem.mjs';

const dist = join(root, 'dist');
const lastPass = join(cacheFolder, 'sizes.json');

await run(async () => {
  const pages = listFiles(dist).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) throw new Problem('dist/ contains no built site; run npm run build first.');

  /** @type {{ module: typeof import('./budgets/budgets.ts') }} */
  const { module } = await runnerImport(join(root, 'scripts', 'budgets', 'budgets.ts'), { root, configFile: false, logLevel: 'error' });
  const before = existsSync(lastPass) ? JSON.parse(readFileSync(lastPass, 'utf8')) : undefined;
  const { table, faults, sizes } = await module.checkBudgets(dist, pages, before);
  console.log(table);
  if (faults.length > 0) throw new Problem(faults.join('\n'));
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(lastPass, JSON.stringify(sizes));
});
