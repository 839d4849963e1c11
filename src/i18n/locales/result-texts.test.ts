import { describe, expect, it } from 'vitest';
import { findUsageFaults } from '../../domain/catalogue/zh-tw-usage.test-helper.ts';
import { CLIENT_IDS } from '../../domain/decode/detect/clients.ts';
import { FORMAT_IDS } from '../../domain/decode/formats/format-ids.ts';
import { NAMED_PLACES, UNNAMED_PLACES, ENCODING_LAYER_KINDS } from '../../domain/decode/provenance.ts';
import { SECRET_KINDS } from '../../domain/decode/secrets/secret-kinds.ts';
import type { ResultTexts } from '../result-texts.ts';
import { resultEn } from './result-en.ts';
import { resultZhTw } from './result-zh-tw.ts';

const findCode = (text: string): readonly string[] => text.split('`').filter((_, index) => index % 2 === 1).toSorted();

describe.each<[string, ResultTexts]>([
  ['en', resultEn],
  ['zh-TW', resultZhTw],
])('the result texts in %s', (_, texts) => {
  it('covers every format, place, encoding layer, client, and kind of secret', () => {
    expect(Object.keys(texts.formats).toSorted()).toEqual([...FORMAT_IDS].toSorted());
    expect(Object.keys(texts.provenances).toSorted()).toEqual([...NAMED_PLACES, ...UNNAMED_PLACES, 'phrase'].toSorted());
    expect(Object.keys(texts.encodingLayers).toSorted()).toEqual([...ENCODING_LAYER_KINDS].toSorted());
    expect(Object.keys(texts.clients).toSorted()).toEqual([...CLIENT_IDS].toSorted());
    for (const secrets of [texts.oneSecret, texts.manySecrets]) expect(Object.keys(secrets).toSorted()).toEqual([...SECRET_KINDS].toSorted());
  });

  it('has distinct format names and no empty text', () => {
    const names = Object.values(texts.formats);
    expect(new Set(names).size).toBe(names.length);
    for (const text of Object.values(texts).flatMap((group: Readonly<Record<string, string>>) => Object.values(group))) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
  });
});

it('uses the Chinese of Taiwan in Chinese texts', () => {
  const texts = Object.values(resultZhTw).flatMap((group: Readonly<Record<string, string>>) => Object.values(group));
  expect(texts.flatMap(findUsageFaults)).toEqual([]);
});

it.each(CLIENT_IDS)('contains the same code for %s in both languages', (client) => {
  expect(findCode(resultZhTw.clients[client])).toEqual(findCode(resultEn.clients[client]));
});
