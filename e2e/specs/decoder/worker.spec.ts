import type { Browser, Page } from '@playwright/test';
import { startBareHost, startListeningHost } from '../../support/bare-host.ts';
import { createErrorBody, getPageParts, pasteInto, TEXTS } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';

const LINE = '2026-11-10 09:00:00 INFO nothing to see here, move along please\n';
const ERROR = createErrorBody('Forbidden', 'Forbidden', '|76aa01bc-1f2e3d4c5b6a7988.');
/** More than a page reads itself. */
const LONG = LINE.repeat(2000) + ERROR;

/**
 * Runs in the worker, ahead of its own code, and tries every way out that a worker has.
 * @param away the origin of somebody else
 */
function createEscapeScript(away: string): string {
  return `
    const ways = {
      fetch: (url) => fetch(url, { mode: 'no-cors' }),
      XMLHttpRequest: (url) => new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', url);
        request.onload = resolve;
        request.onerror = reject;
        request.send();
      }),
      WebSocket: (url) => new Promise((resolve, reject) => {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onopen = resolve;
        socket.onerror = reject;
      }),
      EventSource: (url) => new Promise((resolve, reject) => {
        const source = new EventSource(url);
        source.onopen = resolve;
        source.onerror = () => { source.close(); reject(); };
      }),
      WebTransport: (url) => new WebTransport(url.replace('http:', 'https:')).ready,
      importScripts: (url) => importScripts(url),
      'import()': (url) => import(url),
      Worker: (url) => new Promise((resolve, reject) => {
        const worker = new Worker(url);
        worker.onerror = reject;
        setTimeout(resolve, 500);
      }),
      'module worker': (url) => new Promise((resolve, reject) => {
        const worker = new Worker(url, { type: 'module' });
        worker.onerror = reject;
        setTimeout(resolve, 500);
      }),
      'worker of a blob': (url) => new Promise((resolve, reject) => {
        const source = 'fetch("' + url + '", { mode: "no-cors" }).finally(() => postMessage(1))';
        const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
        worker.onerror = reject;
        worker.onmessage = resolve;
      }),
      'own policy': (url) => {
        const policy = trustedTypes.createPolicy('app-urls', { createScriptURL: (address) => address });
        importScripts(policy.createScriptURL(url));
      },
      FontFace: (url) => new FontFace('x', 'url(' + url + ')').load(),
      eval: (url) => eval('fetch("' + url + '")'),
      Function: (url) => new Function('fetch("' + url + '")')(),
    };
    // Once the worker has set itself up: what it does against intruders is part of what is tried.
    setTimeout(async () => {
      for (const [way, go] of Object.entries(ways)) {
        const limit = new Promise((resolve) => setTimeout(resolve, 1500));
        try { await Promise.race([go(${JSON.stringify(away)} + '/' + encodeURIComponent(way)), limit]); } catch {}
      }
      const report = new BroadcastChannel('escape');
      report.postMessage('tried');
    });
  `;
}

/** Opens the site on a host without headers, with `code` ahead of the code of every worker it makes. */
async function openBare(browser: Browser, origin: string, code: string): Promise<Page> {
  // Not the watched context of the other tests: that would stop what is to arrive.
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.addInitScript((added) => {
    const Original = Blob;
    window.Blob = class extends Original {
      constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
        super(options.type === 'text/javascript' ? [added, ...parts] : parts, options);
      }
    };
    new BroadcastChannel('escape').addEventListener('message', () => document.documentElement.setAttribute('data-tried', ''));
  }, code);
  await page.goto(`${origin}/en/`);
  await waitUntilInteractive(page);
  await pasteInto(getPageParts(page).box, LONG);
  await expect(getPageParts(page).heading).toHaveText('403 Forbidden');
  await page.locator('html[data-tried]').waitFor({ state: 'attached', timeout: 60_000 });
  return page;
}

test.describe('on a host without headers', () => {
  test('nothing gets out of the worker', async ({ browser }) => {
    const site = await startBareHost();
    const away = await startListeningHost();
    const response = await fetch(`${site.origin}/en/`);
    expect(response.headers.get('content-security-policy')).toBeNull();
    const page = await openBare(browser, site.origin, createEscapeScript(away.origin));
    expect(away.arrivals).toEqual([]);
    await page.context().close();
    await Promise.all([site.close(), away.close()]);
  });

  test('without the policy of the page the same attempts do get out', async ({ browser }) => {
    const site = await startBareHost(false);
    const away = await startListeningHost();
    const page = await openBare(browser, site.origin, createEscapeScript(away.origin));
    for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'import()', 'worker of a blob']) {
      expect(away.arrivals, way).toContain(`/${encodeURIComponent(way)}`);
    }
    await page.context().close();
    await Promise.all([site.close(), away.close()]);
  });
});

