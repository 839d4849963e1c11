import * as fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, SUPPLEMENTARY_ENTRIES, REFERENCE_ENTRIES } from '../catalogue/catalogue.ts';
import { toSearchDocument } from '../catalogue/search-document.ts';
import { mergeFound } from './find-in-both.ts';
import { findMatches } from './find-matches.ts';
import { fold } from './fold.ts';
import { buildSearchIndex, search, type SearchDocument, type SearchIndex } from './search.ts';
import { splitWords } from './split-words.ts';
import { SYNONYMS } from './synonyms.ts';

const toSimplified = Converter({ from: 'tw', to: 'cn' });

const DOCUMENTS = CATALOGUE.map(toSearchDocument);
const INDEX = buildSearchIndex(DOCUMENTS);
/** The two searches of the explorer: the official code table first. */
const TABLES = [REFERENCE_ENTRIES, SUPPLEMENTARY_ENTRIES].map((entries) => buildSearchIndex(entries.map(toSearchDocument)));
const TYPED = SYNONYMS.flatMap(({ typed }) => typed.split(' '));
const OURS = SYNONYMS.flatMap(({ ours }) => ours.split(' '));

/** What the explorer shows for a query. */
function findAsExplorer(query: string): { readonly codes: readonly string[]; readonly fuzzy: boolean } {
  return mergeFound(
    TABLES.map((index) => {
      const hits = search(index, query);
      return { codes: hits.map(({ id }) => id), fuzzy: hits.some(({ fuzzy }) => fuzzy) };
    }),
  );
}

/** The words of each document. A name is also one word without its spaces and signs. */
function wordsOf(documents: readonly SearchDocument[]): readonly (readonly [string, readonly string[]])[] {
  return documents.map(({ id, fields }) => [
    id,
    fields.flatMap(({ kind, text }) => {
      const words = splitWords(fold(text));
      return kind === 'code' || kind === 'alias' ? [...words, words.join('')] : words;
    }),
  ]);
}

const WORDS = wordsOf(DOCUMENTS);

/** Documents that contain every word of the query themselves, found without the search. */
function findPlainly(documents: typeof WORDS, query: string): readonly string[] {
  const words = splitWords(fold(query));
  return documents.filter(([, contained]) => words.every((word) => contained.some((other) => other.includes(word)))).map(([id]) => id);
}

describe('finds what others call it', () => {
  test.each([
    // Tokens and sign-in
    ['令牌', 'Unauthorized'],
    ['令牌', 'InvalidAuthenticationToken'],
    ['令牌過期', 'Unauthorized'],
    ['令牌已过期', 'InvalidAuthenticationToken'],
    ['刷新令牌', 'AADSTS50173'],
    ['刷新token', 'AADSTS50173'],
    ['鑒權', 'InvalidAuthenticationToken'],
    ['鑑權失敗', 'Unauthorized'],
    ['鉴权失败', 'Unauthorized'],
    ['授權失敗', 'Unauthorized'],
    ['登錄失敗', 'Unauthorized'],
    ['登录', 'AADSTS90002'],
    ['賬號', 'AADSTS50020'],
    ['账号', 'AADSTS50020'],
    ['賬號被鎖', 'AADSTS50126'],
    ['用户名', 'AADSTS50126'],
    ['證書', 'AADSTS700027'],
    ['证书', 'AADSTS700030'],
    ['密鑰過期', 'AADSTS7000222'],
    ['客户端密钥', 'AADSTS7000215'],
    ['簽名無效', 'AADSTS700027'],
    ['租户', 'AADSTS90002'],
    ['管理员同意', 'AADSTS65001'],
    ['條件訪問', 'AADSTS53003'],
    ['双因素', 'AADSTS50076'],
    ['作用域', 'AADSTS70011'],
    ['重定向', 'AADSTS700025'],
    // Permissions
    ['權限不足', 'Forbidden'],
    ['没有权限', 'Forbidden'],
    ['無權限', 'Forbidden'],
    ['訪問被拒絕', 'Forbidden'],
    ['拒绝访问', 'Forbidden'],
    ['功能禁用', 'DisabledFeature'],
    ['許可證', 'Unauthorized'],
    // Calls
    ['請求體', 'InvalidRequestBody'],
    ['请求头', 'Unauthorized'],
    ['响应', 'InternalServerError'],
    ['報錯500', 'InternalServerError'],
    ['调用失败', 'Unauthorized'],
    ['接口不存在', 'AADSTS50001'],
    ['參數', 'MissingRequiredParameter'],
    ['缺参数', 'MissingRequiredParameter'],
    ['必填字段', 'MissingRequiredParameter'],
    ['非法參數', 'InvalidInput'],
    ['數組', 'InvalidRequestBody'],
    ['批量', 'MaximumBatchSizeExceeded'],
    ['批量超限', 'MaximumBatchSizeExceeded'],
    ['返回404', 'NotFound'],
    // Limits and failures
    ['限流', 'TooManyRequests'],
    ['限流', 'AADSTS90055'],
    ['頻率限制', 'TooManyRequests'],
    ['请求太频繁', 'TooManyRequests'],
    ['太多請求', 'TooManyRequests'],
    ['并发', 'TooManyRequests'],
    ['超時', 'GatewayTimeout'],
    ['网关超时', 'GatewayTimeout'],
    ['服務不可用', 'ServiceUnavailable'],
    ['宕机', 'ServiceUnavailable'],
    ['服務器錯誤', 'InternalServerError'],
    ['服务器内部错误', 'InternalServerError'],
    // Values, devices, networks
    ['哈希', 'InvalidHashValue'],
    ['散列值', 'InvalidHashValue'],
    ['域名', 'InvalidDomainName'],
    ['域名无效', 'InvalidDomainName'],
    ['IP地址', 'InvalidIpAddress'],
    ['網絡', 'BadGateway'],
    ['链接', 'InvalidUrl'],
    ['设备不存在', 'ResourceNotFound'],
    ['操作系统不支持', 'OsPlatformNotSupported'],
    ['客戶端版本', 'ClientVersionNotSupported'],
    ['版本过低', 'ClientVersionNotSupported'],
    ['查询语句', 'ODataError'],
  ])('%s: %s', (query, code) => {
    const { codes, fuzzy } = findAsExplorer(query);
    // Related errors follow the official table, which has 20 codes.
    expect(code.startsWith('AADSTS') || code === 'InvalidAuthenticationToken' ? codes : codes.slice(0, 6)).toContain(code);
    expect(fuzzy).toBe(false);
  });

  test.each([
    ['令牌怎麼換', 'Unauthorized'],
    ['賬號要怎麼解鎖', 'AADSTS50126'],
  ])('a whole question resembles what has half of its words: %s', (query, code) => {
    const { codes, fuzzy } = findAsExplorer(query);
    expect(codes).toContain(code);
    expect(fuzzy).toBe(true);
  });

  test.each([
    ['a particle between two words', '令牌的過期', '[權杖]已[過期]'],
    ['Simplified characters', '客户端', '[用戶端]版本'],
    ['the word itself too', '請求', 'TooMany[請求]，[要求]過多'],
  ])('marks synonyms: %s', (_, query, expected) => {
    const text = expected.replaceAll(/[[\]]/g, '');
    const marked = findMatches(text, query).map(({ start, end }) => text.slice(start, end));
    expect(marked).toEqual(Array.from(expected.matchAll(/\[(.*?)\]/g), ([, part]) => part));
  });
});

