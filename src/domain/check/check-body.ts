import type { BodyMember, BodyNode, Edit, ObjectNode } from './body/body-node.ts';
import { checkValue, type Notation } from './check-value.ts';
import type { CheckedOperation, CheckedParameter } from './checked-operation.ts';
import type { Finding } from './finding.ts';
import { nearestName } from './nearest-name.ts';
import { report } from './report.ts';

/** Checks a body that was read against the documented parameters of an operation. */
export function checkBody(root: BodyNode, operation: CheckedOperation, notation: Notation): readonly Finding[] {
  if (root.kind === 'unknown') return [];
  if (root.kind !== 'object') return [report('not-an-object', 'error', 'documented', root, {})];
  return [...checkMembers(root, operation.bodyParameters, operation, notation), ...checkSizes(root, operation)];
}

/** Checks the names of form data; what stands behind them is not read. */
export function checkFields(fields: readonly Pick<BodyMember, 'name' | 'nameAt'>[], operation: CheckedOperation): readonly Finding[] {
  const members = fields.map(({ name, nameAt }): BodyMember => ({ name, nameAt, value: { kind: 'unknown', start: nameAt.end, end: nameAt.end } }));
  return checkMembers({ kind: 'object', start: 0, end: 0, members }, operation.bodyParameters, operation, 'json');
}

/** What a member was meant to be. */
interface Meant {
  readonly member: BodyMember;
  readonly parameter: CheckedParameter | null;
  readonly findings: readonly Finding[];
}

function checkMembers(node: ObjectNode, parameters: readonly CheckedParameter[], operation: CheckedOperation, notation: Notation): readonly Finding[] {
  const given = new Set(node.members.map(({ name }) => name));
  const free = parameters.filter(({ name, documentedCases = [] }) => ![name, ...documentedCases].some((spelling) => given.has(spelling)));
  const meant = node.members.map((member) => meaningOf(member, parameters, free, operation));
  const found = new Set(meant.map(({ parameter }) => parameter?.name));
  const missing = parameters.filter(({ name, required }) => required && !found.has(name));
  return [
    ...duplicates(node),
    ...meant.flatMap(({ member, parameter, findings }) => [...findings, ...(parameter === null ? [] : checkMember(member, parameter, meant, operation, notation))]),
    ...missing.map(({ name, fromExampleOnly, type }) =>
      report('name-missing', fromExampleOnly === true ? 'warning' : 'error', 'documented', node.end > node.start ? { start: node.start, end: node.start + 1 } : null, { name, type }),
    ),
  ];
}

function duplicates(node: ObjectNode): readonly Finding[] {
  const seen = new Set<string>();
  return node.members.flatMap(({ name, nameAt }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [report('duplicate-name', 'error', 'documented', nameAt, { name }, [], 'json')];
  });
}

function meaningOf(member: BodyMember, parameters: readonly CheckedParameter[], free: readonly CheckedParameter[], operation: CheckedOperation): Meant {
  const { name, nameAt } = member;
  const { acceptedButUndocumented = [] } = operation;
  const as = (parameter: CheckedParameter | null, ...findings: readonly Finding[]): Meant => ({ member, parameter, findings });
  const exact = parameters.find((parameter) => parameter.name === name);
  if (exact !== undefined) return as(exact);

  const rename = (to: string): readonly Edit[] => [{ ...nameAt, text: to }];
  const folded = name.toLowerCase();
  const sameLetters = parameters.find((parameter) => parameter.name.toLowerCase() === folded);
  if (sameLetters !== undefined) {
    const { documentedCases = [] } = sameLetters;
    if (documentedCases.includes(name)) {
      return as(sameLetters, report('name-case-disputed', 'warning', 'documented', nameAt, { name, other: sameLetters.name }));
    }
    return as(sameLetters, report('name-case', severityOf(sameLetters), 'documented', nameAt, { name, meant: sameLetters.name }, rename(sameLetters.name)));
  }
  if (acceptedButUndocumented.includes(name)) return as(null, report('name-undocumented', 'warning', 'reported', nameAt, { name }));

  const near = nearestName(name, [...free.map((parameter) => parameter.name), ...acceptedButUndocumented]);
  if (near === null) return as(null, report('name-unknown', 'warning', 'inferred', nameAt, { name }));
  const parameter = free.find((known) => known.name === near) ?? null;
  const severity = parameter === null ? 'warning' : severityOf(parameter);
  const id = near.toLowerCase() === folded ? 'name-case' : 'name-misspelt';
  return as(parameter, report(id, severity, parameter === null ? 'reported' : 'documented', nameAt, { name, meant: near }, rename(near)));
}

/** Pages that contradict each other about a name cannot prove one wrong. */
function severityOf({ documentedCases = [], fromExampleOnly = false }: CheckedParameter): Finding['severity'] {
  return documentedCases.length > 1 || fromExampleOnly ? 'warning' : 'error';
}

function checkMember(member: BodyMember, parameter: CheckedParameter, siblings: readonly Meant[], operation: CheckedOperation, notation: Notation): readonly Finding[] {
  const { value } = member;
  const textOf = (name: string): string | null => {
    const sibling = siblings.find((other) => other.parameter?.name === name)?.member.value;
    return sibling?.kind === 'string' ? sibling.value : null;
  };
  const own = checkValue(value, parameter, textOf, notation);
  const { itemParameters, keysByType } = parameter;
  if (itemParameters === undefined) return own;
  const objects = value.kind === 'list' ? value.items : [value];
  const inner = objects.flatMap((item) => (item.kind === 'object' ? checkMembers(item, itemParameters, operation, notation) : []));
  const type = textOf('type');
  const keys = type === null || keysByType === undefined ? undefined : keysByType[type];
  return [...own, ...inner, ...(keys === undefined || type === null ? [] : objects.flatMap((item) => checkKey(item, keys, type)))];
}

/** Each kind of command takes keys of its own. */
function checkKey(item: BodyNode, keys: readonly string[], type: string): readonly Finding[] {
  const key = item.kind === 'object' ? item.members.find(({ name }) => name === 'key')?.value : undefined;
  if (key?.kind !== 'string' || keys.includes(key.value)) return [];
  // A key in another letter case is found with the values of its own.
  if (keys.some((known) => known.toLowerCase() === key.value.toLowerCase())) return [];
  return [report('key-not-together', 'error', 'documented', key.inner, { value: key.value, type, values: keys.join(', ') })];
}

function checkSizes(root: ObjectNode, { bodyParameters, itemsPerCall }: CheckedOperation): readonly Finding[] {
  if (itemsPerCall === undefined) return [];
  return root.members.flatMap(({ name, nameAt, value }) => {
    const isList = bodyParameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase() && parameter.type.endsWith('[]'));
    if (!isList || value.kind !== 'list' || value.items.length <= itemsPerCall) return [];
    const count = value.items.length;
    return [report('too-many-items', 'error', 'documented', nameAt, { name, count, limit: itemsPerCall, calls: Math.ceil(count / itemsPerCall) })];
  });
}
