import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { LANGUAGES, type Language } from '../../../src/domain/language.ts';
import { createTriageT } from '../../../src/i18n/create-i18n.ts';
import { triageEn } from '../../../src/i18n/locales/triage-en.ts';
import { triageZhTw } from '../../../src/i18n/locales/triage-zh-tw.ts';
import { createErrorLog, formatErrorLog } from '../../support/error-log.ts';
import { createErrorBody, getPageParts, pasteInto, readClipboard, TEXTS } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Asia/Taipei', trace: 'on-first-retry' });

const T = { en: createTriageT('en', triageEn), 'zh-TW': createTriageT('zh-TW', triageZhTw) } as const;

/** Names that other systems rely on, as literals, so that a change to the texts does not change them unnoticed. */
const NAMES = {
  en: { region: 'Errors found', search: 'Search the errors' },
  'zh-TW': { region: '找到的錯誤', search: '搜尋找到的錯誤' },
} as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function getTriage(page: Page, language: Language) {
  const t = T[language];
  const region = page.getByRole('region', { name: NAMES[language].region, exact: true });
  const table = region.getByRole('table', { name: t(($) => $.table), exact: true });
  return {
    region,
    heading: region.getByRole('heading', { level: 2 }),
    table,
    body: table.getByRole('rowgroup').last(),
    /** The buttons that open single errors; in a long list, only the visible ones. */
    entries: table.getByRole('rowheader').getByRole('button'),
    header: (column: 'time' | 'status' | 'code' | 'message' | 'endpoint' | 'trackingId' | 'count') =>
      table.getByRole('columnheader', { name: t(($) => $.columns[column]) }),
    search: region.getByRole('searchbox', { name: NAMES[language].search, exact: true }),
    groups: (kind: 'code' | 'shape' | 'endpoint') =>
      region.getByRole('region', { name: t(($) => $.groups[kind]), exact: true }).getByRole('button'),
    timeline: region.getByRole('region', { name: t(($) => $.timeline.heading), exact: true }),
    bars: region.getByRole('group', { name: t(($) => $.timeline.heading), exact: true }).getByRole('button'),
    chips: region.getByRole('list', { name: TEXTS[language].explorer.filters, exact: true }).getByRole('button'),
    action: (name: string) => region.getByRole('button', { name, exact: true }),
  };
}

async function open(page: Page, language: Language, text: string) {
  await page.goto(`/${language}/`);
  await waitUntilInteractive(page);
  const parts = getPageParts(page, language);
  await pasteInto(parts.box, text);
  const triage = getTriage(page, language);
  await expect(triage.table).toBeVisible();
  await expect(parts.result).toBeVisible();
  return { ...parts, triage };
}

async function readDownload(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function saveFile(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readDownload(download) };
}

