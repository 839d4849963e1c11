import { REFERENCE_ENTRIES } from '../../../src/domain/catalogue/catalogue.ts';
import { FIXERS, RETRIES, STATUSES as ALL_STATUSES } from '../../../src/domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../../src/domain/catalogue/published-ids.ts';
import { filterCodes, expectCodes, openExplorer, type ExplorerPage, type Filters } from '../../support/explorer-page.ts';
import { expect, test } from '../../support/test.ts';
import { LANGUAGES, TEXTS, type Language } from '../../support/wording.ts';

const ALL = filterCodes({});

const CODES_WITH_STATUS_403 = filterCodes({ status: [403] });

/** The statuses in the official table, which is the default view. */
const STATUSES = ALL_STATUSES.filter((status) => REFERENCE_ENTRIES.some((entry) => entry.status === status));

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test.describe(`explorer in ${language}`, () => {
    test('groups the codes by status, with counts that add up, and collapses groups', async ({ page }) => {
      const view = await openExplorer(page, language);
      await expectCodes(view, ALL);

      const counts: number[] = [];
      for (const status of STATUSES) {
        const count = filterCodes({ status: [status] }).length;
        const group = view.group(status);
        await expect(group).toHaveAccessibleName(`${status} ${t(($) => $.status[status])} ${t(($) => $.explorer.codes, { count })}`);
        await expect(group).toHaveAttribute('aria-expanded', 'true');
        counts.push(Number(/(\d+)\D*$/.exec((await group.textContent()) ?? '')?.[1]));
      }
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);

      await view.group(403).click();
      await expect(view.group(403)).toHaveAttribute('aria-expanded', 'false');
      await expectCodes(view, ALL.filter((code) => !CODES_WITH_STATUS_403.includes(code)));
      await view.group(403).click();
      await expectCodes(view, ALL);

      await page.getByRole('button', { name: t(($) => $.explorer.collapseAll), exact: true }).click();
      await expectCodes(view, []);
      for (const status of STATUSES) await expect(view.group(status)).toHaveAttribute('aria-expanded', 'false');
      await view.group(429).click();
      await expectCodes(view, ['TooManyRequests']);
      await page.getByRole('button', { name: t(($) => $.explorer.expandAll), exact: true }).click();
      await expectCodes(view, ALL);
      expect(new URL(page.url()).search, 'what is folded is not in the address').toBe('');
    });

    test('finds codes in either language and highlights the matches', async ({ page }) => {
      const view = await openExplorer(page, language);
      const searches: readonly (readonly [string, string, readonly ErrorCode[], (string | undefined)?])[] = [
        ['a code', 'InvalidHashValue', ['InvalidHashValue'], 'Invalid'],
        ['a code in a different case', 'odataerror', ['ODataError'], 'OData'],
        ['a code split at its capitals', 'hash value', ['InvalidHashValue'], 'Value'],
        ['a message', "feature isn't enabled", ['DisabledFeature'], 'enabled'],
        ['an alias', 'ResourceNot找到', ['ResourceNotFound']],
        ['a status', '429', ['TooManyRequests']],
        ['a status in full-width digits', '４０３', CODES_WITH_STATUS_403],
        ['Chinese', '雜湊', ['InvalidHashValue'], language === 'zh-TW' ? '雜湊' : undefined],
        ['English', 'processing resources', ['TooManyRequests']],
        ['台 written as 臺', '作業系統平臺', ['OsPlatformNotSupported'], language === 'zh-TW' ? '作業系統平台' : undefined],
      ];
      for (const [kind, query, codes, shown] of searches) {
        await test.step(`${kind}: ${query}`, async () => {
          await view.search.fill(query);
          await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
          // Other codes can contain the words too, but only few of them.
          await expect.poll(() => view.codes.allTextContents()).toEqual(expect.arrayContaining([...codes]));
          expect((await view.codes.all()).length).toBeLessThan(6);
          await expect(page.getByText(t(($) => $.explorer.fuzzy, { query }))).toBeHidden();
          if (shown !== undefined) {
            const hit = view.table.locator('span').getByText(shown, { exact: true }).first();
            await expect(hit).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
          }
          await expect(page.locator('mark'), 'the marker belongs to the tracking ID').toHaveCount(0);
        });
      }

      await test.step('a typo', async () => {
        await view.search.fill('InvalidHasValue');
        await expect(view.codes.first()).toHaveText('InvalidHashValue');
        await expect(page.getByText(t(($) => $.explorer.fuzzy, { query: 'InvalidHasValue' }))).toBeVisible();
      });
    });

    test('filters with matching counts and removes filters one by one or all at once', async ({ page }) => {
      test.slow();
      const view = await openExplorer(page, language);
      const active = view.activeFilters.getByRole('button');
      await expectCounts(view, language, {});

      await view.fix.selectOption('admin');
      await expectCounts(view, language, { fix: 'admin' });
      await view.statusFilter(403).click();
      await expectCounts(view, language, { fix: 'admin', status: [403] });
      await view.statusFilter(401).click();
      await view.retry.selectOption('after-fix');
      await expectCounts(view, language, { fix: 'admin', status: [401, 403], retry: 'after-fix' });

      const removal = (filter: string) => t(($) => $.explorer.removeFilter, { filter });
      const colon = language === 'zh-TW' ? '：' : ': ';
      await expect(active).toHaveText([/401/, /403/, /./, /./, t(($) => $.explorer.clearFilters)]);
      const offStatus = view.activeFilters.getByRole('button', { name: removal(`401 ${t(($) => $.status[401])}`), exact: true });
      const offFix = view.activeFilters.getByRole('button', {
        name: removal(`${t(($) => $.fix.label)}${colon}${t(($) => $.fix.admin)}`),
        exact: true,
      });
      const offRetry = view.activeFilters.getByRole('button', {
        name: removal(`${t(($) => $.retry.label)}${colon}${t(($) => $.retry['after-fix'])}`),
        exact: true,
      });
      await offStatus.click();
      await expectCounts(view, language, { fix: 'admin', status: [403], retry: 'after-fix' });
      await offFix.click();
      await expectCounts(view, language, { status: [403], retry: 'after-fix' });
      await offRetry.click();
      await expectCounts(view, language, { status: [403] });
      await view.statusFilter(403).click();
      await expectCounts(view, language, {});
      await expect(view.activeFilters).toBeHidden();
      expect(new URL(page.url()).search, 'defaults are not written').toBe('');

      await view.search.fill('401');
      await view.fix.selectOption('caller');
      await expectCodes(view, ['Unauthorized']);
      await view.clearFilters.click();
      await expectCodes(view, ALL);
      await expect(view.search).toHaveValue('');
      await expect(view.fix).toHaveValue('');
    });

    test('reports that no code matches, why, and how to reset the filters', async ({ page }) => {
      const view = await openExplorer(page, language, '?q=zzzzqqqq&status=403&fix=microsoft');
      await expect(view.table).toBeHidden();
      await expect(page.getByText(t(($) => $.explorer.none.title), { exact: true })).toBeVisible();
      const reason = page.getByText(t(($) => $.explorer.none.because, { filters: '@' }).split('@')[0] ?? '');
      await expect(reason).toContainText('zzzzqqqq');
      await expect(reason).toContainText(`403 ${t(($) => $.status[403])}`);
      await expect(reason).toContainText(t(($) => $.fix.microsoft));
      await view.clearFilters.last().click();
      await expectCodes(view, ALL);
    });
  });
}