describe('the table', () => {
  test('has every typed word once', () => {
    const folded = TYPED.map(fold);
    expect(folded.filter((word, place) => folded.indexOf(word) !== place)).toEqual([]);
  });

  test('translates no word into itself first, and has no empty or mixed word', () => {
    for (const { typed, ours } of SYNONYMS) {
      expect(ours.split(' ')).not.toContain('');
      for (const word of typed.split(' ')) {
        expect(word).toMatch(/^\p{Script=Han}{2,}$/u);
        expect(fold(word)).not.toBe(fold(ours.split(' ')[0] ?? ''));
      }
    }
  });

  test.each(SYNONYMS.map(({ typed, ours }) => [typed, ours]))('%s: the texts contain one of %s', (_, ours) => {
    expect(ours.split(' ').flatMap((word) => findPlainly(WORDS, word))).not.toEqual([]);
  });

  test.each([...TYPED, ...OURS])('%s in Simplified characters is the same word', (word) => {
    expect(fold(toSimplified(word))).toBe(fold(word));
    expect(search(INDEX, toSimplified(word))).toEqual(search(INDEX, word));
  });
});

describe('never hides an exact hit', () => {
  const words = fc.oneof(
    fc.constantFrom(...TYPED),
    fc.constantFrom(...OURS),
    fc.constantFrom('的', ' ', '已', 'API', '無', '404', '權杖已過期', '裝置', '，', '沒有這種字'),
  );
  const queries = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(''));

  /** What is wrong with the hits of a query; empty where every exact hit comes first. */
  function findFaults(documents: typeof WORDS, index: SearchIndex, query: string): readonly string[] {
    const exact = findPlainly(documents, query);
    const hits = search(index, query);
    const scores = hits.map(({ score }) => score);
    const first = hits.slice(0, exact.length).map(({ id }) => id);
    const [lastExact, firstOther] = [scores[exact.length - 1], scores[exact.length]];
    return [
      ...(exact.every((id) => first.includes(id)) ? [] : [`${first.join()} instead of ${exact.join()}`]),
      ...(exact.length > 0 && hits.some(({ fuzzy }) => fuzzy) ? ['fuzzy'] : []),
      ...(new Set(hits.map(({ id }) => id)).size === hits.length ? [] : ['a document twice']),
      ...(scores.every((score, place) => place === 0 || score <= (scores[place - 1] ?? 0)) ? [] : ['scores rise']),
      ...(lastExact === undefined || firstOther === undefined || firstOther < lastExact ? [] : ['a synonym weighs as much as an exact hit']),
    ];
  }

  test.each([...TYPED, ...OURS])('of the catalog: %s', (word) => {
    expect(findFaults(WORDS, INDEX, word)).toEqual([]);
  });

  test('of any documents', () => {
    const documents = fc
      .array(fc.record({ kind: fc.constantFrom('alias', 'message', 'text'), text: queries }), { maxLength: 8 })
      .map((fields) => fields.map((field, place): SearchDocument => ({ id: String(place), fields: [field as SearchDocument['fields'][number]] })));
    fc.assert(
      fc.property(documents, queries, (all, query) => {
        fc.pre(splitWords(fold(query)).length === 1);
        expect(findFaults(wordsOf(all), buildSearchIndex(all), query)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('a word of ours is not taken apart', () => {
  expect(search(INDEX, '租用戶').map(({ id }) => id).toSorted()).toEqual(findPlainly(WORDS, '租用戶').toSorted());
});
