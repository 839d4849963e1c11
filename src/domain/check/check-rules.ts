import type { BodyNode, ObjectNode, ScalarNode } from './body/body-node.ts';
import type { Notation } from './check-value.ts';
import type { Finding } from './finding.ts';
import { report } from './report.ts';

/** A rule of one operation about values that depend on each other. */
type Rule = (body: ObjectNode, notation: Notation) => readonly Finding[];

/** The rules that the pages of the operations state beyond the form of each value. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'mde-run-live-response': [commandOrder, commandKeys, pathEscapes],
  'mde-submit-indicator': [indicatorRules],
  'mde-import-indicators': [(body) => objectsIn(memberOf(body, 'Indicators')).flatMap(indicatorRules)],
};

/** Checks the values of a body against each other. */
export function checkRules(root: BodyNode, operationId: string, notation: Notation): readonly Finding[] {
  if (root.kind !== 'object' || !Object.hasOwn(RULES, operationId)) return [];
  return (RULES[operationId] ?? []).flatMap((rule) => rule(root, notation));
}

const ORDER: readonly string[] = ['PutFile', 'RunScript', 'GetFile'];

function commandOrder(body: ObjectNode): readonly Finding[] {
  const types = objectsIn(memberOf(body, 'Commands')).flatMap((command) => textOf(memberOf(command, 'type')) ?? []);
  for (const [index, type] of types.entries()) {
    const before = types[index - 1];
    const isLate = before !== undefined && ORDER.includes(before.value) && ORDER.indexOf(type.value) < ORDER.indexOf(before.value);
    // One is enough: a wrong order is mended as a whole.
    if (isLate && ORDER.includes(type.value)) return [report('commands-order', 'error', 'documented', type.inner, { value: type.value, other: before.value, values: ORDER.join(', ') })];
  }
  return [];
}

/** The key without which a command has nothing to work on. */
const KEY_OF: Readonly<Record<string, string>> = { PutFile: 'FileName', RunScript: 'ScriptName', GetFile: 'Path' };

function commandKeys(body: ObjectNode): readonly Finding[] {
  return objectsIn(memberOf(body, 'Commands')).flatMap((command) => {
    const type = textOf(memberOf(command, 'type'));
    const wanted = type === null || !Object.hasOwn(KEY_OF, type.value) ? undefined : KEY_OF[type.value];
    const params = memberOf(command, 'params');
    if (type === null || wanted === undefined || params?.kind !== 'list' || params.items.some(({ kind }) => kind !== 'object')) return [];
    const keys = objectsIn(params).map((param) => memberOf(param, 'key'));
    // Any other key than `Args` is a finding of its own, or the one that is wanted.
    return keys.some((key) => key?.kind !== 'string' || key.value !== 'Args') ? [] : [report('key-missing', 'warning', 'inferred', type.inner, { type: type.value, name: wanted })];
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r', '\b': 'b', '\f': 'f' };

/** `C:\temp` is no fault of the JSON: `\t` is a tab. */
function pathEscapes(body: ObjectNode, notation: Notation): readonly Finding[] {
  if (notation === 'powershell') return [];
  const params = objectsIn(memberOf(body, 'Commands')).flatMap((command) => objectsIn(memberOf(command, 'params')));
  return params.flatMap((param) => {
    const value = textOf(memberOf(param, 'value'));
    if (value === null || textOf(memberOf(param, 'key'))?.value !== 'Path' || !/[\t\n\r\b\f]/.test(value.value)) return [];
    const meant = value.value.replaceAll(/[\t\n\r\b\f\\"]/g, (char) => (char === '"' ? '\\"' : char === '\\' ? '\\\\' : `\\\\${ESCAPES[char] ?? ''}`));
    return [report('path-escape', 'error', 'documented', value.inner, { name: 'Path' }, [{ ...value.inner, text: meant }])];
  });
}

function indicatorRules(indicator: ObjectNode): readonly Finding[] {
  const action = textOf(memberOf(indicator, 'action'));
  const type = textOf(memberOf(indicator, 'indicatorType'));
  return [...auditRule(action, memberOf(indicator, 'generateAlert')), ...urlRules(indicator, action, type)];
}

function auditRule(action: ScalarNode | null, alert: BodyNode | null): readonly Finding[] {
  if (action?.value !== 'Audit') return [];
  const params = { name: 'generateAlert', other: 'action', otherValue: 'Audit' };
  if (alert === null) return [report('alert-needed', 'warning', 'documented', action.inner, params)];
  const isOff = (alert.kind === 'boolean' || alert.kind === 'string') && alert.value.toLowerCase() === 'false';
  return isOff ? [report('alert-needed', 'error', 'documented', alert, params)] : [];
}

function urlRules(indicator: ObjectNode, action: ScalarNode | null, type: ScalarNode | null): readonly Finding[] {
  const isFile = type !== null && /^(?:File(?:Sha1|Sha256|Md5)|CertificateThumbprint)$/.test(type.value);
  const warn = action?.value === 'Warn' && isFile ? [report('warn-not-here', 'warning', 'documented', action.inner, { value: 'Warn', type: type.value })] : [];
  const educate = indicator.members.find(({ name }) => name.toLowerCase() === 'educateurl');
  if (educate === undefined || educate.value.kind === 'null') return warn;
  const isBlocked = action === null || /^(?:Block|Warn)$/.test(action.value) || /[${<]/.test(action.value);
  return !isFile && isBlocked ? warn : [...warn, report('educate-not-here', 'warning', 'documented', educate.nameAt, { name: educate.name })];
}

/** A name in another letter case is a finding of its own; it means the same here. */
function memberOf(node: ObjectNode, name: string): BodyNode | null {
  return node.members.find((member) => member.name.toLowerCase() === name.toLowerCase())?.value ?? null;
}

function objectsIn(node: BodyNode | null): readonly ObjectNode[] {
  const items = node?.kind === 'list' ? node.items : node === null ? [] : [node];
  return items.flatMap((item) => (item.kind === 'object' ? [item] : []));
}

function textOf(node: BodyNode | null): ScalarNode | null {
  return node?.kind === 'string' ? node : null;
}
