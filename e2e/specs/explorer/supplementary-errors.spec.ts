import { AxeBuilder } from '@axe-core/playwright';
import { getEntriesOfService, SUPPLEMENTARY_ENTRIES, REFERENCE_ENTRIES } from '../../../src/domain/catalogue/catalogue.ts';
import { formatSample } from '../../../src/domain/catalogue/format-sample.ts';
import { BASE, buildHref, buildSharePath } from '../../../src/routes/routes.ts';
import { expectCodes, openExplorer } from '../../support/explorer-page.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { LANGUAGES, NAMES, TEXTS } from '../../support/wording.ts';

const getCodes = (origin: Parameters<typeof getEntriesOfService>[0]) => getEntriesOfService(origin).map(({ code }) => code);

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test.describe(`supplementary errors, in ${language}`, () => {
    test('are a table filter, off by default', async ({ page }) => {
      const view = await openExplorer(page, language);
      await expect(view.codes).toHaveCount(REFERENCE_ENTRIES.length);
      await expect(view.origin).toHaveValue('reference');
      await view.origin.selectOption('gateway');
      await expectCodes(view, getCodes('gateway'));
      await expect(page).toHaveURL(/\?origin=gateway$/);
      await expect(view.statusFilter(400)).toHaveCount(0);
      await expect(view.statusFilter(502)).toBeVisible();
      await view.origin.selectOption('entra');
      await expect(view.codes).toHaveCount(getEntriesOfService('entra').length);
      await expect(view.origin.locator('option:checked')).toHaveText(
        t(($) => $.explorer.option, { name: t(($) => $.origin.entra), count: getEntriesOfService('entra').length }),
      );
      await view.origin.selectOption('reference');
      await expect(view.codes).toHaveCount(REFERENCE_ENTRIES.length);
      await expect(page).not.toHaveURL(/origin/);
    });

    test('open from their URL, and an invalid value becomes the default', async ({ page }) => {
      const view = await openExplorer(page, language, '?origin=graph');
      await expect(view.codes).toHaveCount(getEntriesOfService('graph').length);
      expect(new Set(await view.codes.allTextContents())).toEqual(new Set(getCodes('graph')));
      await openExplorer(page, language, '?origin=nowhere');
      await expect(view.codes).toHaveCount(REFERENCE_ENTRIES.length);
      await openExplorer(page, language, '?origin=all');
      await expect(view.codes).toHaveCount(REFERENCE_ENTRIES.length + SUPPLEMENTARY_ENTRIES.length);
    });

    test('are suggested when a search matches them', async ({ page }) => {
      const view = await openExplorer(page, language);
      await view.search.fill('AADSTS7000215');
      const offer = page.getByRole('button', { name: t(($) => $.explorer.showAll), exact: true });
      await expect(offer).toBeVisible();
      await offer.click();
      await expect(view.codes.first()).toHaveText('AADSTS7000215');
      await expect(page).toHaveURL(/origin=all/);
    });

    test('have pages that state their service', async ({ page }) => {
      await page.goto(buildHref({ language, route: { page: 'code', code: 'AADSTS7000215' } }));
      await waitUntilInteractive(page);
      await expect(page.getByText(t(($) => $.origin.of.entra))).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations).toEqual([]);
    });

    test('are the result of a matching paste', async ({ page }) => {
      const [entry] = getEntriesOfService('entra');
      if (entry === undefined) throw new Error('There are no Entra errors.');
      await openExplorer(page, language);
      await page.getByRole('textbox', { name: NAMES[language].pasteBox, exact: true }).fill(formatSample(entry.sample));
      const result = page.getByRole('region', { name: t(($) => $.result.label), exact: true });
      await expect(result.getByText(t(($) => $.origin.of.entra))).toBeVisible();
      await result.getByRole('link', { name: t(($) => $.result.open, { code: entry.code }) }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(entry.code);
    });

    test('are explained if a gateway sends only a status', async ({ page }) => {
      await openExplorer(page, language);
      await page.getByRole('textbox', { name: NAMES[language].pasteBox, exact: true }).fill('HTTP/1.1 502 Bad Gateway');
      const result = page.getByRole('region', { name: t(($) => $.result.label), exact: true });
      await expect(result.getByText(t(($) => $.origin.of.gateway))).toBeVisible();
      await expect(result.getByRole('link', { name: t(($) => $.result.open, { code: 'BadGateway' }) })).toBeVisible();
    });
  });
}

test('redirects the permanent link of an Entra number to its page', async ({ page }) => {
  await page.goto(BASE + buildSharePath('AADSTS7000215'));
  await expect(page).toHaveURL(/\/codes\/AADSTS7000215\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('AADSTS7000215');
});

test.describe('a URL without a page', () => {
  test.use({ allowedFaults: [/status of 404/] });

  test('links from an equivalent number to the entry with the same meaning', async ({ page }) => {
    await page.goto(`${BASE}en/codes/aadsts7002137/`);
    await expect(page).toHaveURL(/\/en\/codes\/AADSTS7002138\/$/);
  });
});
