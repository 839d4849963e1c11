import type { DecodedError } from '../../decode/decode-result.ts';
import type { Diagnosis, Finding, Step, ValueKind } from '../../diagnose/findings.ts';

/**
 * What the generated code does about an error, depending on its verdict and its error code.
 * - `wait`: rate limit exceeded; retries after `Retry-After`, or after the quota window if it is missing.
 * - `backoff`: the service failed; retries with exponential backoff.
 * - `look-first`: the service failed but may have started an action; retries only if no such action is running.
 * - `pending-action`: an action is already running; waits for it instead of starting another one.
 * - `split`: the batch is too large; sends it in smaller batches.
 * - `token`: requests a new token once.
 * - `roles`: stops and prints the required permissions and those in the token.
 * - `poll`: not finished yet; retries until a time limit.
 * - `absent`: the resource does not exist; returns nothing.
 * - `skip`: this device does not support the operation; skips it.
 * - `value`, `parameter`, `body`, `query`: checks or encodes the part of the request that the error is about before the call.
 * - `admin`: stops; an administrator needs to fix the cause.
 * - `fix`: stops; the request needs to change.
 */
export const POLICIES = ['wait', 'backoff', 'look-first', 'pending-action', 'split', 'token', 'roles', 'poll', 'absent', 'skip', 'value', 'parameter', 'body', 'query', 'admin', 'fix'] as const;
export type Policy = (typeof POLICIES)[number];

/** The input for writing a handler. Every text in it is safe to insert into code without escaping. */
export interface HandlerPlan {
  readonly policy: Policy;
  /** Identifies the error in the handler if it is a plain name; otherwise `null`, and the status identifies it. */
  readonly code: string | null;
  readonly status: number;
  /** How long to wait if the response does not specify it. Seconds. */
  readonly seconds: number;
  /** Maximum number of items per call. */
  readonly size: number;
  /** The scope to request a token for; `null` if it is not clear which API the call is for. */
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
/** Statuses to assume for an error without one, by policy. */
const DEFAULT_STATUSES: Readonly<Partial<Record<Policy, number>>> = { wait: 429, backoff: 500, 'look-first': 500, token: 401, roles: 403, admin: 403, absent: 404, poll: 404 };

/**
 * Decides what a handler does about an error.
 * @param diagnosis its verdict takes precedence over the verdict of the code
 */
export function createHandlerPlan(error: DecodedError, { findings, steps, verdict, lookFirst }: Pick<Diagnosis, 'findings' | 'steps' | 'verdict' | 'lookFirst'>): HandlerPlan {
  const quota = findFinding(findings, 'quota-calls');
  const batch = findFinding(findings, 'batch-size');
  const calledOperation = findFinding(findings, 'operation-called');
  const parameterInMessage = error.variables['parameter']?.value;
  const parameters = [...new Set([...(parameterInMessage === undefined ? [] : [parameterInMessage]), ...(calledOperation?.required ?? [])])].filter((name) => PLAIN.test(name)).slice(0, 12);
  const wanted = choosePolicy(error, verdict, findings, lookFirst);
  // Without a parameter name, there is nothing to check before the call.
  const policy = wanted === 'parameter' && parameters.length === 0 ? 'body' : wanted;
  return {
    policy,
    code: error.code !== null && PLAIN.test(error.code) ? error.code : null,
    status: error.status ?? DEFAULT_STATUSES[policy] ?? 400,
    seconds: Math.min(3600, Math.max(1, Math.ceil(quota?.seconds ?? 60))),
    size: Math.max(1, Math.floor(batch?.allowed ?? 500)),
    scope: getScope(steps),
    value: VALUE_CODES[error.code ?? ''] ?? 'hash',
    parameters,
  };
}

/** Only characters that cannot end a string in any of the languages. */
const PLAIN = /^[A-Za-z][\w.-]{0,80}$/;

function choosePolicy(error: DecodedError, verdict: Diagnosis['verdict'], findings: readonly Finding[], lookFirst: boolean): Policy {
  const { code, status, kind } = error;
  const has = (id: Finding['id']) => findings.some((finding) => finding.id === id);
  if (code === 'ActiveRequestAlreadyExists' || has('action-in-progress')) return 'pending-action';
  if (has('package-not-ready')) return 'poll';
  if (kind === 'entra') return chooseSignInPolicy(verdict);
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

/**
 * Chooses the policy for an error from Entra. Another token request does not help: the request needs to change, or
 * Entra needs time.
 */
function chooseSignInPolicy(verdict: Diagnosis['verdict']): Policy {
  if (verdict?.retry === 'backoff' || verdict?.retry === 'later') return 'wait';
  return verdict?.fix === 'admin' ? 'admin' : 'fix';
}

function findFinding<Id extends Finding['id']>(findings: readonly Finding[], id: Id): Extract<Finding, { id: Id }> | undefined {
  return findings.find((finding): finding is Extract<Finding, { id: Id }> => finding.id === id);
}

function getScope(steps: readonly Step[]): string | null {
  const requestedScopes = steps.flatMap((step) => (step.id === 'request-token' ? [step.scope] : []));
  const [only] = requestedScopes;
  return requestedScopes.length === 1 && only !== undefined && /^https:\/\/[\w./-]{1,100}$/.test(only) ? only : null;
}