test.describe('addresses that code is loaded from', () => {
  test.use({ allowedFaults: [/^policy violation|Content Security Policy|Trusted/], permissions: ['clipboard-read', 'clipboard-write'] });

  test('are made by the app alone, and only that of its own worker', async ({ page }) => {
    // A script of the site, and nothing that a test evaluates: that is free of the policy.
    const intruder = `
      const tried = {};
      const attempt = (name, go) => { try { go(); tried[name] = 'done'; } catch (error) { tried[name] = error.name; } };
      document.addEventListener('keydown', () => {
        attempt('a policy of the same name', () => trustedTypes.createPolicy('app-urls', { createScriptURL: (url) => url }));
        attempt('a policy of another name', () => trustedTypes.createPolicy('mine', { createScriptURL: (url) => url }));
        attempt('a worker from a string', () => new Worker('/favicon.svg'));
        attempt('a worker from a blob', () => new Worker(URL.createObjectURL(new Blob(['1'], { type: 'text/javascript' }))));
        attempt('a script element', () => { document.createElement('script').src = '/x.js'; });
        window.tried = tried;
      });
    `;
    await page.route('**/intruder.js', (route) => route.fulfill({ contentType: 'text/javascript', body: intruder }));
    await page.route('**/en/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</body>', '<script src="/intruder.js"></script></body>') });
    });
    await page.goto('/en/');
    await waitUntilInteractive(page);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Reflect.get(window, 'tried'))).toEqual({
      'a policy of the same name': 'TypeError',
      'a policy of another name': 'TypeError',
      'a worker from a string': 'TypeError',
      'a worker from a blob': 'TypeError',
      'a script element': 'TypeError',
    });
    // The app's own worker still starts.
    await pasteInto(getPageParts(page).box, LONG);
    await expect(getPageParts(page).heading).toHaveText('403 Forbidden');
  });
});

test.describe('a worker that cannot be had', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const refusals = {
    'is refused': () => {
      Reflect.set(window, 'Worker', () => {
        throw new DOMException('refused', 'SecurityError');
      });
    },
    'does not come to life': () => {
      const Dead = class extends EventTarget {
        constructor() {
          super();
          setTimeout(() => this.dispatchEvent(new Event('error')));
        }
        terminate() {}
      };
      Reflect.set(window, 'Worker', Dead);
    },
  };
  for (const [name, code] of Object.entries(refusals)) {
    test(`because it ${name}: the page reads what it can, and says what it cannot`, async ({ page }) => {
      const { box, heading, result, clear } = getPageParts(page);
      await page.addInitScript(code);
      await page.goto('/en/');
      await waitUntilInteractive(page);
      await pasteInto(box, LONG);
      await expect(heading).toHaveText('403 Forbidden');
      await expect(box).toHaveValue(LONG.slice(0, 20_000));

      await pasteInto(box, LINE.repeat(4000));
      await expect(page.getByRole('alert')).toContainText(TEXTS.en.reading.unstarted.replace('{{limit}}', '200,000'));
      await expect(result).toHaveCount(0);
      await clear.click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await pasteInto(box, ERROR);
      await expect(heading).toHaveText('403 Forbidden');
    });
  }
});

test.describe('a worker that dies', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], allowedFaults: [/planted/] });

  test('midway: the reader is told, nothing is lost, and the paste can be read again', async ({ page }) => {
    await page.addInitScript(() => {
      const Original = Blob;
      let isBroken = true;
      addEventListener('mend', () => (isBroken = false));
      // Every worker asks, when it is given its work, whether it is to break.
      const channel = new BroadcastChannel('break');
      channel.addEventListener('message', () => channel.postMessage(isBroken));
      const added = `
        const asking = new BroadcastChannel('break');
        asking.onmessage = ({ data }) => { if (data === true) setTimeout(() => { throw new Error('planted'); }); };
        addEventListener('message', () => asking.postMessage('?'), { once: true });
      `;
      window.Blob = class extends Original {
        constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
          super(options.type === 'text/javascript' ? [added, ...parts] : parts, options);
        }
      };
    });
    const { box, heading } = getPageParts(page);
    await page.goto('/en/');
    await waitUntilInteractive(page);
    await pasteInto(box, ERROR + '\n' + LINE.repeat(150_000));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(TEXTS.en.reading.failed);
    await expect(box).toHaveValue(/^\{"error"/);
    await page.evaluate(() => dispatchEvent(new Event('mend')));
    await alert.getByRole('button', { name: TEXTS.en.reading.again }).click();
    await expect(heading).toHaveText('403 Forbidden');
    await expect(alert).toHaveCount(0);
  });
});
