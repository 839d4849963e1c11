import { expect, it } from 'vitest';
import { findDifferences, type RequestCase } from './read-body.test-helper.ts';

const BODY = '{"Comment":"Case 42","IsolationType":"Full"}';

it.each<[string, RequestCase]>([
  ['JSON', { text: BODY, body: BODY, method: null, url: null }],
  ['JSON after whitespace and a byte order mark', { text: `\uFEFF\n  ${BODY}\n`, body: BODY }],
  ['a label before the body', { text: `Body: ${BODY}`, body: BODY }],
  ['a list', { text: '[{"Comment":"x"}]', body: '[{"Comment":"x"}]' }],
  ['a string that contains the body', { text: JSON.stringify(BODY), body: BODY }],
  ['a query that contains the name of a tool', { text: '{"Query":"DeviceProcessEvents | where FileName == \'curl.exe\' | take 1"}', body: '{"Query":"DeviceProcessEvents | where FileName == \'curl.exe\' | take 1"}' }],
  ['a query that contains Invoke-WebRequest -Uri', { text: '{"Query":"x | where y has \'Invoke-WebRequest -Uri\'"}', body: '{"Query":"x | where y has \'Invoke-WebRequest -Uri\'"}' }],
  ['prose without a bracket', { text: 'no body here', body: 'no body here' }],
  ['nothing', { text: ' \n ', kind: 'none' }],
])('%s', (_, request) => {
  expect(findDifferences('body', request)).toEqual([]);
});
