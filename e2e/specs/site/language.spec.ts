import { REFERENCE_ENTRIES } from '../../../src/domain/catalogue/catalogue.ts';
import { BASE, buildHref } from '../../../src/routes/routes.ts';
import { expectCodes, getExplorer, openExplorer } from '../../support/explorer-page.ts';
import { findUntranslatedTexts } from '../../support/untranslated-texts.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { LANGUAGES, NAMES, getOtherLanguage, TEXTS, type Language } from '../../support/wording.ts';

const RESPONSE = `{
  "error": {
    "code": "ResourceNotFound",
    "message": "Machine 123123123 was not found",
    "target": "43f4cb08-8fac-4b65-9db1-745c2ae65f3a"
  }
}`;

for (const language of LANGUAGES) {
  const other = getOtherLanguage(language);

  test.describe(`from ${language} to ${other}`, () => {
    test('keeps the view, the paste, its result, and the focus when switching', async ({ page }) => {
      const view = await openExplorer(page, language, '?q=machine&status=404&status=400&sort=-code');
      await view.group(404).click();
      const box = page.getByRole('textbox', { name: NAMES[language].pasteBox, exact: true });
      await box.fill(RESPONSE);
      const marked = page.getByRole('region', { name: getResultName(language), exact: true }).locator('mark').first();
      await expect(marked).toHaveText('43f4cb08-8fac-4b65-9db1-745c2ae65f3a');
      await view.group(404).click();
      const codes = await view.codes.allTextContents();
      expect(codes.length).toBeGreaterThan(0);
      const { search } = new URL(page.url());

      const toOther = page.getByRole('link', { name: NAMES[language].otherLanguage, exact: true });
      await toOther.focus();
      await page.keyboard.press('Enter');

      const t = TEXTS[other];
      await expect(page).toHaveURL((url) => url.pathname + url.search === buildHref({ language: other, route: { page: 'explorer' } }) + search);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page).toHaveTitle(`${t(($) => $.head.explorer.title)} · ${t(($) => $.product.name)}`);
      await expect(page.getByRole('link', { name: NAMES[other].otherLanguage, exact: true })).toBeFocused();
      const translated = getExplorer(page, other);
      await expect(translated.search).toHaveValue('machine');
      await expect(translated.statusFilter(404)).toHaveAttribute('aria-pressed', 'true');
      await expect(translated.header('code')).toHaveAttribute('aria-sort', 'descending');
      await expect(translated.group(404), 'what was folded stays so').toHaveAttribute('aria-expanded', 'false');
      await expect(translated.codes).toHaveText(codes);
      await expect(page.getByRole('textbox', { name: NAMES[other].pasteBox, exact: true })).toHaveValue(RESPONSE);
      const result = page.getByRole('region', { name: getResultName(other), exact: true });
      await expect(result.locator('mark').first()).toHaveText('43f4cb08-8fac-4b65-9db1-745c2ae65f3a');
      expect(await findUntranslatedTexts(page, other)).toEqual([]);

      await page.goto(BASE);
      await expect(page, 'the choice is remembered').toHaveURL((url) => url.pathname === buildHref({ language: other, route: { page: 'explorer' } }));
    });

    test('switches the language of the current page from the palette', async ({ page }) => {
      await page.goto(buildHref({ language, route: { page: 'code', code: 'Forbidden' } }));
      await waitUntilInteractive(page);
      const copy = page.getByRole('button', { name: TEXTS[language](($) => $.copy.sample), exact: true });
      await copy.focus();
      await page.evaluate(() => scrollTo(0, 900));
      const position = await page.evaluate(() => scrollY);
      expect(position).toBeGreaterThan(500);
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: NAMES[language].palette, exact: true });
      await expect(palette.getByRole('combobox')).toBeFocused();
      const name = TEXTS[language](($) => $.palette.action.language);
      await page.keyboard.type(name);
      const option = palette.getByRole('option').first();
      await expect(option).toHaveText(name);
      await expect(option).toHaveAttribute('lang', other);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL((url) => url.pathname === buildHref({ language: other, route: { page: 'code', code: 'Forbidden' } }));
      await expect(page.getByRole('button', { name: TEXTS[other](($) => $.copy.sample), exact: true })).toBeFocused();
      // Scroll anchoring keeps the text at the top edge in place. It moves slightly if the texts above differ in length.
      expect(Math.abs((await page.evaluate(() => scrollY)) - position)).toBeLessThan(100);
    });
  });

  test(`every page is in ${language} and fits the width of a phone`, async ({ page }) => {
    test.slow();
    const t = TEXTS[language];
    await page.setViewportSize({ width: 320, height: 800 });
    const checkView = async (name: string) => {
      expect(await findUntranslatedTexts(page, language), name).toEqual([]);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(content, `width of ${name}`).toBe(screen);
    };

    const view = await openExplorer(page, language);
    await checkView('explorer');
    await view.search.fill('InvalidHasValue');
    await view.fix.selectOption('caller');
    await view.statusFilter(400).click();
    await expectCodes(view, ['InvalidHashValue']);
    await checkView('explorer with filters');
    await view.search.fill('zzzzqqqq');
    await expect(view.table).toBeHidden();
    await checkView('empty result');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('option').nth(20)).toBeVisible();
    await checkView('palette');
    await page.keyboard.press('Escape');
    await view.clearFilters.last().click();

    await view.codes.first().click();
    const heading = page.getByRole('heading', { level: 1 });
    for (const { code } of REFERENCE_ENTRIES) {
      await expect(heading).toHaveText(code);
      const fold = page.getByRole('main').locator('summary');
      if ((await fold.count()) > 0) await fold.first().click();
      await checkView(code);
      const next = page.getByRole('link', { name: t(($) => $.code.next) });
      if (code !== REFERENCE_ENTRIES.at(-1)?.code) await next.click();
    }
    await page.getByRole('link', { name: t(($) => $.nav.about), exact: true }).click();
    await expect(heading).toHaveText(t(($) => $.about.heading));
    await checkView('about');
  });

  test.describe(`the page for unknown URLs in ${language}`, () => {
    test.use({ allowedFaults: [/status of 404/] });
    test('is in its language', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${BASE}${language}/codes/ResourceNotFond/`);
      await waitUntilInteractive(page);
      await expect(page.getByRole('main').getByRole('link').first()).toHaveText('ResourceNotFound');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await findUntranslatedTexts(page, language)).toEqual([]);
    });
  });
}

function getResultName(language: Language): string {
  return TEXTS[language](($) => $.result.label);
}
