import { describe, expect, it } from 'vitest';
import { findUsageFaults } from '../../domain/catalogue/zh-tw-usage.test-helper.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { createI18n } from '../create-i18n.ts';
import { checkEn } from './check-en.ts';
import { checkZhTw } from './check-zh-tw.ts';
import { en } from './en.ts';
import { triageEn } from './triage-en.ts';
import { triageZhTw } from './triage-zh-tw.ts';
import { zhTw } from './zh-tw.ts';

/** The texts of a language by key. The plural suffix is not part of the key. */
function collectTexts(tree: object, path = ''): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of Object.entries(tree)) {
    const key = `${path}${name}`.replace(/_(one|other)$/, '');
    const found = typeof value === 'string' ? new Map([[key, [value]]]) : collectTexts(value, `${key}.`);
    for (const [other, list] of found) texts.set(other, [...(texts.get(other) ?? []), ...list]);
  }
  return texts;
}

/** Includes the texts that are loaded separately. */
const english = collectTexts({ ...en, triage: triageEn, check: checkEn });
const chinese = collectTexts({ ...zhTw, triage: triageZhTw, check: checkZhTw });

const findPlaceholders = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.match(/\{\{\w+\}\}/g) ?? []))].toSorted();
const findCode = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.split('`').filter((_, index) => index % 2 === 1)))].toSorted();

it('has the same keys in both languages', () => {
  expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

describe.each([...english.keys()])('%s', (key) => {
  const [inEnglish, inChinese] = [english.get(key) ?? [], chinese.get(key) ?? []];

  it('is not empty, and has the same placeholders and code in both languages', () => {
    for (const text of [...inEnglish, ...inChinese]) expect(text.trim()).toBe(text);
    expect([...inEnglish, ...inChinese]).not.toContain('');
    expect(findPlaceholders(inChinese)).toEqual(findPlaceholders(inEnglish));
    expect(findCode(inChinese)).toEqual(findCode(inEnglish));
  });

  it('uses the Chinese of Taiwan', () => {
    // The action that switches the language is written in the other language.
    if (key === 'palette.action.language') return;
    for (const text of inChinese) expect(findUsageFaults(text)).toEqual([]);
  });
});

it.each(LANGUAGES)('fills in counts in %s', (language) => {
  const { t } = createI18n(language, language === 'en' ? en : zhTw);
  for (const count of [0, 1, 2, 20]) {
    const text = t(($) => $.explorer.codes, { count });
    expect(text).toContain(String(count));
    expect(text).not.toContain('{{');
  }
  expect(t(($) => $.explorer.codes, { count: 1 })).toBe(language === 'en' ? '1 code' : '1 個錯誤碼');
});
