import type { Page, Route } from '@playwright/test';
import { buildHref } from '../../../src/routes/routes.ts';
import { getExplorer, openExplorer } from '../../support/explorer-page.ts';
import { paste } from '../../support/paste.ts';
import { expect, test, waitUntilInteractive } from '../../support/test.ts';
import { TEXTS } from '../../support/wording.ts';

const t = TEXTS.en;
const FORBIDDEN = '{"error":{"code":"Forbidden","message":"The user has no permission."}}';
const SEVERAL = ['{"error":{"code":"Forbidden","message":"First"}}', '{"error":{"code":"NotFound","message":"Second"}}'].join('\n');

/** Fails every request for a built file whose name starts with `name`, until it is told to stop. */
async function failLoads(page: Page, name: string): Promise<{ readonly stop: () => void }> {
  let isOffline = true;
  await page.route(new RegExp(`/assets/${name}-[^/]*\\.js$`), (route) => (isOffline ? route.abort() : route.continue()));
  return {
    stop: () => {
      isOffline = false;
    },
  };
}

/** Holds every request for the app or one of its parts, as a slow network would. */
async function holdLoads(page: Page, names: string): Promise<{ readonly release: () => Promise<void> }> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(new RegExp(`/assets/(?:${names})-[^/]*\\.js$`), async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  return {
    release: async () => {
      isHeld = false;
      await Promise.all(held.map((route) => route.continue()));
    },
  };
}

test('what is pressed and chosen before the app is there happens once each, in order', async ({ page }) => {
  const app = await holdLoads(page, 'main|shared');
  await page.goto(buildHref({ language: 'en', route: { page: 'explorer' } }));
  const view = getExplorer(page, 'en');
  await view.header('code').getByRole('button').click();
  await view.statusFilter(403).click();
  await view.fix.selectOption('admin');
  await view.statusFilter(404).click();
  await view.statusFilter(404).click();
  await app.release();
  await waitUntilInteractive(page);
  await expect(page).toHaveURL((url) => url.searchParams.get('fix') === 'admin');
  // One frame for each step.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expect(view.header('code')).toHaveAttribute('aria-sort', 'ascending');
  await expect(view.statusFilter(403)).toHaveAttribute('aria-pressed', 'true');
  await expect(view.statusFilter(404)).toHaveAttribute('aria-pressed', 'false');
  expect(new URL(page.url()).search).toBe('?status=403&fix=admin&sort=code');
});

test.describe('a part that cannot be loaded', () => {
  test.use({ allowedFaults: [/Failed to load resource: net::ERR_FAILED/] });

  test('the palette: the page stays usable, and the next key press tries again', async ({ page }) => {
    const palette = await failLoads(page, 'palette');
    const view = await openExplorer(page, 'en');
    await page.keyboard.press('/');
    await expect(page.getByRole('alert')).toContainText(t(($) => $.error.load));
    await view.statusFilter(403).click();
    await expect(view.statusFilter(403)).toHaveAttribute('aria-pressed', 'true');
    palette.stop();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog', { name: t(($) => $.palette.label) })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a page: the one before stays, with what was pasted, until a retry succeeds', async ({ page }) => {
    const about = await failLoads(page, 'about-screen');
    await openExplorer(page, 'en');
    await paste(page, FORBIDDEN);
    const heading = page.getByRole('heading', { name: '403 Forbidden' });
    await expect(heading).toBeVisible();
    await page.getByRole('link', { name: t(($) => $.nav.about), exact: true }).click();
    const retry = page.getByRole('alert').getByRole('button', { name: t(($) => $.error.retry) });
    await expect(retry).toBeVisible();
    await expect(heading).toBeVisible();
    await expect(page).toHaveURL(buildHref({ language: 'en', route: { page: 'about' } }));
    about.stop();
    await retry.click();
    await expect(heading).toHaveCount(0);
    await expect(page).toHaveTitle(new RegExp(t(($) => $.head.about.title)));
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.goBack();
    await expect(heading).toBeVisible();
  });

  test('a report: the result stays, and a retry opens what was asked for', async ({ page }) => {
    const report = await failLoads(page, 'report-panel');
    await openExplorer(page, 'en');
    await paste(page, FORBIDDEN);
    await page.getByRole('button', { name: t(($) => $.report.ticket), exact: true }).click();
    const retry = page.getByRole('alert').getByRole('button', { name: t(($) => $.error.retry) });
    await expect(retry).toBeVisible();
    report.stop();
    await retry.click();
    await expect(page.locator('.report').getByRole('heading', { level: 3 })).toBeFocused();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the view of several errors: the first result is shown, and the next paste tries again', async ({ page }) => {
    const triage = await failLoads(page, 'triage');
    await openExplorer(page, 'en');
    await paste(page, SEVERAL);
    await expect(page.getByRole('alert')).toContainText(t(($) => $.error.load));
    await expect(page.getByRole('heading', { name: '403 Forbidden' })).toBeVisible();
    triage.stop();
    await paste(page, `${SEVERAL}\n`);
    await expect(page.locator('.triage')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a result: the paste is kept, and the next one is decoded', async ({ page }) => {
    const result = await failLoads(page, 'result');
    await openExplorer(page, 'en');
    await paste(page, FORBIDDEN);
    await expect(page.getByRole('alert')).toContainText(t(($) => $.error.load));
    result.stop();
    await paste(page, `${FORBIDDEN} `);
    await expect(page.getByRole('heading', { name: '403 Forbidden' })).toBeVisible();
  });
});

test('the view of several errors keeps its language until the texts of the other one are there', async ({ page }) => {
  const texts = await holdLoads(page, 'triage-zh-tw');
  await openExplorer(page, 'en');
  await paste(page, SEVERAL);
  const heading = page.locator('.triage h2');
  await expect(heading).toBeVisible();
  const english = await heading.textContent();
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(heading).toHaveText(english ?? '');
  await texts.release();
  await expect(heading).not.toHaveText(english ?? '');
  await expect(heading).toHaveText(/\p{Script=Han}/u);
});
