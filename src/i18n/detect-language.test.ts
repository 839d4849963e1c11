import { expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

it.each([
  [null, ['zh-TW', 'en'], 'zh-TW'],
  [null, ['zh-Hans-CN'], 'zh-TW'],
  [null, ['ZH'], 'zh-TW'],
  [null, ['ja-JP', 'zh-HK', 'en'], 'zh-TW'],
  [null, ['de-DE', 'en-GB', 'zh-TW'], 'en'],
  [null, ['fr'], 'en'],
  [null, [], 'en'],
  ['zh-TW', ['en-US'], 'zh-TW'],
  ['en', ['zh-TW'], 'en'],
  ['klingon', ['zh-TW'], 'zh-TW'],
] as const)('chosen %s, browser %j: %s', (chosen, accepted, expected) => {
  expect(detectLanguage(chosen, accepted)).toBe(expected);
});
