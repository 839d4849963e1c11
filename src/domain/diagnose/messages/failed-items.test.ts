import { expect, it } from 'vitest';
import { diagnoseFailedItems, findFailedIndicator } from './failed-items.ts';

const RESULT = JSON.stringify({
  value: [
    { id: '101', indicator: '203.0.113.7', isFailed: false, failureReason: null },
    { id: null, indicator: '10.0.0.0/8', isFailed: true, failureReason: 'CIDR is not supported' },
  ],
});

it.each<[string, number | null, number]>([
  [RESULT, 1, 2],
  ["{'isFailed': True, 'failureReason': 'x'}", 1, 1],
  ['isFailed = false', null, 0],
  ['nothing of the kind', null, 0],
])('%s', (text, failed, total) => {
  expect(diagnoseFailedItems(text)?.findings ?? null).toEqual(failed === null ? null : [{ id: 'failed-items', failed, total }]);
});

it('finds the indicator of the rejected item', () => {
  expect(findFailedIndicator(RESULT, RESULT.indexOf('CIDR'))).toBe('10.0.0.0/8');
  expect(findFailedIndicator('no indicator', 5)).toBeNull();
});
