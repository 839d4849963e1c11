import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSearchIndex, search, type SearchDocument } from './search.ts';

const STATUS: Readonly<Record<number, string>> = {
  400: '400 Bad Request 錯誤的要求',
  401: '401 Unauthorized 未經授權',
  403: '403 Forbidden 禁止存取',
  404: '404 Not Found 找不到',
  429: '429 Too Many Requests 要求過多',
  500: '500 Internal Server Error 內部伺服器錯誤',
};

/** Code, status, alias, message, meaning in both languages, a keyword. */
const ROWS: readonly (readonly [string, number, string, string, string, string, string?])[] = [
  ['BadRequest', 400, '錯誤請求', 'General bad request error message.', 'The service refused the request.', '服務拒絕了這個要求。'],
  ['ODataError', 400, 'OData錯誤', 'Invalid OData URI query <the specific error is specified>.', 'A query option in the address is wrong.', '位址中的查詢選項有誤。', '$filter'],
  ['InvalidInput', 400, '無效輸入', 'Invalid input {the invalid input}.', 'A value is not one the operation takes.', '某個值不是這個作業接受的值。'],
  ['InvalidRequestBody', 400, '無效要求內文', 'Invalid request body.', 'The body cannot be read as the operation expects it.', '要求本文不是這個作業預期的格式。'],
  ['InvalidHashValue', 400, '無效雜湊值', 'Hash value {the invalid hash} is invalid.', 'The value is not a valid file hash.', '這個值不是有效的檔案雜湊。', 'sha256'],
  ['InvalidUrl', 400, '無效網址', 'URL {the invalid URL} is invalid.', 'The value is not a valid web address.', '這個值不是有效的 URL。'],
  ['MaximumBatchSizeExceeded', 400, 'MaximumBatchSize已超出', 'Maximum batch size exceeded. Received: {batch size received}.', 'The call holds too many items.', '單次呼叫的項目太多。'],
  ['OsPlatformNotSupported', 400, 'OsPlatform不支援', 'OS platform {the client OS platform} is not supported for this action.', 'The action does not exist for this operating system.', '這個作業系統不支援此動作。'],
  ['Unauthorized', 401, '未經授權', 'Unauthorized (usually invalid or expired authorization header).', 'The token is missing or expired.', '權杖遺漏或已過期。', '令牌'],
  ['Forbidden', 403, '禁止', 'Forbidden (valid token but insufficient permission for the action).', 'The token lacks a permission.', '權杖沒有所需的權限。'],
  ['DisallowedOperation', 403, '不允許的Operation', 'The device has no automation level.', 'The tenant does not allow this on the device.', '租用戶不允許對這部裝置執行此動作。'],
  ['NotFound', 404, '找不到', 'General not found error message.', 'There is nothing at this address.', '這個位址沒有任何東西。'],
  ['ResourceNotFound', 404, 'ResourceNot找到', 'Resource {the requested resource} was not found.', 'The device or file does not exist.', '裝置或檔案不存在。', 'offboarded'],
  ['TooManyRequests', 429, 'TooMany請求', 'Response will represent reaching quota limit.', 'A quota is used up for now.', '配額已暫時用完，請稍後再試。', 'throttling'],
  ['InternalServerError', 500, 'InternalServer錯誤', 'No error message, retry the operation.', 'The service failed.', '服務發生錯誤。'],
];

function toDocument([code, status, alias, message, english, chinese, keyword]: (typeof ROWS)[number]): SearchDocument {
  return {
    id: code,
    fields: [
      { kind: 'code', text: code },
      { kind: 'status', text: STATUS[status] ?? '' },
      { kind: 'alias', text: alias },
      { kind: 'message', text: message },
      { kind: 'meaning', text: english },
      { kind: 'meaning', text: chinese },
      ...(keyword === undefined ? [] : [{ kind: 'keyword' as const, text: keyword }]),
    ],
  };
}

const INDEX = buildSearchIndex(ROWS.map(toDocument));
const ids = (query: string) => search(INDEX, query).map((hit) => hit.id);

