import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { npmCommand } from './support/npm.mjs';
import { cacheFolder, root } from './support/paths.mjs';
import { run } from './support/problem.mjs';
import { runChild } from './support/run-child.mjs';
import { setUp } from './support/set-up.mjs';
import { countBrowserTests, countUnitTests } from './support/test-report.mjs';

const unitReport = join(cacheFolder, 'unit.json');
const browserReport = join(cacheFolder, 'browser.json');

const steps = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'unit tests', script: 'unit', options: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`] },
  { name: 'build', script: 'build', options: ['--logLevel', 'error'] },
  { name: 'page budgets', script: 'budgets' },
  { name: 'browser tests', script: 'e2e' },
];

await run(async () => {
  await setUp();
  const environment = environmentOfTests();
  mkdirSync(cacheFolder, { recursive: true });
  for (const report of [unitReport, browserReport]) rmSync(report, { force: true });

  for (const step of steps) {
    const code = await runStep(step, environment);
    if (code !== 0) {
      process.exitCode = code;
      return;
    }
  }
  printTotal();
});

/** The environment of the steps: without the caller's variables that change the site, and without colors if the output is not a terminal. */
function environmentOfTests() {
  const { BASE_PATH: _base, SITE_URL: _site, PORT: _port, ...environment } = process.env;
  if (!process.stdout.isTTY) {
    delete environment['FORCE_COLOR'];
    environment['NO_COLOR'] = '1';
  }
  return { ...environment, CHROMIUM_PATH: findChromium(), E2E_REPORT: browserReport };
}

/**
 * Runs one script of package.json, so that `npm test` does the same as running the script by itself.
 * @param {{ name: string, script: string, options?: string[] }} step
 * @param {NodeJS.ProcessEnv} env
 */
async function runStep({ name, script, options = [] }, env) {
  console.log(`\n${name}`);
  const npm = npmCommand();
  const started = performance.now();
  const { code } = await runChild(npm.command, [...npm.args, 'run', '--silent', script, '--', ...options], {
    cwd: root,
    env,
    shell: npm.shell,
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${code === 0 ? 'passed' : `FAILED with exit code ${code}`} in ${seconds} s`);
  return code;
}

function printTotal() {
  const counts = [
    countUnitTests(JSON.parse(readFileSync(unitReport, 'utf8'))),
    countBrowserTests(JSON.parse(readFileSync(browserReport, 'utf8'))),
  ];
  const total = (/** @type {'passed' | 'failed' | 'flaky' | 'skipped'} */ key) => counts.reduce((sum, count) => sum + count[key], 0);
  console.log('');
  if (total('flaky') > 0) console.log(`${total('flaky')} flaky (passed on retry)`);
  if (total('skipped') > 0) console.log(`${total('skipped')} skipped`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}
