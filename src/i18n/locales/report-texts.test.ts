import { expect, it } from 'vitest';
import { findUsageFaults } from '../../domain/catalogue/zh-tw-usage.test-helper.ts';
import { reportEn } from './report-en.ts';
import { reportZhTw } from './report-zh-tw.ts';

/** Collects the texts by key. */
function collectTexts(tree: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]: [string, string | object]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${name}`, value]] : [...collectTexts(value, `${path}${name}.`)],
    ),
  );
}

const [english, chinese] = [collectTexts(reportEn), collectTexts(reportZhTw)];
const findCode = (text: string) => text.split('`').filter((_, index) => index % 2 === 1).toSorted();
const findPlaceholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

it('both languages have the same keys', () => {
  expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

it.each([...english])('%s', (key, text) => {
  const translation = chinese.get(key) ?? '';
  expect(text).not.toBe('');
  expect(translation).not.toBe('');
  expect(findCode(translation)).toEqual(findCode(text));
  expect(findPlaceholders(translation)).toEqual(findPlaceholders(text));
  // The English colon ends with a space.
  const expected = key.endsWith('colon') ? [text, translation] : [text.trim(), translation.trim()];
  expect(expected).toEqual([text, translation]);
  expect(findUsageFaults(translation)).toEqual([]);
});
