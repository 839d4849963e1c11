import { expect, it } from 'vitest';
import type { Finding } from '../findings.ts';
import { diagnoseHuntingQuery } from './hunting-query.ts';

it.each<[string, Finding | null]>([
  ['Missing query.', { id: 'kql-line-breaks' }],
  ['Missing query', { id: 'kql-line-breaks' }],
  ["Failed to resolve table or column expression named 'MachineInfo'. Fix semantic errors in your query.", { id: 'kql-unknown-name', name: 'MachineInfo', now: 'DeviceInfo' }],
  ["'where' operator: Failed to resolve column or scalar expression named 'EventTime'", { id: 'kql-unknown-name', name: 'EventTime', now: 'Timestamp' }],
  ["Failed to resolve table or column expression named 'AADSignInEventsBeta'. Fix semantic errors in your query.", { id: 'kql-unknown-name', name: 'AADSignInEventsBeta', now: null }],
  ['Query execution has exceeded the allowed result size. Optimize your query by limiting the number of results and try again.', { id: 'kql-result-size' }],
  ['Parameter Query is missing.', null],
  ["Failed to resolve table or column expression named 'constructor'.", { id: 'kql-unknown-name', name: 'constructor', now: null }],
])('%s', (message, finding) => expect(diagnoseHuntingQuery(message).findings).toEqual(finding === null ? [] : [finding]));