describe('finds what users type', () => {
  test.each([
    ['the code', 'InvalidHashValue', 'InvalidHashValue'],
    ['the code in lowercase', 'invalidhashvalue', 'InvalidHashValue'],
    ['the code split at its capitals', 'hash value', 'InvalidHashValue'],
    ['two of its parts joined', 'hashvalue', 'InvalidHashValue'],
    ['its parts in a different order', 'url invalid', 'InvalidUrl'],
    ['an acronym and the next part', 'data error', 'ODataError'],
    ['the middle of a part', 'ategor atch', undefined],
    ['the beginning of a part', 'plat', 'OsPlatformNotSupported'],
    ['a name split where the code is not', 'bad request', 'BadRequest'],
    ['a status number', '429', 'TooManyRequests'],
    ['a status name that is also a code', 'not found', 'NotFound'],
    ['a status name in Chinese', '要求過多', 'TooManyRequests'],
    ['words of the message', 'insufficient permission', 'Forbidden'],
    ['words of the English meaning', 'expired token', 'Unauthorized'],
    ['words of the Chinese meaning', '權杖遺漏', 'Unauthorized'],
    ['the middle of a Chinese sentence', '稍後再', 'TooManyRequests'],
    ['a name on the translated page', '無效雜湊值', 'InvalidHashValue'],
    ['a half translated name', 'ResourceNot找到', 'ResourceNotFound'],
    ['the parts of such a name', '不允許的 operation', 'DisallowedOperation'],
    ['words of both languages', '權限 permission', 'Forbidden'],
    ['Chinese and Latin without a space', 'URL無效', 'InvalidUrl'],
    ['a keyword', 'throttling', 'TooManyRequests'],
    ['a query option with its sign', '$filter', 'ODataError'],
    ['full-width letters', 'ＲesourceNotFound', 'ResourceNotFound'],
    ['full-width digits', '４２９', 'TooManyRequests'],
    ['an ideographic space', 'hash　value', 'InvalidHashValue'],
    ['a copied zero-width space', 'Invalid\u200BUrl', 'InvalidUrl'],
    ['quotation marks around it', '"Forbidden"', 'Forbidden'],
    ['a line of the response', '"code": "ResourceNotFound",', undefined],
    ['Chinese quotation marks', '「未經授權」', 'Unauthorized'],
    ['Simplified characters', '权杖已过期', 'Unauthorized'],
    ['a Simplified half of a name', 'OData错误', 'ODataError'],
  ])('%s: %s', (_, query, first) => {
    expect(ids(query)[0]).toBe(first);
  });

  test('finds a name with a space when it is typed without one', () => {
    expect(search(buildSearchIndex([field('alias', '未經 授權')]), '未經授權')).toMatchObject([{ fuzzy: false }]);
  });

  test.each([
    ['臺', '台'], ['裏', '裡'], ['爲', '為'], ['羣', '群'], ['衆', '眾'], ['着', '著'], ['綫', '線'],
  ])('%s and %s find each other', (variant, standard) => {
    const index = buildSearchIndex([
      { id: 'standard', fields: [{ kind: 'text', text: `字${standard}字` }] },
      { id: 'variant', fields: [{ kind: 'text', text: `字${variant}字` }] },
    ]);
    expect(search(index, `${variant}字`).map((hit) => hit.id)).toEqual(['standard', 'variant']);
    expect(search(index, `${standard}字`).map((hit) => hit.id)).toEqual(['standard', 'variant']);
  });
});

