import { describe, expect, it } from 'vitest';
import { toCallPattern } from '../../operations/call-pattern.ts';
import { OPERATIONS } from '../../operations/operations.ts';
import { OTHER_PATHS } from '../../operations/other-paths.ts';
import { diagnoseCall, type KnownCalls } from './called-operation.ts';

const KNOWN: KnownCalls = { operations: OPERATIONS.map(toCallPattern), otherPaths: OTHER_PATHS };
const ID = '1e5bc9d7e413ddd7902c2932e418702b84d0cc07';

function find(method: string | null, path: string) {
  return diagnoseCall({ method, path, host: 'api.security.microsoft.com', query: '' }, KNOWN);
}

describe('diagnoseCall', () => {
  it.each(OPERATIONS.map(({ id, method, path }) => [id, method, path] as const))('finds %s by its own path', (id, method, path) => {
    expect(find(method, path.replaceAll(/\{\w+\}/g, ID)).operation?.id).toBe(id);
  });

  it.each<[string | null, string, string | null]>([
    ['POST', `/api/v1.0/machines/${ID}/isolate`, 'mde-isolate-machine'],
    ['POST', `/API/Machines/${ID}/ISOLATE/`, 'mde-isolate-machine'],
    [null, `/api/machines/${ID}/isolate`, 'mde-isolate-machine'],
    ['POST', '/api/advancedhunting/run', 'xdr-run-hunting-query'],
    ['POST', '/api/advancedqueries/run', 'mde-run-advanced-query'],
    // A documented path that is not among the operations.
    ['GET', '/api/machines/SoftwareInventoryByMachine', null],
    // Two operations share this path.
    [null, '/api/indicators', null],
    ['GET', '/v1.0/security/incidents', null],
    ['GET', '/', null],
  ])('%s %s is %s', (method, path, id) => expect(find(method, path).operation?.id ?? null).toBe(id));

  it.each<[string | null, string, string, string]>([
    ['GET', '/api/machine', 'machine', '/api/machines'],
    ['POST', `/api/machine/${ID}/isolate`, 'machine', '/api/machines/{id}/isolate'],
    ['GET', '/api/incident', 'incident', '/api/incidents'],
    ['GET', '/api/recomendations', 'recomendations', '/api/recommendations'],
  ])('%s %s is one letter away from a documented path', (method, path, given, meant) => {
    const { findings, steps } = find(method, path);
    expect(findings).toMatchObject([{ id: 'path-near', given }]);
    expect(steps).toEqual([{ id: 'use-path', path: meant }]);
  });

  it.each(['/api/customdetections', '/api/somethingnew/run', '/api/public/newthing'])('does not treat %s as a mistake', (path) => {
    expect(find('GET', path)).toEqual({ operation: null, findings: [], steps: [] });
  });

  it('suggests the documented method', () => {
    expect(find('GET', `/api/machines/${ID}/isolate`).findings).toEqual([{ id: 'method-unlisted', method: 'GET', listed: ['POST'] }]);
  });
});