test('sorts in ascending, descending, and documented order', async ({ page }) => {
  const view = await openExplorer(page, 'en');
  const order = new Intl.Collator('en', { sensitivity: 'base' });
  const sorters = {
    code: (a, b) => order.compare(a.code, b.code),
    message: (a, b) => order.compare(a.documented.template, b.documented.template),
    fix: (a, b) => FIXERS.indexOf(a.verdict.fix) - FIXERS.indexOf(b.verdict.fix),
    retry: (a, b) => RETRIES.indexOf(a.verdict.retry) - RETRIES.indexOf(b.verdict.retry),
  } as const satisfies Record<string, (a: (typeof REFERENCE_ENTRIES)[number], b: (typeof REFERENCE_ENTRIES)[number]) => number>;
  /** Sorts within each group; groups stay in status order. */
  const sorted = (column: keyof typeof sorters, sign: 1 | -1) =>
    STATUSES.flatMap((status) =>
      REFERENCE_ENTRIES.filter((entry) => entry.status === status).toSorted((a, b) => sign * sorters[column](a, b)),
    ).map((entry) => entry.code);

  for (const column of ['code', 'message', 'fix', 'retry'] as const) {
    await test.step(column, async () => {
      const header = view.header(column);
      const button = header.getByRole('button');
      await button.click();
      await expect(header).toHaveAttribute('aria-sort', 'ascending');
      await expect(view.table.locator('[aria-sort]'), 'one column at a time').toHaveCount(1);
      await expectCodes(view, sorted(column, 1));
      await expect(page).toHaveURL((url) => url.search === `?sort=${column}`);

      await button.click();
      await expect(header).toHaveAttribute('aria-sort', 'descending');
      await expectCodes(view, sorted(column, -1));
      await expect(page).toHaveURL((url) => url.search === `?sort=-${column}`);

      if (column === 'message') return;
      await button.click();
      await expect(view.table.locator('[aria-sort]')).toHaveCount(0);
      await expectCodes(view, ALL);
      await expect(page).toHaveURL((url) => url.search === '');
    });
  }
});

