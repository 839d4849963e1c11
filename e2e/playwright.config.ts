import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/chromium/find-chromium.mjs';
import { findFreePort } from '../scripts/support/port.mjs';

// Every worker process evaluates this file again, so values that are chosen once must be passed in the environment.
process.env['CHROMIUM_PATH'] = findChromium();
process.env['E2E_PORT'] ??= String(await findFreePort());

const port = process.env['E2E_PORT'];
const address = `http://localhost:${port}/`;
const inCi = process.env['CI'] !== undefined;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: inCi,
  workers: 2,
  retries: inCi ? 1 : 0,
  // Generous, because machines are shared and no test measures time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['E2E_REPORT'] ?? '../node_modules/.cache/defender-error-explorer/browser.json' }],
  ],
  use: {
    baseURL: address,
    locale: 'en-US',
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Only the host name of the site resolves, so that no page, worker, or service worker can send data off the machine.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `"${process.execPath}" scripts/start.mjs --no-build`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    // Playwright sets FORCE_COLOR, which Node reports as a conflict if NO_COLOR is set.
    env: { PORT: port, FORCE_COLOR: '0' },
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
