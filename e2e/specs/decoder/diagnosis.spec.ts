import { AxeBuilder } from '@axe-core/playwright';
import { REAL_MESSAGES } from '../../../src/domain/diagnose/real-messages.test-helper.ts';
import { createToken } from '../../../src/domain/diagnose/token/token.test-helper.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { diagnosisEn } from '../../../src/i18n/locales/diagnosis-en.ts';
import { diagnosisZhTw } from '../../../src/i18n/locales/diagnosis-zh-tw.ts';
import { createErrorBody, readExactText, getPageParts, pasteInto, readClipboard, TEXTS } from '../../support/paste.ts';
import { findUntranslatedTexts } from '../../support/untranslated-texts.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  // Tracing every step would take a third of the run time.
  trace: 'on-first-retry',
});

const TARGET = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const WORDS = { en: diagnosisEn, 'zh-TW': diagnosisZhTw } as const;

for (const language of LANGUAGES) {
  test(`diagnoses every real message in ${language}`, async ({ page }) => {
    test.slow();
    const { box, result } = getPageParts(page, language);
    const verdicts = TEXTS[language].verdict;
    await page.goto(`/${language}/`);
    await waitUntilInteractive(page);
    for (const { name, text, findings, steps, verdict } of REAL_MESSAGES) {
      await test.step(name, async () => {
        await pasteInto(box, text);
        const marks = result.locator('.findings > li');
        await expect.poll(() => marks.evaluateAll((items) => items.map((item) => item.getAttribute('data-finding')))).toEqual(findings);
        expect(await result.locator('.result-steps-particular > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-step')))).toEqual(steps);
        const [fix = '', retry = ''] = verdict.split(' ');
        const verdictText = await readExactText(result.locator('.result-verdict p:last-of-type'));
        expect(verdictText).toContain(Object.entries(verdicts).find(([key]) => key === fix)?.[1]);
        const retries = [Object.entries(verdicts).find(([key]) => key === retry)?.[1] ?? '', verdicts.lookFirst];
        expect(retries.filter((sentence) => verdictText.includes(sentence))).toHaveLength(1);
        expect(await findUntranslatedTexts(page, language)).toEqual([]);
      });
    }
  });

  test(`counts down to the time when the next call may succeed, in ${language}`, async ({ page }) => {
    const { box, result } = getPageParts(page, language);
    await page.clock.install({ time: new Date('2026-11-23T08:00:00Z') });
    await page.goto(`/${language}/`);
    await waitUntilInteractive(page);
    await pasteInto(box, `HTTP/1.1 429 Too Many Requests\nRetry-After: 42\n\n${createErrorBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', TARGET)}`);
    const timer = result.getByRole('timer');
    await expect(timer).toBeVisible();
    await expect(timer).toHaveAttribute('aria-live', 'off');
    await expect(result.locator('.countdown'), '24-hour clock').toContainText(language === 'en' ? /Try again after \d\d:\d\d:\d\d(?!\s*[AP]M)/ : /^\d\d:\d\d:\d\d 可以再試/);
    const before = await readExactText(timer);
    await page.clock.runFor(5000);
    await expect(timer).not.toHaveText(before);
    await page.clock.runFor(60_000);
    await expect(result.locator('.countdown')).toHaveText(WORDS[language].over);
  });

  test(`decodes the token in a long paste even far from its error, in ${language}`, async ({ page }) => {
    const { box, result } = getPageParts(page, language);
    const token = createToken({ aud: 'https://graph.microsoft.com', ver: '1.0', exp: 1_700_000_000, roles: ['Machine.Read.All'] });
    const filler = '2026-11-23T08:00:00Z INFO nothing of note here\n'.repeat(4000);
    await page.goto(`/${language}/`);
    await waitUntilInteractive(page);
    await pasteInto(box, `Authorization: Bearer ${token}\n${filler}${createErrorBody('Unauthorized', 'Unauthorized', TARGET)}\n`);
    await expect(result.locator('[data-finding="token-expired"]')).toBeVisible();
    await expect(result.locator('[data-finding="token-read"]')).toBeVisible();
    const html = await page.content();
    for (const part of token.split('.')) expect(html).not.toContain(part.slice(0, 24));
    // With a second token, it is unknown which one belongs to the error.
    const other = createToken({ aud: 'https://graph.microsoft.com', ver: '1.0', exp: 1_700_000_001, roles: ['Machine.Isolate'] });
    await pasteInto(box, `Bearer ${token}\nBearer ${other}\n${filler}${createErrorBody('Forbidden', 'Forbidden', TARGET)}\n`);
    await expect(result.locator('.result-verdict')).toContainText('Forbidden');
    await expect(result.locator('[data-finding="token-read"]')).toHaveCount(0);
  });

  test(`decodes a token without an error but never shows it, in ${language}`, async ({ page }) => {
    const { box, result } = getPageParts(page, language);
    const token = createToken({ aud: 'https://graph.microsoft.com', ver: '1.0', exp: 1_700_000_000, roles: ['Machine.Read.All'], unique_name: 'adele@contoso.example' });
    await page.goto(`/${language}/`);
    await waitUntilInteractive(page);
    await pasteInto(box, token);
    await expect(result.getByRole('heading', { level: 2 })).toHaveText(WORDS[language].tokenTitle);
    await expect(result.locator('[data-finding="token-expired"]')).toBeVisible();
    const html = await page.content();
    for (const part of token.split('.')) expect(html).not.toContain(part.slice(0, 24));
    expect(html).not.toContain('adele@');
  });
}

