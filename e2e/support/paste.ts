import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/domain/language.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { triageEn } from '../../src/i18n/locales/triage-en.ts';
import { triageZhTw } from '../../src/i18n/locales/triage-zh-tw.ts';
import { resultEn } from '../../src/i18n/locales/result-en.ts';
import { resultZhTw } from '../../src/i18n/locales/result-zh-tw.ts';
import { zhTw } from '../../src/i18n/locales/zh-tw.ts';

/** Names that links, tests and assistive technology rely on: written out here, so that a change of the texts does not change them unseen. */
const NAMES = {
  en: {
    box: 'Paste an error response',
    result: 'Decoded error',
    list: 'Errors found',
    copyId: 'Copy tracking ID',
    clear: 'Clear',
    search: 'Search error codes',
    table: 'Error codes',
    switch: '繁體中文',
  },
  'zh-TW': {
    box: '貼上錯誤回應',
    result: '解讀結果',
    list: '找到的錯誤',
    copyId: '複製追蹤識別碼',
    clear: '清除',
    search: '搜尋錯誤碼',
    table: '錯誤碼',
    switch: 'English',
  },
} as const;

/** Every other text of the interface, free to be reworded. */
export const TEXTS = { en, 'zh-TW': zhTw } as const;

/** The words that only a result needs. */
export const RESULT_TEXTS = { en: resultEn, 'zh-TW': resultZhTw } as const;

/** Those of the view of several errors. */
export const TRIAGE = { en: triageEn, 'zh-TW': triageZhTw } as const;

/** The parts of the page that a paste has to do with, as a reader of a language finds them. */
export function getPageParts(page: Page, language: Language = 'en') {
  const names = NAMES[language];
  const result = page.getByRole('region', { name: names.result, exact: true });
  const list = page.getByRole('region', { name: names.list, exact: true });
  const listed = list.getByRole('table', { name: TRIAGE[language].table, exact: true });
  const table = page.getByRole('table', { name: names.table, exact: true });
  return {
    box: page.getByRole('textbox', { name: names.box, exact: true }),
    result,
    /** Status and code of the open result. */
    heading: result.getByRole('heading', { level: 2 }),
    trackingId: result.locator('mark').first(),
    copyId: result.getByRole('button', { name: names.copyId, exact: true }),
    /** The steps of the code come last: with them there, nothing in the result moves any more. Particular ones fold them away. */
    steps: result.getByRole('region', { name: TEXTS[language].result.todo, exact: true }).locator('.result-steps-of-code > li'),
    /** The read-only copy of the paste. */
    shown: result.getByRole('group', { name: TEXTS[language].result.pasted, exact: true }),
    list,
    /** The buttons that open the results of single errors. */
    entries: listed.getByRole('rowheader').getByRole('button'),
    /** The rows of single errors, with the heading. */
    rows: listed.getByRole('row'),
    clear: page.getByRole('button', { name: names.clear, exact: true }),
    undo: page.getByRole('button', { name: TEXTS[language].paste.undo, exact: true }),
    search: page.getByRole('searchbox', { name: names.search, exact: true }),
    table,
    /** The rows that the table marks as those of the paste. */
    marked: table.getByRole('row').filter({ hasText: TEXTS[language].explorer.decoded }),
    switch: page.getByRole('link', { name: names.switch, exact: true }),
    live: page.getByRole('status'),
  };
}

export async function writeClipboard(page: Page, text: string): Promise<void> {
  await page.evaluate((written) => navigator.clipboard.writeText(written), text);
}

export async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A real paste, by keyboard, to where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await writeClipboard(page, text);
  await page.keyboard.press('Control+V');
}

/** A real paste into a field. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await paste(field.page(), text);
}

/** What a text holds to the letter: `toHaveText` would pass over blanks. */
export async function readExactText(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}

/** Waits until all that the page has begun to render is on the screen. */
export async function waitForRender(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(resolve)))),
  );
}

/** The body of an error response, as the service sends it. */
export function createErrorBody(code: string, message: string, target: string): string {
  return JSON.stringify({ error: { code, message, target } });
}

/** Made-up characters, the same on every run, so that no secret stands in a test. */
export function createNoise(length: number, seed: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let state = seed * 7919 + 13;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[state % alphabet.length];
  }).join('');
}
