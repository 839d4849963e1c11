import type { Verdict } from '../../catalogue/error-entry.ts';
import type { DecodedError } from '../../decode/decode-result.ts';
import type { Finding, Step } from '../findings.ts';
import { isOAuthError, VERDICTS, type OAuthError } from './oauth-error-codes.ts';

const NAME = /(?<![\w.])(?:invalid_(?:request|client|grant|resource|scope)|unauthorized_client|unsupported_grant_type|interaction_required|temporarily_unavailable)(?!\w)/g;

/** The maximum distance between the OAuth error name and the number. UTF-16 code units. */
const MAX_DISTANCE_CHARS = 1500;

interface OAuthDiagnosis {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly verdict: Verdict | null;
}

const NOTHING: OAuthDiagnosis = { findings: [], steps: [], verdict: null };

/**
 * Diagnoses an Entra error whose number has no entry: takes the verdict from its OAuth error, and suggests looking up
 * the number.
 * @param record the text around the error
 * @param at where the error starts in `record`
 */
export function diagnoseOAuthError({ kind, known, code }: Pick<DecodedError, 'kind' | 'known' | 'code'>, record: string, at: number): OAuthDiagnosis {
  if (kind !== 'entra' || known) return NOTHING;
  const number = /^AADSTS(\d{4,8})$/.exec(code ?? '')?.[1];
  const name = code !== null && isOAuthError(code) ? code : findNearestName(record, at);
  return {
    findings: name === null ? [] : [{ id: 'oauth-error', name }],
    steps: number === undefined ? [] : [{ id: 'look-up-number', number }],
    verdict: name === null ? null : VERDICTS[name],
  };
}

/** Finds the OAuth error name nearest to the number, on either side of it. */
function findNearestName(record: string, at: number): OAuthError | null {
  const start = Math.max(0, at - MAX_DISTANCE_CHARS);
  const found = [...record.slice(start, at + MAX_DISTANCE_CHARS).matchAll(NAME)].toSorted((a, b) => Math.abs(start + a.index - at) - Math.abs(start + b.index - at))[0];
  const name = found?.[0] ?? '';
  return isOAuthError(name) ? name : null;
}
