import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BASE, buildHref } from '../../../src/routes/routes.ts';
import { filterCodes, expectCodes, getExplorer, openExplorer } from '../../support/explorer-page.ts';
import { holdScripts } from '../../support/hold-scripts.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';
import { LANGUAGES, NAMES, getOtherLanguage, TEXTS } from '../../support/wording.ts';

/** axe omits the target size rule unless its tag is listed. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDTHS = [320, 375, 768, 1440, 2560];

/**
 * Results that axe cannot decide and that were reviewed manually: group headings of the table are headers for
 * their rows, and axe cannot determine the background of texts that are partly scrolled out of the palette.
 */
const REVIEWED: ReadonlySet<string> = new Set(['th-has-data-cells', 'color-contrast']);

/** The rules that depend on the theme, which are the slow ones. The width can affect the others. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

async function expectNoViolations(page: Page, view: string, rules: 'all' | 'colours' | 'all but colours' = 'all'): Promise<void> {
  // The pages contain no frames, so the mode that merges frame results in a new page is not needed.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules === 'colours') axe.withRules(COLOR_RULES);
  else axe.withTags(RULES);
  if (rules === 'all but colours') axe.disableRules(COLOR_RULES);
  const { violations, incomplete } = await axe.analyze();
  const faults = [...violations, ...incomplete.filter(({ id }) => !REVIEWED.has(id))];
  expect(
    faults.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`) })),
    view,
  ).toEqual([]);
}

/** Finds controls that are too small for touch. Links in running text are exempt. */
function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>('a[href], button, select, input, textarea, summary, [role="option"]');
    return [...targets]
      .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
      .filter((target) => !(target.matches('a') && getComputedStyle(target).display === 'inline'))
      .filter((target) => {
        const { width, height, right, bottom } = target.getBoundingClientRect();
        const outside = right <= 0 || bottom + scrollY <= 0;
        return !outside && (width < 23.9 || height < 23.9);
      })
      .map((target) => `${target.outerHTML.slice(0, 200)} ${JSON.stringify(target.getBoundingClientRect())}`);
  });
}

