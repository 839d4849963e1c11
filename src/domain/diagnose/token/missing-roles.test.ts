import { describe, expect, it } from 'vitest';
import { diagnoseRoles, readMissingRoles, type MissingRoles } from './missing-roles.ts';

const CASES: readonly (readonly [string, MissingRoles | null])[] = [
  [
    'Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Machine.Isolate.',
    { required: ['Machine.Read.All', 'Machine.ReadWrite.All'], held: ['Machine.Isolate'], delegated: false },
  ],
  ['Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: .', { required: ['Machine.Read.All', 'Machine.ReadWrite.All'], held: [], delegated: false }],
  ['Missing application roles. API required roles: AdvancedQuery.Read.All, application roles', { required: ['AdvancedQuery.Read.All'], held: null, delegated: false }],
  ['Missing application roles. API required roles: Machine.Isolate', { required: ['Machine.Isolate'], held: null, delegated: false }],
  [
    'Missing application roles. API required roles: Ti.ReadWrite,Ti.ReadWrite.All, application roles: Alert.Read.All,Machine.Read.All,User.Read.All',
    { required: ['Ti.ReadWrite', 'Ti.ReadWrite.All'], held: ['Alert.Read.All', 'Machine.Read.All', 'User.Read.All'], delegated: false },
  ],
  ['missing application roles.  api required roles:  Machine.Scan , application roles:  Machine.Isolate , Machine.Offboard ', { required: ['Machine.Scan'], held: ['Machine.Isolate', 'Machine.Offboard'], delegated: false }],
  ['Missing delegated scopes. API required scopes: Machine.Read, user scopes: User.Read.', { required: ['Machine.Read'], held: ['User.Read'], delegated: true }],
  ['Missing application roles. API required roles: , application roles: .', null],
  ['Forbidden', null],
  ['', null],
];

describe('readMissingRoles', () => {
  it.each(CASES)('%s', (message, expected) => expect(readMissingRoles(message)).toEqual(expected));
});

const CONFUSIONS: ReadonlySet<string> = new Set(['roles-hunting-twin', 'roles-misspelt', 'roles-read-only']);

function diagnoseMissing(required: readonly string[], held: readonly string[] | null) {
  return diagnoseRoles({ required, held, delegated: false }, false);
}

describe('diagnoseRoles', () => {
  it.each<[string, readonly string[], readonly string[] | null, string | null]>([
    ['the hunting permission of the other API', ['AdvancedQuery.Read.All'], ['AdvancedHunting.Read.All'], 'roles-hunting-twin'],
    ['a misspelled name', ['Alert.ReadWrite.All'], ['Alerts.ReadWrite.All'], 'roles-misspelt'],
    ['a permission that only reads', ['Machine.ReadWrite.All'], ['Machine.Read.All'], 'roles-read-only'],
    ['nothing alike', ['Machine.Read.All'], ['Machine.Isolate'], null],
  ])('reports the easily confused permission: %s', (_, required, held, confusion) => {
    expect(diagnoseMissing(required, held).findings.find(({ id }) => CONFUSIONS.has(id))?.id ?? null).toBe(confusion);
  });

  it.each<[readonly string[], string | null]>([
    [['Machine.Isolate'], 'WindowsDefenderATP'],
    [['AdvancedQuery.Read.All'], 'WindowsDefenderATP'],
    [['AdvancedHunting.Read.All'], 'Microsoft Threat Protection'],
    [['Incident.Read.All', 'Incident.ReadWrite.All'], 'Microsoft Threat Protection'],
    [['SecurityAlert.Read.All'], 'Microsoft Graph'],
    [['Something.Read.All'], null],
  ])('grants %j on %s', (required, application) => {
    expect(diagnoseMissing(required, []).steps).toContainEqual({ id: 'grant-role', roles: required, application });
  });

  it('starts with the identity if the token has no permissions, and ends with a new token', () => {
    const steps = diagnoseMissing(['Machine.Isolate'], []).steps.map(({ id }) => id);
    expect(steps[0]).toBe('find-identity');
    expect(steps.at(-1)).toBe('new-token');
  });

  it('distinguishes delegated permissions', () => {
    const { steps } = diagnoseRoles({ required: ['Machine.Read'], held: null, delegated: true }, false);
    expect(steps.map(({ id }) => id)).toEqual(['grant-scope', 'consent', 'new-token']);
  });
});
