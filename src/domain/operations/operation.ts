import type { ErrorCode } from '../catalogue/published-ids.ts';
import type { Localized } from '../language.ts';
import type { Certainty, RichText } from '../catalogue/error-entry.ts';

export const PRODUCTS = ['defender-xdr', 'defender-endpoint'] as const;
export type Product = (typeof PRODUCTS)[number];

/** Limits that the page of an operation states; the unit is in each name. */
export interface OperationLimits {
  readonly callsPerMinute?: number;
  readonly callsPerHour?: number;
  readonly itemsPerPage?: number;
  readonly itemsPerCall?: number;
  readonly resultRows?: number;
  readonly resultMegabytes?: number;
  readonly queryTimeoutSeconds?: number;
  readonly runtimeMinutesPerHour?: number;
  readonly runtimeHoursPerDay?: number;
  readonly lookbackDays?: number;
  readonly lookbackHours?: number;
  readonly activeIndicatorsPerTenant?: number;
  readonly concurrentSessions?: number;
  readonly scriptTimeoutMinutes?: number;
  readonly queuedDays?: number;
  readonly timestampPastDays?: number;
  readonly fileMegabytes?: number;
}

export interface Permission {
  readonly type: 'application' | 'delegated';
  /** Exactly as printed, for instance `Machine.Isolate`. Alternatives and extras, never "the least". */
  readonly name: string;
}

/** A parameter of the request body, with the exact letter case of the documentation. */
export interface BodyParameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly enumValues?: readonly string[];
  /** `documented-but-inconsistent`: pages contradict each other; warn, never fail. */
  readonly enumConfidence?: string;
  /** Other spellings in which pages of the documentation print the name. */
  readonly documentedCases?: readonly string[];
  readonly documentedTypes?: readonly string[];
  readonly note?: Localized<RichText>;
  readonly format?: string;
  readonly formatByType?: Readonly<Record<string, string>>;
  readonly pattern?: string;
  readonly nullable?: boolean;
  readonly fromExampleOnly?: boolean;
  readonly itemParameters?: readonly BodyParameter[];
  /** For each value of another parameter, the values allowed here. */
  readonly dependsOn?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** An error that the page of an operation documents, with or without a code. */
export interface OperationError {
  readonly status: number;
  readonly code?: string;
  readonly when: Localized<RichText>;
  readonly certainty: Certainty;
}

/** A documented operation of the Defender XDR or Defender for Endpoint API. */
export interface Operation {
  /** Stable id, for instance `mde-isolate-machine`. */
  readonly id: string;
  readonly product: Product;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path with `{placeholders}`, beginning `/api/`; never a host. */
  readonly path: string;
  readonly title: Localized;
  readonly docUrl: string;
  readonly permissions: readonly Permission[];
  /** The Defender role that a delegated token needs besides, as printed. */
  readonly delegatedRole?: string;
  readonly limits: OperationLimits;
  readonly contentType?: string;
  readonly bodyParameters: readonly BodyParameter[];
  readonly queryParameters?: readonly BodyParameter[];
  readonly odata?: { readonly filter: readonly string[]; readonly topMax?: number; readonly other?: readonly string[] };
  readonly osSupport?: Localized;
  readonly notes: readonly Localized<RichText>[];
  readonly documentedErrors: readonly OperationError[];
  /** Inferred: the codes of the table that this operation in particular can answer with. */
  readonly likelyCodes: readonly ErrorCode[];
  readonly example?: unknown;
  readonly successStatus?: number;
}
