import type { Page, Response } from '@playwright/test';
import { CATALOGUE, getEntriesOfService, REFERENCE_ENTRIES } from '../../../src/domain/catalogue/catalogue.ts';
import { SERVICES, type ErrorEntry } from '../../../src/domain/catalogue/error-entry.ts';
import { toNotesData } from '../../../src/domain/catalogue/notes-data.ts';
import { splitTemplate } from '../../../src/domain/catalogue/split-template.ts';
import { toDetail, type CodeDetail, type MessageData } from '../../../src/domain/catalogue/page-data.ts';
import { OPERATIONS, getOperationsRaising } from '../../../src/domain/operations/operations.ts';
import { formatDate } from '../../../src/i18n/formats.ts';
import { BASE, buildHref, buildSharePath, type Route } from '../../../src/routes/routes.ts';
import { readPageHead } from '../../support/page-head.ts';
import { expect, test } from '../../support/test.ts';
import { LANGUAGES, getOtherLanguage, TEXTS, type Language } from '../../support/wording.ts';

test.use({ javaScriptEnabled: false, allowedFaults: [/status of 404/] });
// Some of these tests open every page.
test.describe.configure({ timeout: 60_000 });

for (const language of LANGUAGES) {
  const t = TEXTS[language];

  test(`every code page contains all facts about the code in ${language}`, async ({ page }) => {
    const titles = new Set<string>();
    for (const entry of [...REFERENCE_ENTRIES, ...ONE_OF_EACH_SERVICE]) {
      const { code } = entry;
      await test.step(code, async () => {
        const detail = getDetail(code, language);
        const route: Route = { page: 'code', code };
        await expectPlainAnswer(await page.goto(buildHref({ language, route })));

        expect(await readPageHead(page)).toEqual({
          lang: language,
          title: `${getTitle(entry, language)} · ${t(($) => $.product.name)}`,
          description: removeMarkup(detail.meaning),
          canonical: buildHref({ language, route }),
          alternates: {
            [language]: buildHref({ language, route }),
            [getOtherLanguage(language)]: buildHref({ language: getOtherLanguage(language), route }),
            'x-default': BASE + buildSharePath(code),
          },
        });
        titles.add(await page.title());
        const content = await readContent(page);
        expect(content.headings).toEqual([code, ...getHeadings(detail, language)]);
        expectText(content.text, getCodeTexts(detail, language));
        expect(content.links).toEqual(
          expect.arrayContaining([
            ...detail.related.map((other) => buildHref({ language, route: { page: 'code', code: other.code } })),
            ...detail.sources.flatMap(({ url }) => (url === null ? [] : [url])),
          ]),
        );
      });
    }
    expect(titles.size).toBe(REFERENCE_ENTRIES.length + ONE_OF_EACH_SERVICE.length);
  });

  test(`the explorer and the about page contain their whole content in ${language}`, async ({ page }) => {
    for (const path of [buildHref({ language, route: { page: 'explorer' } }), `${BASE}${language}/codes/`]) {
      await expectPlainAnswer(await page.goto(path));
      expect(await readPageHead(page)).toEqual({
        lang: language,
        title: `${t(($) => $.head.explorer.title)} · ${t(($) => $.product.name)}`,
        description: t(($) => $.head.explorer.description),
        canonical: buildHref({ language, route: { page: 'explorer' } }),
        alternates: {
          [language]: buildHref({ language, route: { page: 'explorer' } }),
          [getOtherLanguage(language)]: buildHref({ language: getOtherLanguage(language), route: { page: 'explorer' } }),
          'x-default': BASE,
        },
      });
      const table = page.getByRole('table', { name: t(($) => $.explorer.table), exact: true });
      await expect(table.getByRole('rowheader').getByRole('link')).toHaveText(REFERENCE_ENTRIES.map((entry) => entry.code));
      expectText(
        await table.textContent(),
        REFERENCE_ENTRIES.flatMap((entry) => [
          removeMarkup(entry.meaning[language]),
          t(($) => $.fix[entry.verdict.fix]),
          t(($) => $.retry[entry.verdict.retry]),
          ...(entry.documented.kind === 'template' ? getWordingTexts(entry.documented.template) : []),
        ]),
      );
    }

    await expectPlainAnswer(await page.goto(buildHref({ language, route: { page: 'about' } })));
    expect((await readPageHead(page)).title).toBe(`${t(($) => $.head.about.title)} · ${t(($) => $.product.name)}`);
    expect((await readPageHead(page)).description).toBe(t(($) => $.head.about.description));
    const notes = toNotesData(language);
    expectText(await page.getByRole('main').textContent(), [
      ...[notes.messagesVary, notes.caseSensitive, notes.trackingId, notes.otherIds, notes.names, notes.support]
        .flat()
        .map((fact) => removeMarkup(fact.text)),
      ...notes.trackingIdFormats.flatMap((form) => [form.text, form.example]),
      ...notes.examples.map((example) => example.text),
      ...notes.articles.flatMap(({ source, text }) => [source.title, removeMarkup(text)]),
      removeMarkup(t(($) => $.about.privacyPolicy)),
      removeMarkup(notes.disclaimer),
    ]);
    for (const { source } of notes.articles) {
      if (source.url !== null) await expect(page.getByRole('link', { name: source.title, exact: true }).first()).toHaveAttribute('href', source.url);
    }
  });
}

