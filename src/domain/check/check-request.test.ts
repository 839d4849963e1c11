import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../operations/operations.ts';
import { checkRequest } from './check-request.ts';
import { toCheckedOperation } from './checked-operation.ts';
import { MAX_CHECK_CHARS, MAX_FINDINGS } from './limits.ts';

const CHECKED = OPERATIONS.map((operation) => toCheckedOperation(operation, 'en'));
const byId = (id: string) => CHECKED.find((operation) => operation.id === id) ?? null;
const indicator = (type: string, value: string) => ({ indicatorType: type, indicatorValue: value, action: 'Allowed', title: 't', description: 'd' });

/** Formats findings as `id name` or `id value`, with an exclamation mark for errors. */
function listFindings(id: string, body: unknown): readonly string[] {
  return checkRequest(typeof body === 'string' ? body : JSON.stringify(body), CHECKED, byId(id)).findings.map(
    (finding) => `${finding.severity === 'error' ? '!' : ''}${finding.id} ${String(finding.params['meant'] ?? finding.params['value'] ?? finding.params['name'] ?? '')}`.trim(),
  );
}

it.each<[string, unknown, readonly string[]]>([
  ['mde-isolate-machine', { comment: 'x', IsolationType: 'Full' }, ['!name-case Comment']],
  ['mde-isolate-machine', { Coment: 'x', IsolationType: 'Full' }, ['!name-misspelt Comment']],
  ['mde-isolate-machine', { IsolationType: 'Full' }, ['!name-missing Comment']],
  ['mde-isolate-machine', { Comment: 'x', IsolationType: 'full' }, ['value-case Full']],
  ['mde-isolate-machine', { Comment: 'x', IsolationType: 'Ful' }, ['!value-misspelt Full']],
  ['mde-isolate-machine', { Comment: 'x', IsolationType: 'Everything' }, ['!value-unlisted Everything']],
  ['mde-isolate-machine', { Comment: 5 }, ['!type-wrong Comment']],
  ['mde-isolate-machine', { Comment: null }, ['!null-value Comment']],
  ['mde-isolate-machine', { Comment: 'x', Priority: 1 }, ['name-unknown Priority']],
  ['mde-isolate-machine', '{"Comment":"x","Comment":"y"}', ['!duplicate-name Comment']],
  ['mde-isolate-machine', [{ Comment: 'x' }], ['!not-an-object']],
  ['mde-isolate-machine', 'no body', ['!json-no-object']],
  ['mde-isolate-machine', { Comment: '{{comment}}', IsolationType: '$type' }, []],
  ['mde-update-alert', { Status: 'Resolved', comment: 'x' }, ['name-case-disputed Status']],
  ['mde-update-alert', { sTatus: 'Resolved' }, ['name-case status']],
  ['mde-update-alert', { classification: 'FalsePositive', determination: 'Malware' }, ['value-not-together Malware']],
  ['mde-update-machine', { deviceValue: null }, []],
  ['mde-submit-indicator', { ...indicator('FileSha1', 'a'.repeat(40)), externalId: 'x' }, ['name-undocumented externalId']],
  ['mde-submit-indicator', indicator('FileSha1', 'a'.repeat(39)), ['!value-form indicatorValue']],
  ['mde-submit-indicator', indicator('FileSha256', 'a'.repeat(64)), []],
  ['mde-submit-indicator', indicator('CertificateThumbprint', 'x'), ['value-form indicatorValue']],
  ['mde-submit-indicator', indicator('IpAddress', '8.8.8.8'), []],
  ['mde-submit-indicator', indicator('IpAddress', '10.0.0.1'), ['!value-form indicatorValue']],
  ['mde-submit-indicator', indicator('IpAddress', '8.8.8.0/24'), ['!value-form indicatorValue']],
  ['mde-submit-indicator', indicator('IpAddress', '2001:4860:4860::8888'), []],
  ['mde-submit-indicator', indicator('DomainName', 'https://contoso.com/x'), ['value-form indicatorValue']],
  ['mde-submit-indicator', indicator('Url', 'contoso.com'), ['value-form indicatorValue']],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), rbacGroupNames: 'a,b' }, []],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), generateAlert: 'True' }, ['!type-wrong generateAlert']],
  ['mde-stop-and-quarantine-file', { Comment: 'x', Sha1: 'a'.repeat(64) }, ['!value-form Sha1']],
  ['mde-stop-and-quarantine-file', { Comment: 'x', SHA1: 'a'.repeat(40) }, ['!name-case Sha1']],
  ['mde-batch-delete-indicators', { IndicatorIds: Array.from({ length: 1001 }, () => '1') }, ['!too-many-items IndicatorIds']],
  ['mde-batch-delete-indicators', { IndicatorIds: '1' }, ['!type-wrong IndicatorIds']],
  ['mde-batch-delete-indicators', { IndicatorIds: [1] }, ['!type-wrong IndicatorIds']],
  ['mde-batch-delete-indicators', { IndicatorIds: [] }, ['!list-empty IndicatorIds']],
  ['mde-run-live-response', { Commands: [{ type: 'GetFile', params: [{ key: 'ScriptName', value: 'x' }] }] }, ['!key-not-together ScriptName']],
  ['mde-run-live-response', { Commands: [{ type: 'GetFile', params: [{ Key: 'Path', value: 'x' }] }] }, ['!name-case key']],
  ['mde-run-live-response', { Commands: [{ type: 'RunScript', params: [{ key: 'ScriptName', value: 'x' }] }, { type: 'PutFile', params: [{ key: 'FileName', value: 'x' }] }] }, ['!commands-order PutFile']],
  ['mde-run-live-response', { Commands: [{ type: 'PutFile', params: [{ key: 'FileName', value: 'x' }] }, { type: 'GetFile', params: [{ key: 'Path', value: 'C:\\x' }] }] }, []],
  ['mde-run-live-response', { Commands: [{ type: 'RunScript', params: [{ key: 'Args', value: 'x' }] }] }, ['key-missing ScriptName']],
  ['mde-run-live-response', { Commands: [{ type: 'GetFile', params: [{ key: 'Path', value: 'C:\temp' }] }] }, ['!path-escape Path']],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), action: 'Audit' }, ['alert-needed generateAlert']],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), action: 'Audit', generateAlert: false }, ['!alert-needed generateAlert']],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), action: 'Audit', GenerateAlert: true }, ['name-case-disputed GenerateAlert']],
  ['mde-submit-indicator', { ...indicator('FileSha1', 'a'.repeat(40)), action: 'Warn' }, ['warn-not-here Warn']],
  ['mde-submit-indicator', { ...indicator('FileSha1', 'a'.repeat(40)), action: 'Block', educateUrl: 'https://contoso.com/' }, ['educate-not-here educateUrl']],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), action: 'Block', educateUrl: 'https://contoso.com/' }, []],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), expirationTime: '2027-01-31T08:00:00Z' }, []],
  ['mde-submit-indicator', { ...indicator('Url', 'https://contoso.com/'), expirationTime: '31/01/2027' }, ['!value-form expirationTime']],
  ['mde-import-indicators', { Indicators: [{ ...indicator('Url', 'https://contoso.com/'), action: 'Audit', generateAlert: false }] }, ['!alert-needed generateAlert']],
  ['mde-upload-library-file', '{"File":"x"}', ['!form-expected']],
  ['mde-upload-library-file', "curl $HOST/api/libraryfiles -F 'file=@x' -F 'Descripton=y'", ['name-case-disputed file', '!name-misspelt Description']],
  ['mde-list-machines', { a: 1 }, ['body-unexpected']],
  ['mde-isolate-machine', 'curl -X POST https://x/api/machines/1/isolate', ['!body-missing']],
  ['mde-isolate-machine', 'curl -X POST https://x/api/machines/1/isolate -d @x.json', []],
  ['mde-isolate-machine', "Invoke-RestMethod -Method Post -Uri 'https://x/api/machines/1/isolate' -Body @{ Comment = 'x' }", ['!json-expected']],
])('%s %j', (id, body, findings) => {
  expect(listFindings(id, body)).toEqual(findings);
});

