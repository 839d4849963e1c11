import type { Verdict } from '../catalogue/error-entry.ts';
import type { DecodedError } from '../decode/decode-result.ts';
import type { Finding, Step } from './findings.ts';

/**
 * Who can act on each value of `error`, and whether the same request can succeed.
 * Source: Microsoft Entra authentication and authorization error codes.
 */
const VERDICTS = {
  invalid_request: { fix: 'caller', retry: 'after-fix' },
  invalid_client: { fix: 'caller', retry: 'after-fix' },
  unauthorized_client: { fix: 'admin', retry: 'after-fix' },
  invalid_grant: { fix: 'caller', retry: 'after-fix' },
  invalid_resource: { fix: 'admin', retry: 'after-fix' },
  invalid_scope: { fix: 'caller', retry: 'after-fix' },
  unsupported_grant_type: { fix: 'caller', retry: 'no' },
  interaction_required: { fix: 'caller', retry: 'after-fix' },
  temporarily_unavailable: { fix: 'microsoft', retry: 'backoff' },
} as const satisfies Readonly<Record<string, Verdict>>;

export type OAuthError = keyof typeof VERDICTS;

export const OAUTH_ERRORS: readonly OAuthError[] = Object.keys(VERDICTS).filter(isOAuthError);

function isOAuthError(name: string): name is OAuthError {
  return Object.hasOwn(VERDICTS, name);
}

const NAME = /(?<![\w.])(?:invalid_(?:request|client|grant|resource|scope)|unauthorized_client|unsupported_grant_type|interaction_required|temporarily_unavailable)(?!\w)/g;

/** How far the name may stand from the number: in the same body, or in the same line. UTF-16 code units. */
const NEAR = 1500;

interface Judged {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly verdict: Verdict | null;
}

const NOTHING: Judged = { findings: [], steps: [], verdict: null };

/**
 * What an Entra error whose number has no entry tells by its OAuth error, and where its number is looked up.
 * @param record the text around the error
 * @param at where the error begins in it
 */
export function diagnoseOAuthError({ kind, known, code }: Pick<DecodedError, 'kind' | 'known' | 'code'>, record: string, at: number): Judged {
  if (kind !== 'entra' || known) return NOTHING;
  const number = /^AADSTS(\d{4,8})$/.exec(code ?? '')?.[1];
  const name = code !== null && isOAuthError(code) ? code : nameNear(record, at);
  return {
    findings: name === null ? [] : [{ id: 'oauth-error', name }],
    steps: number === undefined ? [] : [{ id: 'look-up-number', number }],
    verdict: name === null ? null : VERDICTS[name],
  };
}

/** The OAuth error that stands nearest to the number, on either side of it. */
function nameNear(record: string, at: number): OAuthError | null {
  const start = Math.max(0, at - NEAR);
  const found = [...record.slice(start, at + NEAR).matchAll(NAME)].toSorted((a, b) => Math.abs(start + a.index - at) - Math.abs(start + b.index - at))[0];
  const name = found?.[0] ?? '';
  return isOAuthError(name) ? name : null;
}
