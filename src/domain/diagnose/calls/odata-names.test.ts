import { expect, it } from 'vitest';
import { toCallPattern } from '../../operations/call-pattern.ts';
import { findOperationById } from '../../operations/operations.ts';
import type { Finding } from '../findings.ts';
import { diagnoseOData } from './odata-names.ts';

function find(message: string, query: string, id: string | null): readonly Finding[] {
  const operation = id === null ? undefined : findOperationById(id);
  return diagnoseOData(message, query, operation === undefined ? null : toCallPattern(operation)).findings;
}

it.each<[string, string, string | null, Partial<Finding> | null]>([
  ["Invalid OData URI query The query parameter '$stop' is not supported.", '', null, { id: 'odata-option', given: '$stop', meant: '$top' }],
  ['', '$stop=10', 'mde-list-indicators', { id: 'odata-option', given: '$stop', meant: '$top' }],
  ["Could not find a property named 'asssignedTo' on type", '', null, { id: 'odata-property', given: 'asssignedTo', meant: 'assignedTo' }],
  ['', "$filter=severity eq 'High'", 'xdr-list-incidents', { id: 'odata-not-filterable', property: 'severity' }],
  ['', '$filter=lastUpdateTime+gt+2026-01-01T00:00:00Z', 'xdr-list-incidents', null],
  ['', '$top=500', 'xdr-list-incidents', { id: 'odata-top', given: 500, most: 100 }],
  ['', '$top=100', 'xdr-list-incidents', null],
  ['', '$top=500', null, null],
  ['Invalid OData URI query.', '', null, null],
])('%s %s of %s', (message, query, id, expected) => {
  expect(find(message, query, id)).toMatchObject(expected === null ? [] : [expected]);
});
