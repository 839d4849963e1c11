import type { Locator, Page } from '@playwright/test';
import { buildHref } from '../../../src/routes/routes.ts';
import { filterCodes, expectCodes, openExplorer } from '../../support/explorer-page.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { LANGUAGES, NAMES, TEXTS, type Language } from '../../support/wording.ts';

const ALL = filterCodes({});

/** Presses Tab until a control has focus. Fails after too many steps. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(control, `reached with ${key}`).toBeFocused();
}

function getPalette(page: Page, language: Language) {
  const dialog = page.getByRole('dialog', { name: NAMES[language].palette, exact: true });
  return { dialog, field: dialog.getByRole('combobox'), options: dialog.getByRole('option') };
}

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test.describe(`by keyboard in ${language}`, () => {
    test('goes from the skip link through a search to a code and back', async ({ page }) => {
      const view = await openExplorer(page, language);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: t(($) => $.product.skip), exact: true });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();

      await tabTo(page, view.search);
      await page.keyboard.type('invalid hash');
      await expectCodes(view, ['InvalidHashValue']);
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'invalid hash');
      await tabTo(page, view.codes.first());
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveText('InvalidHashValue');
      await expect(heading).toBeFocused();

      await page.goBack();
      await expect(view.search).toHaveValue('invalid hash');
      await expectCodes(view, ['InvalidHashValue']);
      await expect(view.codes.first(), 'where the reader was').toBeFocused();
    });

    test('opens codes and actions from the palette and restores the focus', async ({ page }) => {
      const view = await openExplorer(page, language);
      const { dialog, field, options } = getPalette(page, language);

      await view.codes.nth(3).focus();
      await page.keyboard.press('/');
      await expect(field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(view.codes.nth(3)).toBeFocused();

      await view.search.focus();
      await page.keyboard.press('/');
      await expect(view.search, 'a slash is typed, not taken as a command').toHaveValue('/');
      await expect(dialog).toBeHidden();
      await page.keyboard.press('Control+k');
      await expect(field).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(view.search).toBeFocused();

      await page.keyboard.press('Control+k');
      await page.keyboard.type(t(($) => $.palette.action.theme.dark));
      await expect(options.first()).toHaveText(t(($) => $.palette.action.theme.dark));
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

      await page.keyboard.press('Control+k');
      await expect(field, 'starts empty').toHaveValue('');
      await page.keyboard.type('not found');
      await expect(options.first()).toContainText('NotFound');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
      await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
      await expect(options.nth(1)).toContainText('ResourceNotFound');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === buildHref({ language, route: { page: 'code', code: 'ResourceNotFound' } }));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

      await page.keyboard.press('/');
      await page.keyboard.type('zzzzqqqq');
      await expect(dialog.getByRole('status')).toHaveText(t(($) => $.palette.none, { query: 'zzzzqqqq' }));
      await page.keyboard.press('Enter');
      await expect(dialog, 'there is nothing to open').toBeVisible();
    });
  });
}

test('moves through the rows with arrow keys, Home, and End, and opens one with Enter', async ({ page }) => {
  test.slow();
  const view = await openExplorer(page, 'en');
  await tabTo(page, view.codes.first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(view.codes.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(view.codes.nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(view.codes.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(view.codes.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(view.codes.last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(view.codes.last()).toBeFocused();

  await test.step('skips collapsed groups', async () => {
    await tabTo(page, view.group(403), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(view.group(403)).toHaveAttribute('aria-expanded', 'false');
    await view.codes.filter({ hasText: 'Unauthorized' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(view.codes.getByText('NotFound', { exact: true }).first()).toBeVisible();
    await expect(view.codes.nth(13)).toHaveText('NotFound');
    await expect(view.codes.nth(13)).toBeFocused();
  });

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NotFound');
});

test('collapses groups, sorts, filters, and removes filters', async ({ page }) => {
  test.slow();
  const view = await openExplorer(page, 'en');
  const focused = page.locator('body :focus');

  await tabTo(page, view.statusFilter(403));
  await page.keyboard.press('Space');
  await expectCodes(view, filterCodes({ status: [403] }));
  await expect(view.statusFilter(403)).toBeFocused();
  await tabTo(page, view.fix);
  await page.keyboard.type('Ten');
  await expect(view.fix).toHaveValue('admin');
  await expect(view.fix).toBeFocused();
  await tabTo(page, view.header('code').getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(view.header('code')).toHaveAttribute('aria-sort', 'ascending');
  await expect(view.header('code').getByRole('button')).toBeFocused();
  await tabTo(page, view.group(403));
  await page.keyboard.press('Space');
  await expectCodes(view, []);
  await expect(view.group(403)).toBeFocused();

  const active = view.activeFilters.getByRole('button');
  await tabTo(page, active.first(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(active).toHaveCount(2);
  await expect(focused, 'the button is gone, the focus is not').toHaveCount(1);
  await tabTo(page, view.clearFilters, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(active).toHaveCount(0);
  await expect(focused).toHaveCount(1);

  await view.search.fill('zzzzqqqq');
  await expect(view.table).toBeHidden();
  await tabTo(page, view.clearFilters.last());
  await page.keyboard.press('Enter');
  await expect(view.table).toBeVisible();
  await expect(focused).toHaveCount(1);
  expect((await view.codes.allTextContents()).toSorted()).toEqual(ALL.filter((code) => !filterCodes({ status: [403] }).includes(code)).toSorted());
});

test('does not search in the palette while an input method composes', async ({ page }) => {
  await page.goto(buildHref({ language: 'zh-TW', route: { page: 'about' } }));
  await waitUntilInteractive(page);
  const { dialog, field, options } = getPalette(page, 'zh-TW');
  await page.keyboard.press('/');
  await expect(options.first()).toBeVisible();
  const all = await options.count();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['ㄗ', 'ㄗㄚ', '雜ㄏ']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(field).toHaveValue(text);
    await expect(options).toHaveCount(all);
  }
  await keyboard.send('Input.insertText', { text: '雜湊' });
  await expect(options.first()).toContainText('InvalidHashValue');
  await expect(dialog.getByRole('status')).toHaveText(TEXTS['zh-TW'](($) => $.palette.results, { count: await options.count() }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('InvalidHashValue');
});