describe('tolerates typos if there is no exact match', () => {
  test.each([
    ['a missing letter', 'InvalidHasValue', 'InvalidHashValue'],
    ['British spelling', 'Unauthorised', 'Unauthorized'],
    ['a missing double', 'forbiden', 'Forbidden'],
    ['a doubled letter', 'forbbidden', 'Forbidden'],
    ['two letters swapped', 'ResuorceNotFound', 'ResourceNotFound'],
    ['two mistakes in a long code', 'MaximunBatchSizeExeeded', 'MaximumBatchSizeExceeded'],
    ['a code that is still being typed', 'InvaildHash', 'InvalidHashValue'],
    ['a part of a code', 'platfrom', 'OsPlatformNotSupported'],
    ['several parts of a code', 'hashvlaue', 'InvalidHashValue'],
    ['a typo next to a correct word', '401 unauthorised', 'Unauthorized'],
    ['a keyword', 'throtling', 'TooManyRequests'],
    ['a short word', 'fuond', 'NotFound'],
    ['Chinese words in a different order', '授權未經', 'Unauthorized'],
    ['an extra Chinese word', '檔案雜湊值有效嗎', 'InvalidHashValue'],
    ['Chinese words in both a name and a sentence', '裝置找不到', 'ResourceNotFound'],
  ])('%s: %s', (_, query, first) => {
    const hits = search(INDEX, query);
    expect(hits[0]?.id).toBe(first);
    expect(hits.every((hit) => hit.fuzzy)).toBe(true);
  });

  test.each([
    ['a short word has no typos', 'ulr'],
    ['a number is exact', '4O4'],
    ['a number is exact', '4044'],
    ['two mistakes in a word of seven letters', 'quatoes'],
    ['nothing like it', 'quinoa'],
    ['half a word from a sentence', 'insuficie'],
    ['nothing like it in Chinese', '香蕉蘋果'],
    ['one Chinese word of several', '檔案香蕉蘋果'],
    ['one of the words is in no document', 'hash qqqq'],
    ['letters in a different script', 'ошибка'],
  ])('%s: %s finds nothing', (_, query) => {
    expect(ids(query)).toEqual([]);
  });

  test('an exact match hides similar results', () => {
    expect(search(INDEX, 'forbidden').map(({ id, fuzzy }) => [id, fuzzy])).toEqual([
      ['Forbidden', false],
      ['DisallowedOperation', false],
    ]);
  });
});

/** Creates a document with one field whose ID describes it. */
function field(kind: SearchDocument['fields'][number]['kind'], text: string): SearchDocument {
  return {
    id: `${kind}: ${text}`,
    fields: [{ kind, text }],
  };
}

