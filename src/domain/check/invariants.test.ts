import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../operations/operations.ts';
import { checkRequest } from './check-request.ts';
import { toCheckedOperation, type CheckedOperation, type CheckedParameter } from './checked-operation.ts';
import { createExampleRequest } from './example-request.ts';

const CHECKED = OPERATIONS.map((operation) => toCheckedOperation(operation, 'en'));
const WITH_BODY = CHECKED.filter(({ bodyParameters, contentType }) => bodyParameters.length > 0 && contentType === 'application/json');

/** Creates a body with every documented parameter, at every depth. */
function createFullBody(parameters: readonly CheckedParameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, createValue(parameter)]));
}

function createValue({ type, enumValues, itemParameters, pattern }: CheckedParameter): unknown {
  if (type === 'Object[]') return itemParameters === undefined ? [{}] : [createFullBody(itemParameters)];
  if (type === 'Object') return createFullBody(itemParameters ?? []);
  if (type === 'String[]') return ['x'];
  if (type === 'Boolean') return true;
  if (type === 'Int' || type === 'Int32') return 1;
  return pattern === undefined ? (enumValues?.[0] ?? 'x') : 'a'.repeat(40);
}

interface NamedParameter {
  readonly parameter: CheckedParameter;
  /** The names of the enclosing objects. */
  readonly path: readonly string[];
}

function listParameters(parameters: readonly CheckedParameter[], path: readonly string[] = []): readonly NamedParameter[] {
  return parameters.flatMap((parameter) => [{ parameter, path }, ...listParameters(parameter.itemParameters ?? [], [...path, parameter.name])]);
}

/** Returns the body with one name at one path replaced. */
function renameMember(body: unknown, path: readonly string[], from: string, to: string): unknown {
  if (Array.isArray(body)) return body.map((item: unknown) => renameMember(item, path, from, to));
  if (typeof body !== 'object' || body === null) return body;
  const [first, ...rest] = path;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]): [string, unknown] => {
      if (first === undefined) return [name === from ? to : name, value];
      return [name, name === first ? renameMember(value, rest, from, to) : value];
    }),
  );
}

const otherCase = (char: string) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase());

/** Returns the name with the case of each letter changed in turn. */
function getOtherCases(name: string): readonly string[] {
  return Array.from(name).flatMap((char, at) => (/[a-z]/i.test(char) ? [name.slice(0, at) + otherCase(char) + name.slice(at + 1)] : []));
}

/** Returns every spelling with one letter replaced, dropped or doubled, or with two adjacent letters swapped. */
function getMisspellings(name: string): readonly string[] {
  const all = Array.from(name).flatMap((char, at) => [
    name.slice(0, at) + (char === 'q' ? 'w' : 'q') + name.slice(at + 1),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at + 1) + char + name.slice(at + 1),
    name.slice(0, at) + (name[at + 1] ?? '') + char + name.slice(at + 2),
  ]);
  return [...new Set(all)].filter((other) => other !== name && other.toLowerCase() !== name.toLowerCase());
}

const isDisputed = ({ documentedCases = [], fromExampleOnly = false }: CheckedParameter) => documentedCases.length > 1 || fromExampleOnly;

function getFindings(operation: CheckedOperation, body: unknown) {
  return checkRequest(JSON.stringify(body, null, 2), CHECKED, operation).findings;
}

describe.each(CHECKED.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  it('accepts its own example and finds the operation by its path', () => {
    const { match, findings, repaired } = checkRequest(createExampleRequest(operation), CHECKED, null);
    expect(match).toMatchObject({ kind: 'found', operation: { id: operation.id } });
    expect(findings).toEqual([]);
    expect(repaired).toBeNull();
  });
});

/** Counts the tested spellings. A new parameter raises both numbers. */
const EXPECTED_CHANGES = { cases: 0, letters: 0 };

describe.each(WITH_BODY.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  const body = createFullBody(operation.bodyParameters);

  it('finds and fixes the wrong case in every name', () => {
    for (const { parameter, path } of listParameters(operation.bodyParameters)) {
      for (const other of getOtherCases(parameter.name)) {
        EXPECTED_CHANGES.cases += 1;
        const { findings, repaired } = checkRequest(JSON.stringify(renameMember(body, path, parameter.name, other)), CHECKED, operation);
        const found = findings.filter(({ params }) => params['name'] === other && (params['meant'] ?? params['other']) === parameter.name);
        expect(found.map(({ severity }) => severity), `${path.join('.')} ${other}`).toEqual([isDisputed(parameter) ? 'warning' : 'error']);
        const isFixed = repaired?.includes(`"${parameter.name}":`) ?? false;
        expect(isFixed, `${other} fixed`).toBe(!(parameter.documentedCases ?? []).includes(other));
      }
    }
  });

  it('finds one wrong letter in every name and suggests the right one', () => {
    for (const { parameter, path } of listParameters(operation.bodyParameters)) {
      for (const other of getMisspellings(parameter.name)) {
        EXPECTED_CHANGES.letters += 1;
        const found = getFindings(operation, renameMember(body, path, parameter.name, other)).filter(({ params }) => params['name'] === other);
        expect(found.map(({ id, severity, params }) => [id, severity, params['meant']]), `${path.join('.')} ${other}`).toEqual([
          ['name-misspelt', isDisputed(parameter) ? 'warning' : 'error', parameter.name],
        ]);
      }
    }
  });

  it('reports every missing required parameter', () => {
    for (const { parameter, path } of listParameters(operation.bodyParameters)) {
      if (!parameter.required) continue;
      const findings = getFindings(operation, renameMember(body, path, parameter.name, 'somethingElseAltogether'));
      expect(findings.map(({ id, params }) => `${id} ${String(params['name'])}`)).toContain(`name-missing ${parameter.name}`);
    }
  });
});

it('covers every parameter of every operation', () => {
  const names = WITH_BODY.flatMap((operation) => listParameters(operation.bodyParameters).map(({ parameter }) => parameter.name));
  expect(EXPECTED_CHANGES.cases).toBe(names.join('').replaceAll(/[^a-z]/gi, '').length);
  expect(EXPECTED_CHANGES).toEqual({ cases: 1024, letters: 3917 });
});
