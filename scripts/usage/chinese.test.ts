import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CROSS_STRAIT_TERMS, TRANSLATIONESE } from '../../src/domain/catalogue/cross-strait-terms.test-helper.ts';
import { findUsageFaults } from '../../src/domain/catalogue/zh-tw-usage.test-helper.ts';
import { ALLOWED_CHARACTERS, ALLOWED_WORDS } from './allowed-chinese.ts';
import { convertCharacter, findCharacterFaults, findWordFaults } from './find-character-faults.ts';
import { findLayoutFaults } from './find-layout-faults.ts';
import { readChinese, type ChineseText } from './read-chinese.ts';
import { listSourceFiles } from './read-prose.ts';

const root = join(import.meta.dirname, '../..');
const TEXTS = ['src', 'scripts'].flatMap((folder) => listSourceFiles(join(root, folder))).flatMap((file) => readChinese(file, root));
const FILES = [...new Set(TEXTS.map(({ file }) => file))];

function findFaults({ text, isComposed }: ChineseText): readonly string[] {
  return [
    ...findCharacterFaults(text).map((fault) => `character ${fault}`),
    ...findWordFaults(text).map((fault) => `word ${fault}`),
    // The spaces around words that come from elsewhere are checked in the composed texts.
    ...(isComposed ? [] : [...findLayoutFaults(text), ...findUsageFaults(text)]),
  ];
}

it('reads the Chinese of the catalog, the operations and the interface', () => {
  expect(TEXTS.length).toBeGreaterThan(2500);
  expect(FILES.length).toBeGreaterThan(60);
});

describe('Chinese', () => {
  it.each(FILES)('%s is written as in Taiwan', (file) => {
    const faults = TEXTS.filter((text) => text.file === file && text.text !== 'Switch to English').flatMap((text) => findFaults(text).map((fault) => `${file}:${text.line} ${fault}`));
    expect(faults).toEqual([]);
  });
});

describe('zhlint finds', () => {
  it.each([
    ['a half-width comma', '權杖無效,請重新要求', /^half-width punctuation at "權杖無效,請重新/],
    ['a half-width comma after code', '先看 `aud`,再要求權杖', /^half-width punctuation/],
    ['half-width parentheses', '存取範圍(scope)', /^half-width punctuation/],
    ['a half-width full stop', '權杖無效.', /^half-width punctuation/],
    ['a half-width colon', '原因:權杖無效', /^half-width punctuation/],
    ['a half-width question mark', '找不到裝置?', /^half-width punctuation/],
    ['quotation marks of the mainland', '選取“設定”', /^punctuation of another style/],
    ['no space before Latin text', '使用API 呼叫', /^no space/],
    ['no space after a number', '每分鐘 100次', /^no space/],
    ['no space next to code', '屬性`target` 的值', /^no space/],
    ['no space next to a variable', '找不到{machineId}', /^no space/],
    ['no space next to a placeholder', '共{{count}} 個', /^no space/],
    ['a space between Chinese words', '權杖 無效', /^a space too many/],
    ['a space before full-width punctuation', '權杖無效 ，請重新要求', /^a space too many/],
    ['a space after full-width punctuation', '權杖無效， 請重新要求', /^a space too many/],
    ['a space inside quotation marks', '選取「 設定」', /^a space too many/],
    ['a space at the end', '權杖無效。 ', /^a space too many|^此处/],
  ])('%s', (_, text, fault) => {
    expect(findLayoutFaults(text).join('\n')).toMatch(fault);
  });

  it.each([
    '租用戶沒有啟用中的適用於端點的 Microsoft Defender。',
    '在 Defender 入口網站開啟「設定 > 端點 > 進階功能」。',
    '每分鐘 100 次，每小時 1,500 次；用到 100% 後會被擋下。',
    '`aud` 必須是 `https://api.security.microsoft.com`。',
    '範圍（scope）',
    '找不到 {machineId}，共 {{count}} 個，上限 {{limit}}。',
    '雜湊裡只有 `0`–`9` 與 `a`–`f`，不含其他字元。',
    '.NET 的例外狀況，或 .http 檔（.evtx）',
    '參數 `a,b` 與 `Missing query.`',
    'GET、POST 或 PATCH',
  ])('nothing in %s', (text) => {
    expect(findLayoutFaults(text)).toEqual([]);
  });
});

describe('OpenCC finds', () => {
  it.each([
    ['a Simplified character', '权杖', '权 (Taiwan writes 權)'],
    ['each Simplified character once', '权权杖过期', '过 (Taiwan writes 過)'],
    ['a character of Hong Kong or an old form', '裏面', '裏 (Taiwan writes 裡)'],
    ['an old form', '爲', '爲 (Taiwan writes 為)'],
    ['a form of the mainland', '着', '着 (Taiwan writes 著)'],
  ])('%s: %s', (_, text, fault) => {
    expect(findCharacterFaults(text)).toContain(fault);
  });

  it.each([
    ['網絡錯誤', '網絡錯誤 (OpenCC writes 網路錯誤)'],
    ['服務器沒有回應', '服務器沒有回應 (OpenCC writes 伺服器沒有回應)'],
    ['請設置默認值', '請設置默認值 (OpenCC writes 請設定預設值)'],
    ['`權杖` 的字符串', '的字符串 (OpenCC writes 的字串)'],
  ])('a word of the mainland: %s', (text, fault) => {
    expect(findWordFaults(text)).toEqual([fault]);
  });

  it('nothing in code, and nothing in words that are allowed', () => {
    expect(findWordFaults('參數 `網絡` 的類型與租用戶的權限')).toEqual([]);
    expect(findCharacterFaults('平台核准了下游的祕密。')).toEqual([]);
  });
});

describe('the term list finds', () => {
  it.each(CROSS_STRAIT_TERMS.map(({ term, use, near }) => [term, use, near[0] ?? '']))('%s (use %s)', (term, use, near) => {
    expect(findUsageFaults(`這裡的${term}，${near}。`).join('\n')).toContain(`${term} (use ${use})`);
  });

  it.each(TRANSLATIONESE.map(({ example, use }) => [example, use]))('%s (use %s)', (example, use) => {
    expect(findUsageFaults(example).join('\n')).toContain(`(use ${use})`);
  });

  it.each(CROSS_STRAIT_TERMS.flatMap(({ term, except }) => except.map((word) => [word, term])))('nothing in %s, which contains %s', (word, term) => {
    expect(findUsageFaults(`這裡的${word}。`).filter((fault) => fault.startsWith(`avoided term ${term} `))).toEqual([]);
  });

  it('has each term once, with what to write instead', () => {
    const terms = CROSS_STRAIT_TERMS.map(({ term }) => term);
    expect(terms.length).toBeGreaterThan(400);
    expect(terms.filter((term, place) => term === '' || terms.indexOf(term) !== place)).toEqual([]);
    expect(CROSS_STRAIT_TERMS.filter(({ term, use }) => use === '' || use === term)).toEqual([]);
  });
});

describe('every exemption', () => {
  const all = TEXTS.map(({ text }) => text).join('\n');

  it.each(ALLOWED_CHARACTERS.map(({ text, reason }) => [text, reason]))('%s is in our texts and would be changed (%s)', (character, reason) => {
    expect(all).toContain(character);
    expect(convertCharacter(character)).not.toBe(character);
    expect(reason).not.toBe('');
  });

  it.each(ALLOWED_WORDS.map(({ text, reason }) => [text, reason]))('%s is in our texts (%s)', (word, reason) => {
    expect(all).toContain(word);
    expect(reason).not.toBe('');
  });
});