test('URLs without a language return English', async ({ page }) => {
  for (const { code } of REFERENCE_ENTRIES) {
    await test.step(code, async () => {
      const route: Route = { page: 'code', code };
      await expectPlainAnswer(await page.goto(BASE + buildSharePath(code)));
      expect(page.url(), 'does not redirect without a script').toContain(BASE + buildSharePath(code));
      expect(await readPageHead(page)).toMatchObject({ lang: 'en', canonical: buildHref({ language: 'en', route }) });
      const content = await readContent(page);
      expect(content.headings[0]).toBe(code);
      expectText(content.text, getCodeTexts(getDetail(code, 'en'), 'en'));
    });
  }

  await expectPlainAnswer(await page.goto(BASE));
  expect(await readPageHead(page)).toMatchObject({
    lang: 'en',
    canonical: buildHref({ language: 'en', route: { page: 'explorer' } }),
    alternates: { 'x-default': BASE },
  });
  await expect(page.getByRole('table').getByRole('rowheader').getByRole('link')).toHaveCount(20);
});

test('an unknown URL returns 404 in both languages', async ({ page }) => {
  for (const path of ['nowhere', 'en/codes/NoSuchCode/', 'zh-TW/no/such/page', 'fr/', 'e/NoSuchCode/', 'assets/none.js']) {
    const response = await page.goto(BASE + path);
    expect(response?.status(), path).toBe(404);
    expectNothingInline((await response?.text()) ?? '');
    for (const language of LANGUAGES) {
      const part = page.getByRole('main').locator(`:scope > [lang="${language}"]`);
      await expect(part.getByRole('heading')).toHaveText(TEXTS[language](($) => $.notFound.heading));
      await expect(part.getByRole('link')).toHaveAttribute('href', buildHref({ language, route: { page: 'explorer' } }));
    }
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  }
});

test('a missing trailing slash is added and the query is kept', async ({ page, request, baseURL }) => {
  for (const [path, target] of [
    ['en?q=quota', 'en/?q=quota'],
    ['zh-TW/codes/Forbidden?from=a', 'zh-TW/codes/Forbidden/?from=a'],
    ['e/Forbidden?from=a&b=%20', 'e/Forbidden/?from=a&b=%20'],
    ['en/about', 'en/about/'],
  ] as const) {
    const redirect = await request.get(BASE + path, { maxRedirects: 0 });
    expect(redirect.status()).toBe(308);
    expect(redirect.headers()['location']).toBe(BASE + target);
    expect((await page.goto(BASE + path))?.status()).toBe(200);
    expect(page.url()).toBe(new URL(BASE + target, baseURL).href);
  }
});

/** One code for each service outside the official table, because their pages have the same structure. */
const ONE_OF_EACH_SERVICE = SERVICES.filter((origin) => origin !== 'reference').flatMap((origin) => getEntriesOfService(origin).slice(0, 1));