/** Checks a view in both themes and at every width. */
async function inspect(page: Page, view: string): Promise<void> {
  await test.step(view, async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await expectNoViolations(page, `${view}, light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoViolations(page, `${view}, dark`, 'colours');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(content, `${view} at ${width} px is as wide as the screen`).toBe(screen);
      expect(await findSmallTargets(page), `${view} at ${width} px`).toEqual([]);
      if (width === 320) await expectNoViolations(page, `${view} at 320 px`, 'all but colours');
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });
}

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`has no accessibility violations in the explorer in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    const view = await openExplorer(page, language);
    await inspect(page, 'explorer');

    await view.search.fill('InvalidHasValue');
    await view.statusFilter(400).click();
    await view.fix.selectOption('caller');
    await view.header('code').getByRole('button').click();
    await expectCodes(view, ['InvalidHashValue']);
    await inspect(page, 'explorer with filters');

    await view.search.fill('zzzzqqqq');
    await expect(view.table).toBeHidden();
    await inspect(page, 'empty result');

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: NAMES[language].palette, exact: true }).getByRole('option').nth(20)).toBeVisible();
    await inspect(page, 'palette');
  });

  test.describe(`other pages in ${language}`, () => {
    test.use({ allowedFaults: [/status of 404/] });

    test('have no accessibility violations', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(buildHref({ language, route: { page: 'code', code: 'Forbidden' } }));
      await waitUntilInteractive(page);
      await inspect(page, 'code page');
      await page.getByRole('main').locator('summary').first().click();
      await expectNoViolations(page, 'operations of a code', 'all but colours');
      await page.goto(buildHref({ language, route: { page: 'about' } }));
      await waitUntilInteractive(page);
      await inspect(page, 'about');
      await page.goto(`${BASE}${language}/codes/ResourceNotFond/`);
      await waitUntilInteractive(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(($) => $.notFound.heading));
      await inspect(page, 'not found');
    });
  });

  test(`works if storage is blocked in ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    });
    const view = await openExplorer(page, language, '?q=throttling');
    await expectCodes(view, ['TooManyRequests']);
    await page.getByRole('combobox', { name: t(($) => $.tools.theme), exact: true }).selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('link', { name: NAMES[language].otherLanguage, exact: true }).click();
    const translated = getExplorer(page, getOtherLanguage(language));
    await expectCodes(translated, ['TooManyRequests']);
    await translated.codes.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('TooManyRequests');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto(BASE);
    await expect(page, 'nothing is remembered: the browser decides').toHaveURL((url) => url.pathname === buildHref({ language: 'en', route: { page: 'explorer' } }));
  });
}

test('applies the chosen theme instead of the system theme and remembers it without a flash', async ({ page }) => {
  const t = TEXTS.en;
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const view = await openExplorer(page, 'en');
  const light = await background();
  await page.getByRole('combobox', { name: t(($) => $.tools.theme), exact: true }).selectOption('dark');
  const dark = await background();
  expect(dark).not.toBe(light);
  await expectNoViolations(page, 'dark by choice', 'colours');
  await view.codes.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await background()).toBe(dark);

  await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await background(), 'before any other script').toBe(dark);
});

test('keeps the focus visible in both tab directions', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await openExplorer(page, 'en');
  const describeFocus = async () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return 'nothing';
      const { left, top, width, height } = focused.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      const inView = top >= 0 && top + height <= innerHeight;
      const covered = at === null || !(focused.contains(at) || at.contains(focused) || focused.closest('label')?.contains(at) === true);
      const { outlineStyle, outlineWidth } = getComputedStyle(focused.closest('label') ?? focused);
      const ownStyle = getComputedStyle(focused);
      const outlined = [[outlineStyle, outlineWidth], [ownStyle.outlineStyle, ownStyle.outlineWidth]].some(
        ([style, ring]) => style !== 'none' && Number.parseFloat(ring ?? '0') >= 2,
      );
      return inView && !covered && outlined ? 'visible' : `${focused.outerHTML.slice(0, 150)} in view: ${inView}, covered: ${covered}, outlined: ${outlined}`;
    });
  for (const key of ['Tab', 'Shift+Tab']) {
    const steps = new Set<string>();
    for (let step = 0; step < 50; step += 1) {
      await page.keyboard.press(key);
      const focus = await describeFocus();
      if (focus !== 'nothing') steps.add(focus);
    }
    expect([...steps], key).toEqual(['visible']);
  }
});

test('shows no motion with reduced motion, and little otherwise', async ({ page }) => {
  await openExplorer(page, 'en');
  const longest = () =>
    page.evaluate(() => {
      const seconds = [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element, part);
          return [transitionDuration, animationDuration].flatMap((durations) => durations.split(',').map(Number.parseFloat));
        }),
      );
      return Math.max(...seconds);
    });
  const usual = await longest();
  expect(usual).toBeGreaterThan(0);
  expect(usual).toBeLessThanOrEqual(0.15);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longest()).toBe(0);
});

test('keeps states visible in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const view = await openExplorer(page, 'en', '?q=throttling&status=429');
  await expectCodes(view, ['TooManyRequests']);
  const outline = (status: 429 | 400) => view.statusFilter(status).evaluate((chip) => getComputedStyle(chip).outlineStyle);
  expect(await outline(429)).not.toBe(await outline(400));
  await view.search.fill('TooMany');
  await expect(view.table.locator('span').getByText('Too', { exact: true }).first()).toHaveCSS('text-decoration-line', 'underline');
  await expectNoViolations(page, 'forced colours', 'all but colours');
});

test('prints all codes and the whole page of a code', async ({ page }) => {
  const t = TEXTS['zh-TW'];
  const view = await openExplorer(page, 'zh-TW');
  await page.getByRole('button', { name: t(($) => $.explorer.collapseAll), exact: true }).click();
  await expectCodes(view, []);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expectCodes(view, filterCodes({}));
  await expect(view.search).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color)).toMatch(/^oklch\(0\.2/);

  await page.goto(buildHref({ language: 'zh-TW', route: { page: 'code', code: 'Forbidden' } }));
  await waitUntilInteractive(page);
  await expect(page.getByText('GET /api/alerts', { exact: true })).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

