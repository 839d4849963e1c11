import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

declare global {
  interface Window {
    reportViolation: (violation: string) => void;
  }
}

interface FaultFixtures {
  /** Faults that a test triggers on purpose. Any other fault fails it. */
  allowedFaults: readonly RegExp[];
  /** The faults in the pages of this test so far, one line each. */
  faults: string[];
}

/** `test` that fails on console errors and warnings, page errors, policy violations, and requests to other origins. */
export const test = base.extend<FaultFixtures>({
  allowedFaults: [[], { option: true }],
  faults: [
    async ({ context, allowedFaults, baseURL }, provide) => {
      const faults: string[] = [];
      await watchForFaults(context, new URL(baseURL ?? '').origin, faults);
      await provide(faults);
      expect(
        faults.filter((fault) => !allowedFaults.some((allowed) => allowed.test(fault))),
        'faults in the pages of this test',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/**
 * Collects the faults of every page in a context.
 * @param origin the only origin that may receive requests
 * @param faults the list to which faults are appended
 */
export async function watchForFaults(context: BrowserContext, origin: string, faults: string[]): Promise<void> {
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('page', (page) => page.on('websocket', (socket) => faults.push(`request off the origin: ${socket.url()}`)));
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      faults.push(`request off the origin: ${route.request().method()} ${route.request().url()}`);
      await route.abort('blockedbyclient');
    },
  );
  await context.exposeFunction('reportViolation', (violation: string) => faults.push(`policy violation: ${violation}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      window.reportViolation(`${effectiveDirective} refused ${blockedURI} in ${sourceFile}`);
    });
  });
}

/** Waits until the page is hydrated. */
export async function waitUntilInteractive(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}
