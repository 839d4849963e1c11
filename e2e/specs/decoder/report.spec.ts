import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LANGUAGES, type Language } from '../../../src/domain/language.ts';
import { hashText } from '../../../src/domain/triage/hash-text.ts';
import { reportEn } from '../../../src/i18n/locales/report-en.ts';
import { reportZhTw } from '../../../src/i18n/locales/report-zh-tw.ts';
import { createErrorBody, createNoise, getPageParts, pasteInto, readClipboard, TEXTS } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Asia/Taipei', trace: 'on-first-retry' });

const REPORT = { en: reportEn, 'zh-TW': reportZhTw } as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const TENANT = '6f1b3c52-0d5e-4c7a-9f3e-2a8b1c4d5e6f';
const SECRET = createNoise(40, 5);
const PASTE = [
  `2026-11-10T01:00:00Z tenantId=${TENANT} POST https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate`,
  `client_secret=${SECRET}`,
  createErrorBody('Forbidden', 'User ada@contoso.com on FIN-LT-0042.contoso.com lacks a role.', ID),
].join('\n');

function unpackLink(link: string): unknown {
  const data = new URL(link).hash.split('.')[1] ?? '';
  return JSON.parse(inflateRawSync(Buffer.from(data, 'base64url')).toString());
}

function createFragment(text: string, version = 1): string {
  const data = deflateRawSync(text).toString('base64url');
  return `#shared=${version}.${data}.${hashText(data, 0).toString(36)}`;
}

const SHARED = { kind: 'defender', code: 'Forbidden', status: 403, message: 'm', trackingId: null, retryAfter: null, call: null, time: null, form: 'json-body', count: 1, missing: [] };

const HOSTILE: readonly (readonly [string, keyof typeof reportEn.shared.rejected])[] = [
  [createFragment(JSON.stringify(SHARED), 2), 'version'],
  [createFragment(JSON.stringify(SHARED)).slice(0, -3), 'damaged'],
  [createFragment(JSON.stringify({ ...SHARED, message: '<img src=x onerror=alert(1)>', html: true })), 'damaged'],
  [createFragment(JSON.stringify(SHARED).replace('{', '{"__proto__":{"open":true},')), 'damaged'],
  [createFragment(' '.repeat(4_000_000)), 'too-long'],
  [`#shared=1.${'A'.repeat(9000)}`, 'too-long'],
  ['#shared=<script>alert(1)</script>', 'damaged'],
];

