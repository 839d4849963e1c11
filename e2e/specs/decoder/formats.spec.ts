import type { Page } from '@playwright/test';
import { decode } from '../../../src/domain/decode/decode.ts';
import { toDecodeCatalogue } from '../../../src/domain/decode/decode-catalogue.ts';
import type { DecodedError, Span } from '../../../src/domain/decode/decode-result.ts';
import { FORMAT_IDS } from '../../../src/domain/decode/formats/format-ids.ts';
import { ITEM_CASES } from '../../../src/domain/decode/cases/items.ts';
import { FORMAT_SAMPLES } from '../../../src/domain/decode/tests/format-samples.ts';
import { CATALOGUE } from '../../../src/domain/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../../../src/domain/language.ts';
import { resultEn } from '../../../src/i18n/locales/result-en.ts';
import { resultZhTw } from '../../../src/i18n/locales/result-zh-tw.ts';
import { readExactText, getPageParts, pasteInto, TEXTS } from '../../support/paste.ts';
import { expect, waitUntilInteractive, test } from '../../support/test.ts';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  // Tracing every step would take a third of the run time.
  trace: 'on-first-retry',
});

const WORDS = { en: resultEn, 'zh-TW': resultZhTw } as const;
const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const catalogue = toDecodeCatalogue(CATALOGUE);

/** Decodes a text with one error. The unit tests verify that the result is correct. */
function decodeOneError(text: string): DecodedError {
  const result = decode(text, catalogue);
  const [error] = result.kind === 'found' ? result.errors : [];
  if (error === undefined) throw new Error('no error in the text');
  return error;
}

async function open(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/`);
  await waitUntilInteractive(page);
}

/** Returns the parts of a text that contain a value, without those inside another value. */
function getPieces(text: string, span: Span): readonly string[] {
  return (span.pieces ?? [span]).map(({ start, end }) => text.slice(start, end)).filter((piece) => piece !== '');
}

/** The last text for each item, which is the most damaged one. */
const LAST_OF_ITEMS = new Map(ITEM_CASES.map((entry) => [entry[0].replace(/ \d+$/, ''), entry]));

for (const language of LANGUAGES) {
  test(`decodes, names, and marks every format in ${language}`, async ({ page }) => {
    test.slow();
    const { box, result, heading, shown } = getPageParts(page, language);
    const details = result.getByRole('region', { name: TEXTS[language].result.responseDetails });
    await open(page, language);
    for (const format of FORMAT_IDS) {
      const { text, expected } = FORMAT_SAMPLES[format];
      const { spans } = decodeOneError(text);
      await test.step(format, async () => {
        await pasteInto(box, text);
        // The previous result stays until the new one appears. The format name distinguishes them.
        const formatName = WORDS[language].formats[format];
        await expect(details.locator('.recognized-format')).toHaveText(formatName.charAt(0).toUpperCase() + formatName.slice(1));
        if (expected.status !== null) await expect(heading).toContainText(String(expected.status));
        if (expected.code !== null) await expect(heading).toContainText(expected.code);
        if (expected.message !== null) expect(await readExactText(details.locator('.response-details-message'))).toBe(expected.message);
        expect(await result.locator('.tracking-id mark').allTextContents()).toEqual(expected.trackingId === null ? [] : [expected.trackingId]);

        expect(await readExactText(shown)).toBe(text);
        const marks = await shown.locator('mark, u').allTextContents();
        for (const name of ['trackingId', 'code', 'status'] as const) {
          const span = spans[name];
          if (span !== undefined) expect(marks, name).toEqual(expect.arrayContaining([...getPieces(text, span)]));
        }
      });
    }
  });

  test(`shows the source of each value in ${language}`, async ({ page }) => {
    const { box, result } = getPageParts(page, language);
    const { provenances, encodingLayers, formats } = WORDS[language];
    const details = result.getByRole('region', { name: TEXTS[language].result.responseDetails });
    await open(page, language);
    await pasteInto(box, `HTTP/1.1 500 Internal Server Error\n\n${JSON.stringify({ a: { b: JSON.stringify({ error: { code: 'Forbidden', message: 'No', target: ID } }) } })}`);
    await expect(details).toContainText(provenances['status-line']);
    await expect(details).toContainText(`${provenances.field} error.code`);
    await expect(details).toContainText(`${provenances.field} error.message`);
    await expect(result.locator('.tracking-id')).toContainText(`${provenances.field} error.target`);
    await expect(details).toContainText(`${encodingLayers.string} a.b`);
    await expect(details).toContainText(formats['http-dump']);
    await expect(details).toContainText(TEXTS[language].result.disagreement.status.replace('{{stated}}', '500').replace('{{code}}', 'Forbidden').replace('{{usual}}', '403'));
  });
}

test('decodes everything that users paste as the unit test tables specify', async ({ page }) => {
  test.slow();
  const { box, result, heading, trackingId } = getPageParts(page);
  await open(page, 'en');
  for (const [title, text, ...expected] of LAST_OF_ITEMS.values()) {
    const [only] = expected;
    // Several errors have their own tests.
    if (only === undefined || expected.length > 1) continue;
    await test.step(title, async () => {
      await pasteInto(box, text);
      await expect(result).toBeVisible();
      if (typeof only.status === 'number') await expect(heading).toContainText(String(only.status));
      if (typeof only.code === 'string') await expect(heading).toContainText(only.code);
      if (typeof only.trackingId === 'string') expect(await readExactText(trackingId)).toBe(only.trackingId);
      if (only.trackingId === null) await expect(result.locator('.tracking-id mark')).toHaveCount(0);
      await pasteInto(box, ' ');
      await expect(result).toHaveCount(0);
    });
  }
});

test('shows a value that a console split across two lines as a whole and marks both parts', async ({ page }) => {
  const { box, trackingId, shown } = getPageParts(page);
  await open(page, 'en');
  for (const text of [
    `Invoke-RestMethod : {"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"7d0a6c52-3b1e-4f0d-\n9a77-51c2e0b4d9aa"}}\nAt line:1 char:1`,
    `Invoke-RestMethod:\nLine |\n   5 |  $r = Invoke-RestMethod -Uri $u\n     | {"error":{"code":"InvalidRequestBody","message":"Request body is incorrect","target":"7d0a6c52-3b1e-4f0d-\n     | 9a77-51c2e0b4d9aa"}}`,
  ]) {
    await pasteInto(box, text);
    await expect(shown).toContainText(text.slice(0, 20));
    expect(await readExactText(trackingId)).toBe(ID);
    expect(await shown.locator('mark').allTextContents()).toEqual(['7d0a6c52-3b1e-4f0d-', '9a77-51c2e0b4d9aa']);
  }
});