it.each([
  ['curl', 'curl https://x/api/machines/1/isolate -d \'{"comment":"x","IsolationType":"full"}\'', '{"Comment":"x","IsolationType":"Full"}'],
  ['PowerShell', "$b = @{ comment = 'x'; IsolationType = 'full' } | ConvertTo-Json\nirm https://x/api/machines/1/isolate -Method Post -Body $b", "@{ Comment = 'x'; IsolationType = 'Full' }"],
  ['Python', "requests.post('https://x/api/machines/1/isolate', json={'comment': 'x', 'IsolationType': 'full'})", "{'Comment': 'x', 'IsolationType': 'Full'}"],
  ['a broken body', "POST /api/machines/1/isolate\n\n{'comment': 'x', \"IsolationType\": \"full\",}", '{"Comment": "x", "IsolationType": "Full"}'],
])('fixes %s in place and keeps the rest', (_, text, repaired) => {
  expect(checkRequest(text, CHECKED, null).repaired).toBe(repaired);
});

it('fixes types in the syntax of the language', () => {
  const body = "@{ Value = 'x'; Action = 'Add'; MachineIds = 'a' }";
  const text = `irm https://x/api/machines/AddOrRemoveTagForMultipleMachines -Method Post -Body (${body} | ConvertTo-Json)`;
  expect(checkRequest(text, CHECKED, null).repaired).toBe("@{ Value = 'x'; Action = 'Add'; MachineIds = @('a') }");
});

it('reports the line and column of a finding in the pasted text', () => {
  const text = 'curl https://x/api/machines/1/isolate \\\n  -d \'{\n    "comment": "x"\n  }\'';
  const [finding] = checkRequest(text, CHECKED, null).findings;
  expect(finding).toMatchObject({ id: 'name-case', line: 3, column: 6 });
  expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe('comment');
});