async function open(page: Page, language: Language, text = PASTE) {
  await page.goto(`/${language}/`);
  await waitUntilInteractive(page);
  const parts = getPageParts(page, language);
  await pasteInto(parts.box, text);
  await expect(parts.heading).toBeVisible();
  const texts = REPORT[language];
  const press = async (report: keyof (typeof TEXTS)['en']['report']) => parts.result.getByRole('button', { name: TEXTS[language].report[report], exact: true }).click();
  return { ...parts, texts, press };
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test('creates a ticket in either language, with a switch for each replacement', async ({ page }) => {
      const { result, texts, press } = await open(page, language);
      await press('ticket');
      const { ticket } = texts;
      await expect(result.getByRole('heading', { name: ticket.heading })).toBeFocused();
      const preview = result.getByRole('group', { name: ticket.preview });
      const { rows, placeholders, colon } = ticket.written;
      await expect(preview).toContainText(`${rows.trackingId}${colon}${ID}`);
      await expect(preview).toContainText(`${rows.utc}${colon}2026-11-10 01:00:00Z`);
      await expect(preview).toContainText(`${rows.local}${colon}2026-11-10 09:00:00 UTC+08:00 (Asia/Taipei)`);
      await expect(preview).toContainText(`${rows.call}${colon}POST /api/machines/{id}/isolate`);
      await expect(preview).toContainText(`User [${placeholders.mail} 1] on [${placeholders.host} 1] lacks a role.`);
      await expect(preview).not.toContainText(TENANT);

      await result.getByRole('checkbox', { name: 'ada@contoso.com' }).uncheck();
      await expect(preview).toContainText(`User ada@contoso.com on [${placeholders.host} 1] lacks a role.`);
      await result.getByRole('checkbox', { name: 'ada@contoso.com' }).check();
      await expect(preview).not.toContainText('ada@contoso.com');

      await result.getByRole('textbox', { name: ticket.tried }).fill(`Asked ada@contoso.com, password=${SECRET}`);
      await expect(preview).toContainText(`Asked [${placeholders.mail} 1]`);
      await expect(preview).not.toContainText(SECRET);

      const other = language === 'en' ? 'zh-TW' : 'en';
      await result.getByRole('radio', { name: language === 'en' ? '繁體中文' : 'English' }).check();
      await expect(preview).toContainText(REPORT[other].ticket.written.rows.trackingId);
      await result.getByRole('radio', { name: 'Markdown' }).check();
      await expect(preview).toContainText(`## ${REPORT[other].ticket.written.title.replace('{name}', '403 Forbidden')}`);

      await result.getByRole('button', { name: ticket.copy, exact: true }).click();
      await expect.poll(() => readClipboard(page)).toBe(await preview.textContent());
      expect(await readClipboard(page)).not.toContain(SECRET);
    });

    test('can be used by keyboard only', async ({ page }) => {
      const { result, texts } = await open(page, language);
      const opener = result.getByRole('button', { name: TEXTS[language].report.ticket, exact: true });
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(result.getByRole('heading', { name: texts.ticket.heading })).toBeFocused();
      await expect(opener).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Tab');
      await expect(result.getByRole('radio', { name: language === 'en' ? 'English' : '繁體中文' })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await expect(result.getByRole('radio', { name: 'Markdown' })).toBeChecked();
      const emailCheckbox = result.getByRole('checkbox', { name: 'ada@contoso.com' });
      await emailCheckbox.focus();
      await page.keyboard.press('Space');
      await expect(emailCheckbox).not.toBeChecked();
      await expect(result.getByRole('group', { name: texts.ticket.preview })).toContainText('ada@contoso.com');
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(opener).toHaveAttribute('aria-expanded', 'false');
      await expect(result.getByRole('heading', { name: texts.ticket.heading })).toHaveCount(0);
    });

    test('lists what support still needs', async ({ page }) => {
      const { result, texts, press } = await open(page, language, 'Forbidden');
      await press('ticket');
      const gaps = result.getByRole('region', { name: texts.ticket.gaps });
      await expect(gaps.getByRole('listitem')).toHaveCount(6);
      await expect(gaps).toContainText('error.message');
    });

    test('shares a result with a link that contains exactly its preview', async ({ page, context }) => {
      const { result, texts, press, heading, trackingId } = await open(page, language);
      await press('share');
      const preview = result.getByRole('group', { name: texts.share.preview });
      await expect(preview).toContainText('"User [email 1] on [host 1] lacks a role."');
      expect(new URL(page.url()).hash).toBe('');
      await result.getByRole('button', { name: texts.share.copy, exact: true }).click();
      await expect.poll(() => readClipboard(page)).toContain('#shared=1.');
      const link = await readClipboard(page);
      expect(unpackLink(link)).toEqual(JSON.parse((await preview.textContent()) ?? ''));
      expect(link.length).toBeLessThan(1000);

      await result.getByRole('checkbox', { name: 'ada@contoso.com' }).uncheck();
      await expect(preview).toContainText('User ada@contoso.com on');
      const shownHeading = await heading.textContent();

      const other = await context.newPage();
      await other.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
      await other.goto(link);
      await waitUntilInteractive(other);
      const there = getPageParts(other, language);
      await expect(there.heading).toHaveText(shownHeading ?? '');
      await expect(there.heading).toBeFocused();
      await expect(there.trackingId).toHaveText((await trackingId.textContent()) ?? '');
      await expect(there.steps.first()).toBeVisible();
      const note = there.result.getByRole('region', { name: texts.shared.title });
      await expect(note).toBeVisible();
      expect(new URL(other.url()).pathname).toBe(`/${language}/`);
      await expect(there.result).not.toContainText('contoso');
      const { violations } = await new AxeBuilder({ page: other }).withTags(RULES).analyze();
      expect(violations).toEqual([]);

      await there.switch.click();
      const otherLanguage = language === 'en' ? 'zh-TW' : 'en';
      await expect(getPageParts(other, otherLanguage).result.getByRole('region', { name: REPORT[otherLanguage].shared.title })).toBeVisible();

      await pasteInto(getPageParts(other, otherLanguage).box, 'NotFound');
      await expect(getPageParts(other, otherLanguage).heading).toContainText('NotFound');
      expect(new URL(other.url()).hash).toBe('');
    });

    test('rejects links that this site did not create', async ({ page }) => {
      const labels = REPORT[language].shared;
      const alert = page.getByRole('alert');
      for (const [hash, refusal] of HOSTILE) {
        await page.goto('about:blank');
        await page.goto(`/${language}/${hash}`);
        await waitUntilInteractive(page);
        await expect(alert).toContainText(labels.rejectedTitle);
        await expect(alert).toContainText(labels.rejected[refusal]);
        await expect(getPageParts(page, language).result).toHaveCount(0);
      }
      await alert.getByRole('button', { name: labels.dismiss }).click();
      await expect(alert).toHaveCount(0);
      await expect(getPageParts(page, language).box).toBeFocused();
      expect(new URL(page.url()).hash).toBe('');
    });

    test('creates handler code for this error in the most recently chosen language', async ({ page }) => {
      const { result, box, heading, texts, press } = await open(page, language);
      const { handler } = texts;
      await press('handler');
      const generatedCode = result.getByRole('group', { name: handler.generatedCode, exact: true });
      await expect(generatedCode).toContainText(`# 403 Forbidden: ${handler.policies.roles}`);
      await expect(result.getByText(handler.policies.roles, { exact: true })).toBeVisible();
      await result.getByRole('radio', { name: handler.languages.python, exact: true }).check();
      await expect(generatedCode).toContainText('def call_defender(');
      await result.getByRole('button', { name: handler.copy, exact: true }).click();
      await expect.poll(() => readClipboard(page)).toBe(await generatedCode.textContent());

      await pasteInto(box, createErrorBody('TooManyRequests', 'API calls quota exceeded! maximum allowed 1500 per 01:00:00', TENANT));
      await expect(heading).toContainText('TooManyRequests');
      await press('handler');
      await expect(generatedCode).toContainText('delay = 3600');
      await expect(result.getByText(handler.policies.wait.replace('{wait}', { en: '1 hour', 'zh-TW': '1 小時' }[language]), { exact: true })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations).toEqual([]);
    });

    test('has no accessibility violations', async ({ page }) => {
      const { result, texts, press } = await open(page, language);
      await press('ticket');
      await expect(result.getByRole('heading', { name: texts.ticket.heading })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations).toEqual([]);
    });
  });
}