test('shows only the time with reduced motion', async ({ page }) => {
  const { box, result } = getPageParts(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/');
  await waitUntilInteractive(page);
  await pasteInto(box, createErrorBody('429', 'API calls quota exceeded! maximum allowed 45 per 00:01:00', TARGET));
  await expect(result.locator('.countdown')).toBeVisible();
  await expect(result.getByRole('timer')).toHaveCount(0);
});

test('copies the fixed value exactly as it must be sent', async ({ page }) => {
  const { box, result } = getPageParts(page);
  await page.goto('/en/');
  await waitUntilInteractive(page);
  await pasteInto(box, createErrorBody('InvalidDomainName', 'Domain name hxxps://bücher[.]example/path is invalid.', TARGET));
  await result.getByRole('button', { name: diagnosisEn.copyCorrected, exact: true }).click();
  await expect.poll(() => readClipboard(page)).toBe('xn--bcher-kva.example');
});

test('shows the called operation and its requirements next to the result', async ({ page }) => {
  const { box, result } = getPageParts(page);
  await page.goto('/en/');
  await waitUntilInteractive(page);
  await pasteInto(box, `POST https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate\nHTTP/1.1 403 Forbidden\n\n${createErrorBody('Forbidden', 'Forbidden', TARGET)}`);
  const operation = result.locator('.called-operation');
  await expect(operation.getByRole('link')).toHaveAttribute('href', /isolate-machine$/);
  for (const part of ['POST /api/machines/{id}/isolate', 'Machine.Isolate', '100 calls per minute', 'Comment (required)']) await expect(operation).toContainText(part);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility violations in a diagnosis and fits a narrow page, ${colorScheme}`, async ({ page }) => {
    test.slow();
    const { box, result } = getPageParts(page, 'zh-TW');
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/zh-TW/');
    await waitUntilInteractive(page);
    for (const name of ['roles: none in the token', 'quota: per hour, with Retry-After', 'token: for a different API', 'value: a URL as a domain name']) {
      const message = REAL_MESSAGES.find((one) => one.name === name);
      await pasteInto(box, message?.text ?? '');
      await expect(result.locator('.findings > li')).toHaveCount(message?.findings.length ?? -1);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.result').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    }
  });
}