function getTitle({ code, status }: ErrorEntry, language: Language): string {
  const t = TEXTS[language];
  return status === null ? t(($) => $.head.code.titleAlone, { code }) : t(($) => $.head.code.title, { code, status });
}

function getDetail(code: CodeDetail['code'], language: Language): CodeDetail {
  const entry = CATALOGUE.find((known) => known.code === code);
  if (entry === undefined) throw new Error(`${code} has no entry`);
  return toDetail(entry, language, CATALOGUE, getOperationsRaising(code).map(({ id }) => id));
}

/** Returns the headings of a code page, in the order that is the same for every code. */
function getHeadings(detail: CodeDetail, language: Language): string[] {
  const t = TEXTS[language];
  return [
    t(($) => $.code.message),
    t(($) => $.code.causes),
    t(($) => $.code.steps),
    ...(detail.limits.length > 0 ? [t(($) => $.code.limits)] : []),
    ...(detail.onGraph.length > 0 ? [t(($) => $.code.onGraph)] : []),
    t(($) => $.code.sample),
    t(($) => $.code.operations),
    t(($) => $.code.related),
    ...(detail.aliases.length > 0 ? [t(($) => $.code.aliases)] : []),
    t(($) => $.code.sources),
  ];
}

function getCodeTexts(detail: CodeDetail, language: Language): readonly string[] {
  const t = TEXTS[language];
  const operations = OPERATIONS.filter(({ id }) => detail.operations.includes(id));
  expect(operations.length > 0, 'operations').toBe(detail.raisedBy !== 'none');
  return [
    t(($) => $.status[detail.status ?? 'unknown']),
    removeMarkup(detail.meaning),
    t(($) => $.fix[detail.verdict.fix]),
    t(($) => $.retry[detail.verdict.retry]),
    removeMarkup(detail.verdictNote),
    ...getMessageTexts(detail.documented),
    detail.documented.seedWording ?? '',
    ...detail.observed.flatMap(getMessageTexts),
    ...[...detail.causes, ...detail.steps, ...detail.limits, ...detail.onGraph].map((fact) => removeMarkup(fact.text)),
    detail.sample,
    ...operations.flatMap((operation) => [
      operation.title[language],
      `${operation.method} ${operation.path}`,
      ...operation.permissions.map(({ name }) => name),
    ]),
    ...detail.related.flatMap((other) => [other.code, removeMarkup(other.meaning)]),
    ...detail.aliases.map(({ name }) => name),
    ...detail.sources.flatMap((source) => [source.title, formatDate(source.checked, language)]),
  ];
}

function getMessageTexts(message: MessageData): readonly string[] {
  return [...getWordingTexts(message.template), ...getWordingTexts(message.translation ?? ''), removeMarkup(message.note ?? '')];
}

/** Returns the fixed parts of a wording; on the page, descriptions replace its variables. */
function getWordingTexts(template: string): readonly string[] {
  return splitTemplate(template).flatMap((part) => (part.variable ? [] : [part.text]));
}

function removeMarkup(richText: string): string {
  return richText.replaceAll('`', '');
}

/** Reads the main content of a page: its headings of levels 1 and 2, its text, and its link targets. */
function readContent(page: Page) {
  return page.getByRole('main').evaluate((main) => ({
    headings: [...main.querySelectorAll('h1, h2')].map((heading) => heading.textContent),
    text: main.textContent,
    links: [...main.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  }));
}

function normalizeSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function expectText(content: string | null, texts: readonly string[]): void {
  const whole = normalizeSpaces(content ?? '');
  expect(texts.filter((text) => !whole.includes(normalizeSpaces(text))), 'texts that are not on the page').toEqual([]);
}

async function expectPlainAnswer(response: Response | null): Promise<void> {
  expect(response?.status()).toBe(200);
  expectNothingInline((await response?.text()) ?? '');
}

/** The policy blocks inline code and styles, so the HTML must not contain any. */
function expectNothingInline(html: string): void {
  expect(html).toContain('http-equiv="Content-Security-Policy"');
  expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style[^>]*>|<[^>]*\sstyle=[^>]*>|<[^>]*\son[a-z]+=[^>]*>/g) ?? []).toEqual([]);
}
