import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundError } from '../decode/stream/found-error.ts';
import { createFoundError } from './found-error.test-helper.ts';
import { MAX_LABELS } from './group-table.ts';
import { MAX_TEXT_CHARS } from './rows/text-store.ts';
import { MAX_GROUPS, TRIAGE_SORTS, type TriageGroup, type TriageQuery, type TriageRow } from './triage.ts';
import { TriageIndex } from './triage-index.ts';

const ALL: TriageQuery = { text: '', code: null, shape: null, endpoint: null, period: null, sort: 'order', isDescending: false };

function createIndex(errors: readonly FoundError[], options: ConstructorParameters<typeof TriageIndex>[0] = {}): TriageIndex {
  const index = new TriageIndex(options);
  for (const error of errors) index.add(error, 0);
  return index;
}

function getRows(index: TriageIndex, query: Partial<TriageQuery> = {}): readonly TriageRow[] {
  return index.page({ ...ALL, ...query }, 0, Number.MAX_SAFE_INTEGER).rows;
}

const sum = (groups: readonly TriageGroup[], property: 'errors' | 'occurrences'): number => groups.reduce((total, group) => total + group[property], 0);

describe('the triage of a few errors', () => {
  const index = createIndex([
    createFoundError({ code: 'Forbidden', status: 403, message: 'Missing roles', trackingId: 'A-1', known: true }, '2026-11-10T09:00:00Z GET https://api.security.microsoft.com/api/machines 403 ', 100),
    createFoundError({ code: 'ResourceNotFound', status: 404, message: 'Machine 11 was not found', trackingId: 'b-2', known: true }, '2026-11-10T09:00:05Z GET /api/machines/11 HTTP/1.1 ', 300),
    createFoundError({ code: 'ResourceNotFound', status: 404, message: 'Machine 12 was not found', trackingId: 'b-3', known: true }, '2026-11-10T09:00:09Z GET /api/machines/12 HTTP/1.1 ', 500),
    createFoundError({ code: 'Forbidden', status: 403, message: 'Missing roles', trackingId: 'a-1', known: true }, '2026-11-10T08:59:00Z again ', 700),
    createFoundError({ status: 502, count: 3 }, 'a bad gateway ', 900),
  ]);

  it('counts each failure once and all its occurrences', () => {
    expect(index.summary()).toMatchObject({ errors: 4, occurrences: 7, identified: 3, isCapped: false });
  });

  it('groups by code, shape and endpoint', () => {
    const { codes, shapes, endpoints } = index.summary();
    expect(codes.map(({ kind, label, status, errors, occurrences }) => [kind, label, status, errors, occurrences])).toEqual([
      ['none', '', 502, 1, 3],
      ['named', 'ResourceNotFound', 404, 2, 2],
      ['named', 'Forbidden', 403, 1, 2],
    ]);
    expect(shapes.map(({ label, occurrences }) => [label, occurrences])).toEqual([['', 3], ['Machine {number} was not found', 2], ['Missing roles', 2]]);
    expect(endpoints.map(({ label, occurrences }) => [label, occurrences])).toEqual([['', 3], ['GET /api/machines/{id}', 2], ['GET /api/machines', 2]]);
  });

  it('provides the first and last time of each group', () => {
    expect(index.summary().codes[2]).toMatchObject({ first: Date.UTC(2026, 10, 10, 8, 59), last: Date.UTC(2026, 10, 10, 9) });
    expect(index.summary().codes[0]).toMatchObject({ first: null, last: null });
  });

  it('counts over time', () => {
    const { timeline } = index.summary();
    expect(timeline).toMatchObject({ start: Date.UTC(2026, 10, 10, 8, 59), step: 1000, untimed: 3, isZoneUnknown: false });
    expect(timeline?.counts.flatMap((count, at) => (count === 0 ? [] : [[at, count]]))).toEqual([[0, 1], [60, 1], [65, 1], [69, 1]]);
  });

  it('provides rows with the values that the table shows', () => {
    expect(getRows(index)[0]).toEqual({
      id: 0,
      kind: 'defender',
      status: 403,
      code: 'Forbidden',
      known: true,
      message: 'Missing roles',
      trackingId: 'A-1',
      endpoint: 'GET /api/machines',
      time: Date.UTC(2026, 10, 10, 8, 59),
      count: 2,
    });
  });

  it('finds rows by words in any field, regardless of case and width', () => {
    expect(getRows(index, { text: 'MACHINE not' }).map(({ id }) => id)).toEqual([1, 2]);
    expect(getRows(index, { text: 'ｂ-３' }).map(({ id }) => id)).toEqual([2]);
    expect(getRows(index, { text: 'machines forbidden' }).map(({ id }) => id)).toEqual([0]);
    expect(getRows(index, { text: 'nowhere' })).toEqual([]);
  });

  it('filters by group and by period', () => {
    expect(getRows(index, { period: { start: Date.UTC(2026, 10, 10, 9), end: Date.UTC(2026, 10, 10, 9, 0, 9) } }).map(({ id }) => id)).toEqual([1]);
    expect(getRows(index, { code: 'no such key' })).toEqual([]);
  });

  it('sorts in both directions, with missing values last and equal values in text order', () => {
    expect(getRows(index, { sort: 'time' }).map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(getRows(index, { sort: 'time', isDescending: true }).map(({ id }) => id)).toEqual([2, 1, 0, 3]);
    expect(getRows(index, { sort: 'code', isDescending: true }).map(({ id }) => id)).toEqual([1, 2, 0, 3]);
    expect(getRows(index, { sort: 'count', isDescending: true }).map(({ id }) => id)).toEqual([3, 0, 1, 2]);
    expect(getRows(index, { isDescending: true }).map(({ id }) => id)).toEqual([3, 2, 1, 0]);
  });

  it('provides the location of records', () => {
    expect(index.locate(1)).toEqual({ source: 0, start: 300, end: 351 });
    expect(index.locate(4)).toBeNull();
    expect(index.locate(-1)).toBeNull();
    expect(index.locate(0.5)).toBeNull();
    expect(index.row(1)).toEqual(getRows(index)[1]);
    expect(index.row(4)).toBeNull();
  });
});

describe('a repeated failure', () => {
  it('has one row if only the case of its ID differs, or if it has no ID and all values are equal', () => {
    const index = createIndex([
      createFoundError({ trackingId: 'AB', message: 'one' }),
      createFoundError({ trackingId: 'ab', message: 'two' }),
      createFoundError({ code: 'X', status: 400, message: 'm' }),
      createFoundError({ code: 'x', status: 400, message: 'm' }),
      createFoundError({ code: 'x', status: 401, message: 'm' }),
    ]);
    expect(getRows(index).map(({ count }) => count)).toEqual([2, 2, 1]);
  });

  it('is different from another response of the same batch with the same ID', () => {
    const index = new TriageIndex();
    const trackingId = '44444444-5555-4666-8777-888888888888';
    for (const values of [{ code: 'Forbidden', status: 403 }, { code: 'NotFound', status: 404 }, { code: 'NotFound', status: 404 }, { code: 'Forbidden' }]) {
      index.add(createFoundError({ ...values, trackingId }), 0);
    }
    expect(index.page({ ...ALL, sort: 'code' }, 0, 9).rows.map(({ code, count }) => [code, count])).toEqual([['Forbidden', 2], ['NotFound', 2]]);
  });

  it('gets the values and the location of a more complete representation', () => {
    const index = createIndex([createFoundError({ status: 403, trackingId: 'a' }, 'short ', 0), createFoundError({ code: 'Forbidden', message: 'no', trackingId: 'A' }, 'GET /api/alerts HTTP/2 ', 50)]);
    expect(getRows(index)).toMatchObject([{ code: 'Forbidden', status: 403, message: 'no', endpoint: 'GET /api/alerts', count: 2 }]);
    expect(index.summary().codes).toMatchObject([{ label: 'Forbidden', errors: 1, occurrences: 2 }]);
    expect(index.summary().endpoints).toMatchObject([{ label: 'GET /api/alerts', errors: 1, occurrences: 2 }]);
    expect(index.locate(0)).toEqual({ source: 0, start: 50, end: 73 });
  });

  it('updates a page that was requested before', () => {
    const index = createIndex([createFoundError({ trackingId: 'a' }), createFoundError({ trackingId: 'b' })]);
    const query = { ...ALL, sort: 'count', isDescending: true } as const;
    expect(index.page(query, 0, 9).rows.map(({ id }) => id)).toEqual([0, 1]);
    index.add(createFoundError({ trackingId: 'b', message: 'fuller' }), 0);
    expect(index.page(query, 0, 9).rows.map(({ id }) => id)).toEqual([1, 0]);
    expect(index.page({ ...ALL, text: 'fuller' }, 0, 9).total).toBe(1);
  });
});

const word = fc.constantFrom('', 'Forbidden', 'ResourceNotFound', '__proto__', 'constructor', 'toString', '\uD800', '錯誤', 'ＡＢ', 'é', 'a b', '=1', '"', '\0');
const found = fc
  .record({
    code: fc.option(word, { nil: null }),
    status: fc.option(fc.constantFrom(400, 403, 404, 500, 0, -1, 1e9, Number.NaN), { nil: null }),
    message: fc.option(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 20 })), { nil: null }),
    trackingId: fc.option(fc.oneof(word, fc.constantFrom('1', '2', '3', 'a', 'A')), { nil: null }),
    count: fc.constantFrom(1, 1, 2, 7),
    text: fc.constantFrom('', '2026-11-10T09:00:00Z GET /api/machines HTTP/1.1', '2027-01-01 00:00:00,5 x', '2026-11-10T10:00:00+08:00 POST /api/alerts/7 HTTP/2', 'Nov 10 09:00:00 host'),
  })
  .map(({ text, ...values }) => createFoundError(values, text));