it.each<[string, object]>([
  ['POST https://api.securitycenter.microsoft.com/api/v1.0/machines/1/isolate', { kind: 'found', operation: { id: 'mde-isolate-machine' } }],
  ['POST /api/Machines/1/Isolate?x=1', { kind: 'found', operation: { id: 'mde-isolate-machine' } }],
  ['PATCH {{base}}/incidents/5', { kind: 'found', operation: { id: 'xdr-update-incident' } }],
  ['GET /api/incidents/5', { kind: 'found', operation: { id: 'xdr-get-incident' } }],
  ['PUT /api/incidents/5', { kind: 'other-method', method: 'PUT' }],
  ['GET /api/machine', { kind: 'near', typed: 'machine', meant: 'machines' }],
  ['POST /api/machines/1/isolat', { kind: 'near', typed: 'isolat', meant: 'isolate' }],
  ["GET /api/machines/findbyip(ip='10.0.0.1',timestamp=2026-01-01T00:00:00Z)", { kind: 'found', operation: { id: 'mde-find-machines-by-ip' } }],
  ['GET /api/exposureScore', { kind: 'unlisted', path: '/api/exposureScore' }],
  ['GET https://graph.microsoft.com/', { kind: 'no-address' }],
])('%s', (line, match) => {
  expect(checkRequest(line, CHECKED, null).match).toMatchObject(match);
});

const call = (body: string) => `Invoke-RestMethod -Method Post -Uri https://x/api/machines/1/runliveresponse -Body ${body}`;

describe('the depth of ConvertTo-Json', () => {
  const commands = "@{ Comment = 'x'; Commands = @(@{ type = 'RunScript'; params = @(@{ key = 'ScriptName'; value = 'x' }) }) }";
  it.each<[string, string, readonly string[]]>([
    ['the default', `$body = ${commands} | ConvertTo-Json\n${call('$body')}`, ['depth-short 2 of 4']],
    ['too little', call(`(${commands} | ConvertTo-Json -Depth 3)`), ['depth-short 3 of 4']],
    ['enough', call(`(${commands} | ConvertTo-Json -Depth 4)`), []],
    ['enough, after other options', call(`(${commands} | ConvertTo-Json -Compress -Depth 10)`), []],
    ['enough, after the object', call(`(ConvertTo-Json ${commands} -Depth 5)`), []],
    ['enough, before the object', call(`(ConvertTo-Json -Depth 5 -InputObject ${commands})`), []],
    ['enough, after a variable', `$body = ${commands}\n${call('($body | ConvertTo-Json -Depth 5)')}`, []],
    ['a variable', call(`(${commands} | ConvertTo-Json -Depth $depth)`), []],
    ['a flat body', "irm https://x/api/machines/1/isolate -Method Post -Body (@{ Comment = 'x'; IsolationType = 'Full' } | ConvertTo-Json)", []],
    ['Python, which has no depth limit', "requests.post('https://x/api/machines/1/runliveresponse', json={'Comment': 'x', 'Commands': [{'type': 'RunScript', 'params': [{'key': 'ScriptName', 'value': 'x'}]}]})", []],
  ])('%s', (_, text, findings) => {
    const found = checkRequest(text, CHECKED, null).findings;
    expect(found.map(({ id, params }) => `${id} ${String(params['count'])} of ${String(params['limit'])}`)).toEqual(findings);
  });
});

it('fixes a path whose backslashes act as escapes', () => {
  const text = String.raw`{"Commands":[{"type":"GetFile","params":[{"key":"Path","value":"C:\temp\new.log"}]}]}`;
  expect(checkRequest(text, CHECKED, byId('mde-run-live-response')).repaired).toBe(String.raw`{"Commands":[{"type":"GetFile","params":[{"key":"Path","value":"C:\\temp\\new.log"}]}]}`);
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['a control character', '\0'],
    ['a name of the language', '{"__proto__":1,"constructor":{"toString":[]}}'],
    ['a bracket', '{'.repeat(MAX_CHECK_CHARS)],
    ['a curl of quotes', `curl ${"'\"".repeat(50_000)}`],
    ['a curl of carets', `curl ^"${'^'.repeat(100_000)}\n`],
    ['PowerShell of brackets', `irm -Body ${'@{a='.repeat(50_000)}`],
    ['PowerShell of parameters', `irm ${'-Body $a '.repeat(20_000)}`],
    ['PowerShell of variables', `${'$a = $b\n'.repeat(20_000)}irm x -Body $a`],
    ['Python of brackets', `requests.post(json=${'{"a":['.repeat(50_000)}`],
    ['Python of variables', `${'a = b\n'.repeat(20_000)}requests.post(u, json=a)`],
    ['a request line of spaces', `POST${' '.repeat(100_000)}x`],
    ['blank lines', `POST /api/machines/1/isolate\n${'\n'.repeat(100_000)}`],
    ['many faults', `{${"'a':1,".repeat(20_000)}}`],
  ])('finishes on %s', (_, text) => {
    const { findings } = checkRequest(text, CHECKED, byId('mde-isolate-machine'));
    expect(findings.length).toBeLessThanOrEqual(MAX_FINDINGS);
  });
});
