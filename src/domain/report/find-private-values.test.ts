import { expect, it } from 'vitest';
import { findPrivateValues } from './find-private-values.ts';

const GUID = '6f1b3c52-0d5e-4c7a-9f3e-2a8b1c4d5e6f';

const found = (text: string) => findPrivateValues(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

it.each<[string, [string, string][]]>([
  ['User ada.lovelace@contoso.com was not found.', [['mail', 'ada.lovelace@contoso.com']]],
  [`"tenantId":"${GUID}"`, [['tenant', GUID]]],
  [`tenant ${GUID} has no licence`, [['tenant', GUID]]],
  [`Application with identifier '${GUID}' was not found in the directory 'Contoso Ltd'.`, [['app', GUID], ['tenant', 'Contoso Ltd']]],
  [`appId=${GUID}`, [['app', GUID]]],
  ['Machine name: FIN-LT-0042.corp.contoso.com', [['device', 'FIN-LT-0042.corp.contoso.com']]],
  ['{"computerDnsName":"fin-lt-0042"}', [['device', 'fin-lt-0042']]],
  ['DESKTOP-7Q2B9XA is offline', [['device', 'DESKTOP-7Q2B9XA']]],
  ["User 'jdoe' is not allowed", [['user', 'jdoe']]],
  [String.raw`run as CONTOSO\svc-mde`, [['user', 'svc-mde']]],
  [String.raw`C:\Users\ada\scripts\isolate.ps1`, [['user', 'ada']]],
  ['/home/ada/isolate.py', [['user', 'ada']]],
  ['from 203.0.113.7 and 2001:db8::17', [['ip', '203.0.113.7'], ['ip', '2001:db8::17']]],
  ['https://proxy.contoso.local:8080/', [['host', 'proxy.contoso.local']]],
  ['contoso.onmicrosoft.com', [['tenant', 'contoso.onmicrosoft.com']]],
  [`Machine action ${GUID} failed`, [['guid', GUID]]],
  ['租用戶識別碼：' + GUID, [['tenant', GUID]]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it.each([
  'https://api.security.microsoft.com/api/machines and https://login.microsoftonline.com/common',
  'Missing application roles. API required roles: Machine.Isolate,AdvancedQuery.Read.All; application roles: Alert.Read.All.',
  'at 09:00:00 on 2026-11-10, version 10.0.19041.388',
  'The user is not known to the tenant.',
  'Unsupported device.',
  'AADSTS70011: System.Net.Http failed in client.get',
  'user: [user 1], tenant "[tenant 1]"',
])('finds nothing private in: %s', (text) => {
  expect(found(text)).toEqual([]);
});
