import { expect, it } from 'vitest';
import { usageFaultsIn } from '../../domain/catalogue/zh-tw-usage.test-helper.ts';
import { reportEn } from './report-en.ts';
import { reportZhTw } from './report-zh-tw.ts';

/** The texts by their key. */
function textsOf(tree: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]: [string, string | object]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${name}`, value]] : [...textsOf(value, `${path}${name}.`)],
    ),
  );
}

const [english, chinese] = [textsOf(reportEn), textsOf(reportZhTw)];
const codeIn = (text: string) => text.split('`').filter((_, index) => index % 2 === 1).toSorted();
const placeholdersIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

it('both languages have the same keys', () => {
  expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

it.each([...english])('%s', (key, text) => {
  const reading = chinese.get(key) ?? '';
  expect(text).not.toBe('');
  expect(reading).not.toBe('');
  expect(codeIn(reading)).toEqual(codeIn(text));
  expect(placeholdersIn(reading)).toEqual(placeholdersIn(text));
  // The English colon ends with a space.
  const tidy = key.endsWith('colon') ? [text, reading] : [text.trim(), reading.trim()];
  expect(tidy).toEqual([text, reading]);
  expect(usageFaultsIn(reading)).toEqual([]);
});
