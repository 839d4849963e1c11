import { buildHref } from '../../../src/routes/routes.ts';
import { filterCodes, expectCodes, getExplorer, openExplorer } from '../../support/explorer-page.ts';
import { holdScripts } from '../../support/hold-scripts.ts';
import { getLayoutShifts, watchLayoutShifts } from '../../support/layout-shifts.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { NAMES } from '../../support/wording.ts';

declare global {
  interface Window {
    /** The state of the table in each frame: how often it was hidden, and the row counts when it was visible. */
    tableFrames: { held: number; rows: Set<number> };
  }
}

const ALL = filterCodes({});

test.describe('the URL', () => {
  test('adds a history entry for each choice and one for typing, and Back undoes them', async ({ page }) => {
    const view = await openExplorer(page, 'en');
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();

    await view.search.pressSequentially('permission', { delay: 30 });
    await expect(page).toHaveURL((url) => url.search === '?q=permission');
    expect(await entries(), 'typing makes no entries').toBe(before);
    await expect.poll(() => view.codes.count()).toBeLessThan(20);
    const found = await view.codes.allTextContents();
    expect(found.length).toBeGreaterThan(1);

    await view.statusFilter(403).click();
    await expect(page).toHaveURL((url) => url.search === '?q=permission&status=403');
    await view.header('code').getByRole('button').click();
    await expect(page).toHaveURL((url) => url.search === '?q=permission&status=403&sort=code');
    await view.fix.selectOption('admin');
    await expect(page).toHaveURL((url) => url.search === '?q=permission&status=403&fix=admin&sort=code');
    expect(await entries(), 'each choice makes one entry').toBe(before + 3);

    await page.goBack();
    await expect(view.fix).toHaveValue('');
    await page.goBack();
    await expect(view.table.locator('[aria-sort]')).toHaveCount(0);
    await page.goBack();
    await expect(view.statusFilter(403)).toHaveAttribute('aria-pressed', 'false');
    await expect(view.codes).toHaveText(found);
    await page.goForward();
    await expect(view.statusFilter(403)).toHaveAttribute('aria-pressed', 'true');
  });

  test('shows the same view in a different tab', async ({ page, context }) => {
    const view = await openExplorer(page, 'zh-TW');
    await view.search.fill('權限');
    await view.statusFilter(403).click();
    await view.statusFilter(401).click();
    await view.retry.selectOption('after-fix');
    await view.header('code').getByRole('button').click();
    await view.header('code').getByRole('button').click();
    await expect(page).toHaveURL((url) => url.search.endsWith('status=401&status=403&retry=after-fix&sort=-code'));
    const explorer = page.getByRole('region', { name: NAMES['zh-TW'].table, exact: true });

    const elsewhere = await context.newPage();
    await elsewhere.goto(page.url());
    await waitUntilInteractive(elsewhere);
    await expect(getExplorer(elsewhere, 'zh-TW').codes).toHaveText(await view.codes.allTextContents());
    const snapshot = await explorer.ariaSnapshot();
    expect(snapshot).toContain('權限');
    expect(await elsewhere.getByRole('region', { name: NAMES['zh-TW'].table, exact: true }).ariaSnapshot()).toBe(snapshot);
    expect(elsewhere.url()).toBe(page.url());
  });

  test('treats invalid values as defaults', async ({ page }) => {
    // The head script shows a hidden table after this time. The test must pass without that fallback.
    await page.addInitScript(() => {
      const later = window.setTimeout;
      Reflect.set(window, 'setTimeout', (task: () => void, delay?: number) => (delay === 4000 ? 0 : later(task, delay)));
    });
    for (const search of [
      '?status=418&fix=nobody&retry=maybe&sort=colour&theme=pink',
      '?q=%20&status=',
      '?q=',
      '?sort=--code&__proto__=1',
    ]) {
      const view = await openExplorer(page, 'en', search);
      await expectCodes(view, ALL);
      await expect(view.activeFilters).toBeHidden();
      await expect(view.table.locator('[aria-sort]')).toHaveCount(0);
    }
    const view = await openExplorer(page, 'en', '?q=%&status=403&status=418&fix=nobody');
    await expect(view.search).toHaveValue('%');
    await expect(view.statusFilter(403)).toHaveAttribute('aria-pressed', 'true');
    await expect(view.fix).toHaveValue('');
  });
});

