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
  const reading = chinese.get(key) ?? '';
  expect(text).not.toBe('');
  expect(reading).not.toBe('');
  expect(findCode(reading)).toEqual(findCode(text));
  expect(findPlaceholders(reading)).toEqual(findPlaceholders(text));
  // The English colon ends with a space.
  const tidy = key.endsWith('colon') ? [text, reading] : [text.trim(), reading.trim()];
  expect(tidy).toEqual([text, reading]);
  expect(findUsageFaults(reading)).toEqual([]);
});
