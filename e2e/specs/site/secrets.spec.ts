import type { Page } from '@playwright/test';
import { findLeak } from '../../../src/domain/decode/secrets/corpus/find-leak.ts';
import { createSecretCorpus, type SecretCase } from '../../../src/domain/decode/secrets/corpus/secret-corpus.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { createErrorBody, getPageParts, pasteInto, readClipboard, RESULT_TEXTS, waitForRender, TEXTS, writeClipboard } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  // Tracing every step would take a third of the run time, and the trace would contain the secrets.
  trace: 'off',
});

const ID = '|76aa01bc-1f2e3d4c5b6a7988.';

/** Selects 60 cases from the corpus, covering all kinds and encoding layers in turn. */
function chooseCases(seed: number): readonly SecretCase[] {
  const corpus = createSecretCorpus(seed).filter(({ text }) => !text.includes('\0'));
  return Array.from({ length: 60 }, (_, index) => corpus[Math.floor((index * corpus.length) / 60) + index] ?? []).flat();
}

for (const language of LANGUAGES) {
  test(`never shows, announces, copies, or keeps a secret in the box, in ${language}`, async ({ page }) => {
    test.slow();
    const { box, result, trackingId, copyId } = getPageParts(page, language);
    await page.goto(`/${language}/`);
    await waitUntilInteractive(page);
    const leaks: string[] = [];
    for (const { name, text, secrets } of chooseCases(language === 'en' ? 21 : 22)) {
      await pasteInto(box, `${text}\n${createErrorBody('BadRequest', `Cannot read ${text}`, ID)}`);
      await expect(trackingId).toHaveText(ID);
      await expect(box).not.toHaveValue('');
      await waitForRender(page);
      const places = { ...(await readVisiblePlaces(page)), 'the copied ID': await copyText(page, () => copyId.click()) };
      expect(places['the copied ID']).toBe(ID);
      for (const [place, shown] of Object.entries(places)) {
        if (secrets.some((secret) => findLeak(secret, shown) !== null)) leaks.push(`${name}: ${place}`);
      }
      await expect(result.locator('.secrets-note')).toHaveCount(1);
    }
    expect(leaks).toEqual([]);
  });
}

test('leaves typed text unchanged and masks its result', async ({ page }) => {
  const { box, result, trackingId } = getPageParts(page);
  await page.goto('/en/');
  await waitUntilInteractive(page);
  const secret = ['Kv8', 'dilU8mzIu', 'Qw7Zt2'].join('');
  const text = createErrorBody('BadRequest', `Cannot read client_secret=${secret}`, ID);
  await box.fill(text);
  await expect(trackingId).toHaveText(ID);
  await expect(box).toHaveValue(text);
  expect(findLeak(secret, (await result.textContent()) ?? '')).toBeNull();
  const secretsNote = `${RESULT_TEXTS.en.secretsNote.typed.replace('{{kinds}}', '1 client secret')} ${RESULT_TEXTS.en.secretsNote.revokeOne}`;
  await expect(result).toContainText(secretsNote);
});

test('counts the secrets in a text without an error by kind', async ({ page }) => {
  const { box, result } = getPageParts(page);
  await page.goto('/en/');
  await waitUntilInteractive(page);
  const password = ['Tr0ub', '4dor', 'Xy9z'].join('');
  await pasteInto(box, `password: ${password}\nsmtp_password: ${password}7\napi_key: ${password}${password}`);
  await expect(result).toContainText(TEXTS.en.nothing.title);
  await expect(result).toContainText(`${RESULT_TEXTS.en.secretsNote.hidden.replace('{{kinds}}', '2 passwords and 1 API key')} ${RESULT_TEXTS.en.secretsNote.revokeMany}`);
});

/** Reads everything that the page shows and exposes to assistive technology. */
async function readVisiblePlaces(page: Page): Promise<Readonly<Record<string, string>>> {
  const [shown, box, content] = await page.evaluate(() => [
    document.body.innerText,
    document.querySelector('textarea')?.value ?? '',
    new XMLSerializer().serializeToString(document),
  ]);
  return {
    'the text of the page': shown ?? '',
    'the box': box ?? '',
    'the document': content ?? '',
    'the accessibility tree': await page.locator('body').ariaSnapshot(),
    'the copied page': await copyText(page, async () => {
      await page.locator('h1').first().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+C');
    }),
  };
}

async function copyText(page: Page, copy: () => Promise<void>): Promise<string> {
  await writeClipboard(page, '');
  await copy();
  await expect.poll(() => readClipboard(page)).not.toBe('');
  return readClipboard(page);
}