test.describe('before hydration', () => {
  const filtered = [
    ['?q=throttling', ['TooManyRequests']],
    ['?status=403&fix=admin', filterCodes({ status: [403], fix: 'admin' })],
    ['?q=zzzzqqqq', []],
  ] as const;

  for (const [search, codes] of filtered) {
    test(`never shows the unfiltered table for ${search}`, async ({ page }) => {
      await watchLayoutShifts(page);
      await page.addInitScript(() => {
        window.tableFrames = { held: 0, rows: new Set() };
        requestAnimationFrame(function sample() {
          const links = [...document.querySelectorAll('.row-link')];
          const visible = links.filter((link) => link.checkVisibility({ visibilityProperty: true })).length;
          if (visible > 0) window.tableFrames.rows.add(visible);
          else if (links.length > 0) window.tableFrames.held += 1;
          requestAnimationFrame(sample);
        });
      });
      const scripts = await holdScripts(page);
      await page.goto(buildHref({ language: 'en', route: { page: 'explorer' } }) + search, { waitUntil: 'commit' });
      const view = getExplorer(page, 'en');
      await expect(page.getByRole('textbox', { name: NAMES.en.pasteBox })).toBeVisible();
      await page.waitForFunction(() => window.tableFrames.held > 3);
      await scripts.release();
      await waitUntilInteractive(page);
      await expectCodes(view, codes);
      await expect(page.getByRole('contentinfo')).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => [...window.tableFrames.rows])).toEqual(codes.length === 0 ? [] : [codes.length]);
      expect(await getLayoutShifts(page)).toBe(0);
    });
  }

  test('keeps typed text and selected filters', async ({ page }) => {
    const scripts = await holdScripts(page);
    await page.goto(buildHref({ language: 'en', route: { page: 'explorer' } }), { waitUntil: 'commit' });
    const view = getExplorer(page, 'en');
    await view.search.pressSequentially('permission');
    await view.fix.selectOption('admin');
    await view.statusFilter(403).click();
    await view.header('code').getByRole('button').click();
    await scripts.release();
    await waitUntilInteractive(page);
    await expect(view.search).toHaveValue('permission');
    await expect(view.fix).toHaveValue('admin');
    await expect(view.statusFilter(403)).toHaveAttribute('aria-pressed', 'true');
    await expect(view.header('code')).toHaveAttribute('aria-sort', 'ascending');
    await expect(page).toHaveURL((url) => url.search === '?q=permission&status=403&fix=admin&sort=code');
    const expected = filterCodes({ status: [403], fix: 'admin' });
    for (const code of await view.codes.allTextContents()) expect(expected).toContain(code);
  });
});

test('shows the matching codes immediately when the user comes back to them', async ({ page }) => {
  const view = await openExplorer(page, 'en', '?q=throttling');
  await expectCodes(view, ['TooManyRequests']);
  await view.codes.first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'TooManyRequests' })).toBeVisible();
  const rows = await page.evaluateHandle(() => {
    const counts = new Set<number>();
    requestAnimationFrame(function sample() {
      counts.add([...document.querySelectorAll('.row-link')].filter((link) => link.checkVisibility({ visibilityProperty: true })).length);
      requestAnimationFrame(sample);
    });
    return counts;
  });
  await page.goBack();
  await expectCodes(view, ['TooManyRequests']);
  await expect.poll(() => rows.evaluate((counts) => [...counts].filter((count) => count > 0))).toEqual([1]);
});
