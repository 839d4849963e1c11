import { describe, expect, it } from 'vitest';
import { usageFaultsIn } from '../../domain/catalogue/zh-tw-usage.test-helper.ts';
import { CLIENT_IDS } from '../../domain/decode/clients.ts';
import { SHAPE_IDS } from '../../domain/decode/decode-result.ts';
import { NAMED_PLACES, UNNAMED_PLACES, WRAPPING_KINDS } from '../../domain/decode/origin.ts';
import { SECRET_KINDS } from '../../domain/decode/secrets/secret-kinds.ts';
import type { ResultTexts } from '../result-texts.ts';
import { resultEn } from './result-en.ts';
import { resultZhTw } from './result-zh-tw.ts';

const codeIn = (text: string): readonly string[] => text.split('`').filter((_, index) => index % 2 === 1).toSorted();

describe.each<[string, ResultTexts]>([
  ['en', resultEn],
  ['zh-TW', resultZhTw],
])('the result texts in %s', (_, texts) => {
  it('cover every format, place, wrapping, client and kind of secret', () => {
    expect(Object.keys(texts.forms).toSorted()).toEqual([...SHAPE_IDS].toSorted());
    expect(Object.keys(texts.places).toSorted()).toEqual([...NAMED_PLACES, ...UNNAMED_PLACES, 'phrase'].toSorted());
    expect(Object.keys(texts.wrappings).toSorted()).toEqual([...WRAPPING_KINDS].toSorted());
    expect(Object.keys(texts.clients).toSorted()).toEqual([...CLIENT_IDS].toSorted());
    for (const secrets of [texts.oneSecret, texts.manySecrets]) expect(Object.keys(secrets).toSorted()).toEqual([...SECRET_KINDS].toSorted());
  });

  it('have distinct format names and no empty text', () => {
    const names = Object.values(texts.forms);
    expect(new Set(names).size).toBe(names.length);
    for (const text of Object.values(texts).flatMap((group: Readonly<Record<string, string>>) => Object.values(group))) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
  });
});

it('the Chinese texts use the Chinese of Taiwan', () => {
  const texts = Object.values(resultZhTw).flatMap((group: Readonly<Record<string, string>>) => Object.values(group));
  expect(texts.flatMap(usageFaultsIn)).toEqual([]);
});

it.each(CLIENT_IDS)('both languages contain the same code for %s', (client) => {
  expect(codeIn(resultZhTw.clients[client])).toEqual(codeIn(resultEn.clients[client]));
});
