import { REFERENCE } from '../src/domain/catalogue/catalogue.ts';
import { sampleText } from '../src/domain/catalogue/sample-text.ts';
import type { ErrorCode } from '../src/domain/catalogue/published-ids.ts';
import { BASE, hrefOf, sharePathOf } from '../src/routes/routes.ts';
import { codesWith, expectCodes, openExplorer } from './explorer-view.ts';
import { layoutShifts, watchLayoutShifts } from './layout-shifts.ts';
import { pageHead } from './page-head.ts';
import { expect, ready, test, watch } from './test.ts';
import { LANGUAGES, otherThan, TEXTS, type Language } from './wording.ts';

function codeRoute(code: ErrorCode) {
  return { page: 'code', code } as const;
}

function entryOf(code: ErrorCode) {
  const entry = REFERENCE.find((known) => known.code === code);
  if (entry === undefined) throw new Error(`${code} has no entry`);
  return entry;
}

for (const language of LANGUAGES) {
  test(`every page comes to life as it was delivered in ${language}`, async ({ page, faults }) => {
    test.slow();
    await watchLayoutShifts(page);
    // Fetching the rest of the site after each of so many pages would only take time.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    const routes = [{ page: 'explorer' } as const, { page: 'check' } as const, { page: 'about' } as const, ...REFERENCE.map(({ code }) => codeRoute(code))];
    for (const route of routes) {
      const path = hrefOf({ language, route });
      await test.step(path, async () => {
        await page.goto(path);
        await ready(page);
        expect(faults, 'React reports a page that differs from what was delivered').toEqual([]);
        expect(await layoutShifts(page)).toBe(0);
      });
    }
  });

  test(`moves between pages without loading them again in ${language}`, async ({ page }) => {
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
    const entry = entryOf('MissingRequiredParameter');
    expect(await pageHead(page)).toEqual({
      lang: language,
      title: `${t(($) => $.head.code.title, { code: entry.code, status: entry.status ?? 0 })} · ${t(($) => $.product.name)}`,
      description: entry.meaning[language].replaceAll('`', ''),
      canonical: hrefOf({ language, route: codeRoute('MissingRequiredParameter') }),
      alternates: {
        [language]: hrefOf({ language, route: codeRoute('MissingRequiredParameter') }),
        [otherThan(language)]: hrefOf({ language: otherThan(language), route: codeRoute('MissingRequiredParameter') }),
        'x-default': BASE + sharePathOf('MissingRequiredParameter'),
      },
    });

    await page.goBack();
    await expect(view.codes).toHaveText(filtered);
    await expect(view.fix).toHaveValue('caller');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(position);
    await expect(link, 'where the reader was').toBeFocused();
    expect((await pageHead(page)).title).toBe(`${t(($) => $.head.explorer.title)} · ${t(($) => $.product.name)}`);

    await page.getByRole('link', { name: t(($) => $.nav.about), exact: true }).click();
    await expect(heading).toHaveText(t(($) => $.about.heading));
    await expect(heading).toBeFocused();
    await expect(page.getByRole('navigation', { name: t(($) => $.nav.label) }).locator('[aria-current="page"]')).toHaveText(
      t(($) => $.nav.about),
    );
    await expect(page.locator('html'), 'the document is still the same').toHaveAttribute('data-opened', 'once');
  });

  test(`copies what is asked for, and says so, in ${language}`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const t = TEXTS[language];
    const entry = entryOf('ResourceNotFound');
    await page.goto(hrefOf({ language, route: codeRoute(entry.code) }));
    await ready(page);
    const announcements = page.getByRole('status', { name: t(($) => $.tools.announcements), exact: true });
    const link = new URL(BASE + sharePathOf(entry.code), baseURL).href;
    for (const [label, copied, said] of [
      [t(($) => $.copy.link), link, BASE + sharePathOf(entry.code)],
      [t(($) => $.copy.code), entry.code, entry.code],
      [t(($) => $.copy.message), entry.documented.template, entry.documented.template],
      [t(($) => $.copy.sample), sampleText(entry.sample), t(($) => $.code.sample)],
    ] as const) {
      await test.step(label, async () => {
        const button = page.getByRole('button', { name: label, exact: true });
        await button.click();
        await expect(button.getByText(t(($) => $.copy.done), { exact: true })).toBeVisible();
        await expect(announcements).toHaveText(t(($) => $.copy.announced, { what: said }));
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
      });
    }
    await expect(page.getByText(t(($) => $.copy.failed))).toHaveCount(0);
  });
}

test('copies without the clipboard interface, and shows the text where copying is refused', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const t = TEXTS['zh-TW'];
  const path = hrefOf({ language: 'zh-TW', route: codeRoute('Forbidden') });
  const copyCode = page.getByRole('button', { name: t(($) => $.copy.code), exact: true });
  const refused = page.getByRole('textbox', { name: t(($) => $.copy.failed), exact: true });
  const announcements = page.getByRole('status', { name: t(($) => $.tools.announcements), exact: true });

  await test.step('the old command', async () => {
    await page.goto(path);
    await ready(page);
    const clipboard = await page.evaluateHandle(() => navigator.clipboard);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await copyCode.click();
    await expect(announcements).toHaveText(t(($) => $.copy.announced, { what: 'Forbidden' }));
    await expect(copyCode).toBeFocused();
    expect(await clipboard.evaluate((real) => real.readText())).toBe('Forbidden');
  });

  await test.step('none at all', async () => {
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

  await test.step('refused by the browser', async () => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await page.goto(path);
    await ready(page);
    await page.getByRole('button', { name: t(($) => $.copy.sample), exact: true }).click();
    await expect(refused).toBeFocused();
    await expect(refused).toHaveValue(/"code": "Forbidden"/);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('"code": "Forbidden"');
  });
});

