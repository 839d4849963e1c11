import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/domain/language.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { triageEn } from '../../src/i18n/locales/triage-en.ts';
import { triageZhTw } from '../../src/i18n/locales/triage-zh-tw.ts';
import { resultEn } from '../../src/i18n/locales/result-en.ts';
import { resultZhTw } from '../../src/i18n/locales/result-zh-tw.ts';
import { zhTw } from '../../src/i18n/locales/zh-tw.ts';

/** Names that links, tests, and assistive technology rely on, as literals, so that a change to the texts does not change them unnoticed. */
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

/** All other interface texts, whose wording can change. */
export const TEXTS = { en, 'zh-TW': zhTw } as const;

/** The texts that only a result needs. */
export const RESULT_TEXTS = { en: resultEn, 'zh-TW': resultZhTw } as const;

/** The texts of the view of several errors. */
export const TRIAGE = { en: triageEn, 'zh-TW': triageZhTw } as const;

/** Locates the parts of the page that belong to a paste, in one language. */
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
    /** The steps of the code render last. Once they exist, the result no longer changes. Specific steps collapse them. */
    steps: result.getByRole('region', { name: TEXTS[language].result.todo, exact: true }).locator('.result-steps-of-code > li'),
    /** The read-only copy of the paste. */
    shown: result.getByRole('group', { name: TEXTS[language].result.pasted, exact: true }),
    list,
    /** The buttons that open the results of single errors. */
    entries: listed.getByRole('rowheader').getByRole('button'),
    /** The rows of single errors, including the header row. */
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

/** Pastes with the keyboard into the focused element. */
export async function paste(page: Page, text: string): Promise<void> {
  await writeClipboard(page, text);
  await page.keyboard.press('Control+V');
}

/** Pastes with the keyboard into a field. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await paste(field.page(), text);
}

/** Returns the exact text content, because `toHaveText` normalizes whitespace. */
export async function readExactText(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}

/** Waits until all pending rendering is on the screen. */
export async function waitForRender(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(resolve)))),
  );
}

/** Creates the body of an error response as the service sends it. */
export function createErrorBody(code: string, message: string, target: string): string {
  return JSON.stringify({ error: { code, message, target } });
}

/** Creates synthetic characters that are the same in every run, so that the tests contain no literal secret. */
export function createNoise(length: number, seed: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let state = seed * 7919 + 13;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet[state % alphabet.length];
  }).join('');
}
