import type { BodyNode, ObjectNode, ScalarNode } from './body/body-node.ts';
import type { BodyFormat } from './check-value.ts';
import type { CheckFinding } from './finding.ts';
import { createFinding } from './create-finding.ts';

/** An operation's rule about values that depend on each other. */
type Rule = (body: ObjectNode, bodyFormat: BodyFormat) => readonly CheckFinding[];

/** The documented rules of each operation that go beyond the format of a single value. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'mde-run-live-response': [checkCommandOrder, checkCommandKeys, checkPathEscapes],
  'mde-submit-indicator': [checkIndicator],
  'mde-import-indicators': [(body) => getObjects(findMember(body, 'Indicators')).flatMap(checkIndicator)],
};

/** Checks the values of a body against each other. */
export function checkRules(root: BodyNode, operationId: string, bodyFormat: BodyFormat): readonly CheckFinding[] {
  if (root.kind !== 'object' || !Object.hasOwn(RULES, operationId)) return [];
  return (RULES[operationId] ?? []).flatMap((rule) => rule(root, bodyFormat));
}

const ORDER: readonly string[] = ['PutFile', 'RunScript', 'GetFile'];

function checkCommandOrder(body: ObjectNode): readonly CheckFinding[] {
  const types = getObjects(findMember(body, 'Commands')).flatMap((command) => toTextScalar(findMember(command, 'type')) ?? []);
  for (const [index, type] of types.entries()) {
    const before = types[index - 1];
    const isLate = before !== undefined && ORDER.includes(before.value) && ORDER.indexOf(type.value) < ORDER.indexOf(before.value);
    // One finding is enough, because the user fixes the order as a whole.
    if (isLate && ORDER.includes(type.value)) return [createFinding('commands-order', 'error', 'documented', type.inner, { value: type.value, other: before.value, values: ORDER })];
  }
  return [];
}

/** The key that each command type needs. */
const REQUIRED_KEYS: Readonly<Record<string, string>> = { PutFile: 'FileName', RunScript: 'ScriptName', GetFile: 'Path' };

function checkCommandKeys(body: ObjectNode): readonly CheckFinding[] {
  return getObjects(findMember(body, 'Commands')).flatMap((command) => {
    const type = toTextScalar(findMember(command, 'type'));
    const wanted = type === null || !Object.hasOwn(REQUIRED_KEYS, type.value) ? undefined : REQUIRED_KEYS[type.value];
    const params = findMember(command, 'params');
    if (type === null || wanted === undefined || params?.kind !== 'list' || params.items.some(({ kind }) => kind !== 'object')) return [];
    const keys = getObjects(params).map((param) => findMember(param, 'key'));
    // A key other than `Args` is either the required key or already reported by another check.
    return keys.some((key) => key?.kind !== 'string' || key.value !== 'Args') ? [] : [createFinding('key-missing', 'warning', 'inferred', type.inner, { type: type.value, name: wanted })];
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r', '\b': 'b', '\f': 'f' };

/** `C:\temp` is valid JSON, but `\t` is a tab. */
function checkPathEscapes(body: ObjectNode, bodyFormat: BodyFormat): readonly CheckFinding[] {
  if (bodyFormat === 'powershell') return [];
  const params = getObjects(findMember(body, 'Commands')).flatMap((command) => getObjects(findMember(command, 'params')));
  return params.flatMap((param) => {
    const value = toTextScalar(findMember(param, 'value'));
    if (value === null || toTextScalar(findMember(param, 'key'))?.value !== 'Path' || !/[\t\n\r\b\f]/.test(value.value)) return [];
    const meant = value.value.replaceAll(/[\t\n\r\b\f\\"]/g, (char) => (char === '"' ? '\\"' : char === '\\' ? '\\\\' : `\\\\${ESCAPES[char] ?? ''}`));
    return [createFinding('path-escape', 'error', 'documented', value.inner, { name: 'Path' }, [{ ...value.inner, text: meant }])];
  });
}

function checkIndicator(indicator: ObjectNode): readonly CheckFinding[] {
  const action = toTextScalar(findMember(indicator, 'action'));
  const type = toTextScalar(findMember(indicator, 'indicatorType'));
  return [...checkAuditAction(action, findMember(indicator, 'generateAlert')), ...checkUrlIndicator(indicator, action, type)];
}

function checkAuditAction(action: ScalarNode | null, alert: BodyNode | null): readonly CheckFinding[] {
  if (action?.value !== 'Audit') return [];
  const params = { name: 'generateAlert', other: 'action', otherValue: 'Audit' };
  if (alert === null) return [createFinding('alert-needed', 'warning', 'documented', action.inner, params)];
  const isOff = (alert.kind === 'boolean' || alert.kind === 'string') && alert.value.toLowerCase() === 'false';
  return isOff ? [createFinding('alert-needed', 'error', 'documented', alert, params)] : [];
}

function checkUrlIndicator(indicator: ObjectNode, action: ScalarNode | null, type: ScalarNode | null): readonly CheckFinding[] {
  const isFile = type !== null && /^(?:File(?:Sha1|Sha256|Md5)|CertificateThumbprint)$/.test(type.value);
  const warn = action?.value === 'Warn' && isFile ? [createFinding('warn-not-here', 'warning', 'documented', action.inner, { value: 'Warn', type: type.value })] : [];
  const educate = indicator.members.find(({ name }) => name.toLowerCase() === 'educateurl');
  if (educate === undefined || educate.value.kind === 'null') return warn;
  const isBlocked = action === null || /^(?:Block|Warn)$/.test(action.value) || /[${<]/.test(action.value);
  return !isFile && isBlocked ? warn : [...warn, createFinding('educate-not-here', 'warning', 'documented', educate.nameRange, { name: educate.name })];
}

/**
 * Finds a member by name, ignoring case: a name in the wrong case is reported by another check and has the same meaning
 * here.
 */
function findMember(node: ObjectNode, name: string): BodyNode | null {
  return node.members.find((member) => member.name.toLowerCase() === name.toLowerCase())?.value ?? null;
}

function getObjects(node: BodyNode | null): readonly ObjectNode[] {
  const items = node?.kind === 'list' ? node.items : node === null ? [] : [node];
  return items.flatMap((item) => (item.kind === 'object' ? [item] : []));
}

function toTextScalar(node: BodyNode | null): ScalarNode | null {
  return node?.kind === 'string' ? node : null;
}
