import { describe, expect, it } from 'vitest';
import { toDecodeCatalogue } from '../../decode/decode-catalogue.ts';
import { decode } from '../../decode/decode.ts';
import { createFoundError } from '../found-error.test-helper.ts';
import { EXPORT_FORMATS, type TriageQuery } from '../triage.ts';
import { TriageIndex } from '../triage-index.ts';

const ALL: TriageQuery = { text: '', code: null, shape: null, endpoint: null, period: null, sort: 'order', isDescending: false };

function createFilledIndex(): TriageIndex {
  const index = new TriageIndex();
  index.add(createFoundError({ code: 'Forbidden', status: 403, message: '=1, "two"\nlines', trackingId: 'B', known: true }, '2026-11-10T09:00:00Z GET /api/machines HTTP/1.1 '), 0);
  index.add(createFoundError({ status: 502, kind: 'http', message: '錯誤\uD800' }), 0);
  index.add(createFoundError({ code: 'A', trackingId: 'A', count: 3 }), 0);
  index.add(createFoundError({ code: 'A', trackingId: 'b' }), 0);
  return index;
}

const exportFile = (index: TriageIndex, query: TriageQuery, format: (typeof EXPORT_FORMATS)[number]): string => [...index.export(query, format)].join('');

describe('exported rows', () => {
  it('form a CSV file with a byte order mark and a header row', () => {
    expect(exportFile(createFilledIndex(), ALL, 'csv')).toBe(
      [
        '\uFEFF"time","status","code","message","trackingId","endpoint","count","kind","known"',
        `"2026-11-10T09:00:00.000Z","403","Forbidden","'=1, ""two""\nlines","B","GET /api/machines","2","defender","true"`,
        '"","502","","錯誤\uFFFD","","","1","http","false"',
        '"","","A","","A","","3","defender","false"',
        '',
      ].join('\r\n'),
    );
  });

  it('form a JSON file', () => {
    const parsed: unknown = JSON.parse(exportFile(createFilledIndex(), ALL, 'json'));
    expect(parsed).toEqual([
      { time: '2026-11-10T09:00:00.000Z', status: 403, code: 'Forbidden', message: '=1, "two"\nlines', trackingId: 'B', endpoint: 'GET /api/machines', count: 2, kind: 'defender', known: true },
      { time: null, status: 502, code: null, message: '錯誤\uD800', trackingId: null, endpoint: null, count: 1, kind: 'http', known: false },
      { time: null, status: null, code: 'A', message: null, trackingId: 'A', endpoint: null, count: 3, kind: 'defender', known: false },
    ]);
  });

  it('form a list of unique tracking IDs in text order, regardless of the sort order', () => {
    expect(exportFile(createFilledIndex(), { ...ALL, sort: 'code' }, 'ids')).toBe('B\nA\n');
    expect(exportFile(createFilledIndex(), { ...ALL, text: 'nothing' }, 'ids')).toBe('');
  });

  it('contain only the rows of the query, in its order', () => {
    const text = exportFile(createFilledIndex(), { ...ALL, sort: 'count', isDescending: true, text: 'b' }, 'csv');
    expect(text.split('\r\n')).toHaveLength(3);
    expect(JSON.parse(exportFile(createFilledIndex(), { ...ALL, sort: 'count', isDescending: true }, 'json'))).toMatchObject([{ count: 3 }, { count: 2 }, { count: 1 }]);
  });

  it('are generated in parts, without rows that are added during the export', () => {
    const index = new TriageIndex();
    for (let at = 0; at < 5000; at += 1) index.add(createFoundError({ trackingId: `id-${at}`, message: 'm'.repeat(50) }), 0);
    const parts: string[] = [];
    for (const part of index.export(ALL, 'json')) {
      parts.push(part);
      index.add(createFoundError({ trackingId: `late-${parts.length}` }), 0);
    }
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(80_000);
    expect(JSON.parse(parts.join(''))).toHaveLength(5000);
  });
});

/** Creates deterministic random-looking text, so that no source file contains it as a literal. */
const createNoise = (length: number, seed: number): string => Array.from({ length }, (_, at) => 'AbCdEfGhJkMnPqRsTuVwXyZ23456789'[(at * at * 7 + at * seed + seed) % 31]).join('');

describe('secrets', () => {
  const head = ['ey', 'J'].join('');
  const secrets = [`${head}${createNoise(30, 3)}.${head}${createNoise(60, 5)}.${createNoise(43, 7)}`, `${createNoise(3, 4)}8Q~${createNoise(34, 9)}`, createNoise(40, 11)];

  it.each(EXPORT_FORMATS)('do not appear in a %s file, the summary or the rows', (format) => {
    const [token = '', clientSecret = '', signature = ''] = secrets;
    const texts = [
      `2026-11-10T09:00:00Z GET https://soc:${signature}@api.security.microsoft.com/api/machines/${token}/isolate?sig=${signature} Authorization: Bearer ${token} 403 {"error":{"code":"Forbidden","message":"Bad token ${token}","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}`,
      `POST /api/${token}/run HTTP/1.1 client_secret=${clientSecret}&x=1 {"error":{"code":"BadRequest","message":"client_secret=${clientSecret} is wrong","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9ab"}}`,
      `{"error":{"code":"${token}","message":"see https://contoso.blob.core.windows.net/p?sv=2024&sig=${signature}","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9ac"}}`,
    ];
    const index = new TriageIndex();
    const catalogue = toDecodeCatalogue([]);
    for (const text of texts) {
      const result = decode(text, catalogue);
      for (const error of result.kind === 'found' ? result.errors : []) index.add({ error, text, start: 0 }, 0);
    }
    expect(index.rows).toBe(3);
    const shown = [exportFile(index, ALL, format), JSON.stringify(index.summary()), JSON.stringify(index.page(ALL, 0, 9))].join('\n');
    for (const secret of secrets) {
      for (let at = 0; at + 9 <= secret.length; at += 1) expect(shown).not.toContain(secret.slice(at, at + 9));
    }
  });
});