const errors = fc.array(found, { maxLength: 40 });
const query: fc.Arbitrary<Pick<TriageQuery, 'sort' | 'isDescending'>> = fc.record({ sort: fc.constantFrom(...TRIAGE_SORTS), isDescending: fc.boolean() });

describe('invariants', () => {
  it('every list of groups adds up to the totals', () => {
    fc.assert(
      fc.property(errors, (list) => {
        const { codes, shapes, endpoints, timeline, ...totals } = createIndex(list).summary();
        for (const groups of [codes, shapes, endpoints]) {
          expect(sum(groups, 'errors')).toBe(totals.errors);
          expect(sum(groups, 'occurrences')).toBe(totals.occurrences);
        }
        const { counts, untimed } = timeline ?? { counts: [], untimed: totals.occurrences };
        expect(counts.reduce((total, count) => total + count, untimed)).toBe(totals.occurrences);
      }),
    );
  });

  it('a group has as many rows as it counts failures, and the rows add up to the totals', () => {
    fc.assert(
      fc.property(errors, (list) => {
        const index = createIndex(list);
        const summary = index.summary();
        expect(getRows(index).length).toBe(summary.errors);
        expect(getRows(index).reduce((total, { count }) => total + count, 0)).toBe(summary.occurrences);
        for (const [name, groups] of [['code', summary.codes], ['shape', summary.shapes], ['endpoint', summary.endpoints]] as const) {
          for (const group of groups) {
            const rows = getRows(index, { [name]: group.key });
            expect(rows.length).toBe(group.errors);
            expect(rows.reduce((total, { count }) => total + count, 0)).toBe(group.occurrences);
          }
        }
      }),
    );
  });

  it('queries between additions change nothing', () => {
    fc.assert(
      fc.property(errors, fc.array(query, { minLength: 1, maxLength: 4 }), fc.constantFrom('', 'a', '錯', 'forbidden'), (list, queries, text) => {
        const incremental = new TriageIndex();
        for (const [at, error] of list.entries()) {
          incremental.add(error, 0);
          incremental.page({ ...ALL, text, ...queries[Math.floor(at / 10) % queries.length] }, 0, 5);
          incremental.summary();
        }
        const batch = createIndex(list);
        expect(incremental.summary()).toEqual(batch.summary());
        for (const each of queries) expect(getRows(incremental, { text, ...each })).toEqual(getRows(batch, { text, ...each }));
      }),
    );
  });

  it('a cached selection with new rows equals a new selection', () => {
    fc.assert(
      fc.property(errors, query, fc.constantFrom('', 'a', 'forbidden'), (list, order, text) => {
        const index = new TriageIndex();
        const queried = { ...ALL, text, ...order };
        for (const error of list) {
          index.add(error, 0);
          index.page(queried, 0, 1);
        }
        expect(getRows(index, queried)).toEqual(getRows(createIndex(list), queried));
      }),
    );
  });

  it('consecutive pages add up to all rows', () => {
    fc.assert(
      fc.property(errors, query, fc.integer({ min: 1, max: 7 }), (list, order, size) => {
        const index = createIndex(list);
        const windows: TriageRow[] = [];
        for (let from = 0; from < index.rows; from += size) windows.push(...index.page({ ...ALL, ...order }, from, from + size).rows);
        expect(windows).toEqual(getRows(index, order));
      }),
    );
  });

  it('sorting keeps every row, and equal rows in text order', () => {
    fc.assert(
      fc.property(errors, query, (list, order) => {
        const index = createIndex(list);
        const rows = getRows(index, order);
        expect(rows.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(getRows(index).map(({ id }) => id));
        const { sort } = order;
        const equals = sort === 'order' ? [] : rows.slice(1).map((row, at) => [rows[at], row] as const).filter(([before, row]) => before?.[sort] === row[sort]);
        expect(equals.every(([before, row]) => (before?.id ?? -1) < row.id)).toBe(true);
      }),
    );
  });

  it('preserves texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 20 }), (texts) => {
        const index = createIndex(texts.map((message, at) => createFoundError({ trackingId: String(at), message })));
        expect(getRows(index).map(({ message }) => message)).toEqual(texts);
      }),
    );
  });
});

