import { expect, it } from 'vitest';
import { decode } from '../../domain/decode/decode.ts';
import { toDecodeCatalogue } from '../../domain/decode/decode-catalogue.ts';
import { CATALOGUE } from '../../domain/catalogue/catalogue.ts';
import { ALL_ROWS } from '../../features/triage/triage-query.ts';
import { createPasteSource } from './paste-source.ts';

const line = (time: string, call: string, code: string, id: string) =>
  `${time} ERROR ${call} ${JSON.stringify({ error: { code, message: `${code} of ${id}`, target: id } })}`;

const TEXT = [
  line('2026-11-10T09:00:00Z', 'GET /api/alerts', 'Forbidden', '|76aa01bc-1f2e3d4c5b6a7988.'),
  line('2026-11-10T09:00:05Z', 'GET /api/machines/1', 'NotFound', '|76aa01bd-1f2e3d4c5b6a7988.'),
  line('2026-11-10T09:00:09Z', 'GET /api/alerts', 'Forbidden', '|76aa01bc-1f2e3d4c5b6a7988.'),
].join('\n');

function createSource(text: string) {
  const result = decode(text, toDecodeCatalogue(CATALOGUE));
  if (result.kind !== 'found') throw new Error('nothing found');
  return { errors: result.errors, ...createPasteSource({ errors: result.errors, text, secrets: [] }, Date.UTC(2026, 10, 11)) };
}

it('shows each error of a paste with the time and the call of its own lines', async () => {
  const { page, summary } = createSource(TEXT);
  const { total, rows } = await page(ALL_ROWS, 0, 10);
  expect(total).toBe(2);
  expect(rows.map(({ code, time, endpoint, count }) => [code, time, endpoint, count])).toEqual([
    ['Forbidden', Date.UTC(2026, 10, 10, 9), 'GET /api/alerts', 2],
    ['NotFound', Date.UTC(2026, 10, 10, 9, 0, 5), 'GET /api/machines/{id}', 1],
  ]);
  expect(await summary()).toMatchObject({
    errors: 2,
    occurrences: 3,
    identified: 2,
    codes: [{ label: 'Forbidden', first: Date.UTC(2026, 10, 10, 9), last: Date.UTC(2026, 10, 10, 9, 0, 9) }, { label: 'NotFound' }],
  });
});

it('gives the error of a row, as the page has decoded it', async () => {
  const { numbers, record, errors } = createSource(TEXT);
  expect(numbers).toEqual([0, 1]);
  expect(await record(1)).toEqual({ text: TEXT, error: errors[1], secrets: [] });
  expect(await record(2)).toBeNull();
});
