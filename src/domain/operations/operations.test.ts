import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import { PUBLISHED_IDS, type ErrorCode } from '../catalogue/published-ids.ts';
import { findUsageFaults } from '../catalogue/zh-tw-usage.test-helper.ts';
import type { Localized } from '../language.ts';
import type { BodyParameter, Operation } from './operation.ts';
import { findOperationById, OPERATIONS, getOperationsRaising } from './operations.ts';

/** The number of limits that each operation's documentation states. */
const DOCUMENTED_LIMITS: Readonly<Record<string, number>> = {
  'xdr-run-hunting-query': 4,
  'mde-run-advanced-query': 8,
  'xdr-list-incidents': 3,
  'xdr-get-incident': 2,
  'xdr-update-incident': 2,
  'mde-isolate-machine': 2,
  'mde-unisolate-machine': 2,
  'mde-collect-investigation-package': 2,
  'mde-run-av-scan': 2,
  'mde-restrict-code-execution': 2,
  'mde-unrestrict-code-execution': 2,
  'mde-offboard-machine': 2,
  'mde-stop-and-quarantine-file': 2,
  'mde-cancel-machine-action': 2,
  'mde-start-investigation': 1,
  'mde-list-machine-actions': 3,
  'mde-get-package-sas-uri': 2,
  'mde-run-live-response': 4,
  'mde-get-live-response-result': 2,
  'mde-create-alert-by-reference': 1,
  'mde-update-alert': 2,
  'mde-batch-update-alerts': 2,
  'mde-list-alerts': 3,
  'mde-submit-indicator': 3,
  'mde-import-indicators': 3,
  'mde-batch-delete-indicators': 3,
  'mde-delete-indicator': 2,
  'mde-list-indicators': 3,
  'mde-list-machines': 3,
  'mde-get-machine': 2,
  'mde-find-machines-by-ip': 3,
  'mde-update-machine': 2,
  'mde-set-device-value': 2,
  'mde-machine-tags': 2,
  'mde-machine-tags-multiple': 3,
  'mde-upload-library-file': 3,
  'mde-list-library-files': 2,
  'mde-delete-library-file': 2,
  'mde-add-scan-definition': 2,
  'mde-update-scan-definition': 2,
  'mde-delete-scan-definitions': 2,
  'mde-scan-history-by-definition': 3,
  'mde-scan-history-by-session': 2,
  'mde-get-file': 2,
  'mde-ip-statistics': 3,
  'mde-domain-statistics': 3,
  'mde-machines-vulnerabilities': 1,
  'mde-missing-kbs': 0,
};

/** Returns every parameter of an operation, including nested ones, with its path. */
function getParameters({ bodyParameters, queryParameters = [] }: Operation): readonly [string, BodyParameter][] {
  return flattenParameters([...bodyParameters, ...queryParameters], '');
}

function flattenParameters(parameters: readonly BodyParameter[], parent: string): [string, BodyParameter][] {
  return parameters.flatMap((parameter) => {
    const path = `${parent}${parameter.name}`;
    return [[path, parameter], ...flattenParameters(parameter.itemParameters ?? [], `${path}.`)];
  });
}

/** Returns every text of an operation that users see in their language. */
function getTexts(operation: Operation): readonly Localized[] {
  return [
    operation.title,
    ...(operation.osSupport === undefined ? [] : [operation.osSupport]),
    ...operation.notes.map((note) => note.text),
    ...operation.documentedErrors.map((error) => error.when),
    ...getParameters(operation).flatMap(([, { note, format, formatByType = {} }]) =>
      [note, format, ...Object.values(formatByType)].filter((text) => text !== undefined),
    ),
  ];
}

const CASES = OPERATIONS.map((operation): [string, Operation] => [operation.id, operation]);

test('contains every documented operation once', () => {
  expect(OPERATIONS.map((operation) => operation.id).toSorted()).toEqual(Object.keys(DOCUMENTED_LIMITS).toSorted());
  const calls = OPERATIONS.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}').toLowerCase()}`);
  expect(new Set(calls).size).toBe(48);
});

test('gives every operation a unique title', () => {
  expect(new Set(OPERATIONS.map(({ title }) => title.en)).size).toBe(48);
  expect(new Set(OPERATIONS.map(({ title }) => title['zh-TW'])).size).toBe(48);
});

