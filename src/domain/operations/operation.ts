import type { Certainty, RichText } from '../catalogue/error-entry.ts';
import type { ErrorCode } from '../catalogue/published-ids.ts';
import type { SourceId } from '../catalogue/sources.ts';
import type { Localized } from '../language.ts';

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

/** Types of parameters as the pages print them. */
export type ParameterType =
  | 'String'
  | 'String[]'
  | 'Enum'
  | 'Boolean'
  | 'Enum/Boolean'
  | 'Int'
  | 'Int32'
  | 'DateTime (UTC)'
  | 'DateTimeOffset'
  | 'Object'
  | 'Object[]'
  | 'File content';

/** A parameter of the request body or the query, with the exact letter case of the documentation. */
export interface BodyParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Set where pages, or the table and the example of one page, contradict each other. */
  readonly documentedTypes?: readonly string[];
  readonly required: boolean;
  readonly enumValues?: readonly string[];
  /** Pages contradict each other about the values: warn about another one, never fail. */
  readonly enumConfidence?: 'documented-but-inconsistent';
  /** The values come from an example; there can be more. */
  readonly enumIsPartial?: boolean;
  /** The spellings in which the documentation prints the name, where there is more than one. */
  readonly documentedCases?: readonly string[];
  readonly note?: Localized<RichText>;
  readonly format?: Localized<RichText>;
  /** The form of the value, by the value of `indicatorType`. */
  readonly formatByType?: Readonly<Record<string, Localized<RichText>>>;
  /** A regular expression that the whole value fits. */
  readonly pattern?: string;
  /** The page allows null. */
  readonly nullable?: boolean;
  /** In an example, but not in the table of parameters. */
  readonly fromExampleOnly?: boolean;
  /** The members of an object, or of each object of a list. */
  readonly itemParameters?: readonly BodyParameter[];
  /** For each value of the parameter named first, the values allowed here. */
  readonly dependsOn?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** For each `type` of the object around, the values of `key` that its members can have. */
  readonly keysByType?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A statement about an operation. What is `documented` stands on the page of the operation
 * unless `sources` names another one; what is `reported` always names its sources.
 */
interface OperationStatement {
  readonly certainty: Certainty;
  readonly sources?: readonly SourceId[];
}

/** A failure that is known of an operation. */
export interface OperationError extends OperationStatement {
  readonly status: number;
  /** Absent where only a status is known. */
  readonly code?: string;
  readonly when: Localized<RichText>;
}

export interface OperationNote extends OperationStatement {
  readonly text: Localized<RichText>;
}

export interface ODataOptions {
  /** Properties that `$filter` takes, as printed. */
  readonly filter: readonly string[];
  readonly topMax?: number;
  readonly other?: readonly string[];
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
  readonly contentType?: 'application/json' | 'multipart/form-data';
  readonly bodyParameters: readonly BodyParameter[];
  /** Members of the body that the service is known to take although no page lists them. */
  readonly acceptedButUndocumented?: readonly string[];
  readonly queryParameters?: readonly BodyParameter[];
  readonly odata?: ODataOptions;
  readonly osSupport?: Localized<RichText>;
  readonly notes: readonly OperationNote[];
  readonly documentedErrors: readonly OperationError[];
  /** Inferred: the codes of the Defender APIs that this operation in particular can answer with. */
  readonly likelyCodes: readonly ErrorCode[];
  /** A body that the operation takes. */
  readonly example?: Readonly<Record<string, unknown>>;
  readonly successStatus?: number;
}
