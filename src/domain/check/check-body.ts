import type { BodyMember, BodyNode, Edit, ObjectNode } from './body/body-node.ts';
import { checkValue, type BodyFormat } from './check-value.ts';
import type { CheckedOperation, CheckedParameter } from './checked-operation.ts';
import type { CheckFinding } from './finding.ts';
import { findNearestName } from './nearest-name.ts';
import { createFinding } from './create-finding.ts';

/** Checks a scanned body against the documented parameters of an operation. */
export function checkBody(root: BodyNode, operation: CheckedOperation, bodyFormat: BodyFormat): readonly CheckFinding[] {
  if (root.kind === 'unknown') return [];
  if (root.kind !== 'object') return [createFinding('not-an-object', 'error', 'documented', root, {})];
  return [...checkMembers(root, operation.bodyParameters, operation, bodyFormat), ...checkSizes(root, operation)];
}

/** Checks the names of form fields. Their values are not checked. */
export function checkFields(fields: readonly Pick<BodyMember, 'name' | 'nameRange'>[], operation: CheckedOperation): readonly CheckFinding[] {
  const members = fields.map(({ name, nameRange }): BodyMember => ({ name, nameRange, value: { kind: 'unknown', start: nameRange.end, end: nameRange.end } }));
  return checkMembers({ kind: 'object', start: 0, end: 0, members }, operation.bodyParameters, operation, 'json');
}

/** A member and the parameter that it matches or probably means. */
interface MatchedMember {
  readonly member: BodyMember;
  readonly parameter: CheckedParameter | null;
  readonly findings: readonly CheckFinding[];
}

function checkMembers(node: ObjectNode, parameters: readonly CheckedParameter[], operation: CheckedOperation, bodyFormat: BodyFormat): readonly CheckFinding[] {
  const given = new Set(node.members.map(({ name }) => name));
  const free = parameters.filter(({ name, documentedCases = [] }) => ![name, ...documentedCases].some((spelling) => given.has(spelling)));
  const meant = node.members.map((member) => matchMember(member, parameters, free, operation));
  const found = new Set(meant.map(({ parameter }) => parameter?.name));
  const missing = parameters.filter(({ name, required }) => required && !found.has(name));
  return [
    ...findDuplicates(node),
    ...meant.flatMap(({ member, parameter, findings }) => [...findings, ...(parameter === null ? [] : checkMember(member, parameter, meant, operation, bodyFormat))]),
    ...missing.map(({ name, fromExampleOnly, type }) =>
      createFinding('name-missing', fromExampleOnly === true ? 'warning' : 'error', 'documented', node.end > node.start ? { start: node.start, end: node.start + 1 } : null, { name, type }),
    ),
  ];
}

function findDuplicates(node: ObjectNode): readonly CheckFinding[] {
  const seen = new Set<string>();
  return node.members.flatMap(({ name, nameRange }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [createFinding('duplicate-name', 'error', 'documented', nameRange, { name }, [], 'json')];
  });
}

function matchMember(member: BodyMember, parameters: readonly CheckedParameter[], free: readonly CheckedParameter[], operation: CheckedOperation): MatchedMember {
  const { name, nameRange } = member;
  const { acceptedButUndocumented = [] } = operation;
  const as = (parameter: CheckedParameter | null, ...findings: readonly CheckFinding[]): MatchedMember => ({ member, parameter, findings });
  const exact = parameters.find((parameter) => parameter.name === name);
  if (exact !== undefined) return as(exact);

  const rename = (to: string): readonly Edit[] => [{ ...nameRange, text: to }];
  const folded = name.toLowerCase();
  const sameLetters = parameters.find((parameter) => parameter.name.toLowerCase() === folded);
  if (sameLetters !== undefined) {
    const { documentedCases = [] } = sameLetters;
    if (documentedCases.includes(name)) {
      return as(sameLetters, createFinding('name-case-disputed', 'warning', 'documented', nameRange, { name, other: sameLetters.name }));
    }
    return as(sameLetters, createFinding('name-case', getSeverity(sameLetters), 'documented', nameRange, { name, meant: sameLetters.name }, rename(sameLetters.name)));
  }
  if (acceptedButUndocumented.includes(name)) return as(null, createFinding('name-undocumented', 'warning', 'reported', nameRange, { name }));

  const near = findNearestName(name, [...free.map((parameter) => parameter.name), ...acceptedButUndocumented]);
  if (near === null) return as(null, createFinding('name-unknown', 'warning', 'inferred', nameRange, { name }));
  const parameter = free.find((known) => known.name === near) ?? null;
  const severity = parameter === null ? 'warning' : getSeverity(parameter);
  const id = near.toLowerCase() === folded ? 'name-case' : 'name-misspelt';
  return as(parameter, createFinding(id, severity, parameter === null ? 'reported' : 'documented', nameRange, { name, meant: near }, rename(near)));
}

/** If the documentation is inconsistent about a name, a different spelling is a warning, not an error. */
function getSeverity({ documentedCases = [], fromExampleOnly = false }: CheckedParameter): CheckFinding['severity'] {
  return documentedCases.length > 1 || fromExampleOnly ? 'warning' : 'error';
}

function checkMember(member: BodyMember, parameter: CheckedParameter, siblings: readonly MatchedMember[], operation: CheckedOperation, bodyFormat: BodyFormat): readonly CheckFinding[] {
  const { value } = member;
  const getText = (name: string): string | null => {
    const sibling = siblings.find((other) => other.parameter?.name === name)?.member.value;
    return sibling?.kind === 'string' ? sibling.value : null;
  };
  const own = checkValue(value, parameter, getText, bodyFormat);
  const { itemParameters, keysByType } = parameter;
  if (itemParameters === undefined) return own;
  const objects = value.kind === 'list' ? value.items : [value];
  const inner = objects.flatMap((item) => (item.kind === 'object' ? checkMembers(item, itemParameters, operation, bodyFormat) : []));
  const type = getText('type');
  const keys = type === null || keysByType === undefined ? undefined : keysByType[type];
  return [...own, ...inner, ...(keys === undefined || type === null ? [] : objects.flatMap((item) => checkKey(item, keys, type)))];
}

/** Each command type accepts only its own keys. */
function checkKey(item: BodyNode, keys: readonly string[], type: string): readonly CheckFinding[] {
  const key = item.kind === 'object' ? item.members.find(({ name }) => name === 'key')?.value : undefined;
  if (key?.kind !== 'string' || keys.includes(key.value)) return [];
  // A key in the wrong case is already reported by the check of its documented values.
  if (keys.some((known) => known.toLowerCase() === key.value.toLowerCase())) return [];
  return [createFinding('key-not-together', 'error', 'documented', key.inner, { value: key.value, type, values: keys })];
}

function checkSizes(root: ObjectNode, { bodyParameters, itemsPerCall }: CheckedOperation): readonly CheckFinding[] {
  if (itemsPerCall === undefined) return [];
  return root.members.flatMap(({ name, nameRange, value }) => {
    const isList = bodyParameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase() && parameter.type.endsWith('[]'));
    if (!isList || value.kind !== 'list' || value.items.length <= itemsPerCall) return [];
    const count = value.items.length;
    return [createFinding('too-many-items', 'error', 'documented', nameRange, { name, count, limit: itemsPerCall, calls: Math.ceil(count / itemsPerCall) })];
  });
}