describe.each(CASES)('%s', (id, operation) => {
  test('includes every documented limit', () => {
    const limits = Object.values(operation.limits);
    expect(limits).toHaveLength(DOCUMENTED_LIMITS[id] ?? -1);
    expect(limits.every((limit) => Number.isInteger(limit) && limit > 0)).toBe(true);
  });

  test('contains the same facts in both languages', () => {
    const faults = getTexts(operation).flatMap(({ en, 'zh-TW': zh }) => [
      ...(/^[!-~][ -~]*[!-~]$/.test(en) ? [] : [`not plain English: ${en}`]),
      ...(zh === '' ? [`no Chinese for: ${en}`] : []),
      ...findUsageFaults(zh).map((fault) => `${fault}: ${zh}`),
      ...(findCodes(en).join() === findCodes(zh).join() ? [] : [`other code: ${zh}`]),
      ...findNumbers(en).flatMap((number) => (findNumbers(zh).includes(number) ? [] : [`no ${number}: ${zh}`])),
    ]);
    expect(faults).toEqual([]);
  });

  test('ends only complete sentences with a period', () => {
    const sentences = [
      ...operation.notes.map((note) => note.text),
      ...operation.documentedErrors.map((error) => error.when),
      ...getParameters(operation).flatMap(([, { note }]) => (note === undefined ? [] : [note])),
      ...(operation.osSupport === undefined ? [] : [operation.osSupport]),
    ];
    for (const { en, 'zh-TW': zh } of sentences) {
      expect(en).toMatch(/\.`?$/);
      expect(zh).toMatch(/(?:。|\.`。?)$/);
    }
    expect(operation.title.en).toMatch(/[^.]$/);
    expect(operation.title['zh-TW']).toMatch(/[^。]$/);
  });

  test('has a valid path, documentation URL and permissions', () => {
    expect(operation.path).toMatch(/^\/api\/[A-Za-z]+/);
    expect(operation.docUrl).toMatch(/^https:\/\/learn\.microsoft\.com\/defender-(?:xdr|endpoint\/api)\/[\w-]+$/);
    expect(operation.docUrl).toContain(`/${operation.product}/`);
    expect(operation.permissions.map(({ type }) => type)).toContain('application');
    const printed = operation.permissions.map(({ type, name }) => `${type} ${name}`);
    expect(new Set(printed).size).toBe(printed.length);
    for (const { name } of operation.permissions) {
      expect(name).toMatch(/^(?:[A-Z][a-z]+|URL)+(?:\.[A-Z][A-Za-z]+)+$/);
    }
  });

  test('has a body exactly if its method accepts one', () => {
    const acceptsBody = operation.method === 'POST' || operation.method === 'PATCH';
    expect(operation.bodyParameters.length > 0).toBe(acceptsBody);
    expect(operation.contentType !== undefined).toBe(acceptsBody);
    expect(operation.example !== undefined).toBe(acceptsBody && operation.contentType === 'application/json');
  });

  test('lists each parameter once, in one of its documented spellings', () => {
    const paths = getParameters(operation).map(([path]) => path.toLowerCase());
    expect(new Set(paths).size).toBe(paths.length);
    for (const [, { name, documentedCases, type, documentedTypes }] of getParameters(operation)) {
      expect(documentedCases ?? [name]).toContain(name);
      expect(new Set(documentedCases?.map((spelling) => spelling.toLowerCase()) ?? ['']).size).toBe(1);
      expect(documentedTypes ?? [type]).toContain(type);
    }
  });

  test('lists consistent values', () => {
    const parameters = new Map(getParameters(operation));
    for (const [path, { enumValues = [], dependsOn = {}, keysByType = {}, formatByType = {} }] of parameters) {
      expect(new Set(enumValues).size).toBe(enumValues.length);
      for (const [other, allowed] of Object.entries(dependsOn)) {
        expect(Object.keys(allowed)).toEqual(parameters.get(other)?.enumValues);
        expect(new Set(Object.values(allowed).flat())).toEqual(new Set(enumValues));
      }
      const parent = path.slice(0, path.lastIndexOf('.') + 1);
      const types = Object.keys(keysByType);
      expect(types).toEqual(types.length === 0 ? [] : parameters.get(`${parent}type`)?.enumValues);
      expect(new Set(Object.values(keysByType).flat())).toEqual(
        new Set(types.length === 0 ? [] : parameters.get(`${path}.key`)?.enumValues),
      );
      const formatTypes = Object.keys(formatByType);
      expect(new Set(formatTypes)).toEqual(
        new Set(formatTypes.length === 0 ? [] : parameters.get(`${parent}indicatorType`)?.enumValues),
      );
    }
  });

  test('accepts its own example', () => {
    expect(findFaults(operation.bodyParameters, operation.example ?? {}, operation.example === undefined)).toEqual([]);
  });

  test('lists only catalog codes, including every documented one', () => {
    const known: readonly string[] = PUBLISHED_IDS;
    expect(new Set(operation.likelyCodes).size).toBe(operation.likelyCodes.length);
    expect(operation.likelyCodes.filter((code) => !known.includes(code))).toEqual([]);
    const documented = operation.documentedErrors.flatMap(({ code }) => (code === undefined ? [] : [code]));
    expect(operation.likelyCodes).toEqual(expect.arrayContaining(documented.filter((code) => known.includes(code))));
    expect(documented.filter((code) => !known.includes(code))).toEqual([]);
  });

  test('cites a source for every statement outside its own documentation', () => {
    for (const { certainty, sources = [] } of [...operation.notes, ...operation.documentedErrors]) {
      expect(sources.length > 0 || certainty === 'documented').toBe(true);
    }
  });
});