describe('hostile values', () => {
  it('names from the object prototype are codes like any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'other', '-', '='];
    const index = createIndex(names.map((code) => createFoundError({ code })));
    expect(index.summary().codes.map(({ label, kind }) => [label, kind])).toEqual(names.map((name) => [name, 'named']));
    expect(index.summary().codes.every(({ key }) => index.page({ ...ALL, code: key }, 0, 9).total === 1)).toBe(true);
  });

  it('groups empty values with missing values', () => {
    const { codes, shapes } = createIndex([createFoundError({ code: '', message: ' ' }), createFoundError({})]).summary();
    expect(codes).toMatchObject([{ kind: 'none', label: '', errors: 2 }]);
    expect(shapes).toMatchObject([{ kind: 'none', label: '', errors: 2 }]);
  });

  it('truncates messages of several megabytes, but never inside a character', () => {
    const [row] = getRows(createIndex([createFoundError({ message: '😀'.repeat(1_000_000) })]));
    expect(row?.message?.length).toBeLessThanOrEqual(MAX_TEXT_CHARS);
    expect(row?.message?.isWellFormed()).toBe(true);
    expect(row?.message?.endsWith('😀…')).toBe(true);
  });

  it('counts failures beyond the row limit', () => {
    const list = Array.from({ length: 20 }, (_, at) => createFoundError({ code: `C${at % 4}`, trackingId: String(at) }, '2026-11-10T09:00:00Z '));
    const index = createIndex([...list, ...list.slice(0, 2)], { maxRows: 10 });
    const summary = index.summary();
    expect(summary).toMatchObject({ errors: 20, occurrences: 22, identified: 20, isCapped: true });
    expect(sum(summary.codes, 'errors')).toBe(20);
    expect(sum(summary.codes, 'occurrences')).toBe(22);
    expect(index.page(ALL, 0, 100).total).toBe(10);
  });

  it('returns no rows for pages out of range', () => {
    const index = createIndex([createFoundError({})]);
    expect(index.page(ALL, 5, 9)).toEqual({ total: 1, rows: [] });
    expect(index.page(ALL, -5, -1)).toEqual({ total: 1, rows: [] });
  });

  it('an empty index has an empty summary', () => {
    expect(new TriageIndex().summary()).toEqual({ errors: 0, occurrences: 0, identified: 0, codes: [], shapes: [], endpoints: [], timeline: null, isCapped: false });
    expect([...new TriageIndex().export(ALL, 'json')].join('')).toBe('[]\n');
  });
});

