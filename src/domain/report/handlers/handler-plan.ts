import type { DecodedError } from '../../decode/decode-result.ts';
import type { Diagnosis, Finding, Step, ValueKind } from '../../diagnose/findings.ts';

/**
 * What a program does about an error, by its verdict and by what is particular to its code.
 * - `wait`: refused for its pace; again after `Retry-After`, else after the window of the quota.
 * - `backoff`: the service failed; again after growing pauses.
 * - `look-first`: the service failed, but may have started an action: again only when no such action runs.
 * - `pending-action`: an action runs already; it is awaited, none is started.
 * - `split`: the batch is too large; sent in parts.
 * - `token`: a new token is fetched, once.
 * - `roles`: ends and prints the permissions that are missing.
 * - `poll`: not finished yet; asked again until a time limit.
 * - `absent`: ends and says that there is no such thing.
 * - `skip`: this device cannot; the next one can.
 * - `value`, `parameter`, `body`, `query`: what the code is about is checked before the call.
 * - `admin`: ends; somebody else has to act.
 * - `fix`: ends; the request has to change.
 */
export const POLICIES = ['wait', 'backoff', 'look-first', 'pending-action', 'split', 'token', 'roles', 'poll', 'absent', 'skip', 'value', 'parameter', 'body', 'query', 'admin', 'fix'] as const;
export type Policy = (typeof POLICIES)[number];

/** All that a handler is written from. Every text in it is fit to stand in a program as it is. */
export interface HandlerPlan {
  readonly policy: Policy;
  /** By what the handler knows this error: its code where that is a plain name, else its status. */
  readonly code: string | null;
  readonly status: number;
  /** How long to wait where the response does not say. Seconds. */
  readonly seconds: number;
  /** Items of one call. */
  readonly size: number;
  /** Scopes to ask a token for: for a call that names no host, that of either API. */
  readonly scope: string | null;
  readonly value: ValueKind;
  readonly parameters: readonly string[];
}

const VALUE_CODES: Readonly<Record<string, ValueKind>> = { InvalidHashValue: 'hash', InvalidDomainName: 'domain', InvalidIpAddress: 'ip', InvalidUrl: 'url' };
const POLICY_OF_CODE: Readonly<Record<string, Policy>> = {
  MaximumBatchSizeExceeded: 'split',
  MissingRequiredParameter: 'parameter',
  InvalidRequestBody: 'body',
  ODataError: 'query',
  OsPlatformNotSupported: 'skip',
  ClientVersionNotSupported: 'skip',
};
/** Statuses for codes without one, by what is done about them. */
const STATUS_OF: Readonly<Partial<Record<Policy, number>>> = { wait: 429, backoff: 500, 'look-first': 500, token: 401, roles: 403, admin: 403, absent: 404, poll: 404 };

/**
 * Decides what a handler does about an error.
 * @param diagnosis its verdict goes before that of the code
 */
export function handlerPlan(error: DecodedError, { findings, steps, verdict, lookFirst }: Pick<Diagnosis, 'findings' | 'steps' | 'verdict' | 'lookFirst'>): HandlerPlan {
  const quota = find(findings, 'quota-calls');
  const batch = find(findings, 'batch-size');
  const called = find(findings, 'operation-called');
  const named = error.variables['parameter']?.value;
  const parameters = [...new Set([...(named === undefined ? [] : [named]), ...(called?.required ?? [])])].filter((name) => PLAIN.test(name)).slice(0, 12);
  const wanted = policyOf(error, verdict, findings, lookFirst);
  // Without a name there is nothing to look for before the call.
  const policy = wanted === 'parameter' && parameters.length === 0 ? 'body' : wanted;
  return {
    policy,
    code: error.code !== null && PLAIN.test(error.code) ? error.code : null,
    status: error.status ?? STATUS_OF[policy] ?? 400,
    seconds: Math.min(3600, Math.max(1, Math.ceil(quota?.seconds ?? 60))),
    size: Math.max(1, Math.floor(batch?.allowed ?? 500)),
    scope: scopeOf(steps),
    value: VALUE_CODES[error.code ?? ''] ?? 'hash',
    parameters,
  };
}

/** A name that ends no string of any language. */
const PLAIN = /^[A-Za-z][\w.-]{0,80}$/;

function policyOf(error: DecodedError, verdict: Diagnosis['verdict'], findings: readonly Finding[], lookFirst: boolean): Policy {
  const { code, status, kind } = error;
  const has = (id: Finding['id']) => findings.some((finding) => finding.id === id);
  if (code === 'ActiveRequestAlreadyExists' || has('action-in-progress')) return 'pending-action';
  if (has('package-not-ready')) return 'poll';
  if (kind === 'entra') return signInPolicy(verdict);
  const special = POLICY_OF_CODE[code ?? ''];
  if (special !== undefined) return special;
  if (Object.hasOwn(VALUE_CODES, code ?? '')) return 'value';
  if (verdict === null || verdict.retry === 'no') return 'fix';
  if (verdict.retry === 'later') return 'poll';
  if (verdict.retry === 'backoff') {
    if (status === 429 || code === 'TooManyRequests') return 'wait';
    return lookFirst || has('action-perhaps') ? 'look-first' : 'backoff';
  }
  if (verdict.fix === 'admin') return code === 'Forbidden' || (status === 403 && code === null) || has('roles-required') ? 'roles' : 'admin';
  if (status === 401 || code === 'Unauthorized') return 'token';
  return status === 404 ? 'absent' : 'fix';
}

/** No new token helps where Entra refuses to give one: the request itself has to change, or Entra needs time. */
function signInPolicy(verdict: Diagnosis['verdict']): Policy {
  if (verdict?.retry === 'backoff' || verdict?.retry === 'later') return 'wait';
  return verdict?.fix === 'admin' ? 'admin' : 'fix';
}

function find<Id extends Finding['id']>(findings: readonly Finding[], id: Id): Extract<Finding, { id: Id }> | undefined {
  return findings.find((finding): finding is Extract<Finding, { id: Id }> => finding.id === id);
}

function scopeOf(steps: readonly Step[]): string | null {
  const asked = steps.flatMap((step) => (step.id === 'request-token' ? [step.scope] : []));
  const [only] = asked;
  return asked.length === 1 && only !== undefined && /^https:\/\/[\w./-]{1,100}$/.test(only) ? only : null;
}