describe('ranks', () => {
  const BEST_FIRST = [
    field('code', 'Quota'),
    field('code', 'QuotaLimit'),
    field('code', 'CallQuotaLimit'),
    field('alias', '超過quota'),
    field('status', '429 quota'),
    field('message', 'The quota is used up.'),
    field('meaning', 'A quota of calls.'),
    field('keyword', 'quota'),
    field('text', 'Each tenant has a quota.'),
  ];
  const names = BEST_FIRST.map((document) => document.id);

  test('by the field and position of the word', () => {
    const index = buildSearchIndex(BEST_FIRST.toReversed());
    expect(search(index, 'quota').map((hit) => hit.id)).toEqual(names);
  });

  test('with strictly decreasing scores', () => {
    const scores = search(buildSearchIndex(BEST_FIRST), 'quota').map((hit) => hit.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  test('by the word with the weakest match', () => {
    const index = buildSearchIndex([
      { id: 'code and text', fields: [{ kind: 'code', text: 'Quota' }, { kind: 'text', text: 'limit' }] },
      { id: 'both in the message', fields: [{ kind: 'message', text: 'limit of the quota' }] },
    ]);
    expect(search(index, 'quota limit').map((hit) => hit.id)).toEqual(['both in the message', 'code and text']);
  });

  test.each([
    ['a code of exactly these words before a longer one', 'invalid url', [field('code', 'InvalidUrl'), field('code', 'InvalidUrlScheme')]],
    ['a part after a single capital as a part', 'data', [field('code', 'ODataError'), field('alias', 'data')]],
    ['a number in a code as a part', '404', [field('code', 'Http404Error'), field('status', '404')]],
    ['a part before the middle of one', 'rest', [field('code', 'AzureRestError'), field('alias', 'rest'), field('code', 'ArrestedError')]],
  ])('%s', (_, query, bestFirst) => {
    const index = buildSearchIndex(bestFirst.toReversed());
    expect(search(index, query).map((hit) => hit.id)).toEqual(bestFirst.map((document) => document.id));
  });

  test('equal scores in the original order', () => {
    const documents = ['c', 'a', 'b'].map((id) => ({ id, fields: [{ kind: 'text' as const, text: 'quota' }] }));
    expect(search(buildSearchIndex(documents), 'quota').map((hit) => hit.id)).toEqual(['c', 'a', 'b']);
  });

  test('fewer typos first, and a whole code before the start of one', () => {
    const index = buildSearchIndex(['QuotaExceededTwice', 'QuotaExcudes', 'QuotaExceeds'].map((code) => field('code', code)));
    expect(search(index, 'quotaexcceeds').map((hit) => hit.id)).toEqual([
      'code: QuotaExceeds',
      'code: QuotaExceededTwice',
    ]);
  });
});

describe('a query without a word', () => {
  test.each(['', ' ', '　', '\t\n', '"', '...', '()[]{}*+?^$|\\', '😀'])('%j returns every document in order', (query) => {
    expect(search(INDEX, query)).toEqual(ROWS.map(([id]) => ({ id, score: 0, fuzzy: false })));
  });

  test('an empty index returns nothing', () => {
    const empty = buildSearchIndex([]);
    expect(search(empty, '')).toEqual([]);
    expect(search(empty, 'forbidden')).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each([
    ['a regular expression', '(a+)+$'],
    ['a lone surrogate', 'Forbidden\uD800'],
    ['lone surrogates only', '\uDC00\uD800'],
    ['a very long word', 'a'.repeat(100_000)],
    ['very many words', 'ab cd '.repeat(20_000)],
    ['very many different words', Array.from({ length: 20_000 }, (_, n) => `w${n}`).join(' ')],
    ['a very long Chinese text', '錯誤權杖過期'.repeat(20_000)],
    ['a stack of accents', `e${'\u0301'.repeat(100_000)}`],
    ['names of object members', '__proto__ constructor toString'],
  ])('%s is treated as a normal query', (_, query) => {
    expect(Array.isArray(search(INDEX, query))).toBe(true);
  });

  test('uses only the start of a pasted log', () => {
    expect(ids(`\n  ResourceNotFound ${' '.repeat(300)} ${'x'.repeat(100_000)}`)).toEqual(['ResourceNotFound']);
  });

  test('never throws, and every hit is a document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const hits = ids(query);
        expect(new Set(hits).size).toBe(hits.length);
        expect(hits.every((id) => ROWS.some(([code]) => code === id))).toBe(true);
      }),
    );
  });
});

describe('for all documents', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('abcdefABC  .,-錯誤權杖臺台')) }),
    fc.string({ unit: 'grapheme' }),
  );
  const documents = fc
    .array(fc.array(fc.record({ kind: fc.constantFrom('message', 'meaning', 'text'), text }), { maxLength: 4 }), { maxLength: 6 })
    .map((lists): SearchDocument[] => lists.map((fields, n) => ({ id: String(n), fields: fields as SearchDocument['fields'] })));

  test('every word of a document finds it, in any case', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (all, which, place) => {
        const words = all.flatMap(({ id, fields }) =>
          fields.flatMap(({ text: held }) => (held.match(/[a-z]+/giu) ?? []).map((word) => ({ id, word }))),
        );
        fc.pre(words.length > 0);
        const { id, word } = words[which % words.length] ?? { id: '', word: '' };
        const part = word.slice(place % word.length).toUpperCase();
        expect(search(buildSearchIndex(all), part).map((hit) => hit.id)).toContain(id);
      }),
    );
  });

  test('an additional word never finds more documents', () => {
    fc.assert(
      fc.property(documents, text, text, (all, first, second) => {
        const index = buildSearchIndex(all);
        const both = search(index, `${first} ${second}`).filter((hit) => !hit.fuzzy);
        const one = new Set(search(index, first).map((hit) => hit.id));
        expect(both.every((hit) => one.has(hit.id))).toBe(true);
      }),
    );
  });

  test('the order of the words does not matter', () => {
    fc.assert(
      fc.property(documents, text, text, (all, first, second) => {
        const index = buildSearchIndex(all);
        const set = (query: string) => search(index, query).map((hit) => hit.id).toSorted();
        expect(set(`${second} ${first}`)).toEqual(set(`${first} ${second}`));
      }),
    );
  });
});
