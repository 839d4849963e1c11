import type { Verdict } from '../../catalogue/error-entry.ts';

/**
 * Who can fix each value of `error`, and whether a retry can succeed.
 * Source: Microsoft Entra authentication and authorization error codes.
 */
export const VERDICTS = {
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

export function isOAuthError(name: string): name is OAuthError {
  return Object.hasOwn(VERDICTS, name);
}