describe('a million errors', () => {
  it('with distinct codes are stored, counted and found, and their groups are bounded', () => {
    const index = new TriageIndex();
    for (let at = 0; at < 1_000_000; at += 1) index.add(createFoundError({ code: `Code${at}`, status: 400, message: 'x', trackingId: `id-${at}` }, '', at * 10), at % 3);
    const { codes, ...summary } = index.summary();
    expect(summary).toMatchObject({ errors: 1_000_000, occurrences: 1_000_000, identified: 1_000_000, isCapped: false });
    expect(codes).toHaveLength(MAX_GROUPS);
    expect(codes.at(-1)).toMatchObject({ kind: 'other', status: 400, errors: 1_000_000 - MAX_GROUPS + 1 });
    expect(sum(codes, 'errors')).toBe(1_000_000);
    expect(index.page({ ...ALL, code: codes.at(-1)?.key ?? null }, 0, 1).total).toBe(1_000_000 - MAX_GROUPS + 1);
    expect(index.page({ ...ALL, text: 'ID-999999' }, 0, 9).rows).toMatchObject([{ id: 999_999, code: 'Code999999' }]);
    expect(index.locate(999_998)).toEqual({ source: 2, start: 9_999_980, end: 9_999_980 });
    index.add(createFoundError({ trackingId: 'ID-500000' }), 0);
    expect(index.page({ ...ALL, sort: 'count', isDescending: true }, 0, 1).rows).toMatchObject([{ id: 500_000, count: 2 }]);
    expect(MAX_LABELS).toBeLessThan(0xff_ff);
  }, 120_000);
});
