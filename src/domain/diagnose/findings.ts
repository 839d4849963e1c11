import type { Verdict } from '../catalogue/error-entry.ts';
import type { OAuthError } from './token/oauth-error-codes.ts';

/** The APIs that a token or permission can belong to. */
export type Api = 'endpoint' | 'xdr' | 'graph';
/** Adds the values of `aud` that belong to no Defender or Graph API. `aad-graph` is the retired Azure AD Graph; `own` is a custom API. */
export type TokenApi = Api | 'aad-graph' | 'portal' | 'own' | 'unknown';

/** The ways in which a value can differ from the format that the API accepts. */
export type ValueFault =
  | { readonly fault: 'blanks' }
  | { readonly fault: 'defanged' }
  | { readonly fault: 'hash-prefix' }
  | { readonly fault: 'hash-length'; readonly length: number }
  | { readonly fault: 'hash-alphabet'; readonly characters: string }
  | { readonly fault: 'hash-sha512' }
  | { readonly fault: 'hash-only-sha1'; readonly algorithm: string }
  | { readonly fault: 'domain-is-url' }
  | { readonly fault: 'domain-is-ip' }
  | { readonly fault: 'domain-has-port' }
  | { readonly fault: 'domain-wildcard' }
  | { readonly fault: 'not-ascii' }
  | { readonly fault: 'domain-one-label' }
  | { readonly fault: 'domain-label'; readonly label: string }
  | { readonly fault: 'ip-cidr' }
  | { readonly fault: 'ip-list' }
  | { readonly fault: 'ip-has-port' }
  | { readonly fault: 'ip-number'; readonly number: string }
  | { readonly fault: 'ip-form' }
  | { readonly fault: 'ip-internal'; readonly range: IpRange }
  | { readonly fault: 'url-no-scheme' }
  | { readonly fault: 'url-scheme'; readonly scheme: string }
  | { readonly fault: 'url-host' };

/** IP address ranges that no indicator accepts. */
export type IpRange = 'private' | 'loopback' | 'link-local' | 'shared' | 'multicast' | 'documentation' | 'reserved' | 'unspecified';

export type ValueKind = 'hash' | 'domain' | 'ip' | 'url';

/**
 * A result of analyzing a message, a token or a request: data without prose. Times are in milliseconds since the epoch.
 */
export type Finding =
  /* Permissions. Any one of `required` is enough. */
  | { readonly id: 'roles-required'; readonly required: readonly string[]; readonly delegated: boolean }
  /**
   * The permissions that the operation's documentation lists, for a message that lists none. Any one of each kind is
   * enough.
   */
  | { readonly id: 'permissions-documented'; readonly application: readonly string[]; readonly delegated: readonly string[] }
  | { readonly id: 'roles-held'; readonly held: readonly string[] }
  | { readonly id: 'roles-none' }
  | { readonly id: 'roles-hunting-twin'; readonly held: string; readonly required: string }
  | { readonly id: 'roles-misspelt'; readonly held: string; readonly meant: string }
  | { readonly id: 'roles-read-only'; readonly held: string; readonly required: string }
  /* Tokens. */
  | { readonly id: 'audience-in-message'; readonly api: TokenApi; readonly audience: string }
  | { readonly id: 'audience-wrong'; readonly api: TokenApi; readonly wanted: Api }
  | { readonly id: 'audience-doubtful'; readonly api: TokenApi; readonly wanted: Api }
  | { readonly id: 'audience-graph-refuses' }
  | { readonly id: 'licence-endpoint' }
  | { readonly id: 'licence-tvm' }
  | { readonly id: 'licence-provisioning' }
  | {
      readonly id: 'token-read';
      readonly api: TokenApi;
      readonly version: '1.0' | '2.0' | null;
      readonly holder: 'app' | 'user' | 'unknown';
      readonly tenant: string | null;
      readonly expires: number | null;
    }
  | { readonly id: 'token-expired'; readonly at: number }
  | { readonly id: 'token-not-yet-valid'; readonly at: number }
  | { readonly id: 'token-without-permissions' }
  | { readonly id: 'token-lacks'; readonly required: readonly string[]; readonly held: readonly string[]; readonly delegated: boolean }
  | { readonly id: 'token-fits'; readonly role: string }
  | { readonly id: 'token-cloud' }
  /* Quotas. */
  | { readonly id: 'quota-calls'; readonly calls: number; readonly seconds: number }
  | { readonly id: 'quota-pace'; readonly callEverySeconds: number; readonly minutesForThousand: number }
  | { readonly id: 'quota-cpu' }
  | { readonly id: 'quota-sessions' }
  | {
      readonly id: 'quota-wait';
      readonly until: number;
      readonly seconds: number;
      /** The source of the waiting time. `window` means that only the quota period is known. */
      readonly basis: 'retry-after' | 'message' | 'window';
      /** Whether the time of the response is known. If not, the wait counts from the paste. */
      readonly dated: boolean;
    }
  /* Batches. */
  | { readonly id: 'batch-size'; readonly received: number; readonly allowed: number; readonly calls: number; readonly size: number }
  | { readonly id: 'batch-rate'; readonly itemsPerCall: number; readonly callsPerMinute: number }
  | { readonly id: 'failed-items'; readonly failed: number; readonly total: number }
  /* Values. */
  | { readonly id: 'value-fault'; readonly kind: ValueKind; readonly value: string; readonly problem: ValueFault }
  | { readonly id: 'value-corrected'; readonly kind: ValueKind; readonly corrected: string }
  | { readonly id: 'value-in-form'; readonly kind: ValueKind; readonly form: string }
  | { readonly id: 'device-id-guid' }
  | { readonly id: 'device-id-form'; readonly length: number }
  /* Calls. Body parameters are listed only if exactly one operation matches. */
  | { readonly id: 'operation-called'; readonly operations: readonly string[]; readonly required: readonly string[]; readonly optional: readonly string[] }
  | { readonly id: 'path-near'; readonly given: string; readonly meant: string }
  | { readonly id: 'method-unlisted'; readonly method: string; readonly listed: readonly string[] }
  | { readonly id: 'hunting-xdr' }
  | { readonly id: 'hunting-endpoint' }
  /* Device actions. */
  | { readonly id: 'action-in-progress' }
  | { readonly id: 'action-not-cancellable'; readonly status: string }
  | { readonly id: 'action-may-run' }
  | { readonly id: 'action-perhaps' }
  /* Sign-in and other specific responses. */
  | { readonly id: 'oauth-error'; readonly name: OAuthError }
  | { readonly id: 'package-not-ready' }
  | { readonly id: 'event-not-matched' }
  | { readonly id: 'automation-level' }
  | { readonly id: 'detections-moved' }
  /* Queries. */
  | { readonly id: 'odata-option'; readonly given: string; readonly meant: string }
  | { readonly id: 'odata-property'; readonly given: string; readonly meant: string }
  | { readonly id: 'odata-not-filterable'; readonly property: string; readonly allowed: readonly string[] }
  | { readonly id: 'odata-top'; readonly given: number; readonly most: number }
  | { readonly id: 'kql-line-breaks' }
  | { readonly id: 'kql-unknown-name'; readonly name: string; readonly now: string | null }
  | { readonly id: 'kql-result-size' };

