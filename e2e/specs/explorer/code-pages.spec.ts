import { REFERENCE_ENTRIES } from '../../../src/domain/catalogue/catalogue.ts';
import { formatSample } from '../../../src/domain/catalogue/format-sample.ts';
import type { ErrorCode } from '../../../src/domain/catalogue/published-ids.ts';
import { BASE, buildHref, buildSharePath } from '../../../src/routes/routes.ts';
import { filterCodes, expectCodes, openExplorer } from '../../support/explorer-page.ts';
import { getLayoutShifts, watchLayoutShifts } from '../../support/layout-shifts.ts';
import { readPageHead } from '../../support/page-head.ts';
import { expect, waitUntilInteractive, test, watchForFaults } from '../../support/test.ts';
import { LANGUAGES, getOtherLanguage, TEXTS, type Language } from '../../support/wording.ts';

function createCodeRoute(code: ErrorCode) {
  return { page: 'code', code } as const;
}

function getEntry(code: ErrorCode) {
  const entry = REFERENCE_ENTRIES.find((known) => known.code === code);
  if (entry === undefined) throw new Error(`${code} has no entry`);
  return entry;
}

for (const language of LANGUAGES) {
  test(`hydrates every page without changes in ${language}`, async ({ page, faults }) => {
    test.slow();
    await watchLayoutShifts(page);
    // Prefetching the rest of the site after each of these pages would slow down the test.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const routes = [{ page: 'explorer' } as const, { page: 'check' } as const, { page: 'about' } as const, ...REFERENCE_ENTRIES.map(({ code }) => createCodeRoute(code))];
    for (const route of routes) {
      const path = buildHref({ language, route });
      await test.step(path, async () => {
        await page.goto(path);
        await waitUntilInteractive(page);
        expect(faults, 'React reports a page that differs from what was delivered').toEqual([]);
        expect(await getLayoutShifts(page)).toBe(0);
      });
    }
  });

  test(`navigates between pages without a reload in ${language}`, async ({ page }) => {
    const t = TEXTS[language];
    await page.setViewportSize({ width: 1000, height: 600 });
    const view = await openExplorer(page, language, '?fix=caller&sort=-code');
    const filtered = await view.codes.allTextContents();
    expect(filtered.length).toBeGreaterThan(10);
    await page.evaluate(() => {
      document.documentElement.dataset['opened'] = 'once';
    });
    const link = view.codes.filter({ hasText: 'MissingRequiredParameter' });
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const position = await page.evaluate(() => scrollY);
    expect(position).toBeGreaterThan(300);

    await link.click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('MissingRequiredParameter');
    await expect(heading).toBeFocused();
    expect(await page.evaluate(() => scrollY), 'a new page begins at its top').toBe(0);
    const entry = getEntry('MissingRequiredParameter');
    expect(await readPageHead(page)).toEqual({
      lang: language,
      title: `${t(($) => $.head.code.title, { code: entry.code, status: entry.status ?? 0 })} · ${t(($) => $.product.name)}`,
      description: entry.meaning[language].replaceAll('`', ''),
      canonical: buildHref({ language, route: createCodeRoute('MissingRequiredParameter') }),
      alternates: {
        [language]: buildHref({ language, route: createCodeRoute('MissingRequiredParameter') }),
        [getOtherLanguage(language)]: buildHref({ language: getOtherLanguage(language), route: createCodeRoute('MissingRequiredParameter') }),
        'x-default': BASE + buildSharePath('MissingRequiredParameter'),
      },
    });

    await page.goBack();
    await expect(view.codes).toHaveText(filtered);
    await expect(view.fix).toHaveValue('caller');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(position);
    await expect(link, 'where the reader was').toBeFocused();
    expect((await readPageHead(page)).title).toBe(`${t(($) => $.head.explorer.title)} · ${t(($) => $.product.name)}`);

    await page.getByRole('link', { name: t(($) => $.nav.about), exact: true }).click();
    await expect(heading).toHaveText(t(($) => $.about.heading));
    await expect(heading).toBeFocused();
    await expect(page.getByRole('navigation', { name: t(($) => $.nav.label) }).locator('[aria-current="page"]')).toHaveText(
      t(($) => $.nav.about),
    );
    await expect(page.locator('html'), 'the document is still the same').toHaveAttribute('data-opened', 'once');
  });

  test(`copies the requested text and announces it, in ${language}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const t = TEXTS[language];
    const entry = getEntry('ResourceNotFound');
    await page.goto(buildHref({ language, route: createCodeRoute(entry.code) }));
    await waitUntilInteractive(page);
    const announcements = page.getByRole('status', { name: t(($) => $.tools.announcements), exact: true });
    const link = new URL(BASE + buildSharePath(entry.code), baseURL).href;
    for (const [label, copied, announcement] of [
      [t(($) => $.copy.link), link, BASE + buildSharePath(entry.code)],
      [t(($) => $.copy.code), entry.code, entry.code],
      [t(($) => $.copy.message), entry.documented.template, entry.documented.template],
      [t(($) => $.copy.sample), formatSample(entry.sample), t(($) => $.code.sample)],
    ] as const) {
      await test.step(label, async () => {
        const button = page.getByRole('button', { name: label, exact: true });
        await button.click();
        await expect(button.getByText(t(($) => $.copy.done), { exact: true })).toBeVisible();
        await expect(announcements).toHaveText(t(($) => $.copy.announced, { what: announcement }));
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
      });
    }
    await expect(page.getByText(t(($) => $.copy.failed))).toHaveCount(0);
  });
}

test('copies without the Clipboard API, and shows the text if copying is denied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const t = TEXTS['zh-TW'];
  const path = buildHref({ language: 'zh-TW', route: createCodeRoute('Forbidden') });
  const copyCode = page.getByRole('button', { name: t(($) => $.copy.code), exact: true });
  const refused = page.getByRole('textbox', { name: t(($) => $.copy.failed), exact: true });
  const announcements = page.getByRole('status', { name: t(($) => $.tools.announcements), exact: true });

  await test.step('legacy command', async () => {
    await page.goto(path);
    await waitUntilInteractive(page);
    const clipboard = await page.evaluateHandle(() => navigator.clipboard);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await copyCode.click();
    await expect(announcements).toHaveText(t(($) => $.copy.announced, { what: 'Forbidden' }));
    await expect(copyCode).toBeFocused();
    expect(await clipboard.evaluate((real) => real.readText())).toBe('Forbidden');
  });

  await test.step('not available', async () => {
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await copyCode.click();
    await expect(refused).toBeFocused();
    await expect(refused).toHaveValue('Forbidden');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Forbidden');
    await expect(announcements).toHaveText(t(($) => $.copy.failed));
    await expect(copyCode.getByText(t(($) => $.copy.done), { exact: true })).toBeHidden();
  });

  await test.step('denied by the browser', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await page.goto(path);
    await waitUntilInteractive(page);
    await page.getByRole('button', { name: t(($) => $.copy.sample), exact: true }).click();
    await expect(refused).toBeFocused();
    await expect(refused).toHaveValue(/"code": "Forbidden"/);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('"code": "Forbidden"');
  });
});

test('links to the previous and next codes, and to a report that contains only the code', async ({ page }) => {
  const t = TEXTS.en;
  const codes = REFERENCE_ENTRIES.map(({ code }) => code);
  const adjacentCodes = page.getByRole('navigation', { name: t(($) => $.code.adjacent), exact: true });
  const first = codes[0] ?? 'BadRequest';
  await page.goto(buildHref({ language: 'en', route: createCodeRoute(first) }));
  await waitUntilInteractive(page);
  await expect(adjacentCodes.getByRole('link')).toHaveCount(1);

  for (const code of codes.slice(1)) {
    await adjacentCodes.getByRole('link', { name: t(($) => $.code.next) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
    const report = new URL((await page.getByRole('link', { name: t(($) => $.code.report), exact: true }).getAttribute('href')) ?? '');
    expect([...report.searchParams]).toEqual([['title', `Wrong or missing fact: ${code}`]]);
    expect(report.hash).toBe('');
  }
  await expect(adjacentCodes.getByRole('link')).toHaveCount(1);
  await adjacentCodes.getByRole('link', { name: t(($) => $.code.previous) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(codes.at(-2) ?? '');
});

test.describe('a URL that almost matches a page', () => {
  test.use({ allowedFaults: [/status of 404/], locale: 'zh-TW' });

  test('redirects to the page of the intended code', async ({ page }) => {
    test.slow();
    for (const [requestedPath, place] of [
      ['en/codes/resourcenotfound/', { language: 'en', route: createCodeRoute('ResourceNotFound') }],
      ['zh-TW/codes/FORBIDDEN', { language: 'zh-TW', route: createCodeRoute('Forbidden') }],
      ['e/toomanyrequests/', { language: 'zh-TW', route: createCodeRoute('TooManyRequests') }],
      ['zh-TW/codes/ResourceNot找到/', { language: 'zh-TW', route: createCodeRoute('ResourceNotFound') }],
      ['zh-TW/codes/未經%20授權/', { language: 'zh-TW', route: createCodeRoute('Unauthorized') }],
      ['zh-TW/codes/不允許的Operation', { language: 'zh-TW', route: createCodeRoute('DisallowedOperation') }],
      ['e/禁止/', { language: 'zh-TW', route: createCodeRoute('Forbidden') }],
    ] as const) {
      await test.step(requestedPath, async () => {
        await page.goto(BASE + requestedPath, { waitUntil: 'commit' });
        await page.waitForURL((url) => url.pathname === buildHref(place));
        await waitUntilInteractive(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.route.code);
      });
    }
  });

  test('suggests the most similar codes if the intended one is unclear', async ({ page }) => {
    for (const [requestedPath, language, nearest] of [
      ['en/codes/ResourceNotFond/', 'zh-TW', ['ResourceNotFound']],
      ['zh-TW/codes/InvalidHasValue', 'zh-TW', ['InvalidHashValue']],
      ['en/nothing/like/zzzzqqqq', 'zh-TW', []],
    ] as const) {
      await test.step(requestedPath, async () => {
        const t = TEXTS[requestedPath.startsWith('en/') ? 'en' : language];
        expect((await page.goto(BASE + requestedPath))?.status()).toBe(404);
        await waitUntilInteractive(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(($) => $.notFound.heading));
        await expect(page.getByText(t(($) => $.notFound.asked, { path: BASE + requestedPath }), { exact: true })).toBeVisible();
        await expect(page).toHaveTitle(`${t(($) => $.head.notFound.title)} · ${t(($) => $.product.name)}`);
        const offered = page.getByRole('main').getByRole('listitem').getByRole('link');
        expect((await offered.allTextContents()).slice(0, 1)).toEqual(nearest);
        expect(await offered.count()).toBeLessThanOrEqual(5);
      });
    }
    await page.getByRole('link', { name: TEXTS.en(($) => $.notFound.search), exact: true }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TEXTS.en(($) => $.notFound.heading));
  });
});

test('URLs without a language redirect to the user’s language', async ({ browser, baseURL }) => {
  test.slow();
  const origin = new URL(baseURL ?? '').origin;
  for (const [locale, chosen, language] of [
    ['zh-CN', null, 'zh-TW'],
    ['zh-TW', null, 'zh-TW'],
    ['en-GB', null, 'en'],
    ['de-DE', null, 'en'],
    ['zh-TW', 'en', 'en'],
    ['en-GB', 'zh-TW', 'zh-TW'],
  ] as const satisfies readonly (readonly [string, string | null, Language])[]) {
    await test.step(`${locale}, ${chosen ?? 'nothing'} chosen`, async () => {
      const context = await browser.newContext({
        locale,
        baseURL: origin,
        serviceWorkers: 'block',
        storageState: {
          cookies: [],
          origins: chosen === null ? [] : [{ origin, localStorage: [{ name: 'language', value: chosen }] }],
        },
      });
      const contextFaults: string[] = [];
      await watchForFaults(context, origin, contextFaults);
      const page = await context.newPage();
      await page.goto(`${BASE}?q=throttling&sort=-code#x`);
      await expect(page).toHaveURL(`${origin}${buildHref({ language, route: { page: 'explorer' } })}?q=throttling&sort=-code#x`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.goto(`${BASE + buildSharePath('Forbidden')}?from=mail#steps`);
      await expect(page).toHaveURL(`${origin}${buildHref({ language, route: createCodeRoute('Forbidden') })}?from=mail#steps`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forbidden');
      expect(contextFaults).toEqual([]);
      await context.close();
    });
  }
});

test('does not trap Back in a redirect loop', async ({ page }) => {
  const about = buildHref({ language: 'en', route: { page: 'about' } });
  await page.goto(about);
  await page.goto(BASE);
  await expect(page).toHaveURL((url) => url.pathname === buildHref({ language: 'en', route: { page: 'explorer' } }));
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === about);
});

test('opens the next page at the top after Back removed a filter', async ({ page }) => {
  const view = await openExplorer(page, 'en');
  await view.statusFilter(400).click();
  await expectCodes(view, filterCodes({ status: [400] }));
  await page.goBack();
  await expect(view.statusFilter(400)).toHaveAttribute('aria-pressed', 'false');
  await view.codes.last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