test('leads to the codes before and after, and to a report that carries the code only', async ({ page }) => {
  const t = TEXTS.en;
  const codes = REFERENCE.map(({ code }) => code);
  const neighbours = page.getByRole('navigation', { name: t(($) => $.code.neighbours), exact: true });
  const first = codes[0] ?? 'BadRequest';
  await page.goto(hrefOf({ language: 'en', route: codeRoute(first) }));
  await ready(page);
  await expect(neighbours.getByRole('link')).toHaveCount(1);

  for (const code of codes.slice(1)) {
    await neighbours.getByRole('link', { name: t(($) => $.code.next) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(code);
    const report = new URL((await page.getByRole('link', { name: t(($) => $.code.report), exact: true }).getAttribute('href')) ?? '');
    expect([...report.searchParams]).toEqual([['title', `Wrong or missing fact: ${code}`]]);
    expect(report.hash).toBe('');
  }
  await expect(neighbours.getByRole('link')).toHaveCount(1);
  await neighbours.getByRole('link', { name: t(($) => $.code.previous) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(codes.at(-2) ?? '');
});

test.describe('an address that is nearly one', () => {
  test.use({ allowedFaults: [/status of 404/], locale: 'zh-TW' });

  test('goes to the page of the code that was meant', async ({ page }) => {
    test.slow();
    for (const [asked, place] of [
      ['en/codes/resourcenotfound/', { language: 'en', route: codeRoute('ResourceNotFound') }],
      ['zh-TW/codes/FORBIDDEN', { language: 'zh-TW', route: codeRoute('Forbidden') }],
      ['e/toomanyrequests/', { language: 'zh-TW', route: codeRoute('TooManyRequests') }],
      ['zh-TW/codes/ResourceNot找到/', { language: 'zh-TW', route: codeRoute('ResourceNotFound') }],
      ['zh-TW/codes/未經%20授權/', { language: 'zh-TW', route: codeRoute('Unauthorized') }],
      ['zh-TW/codes/不允許的Operation', { language: 'zh-TW', route: codeRoute('DisallowedOperation') }],
      ['e/禁止/', { language: 'zh-TW', route: codeRoute('Forbidden') }],
    ] as const) {
      await test.step(asked, async () => {
        await page.goto(BASE + asked, { waitUntil: 'commit' });
        await page.waitForURL((url) => url.pathname === hrefOf(place));
        await ready(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.route.code);
      });
    }
  });

  test('offers the nearest codes where none was meant', async ({ page }) => {
    for (const [asked, language, nearest] of [
      ['en/codes/ResourceNotFond/', 'zh-TW', ['ResourceNotFound']],
      ['zh-TW/codes/InvalidHasValue', 'zh-TW', ['InvalidHashValue']],
      ['en/nothing/like/zzzzqqqq', 'zh-TW', []],
    ] as const) {
      await test.step(asked, async () => {
        const t = TEXTS[asked.startsWith('en/') ? 'en' : language];
        expect((await page.goto(BASE + asked))?.status()).toBe(404);
        await ready(page);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(($) => $.notFound.heading));
        await expect(page.getByText(t(($) => $.notFound.asked, { path: BASE + asked }), { exact: true })).toBeVisible();
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

test('addresses without a language move on to the reader’s', async ({ browser, baseURL }) => {
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
      const seen: string[] = [];
      await watch(context, origin, seen);
      const page = await context.newPage();
      await page.goto(`${BASE}?q=throttling&sort=-code#x`);
      await expect(page).toHaveURL(`${origin}${hrefOf({ language, route: { page: 'explorer' } })}?q=throttling&sort=-code#x`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.goto(`${BASE + sharePathOf('Forbidden')}?from=mail#steps`);
      await expect(page).toHaveURL(`${origin}${hrefOf({ language, route: codeRoute('Forbidden') })}?from=mail#steps`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Forbidden');
      expect(seen).toEqual([]);
      await context.close();
    });
  }
});

test('the way back over an address without a language is no circle', async ({ page }) => {
  const about = hrefOf({ language: 'en', route: { page: 'about' } });
  await page.goto(about);
  await page.goto(BASE);
  await expect(page).toHaveURL((url) => url.pathname === hrefOf({ language: 'en', route: { page: 'explorer' } }));
  await page.goBack();
  await expect(page).toHaveURL((url) => url.pathname === about);
});

test('a filter that Back takes off leaves the next page at its top', async ({ page }) => {
  const view = await openExplorer(page, 'en');
  await view.statusFilter(400).click();
  await expectCodes(view, codesWith({ status: [400] }));
  await page.goBack();
  await expect(view.statusFilter(400)).toHaveAttribute('aria-pressed', 'false');
  await view.codes.last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