for (const language of LANGUAGES) {
  const t = T[language];
  const found = (count: number) => t(($) => $.found, { count });
  const formatResultCount = (count: number, total: number) => t(($) => $.resultsOf, { count, total });

  test.describe(`in ${language}`, () => {
    test('shows three errors as a list of three', async ({ page }) => {
      const log = createErrorLog(5).slice(2);
      const { triage, heading, trackingId } = await open(page, language, formatErrorLog(log));
      await expect(triage.heading).toHaveText(found(3));
      await expect(triage.entries).toHaveText(log.map(({ code }) => code));
      await expect(triage.table).toHaveAttribute('aria-rowcount', '4');
      await expect(triage.search).toHaveCount(0);
      await expect(triage.timeline).toHaveCount(0);
      await expect(triage.groups('code')).toHaveCount(0);
      await expect(triage.header('trackingId')).toBeVisible();
      await expect(triage.header('count'), 'nothing repeats').toHaveCount(0);
      await expect(triage.region.locator('mark'), 'the marker pen belongs to the result').toHaveCount(0);

      await expect(heading).toHaveText('404 ResourceNotFound');
      await triage.entries.nth(2).click();
      await expect(heading).toHaveText('429 TooManyRequests');
      await expect(heading).toBeFocused();
      await expect(trackingId).toHaveText(log[2]?.id ?? '');
      await expect(triage.entries.nth(2)).toHaveAttribute('aria-current', 'true');
      await page.getByRole('button', { name: TEXTS[language].result.back, exact: true }).click();
      await expect(triage.entries.nth(2)).toBeFocused();
    });

    test('counts, filters, searches, and sorts a log of 5,000 lines', async ({ page }) => {
      const log = createErrorLog(5000);
      const { triage } = await open(page, language, formatErrorLog(log));
      await expect(triage.heading).toHaveText(found(5000));
      await expect(triage.table).toHaveAttribute('aria-rowcount', '5001');
      expect(await triage.entries.count(), 'only rows in sight exist').toBeLessThan(100);
      await expect(triage.region.getByRole('heading', { level: 2 }).locator('+ p')).toContainText('16:00:00');

      const byCode = triage.groups('code');
      await expect(byCode).toHaveCount(4);
      await expect(byCode.first()).toContainText('ResourceNotFound');
      await expect(byCode.first()).toContainText(t(($) => $.occurrences, { count: 2000 }));
      await byCode.first().click();
      await expect(byCode.first()).toHaveAttribute('aria-pressed', 'true');
      await expect(triage.region).toContainText(formatResultCount(2000, 5000));
      await expect(triage.table).toHaveAttribute('aria-rowcount', '2001');
      await expect(triage.chips.first()).toHaveAccessibleName(
        TEXTS[language].explorer.removeFilter.replace('{{filter}}', 'ResourceNotFound'),
      );

      await triage.search.fill('m-1043');
      await expect(triage.region).toContainText(formatResultCount(1, 5000));
      await expect(triage.entries).toHaveCount(1);
      await expect(triage.body).toContainText(log[1043]?.id ?? '');
      await triage.search.fill('zzzz');
      await expect(triage.region).toContainText(t(($) => $.none));

      await triage.chips.first().click();
      await expect(triage.chips.first(), 'focus goes to what takes the place').toBeFocused();
      await triage.chips.last().click();
      await expect(triage.chips).toHaveCount(0);
      await expect(triage.search).toBeFocused();
      await expect(triage.table).toHaveAttribute('aria-rowcount', '5001');

      const time = triage.header('time');
      await time.getByRole('button').click();
      await expect(time).toHaveAttribute('aria-sort', 'ascending');
      await time.getByRole('button').click();
      await expect(time).toHaveAttribute('aria-sort', 'descending');
      await expect(triage.body.getByRole('row').first()).toContainText(log[4999]?.id ?? '');
      await time.getByRole('button').click();
      await expect(time).not.toHaveAttribute('aria-sort');
      await expect(triage.body.getByRole('row').first()).toContainText(log[0]?.id ?? '');
    });

    test('supports all actions by keyboard', async ({ page }) => {
      const log = createErrorLog(5000);
      const { triage, heading, trackingId } = await open(page, language, formatErrorLog(log));
      const entry = (row: number) => triage.table.locator(`[aria-rowindex="${row + 2}"]`).getByRole('button');
      // The bars change while more is read.
      await expect(triage.heading).toHaveText(found(5000));

      await triage.bars.first().focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await expect(triage.bars.nth(-2)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(triage.bars.nth(-2)).toHaveAttribute('aria-pressed', 'true');
      await expect(triage.chips).toHaveCount(2);
      await page.keyboard.press('Shift+ArrowRight');
      await expect(triage.bars.last()).toHaveAttribute('aria-pressed', 'true');
      await triage.chips.first().focus();
      await page.keyboard.press('Enter');
      await expect(triage.table).toHaveAttribute('aria-rowcount', '5001');

      await entry(0).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(entry(2)).toBeFocused();
      await page.keyboard.press('End');
      await expect(entry(4999)).toBeFocused();
      await expect(entry(4999)).toBeInViewport();
      await expect(entry(4999)).toHaveText(log[4999]?.code ?? '');
      await page.keyboard.press('PageUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      await expect(entry(0)).toBeFocused();
      for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowDown');
      await expect(entry(40)).toBeFocused();
      await expect(entry(40)).toBeInViewport();

      await page.keyboard.press('Enter');
      await expect(heading).toBeFocused();
      await expect(trackingId).toHaveText(log[40]?.id ?? '');
      await page.keyboard.press('Escape');
      await expect(entry(40)).toBeFocused();
      await expect(entry(40)).toHaveAttribute('aria-current', 'true');

      await triage.body.evaluate((rows) => rows.closest('.triage-scroller')?.scrollTo({ top: 1_000_000 }));
      await expect(entry(4999)).toBeInViewport();
      await expect(entry(40), 'the focused row is not lost when it is scrolled out of sight').toBeFocused();
    });

    test('exports the visible rows, or all rows', async ({ page }) => {
      const cmd = `=cmd|' /C calc'!A0`;
      const log = createErrorLog(20);
      const text = `${formatErrorLog(log)}\n2026-11-23T09:00:00Z ERROR ${createErrorBody('InvalidInput', cmd, '|0a0b0c0d-1f2e3d4c5b6a7988.')}`;
      const { triage } = await open(page, language, text);

      const csv = await saveFile(page, () => triage.action(t(($) => $.export.csv)).click());
      expect(csv.name).toBe('defender-errors.csv');
      for (const { id, code } of log) {
        expect(csv.text).toContain(id);
        expect(csv.text).toContain(code);
      }
      expect(csv.text).toContain(cmd);
      expect(csv.text, 'no cell begins as a formula').not.toMatch(/(?:^|[,;\t\n"])=/m);

      const json = await saveFile(page, () => triage.action(t(($) => $.export.json)).click());
      expect(json.name).toBe('defender-errors.json');
      expect(JSON.parse(json.text)).toHaveLength(21);
      expect(json.text).toContain(cmd);

      await triage.search.fill('TooManyRequests');
      await expect(triage.region).toContainText(formatResultCount(6, 21));
      const throttled = log.filter(({ code }) => code === 'TooManyRequests').map(({ id }) => id);
      const ids = await saveFile(page, () => triage.action(t(($) => $.export.ids)).click());
      expect(ids.name).toBe('defender-tracking-ids.txt');
      expect(ids.text.trim().split(/\r?\n/)).toEqual(throttled);

      await triage.action(t(($) => $.export.copy)).click();
      await expect(triage.region).toContainText(t(($) => $.export.copied, { count: 6, number: '6' }));
      expect((await readClipboard(page)).trim().split(/\r?\n/)).toEqual(throttled);
      await triage.region.getByRole('combobox', { name: t(($) => $.export.rows), exact: true }).selectOption('all');
      const all = await saveFile(page, () => triage.action(t(($) => $.export.ids)).click());
      expect(all.text.trim().split(/\r?\n/)).toHaveLength(21);
    });

    test('has no accessibility violations at any width, in light and dark', async ({ page }) => {
      const { triage } = await open(page, language, formatErrorLog(createErrorLog(40)));
      await triage.groups('code').nth(1).click();
      await triage.timeline.getByText(t(($) => $.timeline.asTable), { exact: true }).click();
      await expect(triage.timeline.getByRole('table')).toBeVisible();
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const axe = new AxeBuilder({ page }).setLegacyMode().include('.triage').withTags(RULES);
          const { violations } = await axe.analyze();
          expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })), `${width} px, ${colorScheme}`).toEqual([]);
        }
        const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        expect(content, `as wide as the screen at ${width} px`).toBe(screen);
        const small = await triage.region.evaluate((region) =>
          [...region.querySelectorAll<HTMLElement>('button, summary, select, input')]
            .filter((target) => target.checkVisibility() && target.getBoundingClientRect().right > 0)
            .filter((target) => target.closest('thead') === null || getComputedStyle(target.closest('th') ?? target).position !== 'absolute')
            .filter((target) => Math.min(target.offsetWidth, target.offsetHeight) < 24)
            .map((target) => target.outerHTML.slice(0, 120)),
        );
        expect(small, `targets at ${width} px`).toEqual([]);
      }
    });
  });
}

test('does not search unfinished input method text', async ({ page }) => {
  const { triage } = await open(page, 'zh-TW', formatErrorLog(createErrorLog(40)));
  await triage.search.focus();
  const session = await page.context().newCDPSession(page);
  for (const text of ['ㄘ', 'ㄘㄨ', 'ㄘㄨㄛ']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(triage.search).toHaveValue(text);
  }
  await expect(triage.chips).toHaveCount(0);
  await session.send('Input.insertText', { text: '錯' });
  await expect(triage.region).toContainText(T['zh-TW'](($) => $.none));
});

test('prints the visible rows without the controls', async ({ page }) => {
  const { triage } = await open(page, 'en', formatErrorLog(createErrorLog(600)));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(triage.search).toBeHidden();
  await expect(triage.action(T.en(($) => $.export.csv))).toBeHidden();
  await expect(triage.timeline).toBeVisible();
  await expect(triage.region).toContainText(T.en(($) => $.printed, { total: 600 }));
  const tops = await triage.body.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThan(5);
  expect([...tops].toSorted((a, b) => a - b), 'rows follow one another').toEqual(tops);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