describe('getOperationsRaising', () => {
  test.each<[ErrorCode, readonly string[]]>([
    ['MaximumBatchSizeExceeded', ['mde-batch-update-alerts', 'mde-import-indicators', 'mde-batch-delete-indicators', 'mde-machine-tags-multiple']],
    ['InvalidUrl', ['mde-submit-indicator', 'mde-import-indicators']],
    ['InvalidDomainName', ['mde-submit-indicator', 'mde-import-indicators', 'mde-domain-statistics']],
    ['InternalServerError', ['xdr-run-hunting-query', 'mde-run-advanced-query']],
  ])('%s', (code, ids) => {
    expect(getOperationsRaising(code).map((operation) => operation.id)).toEqual(ids);
  });

  test.each(CATALOGUE)('$code has at least one operation, unless a different service sends it', ({ code, raisedBy }) => {
    expect(getOperationsRaising(code).length > 0).toBe(raisedBy !== 'none');
  });
});

test('findOperationById requires the exact ID', () => {
  expect(findOperationById('mde-isolate-machine')?.path).toBe('/api/machines/{id}/isolate');
  expect(findOperationById('isolate')).toBeUndefined();
  expect(findOperationById('constructor')).toBeUndefined();
});

/** Returns the terms between backticks, sorted, because a translation can change their order. */
function findCodes(text: string): readonly string[] {
  return (text.match(/`[^`]+`/g) ?? []).toSorted();
}

/** Returns the numbers outside code, without thousands separators. */
function findNumbers(text: string): readonly string[] {
  return text.replaceAll(/`[^`]*`/g, ' ').match(/(?<![A-Za-z])\d+/g) ?? [];
}

/** Finds the faults of a body according to the documented parameters. */
function findFaults(
  parameters: readonly BodyParameter[],
  body: object,
  partial: boolean,
): readonly string[] {
  const given = new Map<string, unknown>(Object.entries(body));
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const missing = parameters
    .filter(({ name, required }) => required && !partial && !given.has(name))
    .map(({ name }) => `${name} is missing`);
  const wrong = [...given].flatMap(([name, value]) => {
    const parameter = byName.get(name);
    if (parameter === undefined) {
      return [`${name} is not documented`];
    }
    const { type, enumValues, pattern, dependsOn = {}, itemParameters } = parameter;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const kinds: Readonly<Record<string, string>> = {
      Boolean: 'boolean',
      'Enum/Boolean': 'boolean',
      Int: 'number',
      Object: 'object',
      'Object[]': 'object',
    };
    return [
      ...(Array.isArray(value) === type.endsWith('[]') ? [] : [`${name} is not a ${type}`]),
      ...values.flatMap((item) => (typeof item === (kinds[type] ?? 'string') ? [] : [`${name} is not a ${type}`])),
      ...values.flatMap((item) => (enumValues === undefined || enumValues.includes(String(item)) ? [] : [`${name}: ${String(item)}`])),
      ...(pattern === undefined || new RegExp(pattern, 'u').test(String(value)) ? [] : [`${name} has a different format`]),
      ...Object.entries(dependsOn).flatMap(([other, allowed]) =>
        !given.has(other) || allowed[String(given.get(other))]?.includes(String(value)) === true
          ? []
          : [`${name} does not go with ${other}`],
      ),
      ...(itemParameters === undefined
        ? []
        : values.flatMap((item) => (item instanceof Object ? findFaults(itemParameters, item, false) : []))),
    ];
  });
  return [...missing, ...wrong];
}