export type FindingId = Finding['id'];

/** A step to take, listed in the order in which to do them. */
export type Step =
  | { readonly id: 'grant-role'; readonly roles: readonly string[]; readonly application: EnterpriseApplication | null }
  | { readonly id: 'grant-scope'; readonly roles: readonly string[]; readonly application: EnterpriseApplication | null }
  | { readonly id: 'consent' }
  | { readonly id: 'new-token' }
  | { readonly id: 'find-identity' }
  | { readonly id: 'managed-identity' }
  | { readonly id: 'request-token'; readonly api: Api; readonly scope: string }
  | { readonly id: 'renew-token' }
  | { readonly id: 'license-endpoint' }
  | { readonly id: 'license-tvm' }
  | { readonly id: 'provision' }
  | { readonly id: 'wait' }
  | { readonly id: 'pace'; readonly callEverySeconds: number }
  | { readonly id: 'lighter-queries' }
  | { readonly id: 'split-batch'; readonly calls: number; readonly size: number }
  | { readonly id: 'send-corrected' }
  | { readonly id: 'correct-value' }
  | { readonly id: 'external-only' }
  | { readonly id: 'send-failed-items' }
  | { readonly id: 'use-path'; readonly path: string }
  | { readonly id: 'find-device' }
  | { readonly id: 'look-at-actions' }
  | { readonly id: 'wait-or-cancel' }
  | { readonly id: 'look-up-number'; readonly number: string }
  | { readonly id: 'await-package' }
  | { readonly id: 'compare-event' }
  | { readonly id: 'raise-automation' }
  | { readonly id: 'use-graph-rules' }
  | { readonly id: 'use-option'; readonly meant: string }
  | { readonly id: 'filter-yourself' }
  | { readonly id: 'query-on-one-line' }
  | { readonly id: 'correct-query' }
  | { readonly id: 'narrow-query' };

export type StepId = Step['id'];

/** The display name of the API's enterprise application in Microsoft Entra. */
export type EnterpriseApplication = 'WindowsDefenderATP' | 'Microsoft Threat Protection' | 'Microsoft Graph';

/** The diagnosis of one error, beyond what its code means. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** Steps specific to this response, shown before the steps of the code. Empty if there are none. */
  readonly steps: readonly Step[];
  /** The verdict of the code, unless the findings change it. */
  readonly verdict: Verdict | null;
  /** Whether a retry can perform the action twice, so that the user needs to check first. */
  readonly lookFirst: boolean;
}
