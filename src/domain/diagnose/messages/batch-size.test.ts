import { expect, it } from 'vitest';
import { diagnoseBatchSize, readBatchSize } from './batch-size.ts';

it.each<[string, { received: number; allowed: number } | null]>([
  ['Maximum batch size exceeded. Received: 1200, allowed: 500.', { received: 1200, allowed: 500 }],
  ['Maximum batch size exceeded. Received: 1,200, allowed: {500}', { received: 1200, allowed: 500 }],
  ['Maximum batch size exceeded. Received: <batch size received>, allowed: {batch size allowed}.', null],
  ['Maximum batch size exceeded. Received: 5, allowed: 500.', null],
  ['Maximum batch size exceeded. Received: 5, allowed: 0.', null],
])('%s', (message, size) => expect(readBatchSize(message)).toEqual(size));

it.each([
  [501, 500, 2, 251],
  [1200, 500, 3, 400],
  [1500, 500, 3, 500],
])('splits %i items, at most %i per call, into %i calls of %i', (received, allowed, calls, size) => {
  expect(diagnoseBatchSize({ received, allowed }).steps).toEqual([{ id: 'split-batch', calls, size }]);
});
