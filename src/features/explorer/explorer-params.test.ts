import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FIXERS, RETRIES, STATUSES } from '../../domain/catalogue/error-entry.ts';
import { DEFAULT_PARAMS, SERVICE_CHOICES, parseParams, serializeParams, SORT_COLUMNS, type ExplorerParams } from './explorer-params.ts';

it.each([
  ['', {}],
  ['?', {}],
  ['?q=quota', { q: 'quota' }],
  ['?q=%E9%8C%AF%E8%AA%A4', { q: '錯誤' }],
  ['?status=403&status=404', { status: [403, 404] }],
  ['?status=404&status=403&status=404', { status: [403, 404] }],
  ['?status=418&status=403', { status: [403] }],
  ['?fix=admin&retry=after-fix', { fix: 'admin', retry: 'after-fix' }],
  ['?fix=nobody&retry=maybe&sort=colour', {}],
  ['?sort=-code', { sort: { column: 'code', descending: true } }],
  ['?sort=retry', { sort: { column: 'retry', descending: false } }],
  ['?sort=--code', {}],
  ['?q=a&q=b', { q: 'a' }],
  ['?q=%', { q: '%' }],
  ['?origin=entra', { service: 'entra' }],
  ['?origin=all&q=secret', { service: 'all', q: 'secret' }],
  ['?origin=reference', {}],
  ['?origin=Entra', {}],
  ['?origin=elsewhere&origin=graph', {}],
  ['?__proto__=1&constructor=2', {}],
])('parses %s', (search, expected) => {
  expect(parseParams(search)).toEqual({ ...DEFAULT_PARAMS, ...expected });
});

it('omits defaults', () => {
  expect(serializeParams(DEFAULT_PARAMS)).toBe('');
  expect(serializeParams({ ...DEFAULT_PARAMS, q: '  ' })).toBe('');
});

it('writes keys in a fixed order', () => {
  expect(
    serializeParams({ q: 'a b', status: [400, 500], fix: 'caller', retry: 'no', service: 'all', sort: { column: 'fix', descending: true } }),
  ).toBe('?q=a+b&status=400&status=500&fix=caller&retry=no&origin=all&sort=-fix');
});

it('parses its own output', () => {
  const params: fc.Arbitrary<ExplorerParams> = fc.record({
    q: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => (text.trim() === '' ? '' : text)),
    status: fc.subarray([...STATUSES]),
    fix: fc.constantFrom(null, ...FIXERS),
    retry: fc.constantFrom(null, ...RETRIES),
    service: fc.constantFrom(...SERVICE_CHOICES),
    sort: fc.option(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() })),
  });
  fc.assert(
    fc.property(params, (value) => {
      expect(parseParams(serializeParams(value))).toEqual(value);
    }),
  );
});

it('never throws on any URL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      expect(serializeParams(parseParams(serializeParams(parseParams(search))))).toBe(serializeParams(parseParams(search)));
    }),
  );
});
