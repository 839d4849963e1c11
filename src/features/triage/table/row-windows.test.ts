import { describe, expect, it } from 'vitest';
import { createFakeSource, createRow } from '../fake-source.test-helper.ts';
import { RowWindows } from './row-windows.ts';
import { ALL_ROWS } from '../triage-query.ts';

const createRows = (count: number) => Array.from({ length: count }, (_, id) => createRow(id, { code: id % 2 === 0 ? 'Even' : 'Odd' }));
const ODD = { ...ALL_ROWS, code: 'Odd' };

async function openWindows(count: number) {
  const fake = createFakeSource(createRows(count));
  const windows = new RowWindows(fake.source, ALL_ROWS);
  windows.setVisible({ from: 0, to: 10 });
  await fake.questions.shift()?.answer();
  return { ...fake, windows };
}

describe('row windows', () => {
  it('contain nothing before the first response', () => {
    const { source } = createFakeSource(createRows(3));
    const windows = new RowWindows(source, ALL_ROWS);
    expect([windows.total, windows.query, windows.row(0), windows.isStale]).toEqual([null, null, null, true]);
  });

  it('load visible rows once, with one request for adjacent windows', async () => {
    const { windows, questions } = await openWindows(1000);
    expect(windows.total).toBe(1000);
    expect(windows.row(99)?.id).toBe(99);
    expect(windows.row(100)).toBeNull();
    windows.setVisible({ from: 50, to: 350 });
    expect(questions.map(({ from, to }) => [from, to])).toEqual([[100, 400]]);
    await questions.shift()?.answer();
    expect(windows.row(399)?.id).toBe(399);
    windows.setVisible({ from: 120, to: 380 });
    expect(questions).toEqual([]);
  });

  it('request nothing after the last row', async () => {
    const { windows, questions } = await openWindows(150);
    windows.setVisible({ from: 90, to: 500 });
    await questions.shift()?.answer();
    expect(windows.row(149)?.id).toBe(149);
    expect(windows.row(150)).toBeNull();
    expect(questions).toEqual([]);
  });

  it('skip rows that were scrolled past while a request was pending', async () => {
    const { windows, questions } = await openWindows(100_000);
    for (const from of [1000, 20_000, 50_000, 90_000]) windows.setVisible({ from, to: from + 50 });
    await questions.shift()?.answer();
    expect(questions.map(({ from }) => from)).toEqual([90_000]);
  });

  it('keep the previous rows until the rows of a new query arrive', async () => {
    const { windows, questions } = await openWindows(10);
    windows.setQuery(ODD);
    expect([windows.isStale, windows.row(0)?.id, windows.total]).toEqual([true, 0, 10]);
    await questions.shift()?.answer();
    expect([windows.isStale, windows.row(0)?.id, windows.total, windows.query]).toEqual([false, 1, 5, ODD]);
  });

  it('drop the response to an outdated query', async () => {
    const { windows, questions } = await openWindows(10);
    windows.setQuery(ODD);
    const even = { ...ALL_ROWS, code: 'Even' };
    windows.setQuery(even);
    expect(questions).toHaveLength(1);
    await questions.shift()?.answer();
    expect(windows.query).toBe(ALL_ROWS);
    await questions.shift()?.answer();
    expect([windows.query, windows.row(1)?.id]).toEqual([even, 2]);
  });

  it('reload visible rows when the source has grown, and show the old rows in the meantime', async () => {
    const rows = createRows(3);
    const { source, questions } = createFakeSource(rows);
    const windows = new RowWindows(source, ALL_ROWS);
    windows.setVisible({ from: 0, to: 10 });
    await questions.shift()?.answer();
    rows.push(createRow(3));
    windows.refresh();
    expect(windows.row(0)?.id).toBe(0);
    const before = windows.row(0);
    rows[0] = createRow(0, { code: 'Even' });
    await questions.shift()?.answer();
    expect([windows.total, windows.row(3)?.id]).toEqual([4, 3]);
    expect(windows.row(0), 'what says the same is the same').toBe(before);
  });

  it('report that a source has failed, and retry when rows become visible', async () => {
    const { windows, questions } = await openWindows(1000);
    let changes = 0;
    windows.subscribe(() => (changes += 1));
    windows.setVisible({ from: 500, to: 510 });
    await questions.shift()?.fail();
    expect([windows.hasFailed, changes]).toEqual([true, 1]);
    windows.setVisible({ from: 500, to: 510 });
    await questions.shift()?.answer();
    expect([windows.hasFailed, windows.row(500)?.id]).toEqual([false, 500]);
  });

  it('cache a limited number of rows', async () => {
    const { windows, questions } = await openWindows(100_000);
    for (let from = 0; from < 100_000; from += 1000) {
      windows.setVisible({ from, to: from + 1000 });
      await questions.shift()?.answer();
    }
    const kept = Array.from({ length: 100_000 }, (_, index) => windows.row(index)).filter((one) => one !== null);
    expect(kept.length).toBeLessThanOrEqual(6000);
    expect(windows.row(99_999)?.id).toBe(99_999);
  });
});