test('announces the number of results once, when the view has settled', async ({ page }) => {
  const view = await openExplorer(page, 'zh-TW');
  const t = TEXTS['zh-TW'];
  const announcedTexts = await page.evaluateHandle((region) => {
    const texts: string[] = [];
    new MutationObserver(() => {
      if (region?.textContent) texts.push(region.textContent);
    }).observe(region ?? document, { childList: true, characterData: true, subtree: true });
    return texts;
  }, await view.announcements.elementHandle());
  const texts = () => announcedTexts.evaluate((list) => [...list]);

  await view.search.pressSequentially('throttling');
  await expect.poll(texts).toEqual([t(($) => $.explorer.results, { count: 1 })]);
  await view.clearFilters.click();
  await view.fix.selectOption('admin');
  await view.retry.selectOption('after-fix');
  const admin = filterCodes({ fix: 'admin', retry: 'after-fix' }).length;
  await expect
    .poll(texts)
    .toEqual([t(($) => $.explorer.results, { count: 1 }), t(($) => $.explorer.results, { count: admin })]);
});

test('does not search while an input method composes', async ({ page }) => {
  const view = await openExplorer(page, 'zh-TW');
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const changes = await page.evaluateHandle(() => {
    const rowChanges: string[] = [];
    const note = () => rowChanges.push(`${location.search} ${document.querySelectorAll('.row-link').length}`);
    new MutationObserver(note).observe(document.querySelector('table') ?? document, { childList: true, subtree: true });
    return rowChanges;
  });

  await view.search.focus();
  for (const text of ['ㄗ', 'ㄗㄚ', '雜', '雜ㄏ', '雜ㄏㄡ']) {
    await compose(text);
    await expect(view.search).toHaveValue(text);
    // Longer than any delay after which typed text takes effect.
    await page.waitForTimeout(400);
  }
  expect(await changes.evaluate((list) => list), 'the table stays as it was').toEqual([]);
  await expectCodes(view, ALL);
  await expect(view.announcements).toHaveText('');
  expect(new URL(page.url()).search).toBe('');

  await keyboard.send('Input.insertText', { text: '雜湊' });
  await expectCodes(view, ['InvalidHashValue']);
  await expect(view.search).toHaveValue('雜湊');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === '雜湊');
});

/** Checks every count that the filters show, and the rows, for a combination of filters. */
async function expectCounts(view: ExplorerPage, language: Language, filters: Filters): Promise<void> {
  const t = TEXTS[language];
  await expectCodes(view, filterCodes(filters));
  const { status: _status, ...otherThanStatus } = filters;
  const { fix: _fix, ...otherThanFix } = filters;
  const { retry: _retry, ...otherThanRetry } = filters;
  for (const status of STATUSES) {
    const count = filterCodes({ ...otherThanStatus, status: [status] }).length;
    await expect(view.statusFilter(status)).toHaveAccessibleName(
      t(($) => $.explorer.statusOption, { status, name: t(($) => $.status[status]), count }),
    );
    await expect(view.statusFilter(status)).toHaveAttribute('aria-pressed', String(filters.status?.includes(status) ?? false));
  }
  await expect(view.fix.getByRole('option')).toHaveText([
    t(($) => $.fix.any),
    ...FIXERS.map((fix) =>
      t(($) => $.explorer.option, { name: t(($) => $.fix[fix]), count: filterCodes({ ...otherThanFix, fix }).length }),
    ),
  ]);
  await expect(view.retry.getByRole('option')).toHaveText([
    t(($) => $.retry.any),
    ...RETRIES.map((retry) =>
      t(($) => $.explorer.option, { name: t(($) => $.retry[retry]), count: filterCodes({ ...otherThanRetry, retry }).length }),
    ),
  ]);
}
