import { isWithinEditDistance1 } from '../../operations/edit-distance.ts';
import { getApiOfRole, APPLICATIONS } from './apis.ts';
import type { Api, Finding, Step } from '../findings.ts';

/** The two permission lists in the message of a 403. */
export interface MissingRoles {
  readonly required: readonly string[];
  /** The permissions in the token; `null` if the message does not list them. */
  readonly held: readonly string[] | null;
  readonly delegated: boolean;
}

const LIST = String.raw`([\w., \t-]{0,4000})`;
const REQUIRED = new RegExp(String.raw`\bAPI required (roles|scopes|permissions):\s{0,4}${LIST}`, 'i');
const SECOND_HEADING = /\b(?:application|token|user|delegated) (?:roles|scopes|permissions)\b/i;
const HELD = new RegExp(String.raw`(?:application|token|user|delegated) (?:roles|scopes|permissions)(?::\s{0,4}${LIST}|\s{0,4}\.?$)`, 'i');

/**
 * Parses `Missing application roles. API required roles: A,B, application roles: X,Y.`; returns `null` for other
 * messages.
 */
export function readMissingRoles(message: string): MissingRoles | null {
  const required = REQUIRED.exec(message);
  if (required === null) return null;
  const [, noun = '', list = ''] = required;
  // The match of the first list includes the heading of the second one.
  const second = SECOND_HEADING.exec(list);
  const first = parseNames(second === null ? list : list.slice(0, second.index));
  const rest = HELD.exec(message.slice(required.index + 'API required '.length + noun.length));
  const held = rest?.[1] === undefined ? null : parseNames(rest[1]);
  return first.length === 0 ? null : { required: first, held, delegated: /scopes/i.test(noun) || /missing (?:delegated|user)/i.test(message) };
}

function parseNames(list: string): readonly string[] {
  return [...new Set(list.split(/[\s,;]+/).map((name) => (name.endsWith('.') ? name.slice(0, -1) : name)))].filter((name) => /^[A-Za-z]\w{0,60}(?:\.\w{1,60}){1,5}$/.test(name)).slice(0, 60);
}

/** Diagnoses the difference between the two lists and suggests steps. */
export function diagnoseRoles({ required, held, delegated }: MissingRoles, isGraph: boolean): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } {
  const findings: Finding[] = [{ id: 'roles-required', required, delegated }];
  if (held !== null && held.length > 0) findings.push({ id: 'roles-held', held });
  if (held?.length === 0) findings.push({ id: 'roles-none' });
  const confused = findConfusedPermission(required, held ?? []);
  if (confused !== null) findings.push(confused);
  const application = getApplication(required, isGraph);
  return {
    findings,
    steps: [
      ...(held?.length === 0 ? [{ id: 'find-identity' } as const] : []),
      { id: delegated ? 'grant-scope' : 'grant-role', roles: required, application },
      ...(delegated ? [] : [{ id: 'managed-identity' } as const]),
      { id: 'consent' },
      { id: 'new-token' },
    ],
  };
}

const HUNTING = /^Advanced(?:Query|Hunting)\.Read(?:\.All)?$/i;

/** Finds a permission in the token that is easily confused with a required one. */
function findConfusedPermission(required: readonly string[], held: readonly string[]): Finding | null {
  for (const wanted of required) {
    for (const name of held) {
      if (name === wanted) continue;
      if (HUNTING.test(wanted) && HUNTING.test(name) && getApiOfRole(wanted) !== getApiOfRole(name)) return { id: 'roles-hunting-twin', held: name, required: wanted };
      if (isWithinEditDistance1(name, wanted)) return { id: 'roles-misspelt', held: name, meant: wanted };
    }
  }
  for (const wanted of required) {
    const readOnly = wanted.replace(/\.ReadWrite\b/, '.Read');
    if (readOnly !== wanted && held.includes(readOnly) && !required.includes(readOnly)) return { id: 'roles-read-only', held: readOnly, required: wanted };
  }
  return null;
}

function getApplication(roles: readonly string[], isGraph: boolean): (typeof APPLICATIONS)[Api] | null {
  if (isGraph) return APPLICATIONS.graph;
  const apis = new Set(roles.map(getApiOfRole));
  const [api] = apis;
  return apis.size === 1 && api !== null && api !== undefined ? APPLICATIONS[api] : null;
}
