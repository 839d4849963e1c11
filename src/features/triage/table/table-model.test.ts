import { expect, it } from 'vitest';
import { toQueryOrder, toSortingState } from './table-model.tsx';
import { ALL_ROWS, isFiltered, withoutFilters } from '../triage-query.ts';

it.each([
  ['order', false],
  ['time', true],
  ['count', true],
  ['message', false],
] as const)('keeps the order by %s, descending: %s', (sort, isDescending) => {
  expect(toQueryOrder(toSortingState({ ...ALL_ROWS, sort, isDescending }))).toEqual({ sort, isDescending });
});

it('treats an unknown order as text order', () => {
  expect(toQueryOrder([{ id: 'trackingId', desc: true }])).toEqual({ sort: 'order', isDescending: false });
});

it('distinguishes filters from the order and removes them without changing it', () => {
  const query = { ...ALL_ROWS, sort: 'time', isDescending: true } as const;
  expect(isFiltered(query)).toBe(false);
  for (const part of [{ text: 'x' }, { code: 'a' }, { shape: 'a' }, { endpoint: 'a' }, { period: { start: 0, end: 1 } }]) {
    expect(isFiltered({ ...query, ...part })).toBe(true);
    expect(withoutFilters({ ...query, ...part })).toEqual(query);
  }
  expect(isFiltered({ ...query, text: '  ' })).toBe(false);
});
