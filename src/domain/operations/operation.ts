import type { Certainty, RichText } from '../catalogue/error-entry.ts';
import type { ErrorCode } from '../catalogue/published-ids.ts';
import type { SourceId } from '../catalogue/sources.ts';
import type { Localized } from '../language.ts';

export const PRODUCTS = ['defender-xdr', 'defender-endpoint'] as const;
export type Product = (typeof PRODUCTS)[number];

/** Limits from the operation's documentation; each name contains the unit. */
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
  /**
   * Exactly as documented, for example `Machine.Isolate`. Includes alternative and optional permissions, not only the
   * minimum.
   */
  readonly name: string;
}

/** Parameter types as the documentation shows them. */
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

/** A parameter of the request body or the query, with the exact case from the documentation. */
export interface BodyParameter {
  readonly name: string;
  readonly type: ParameterType;
  /** Set if pages contradict each other, or a page's table contradicts its example. */
  readonly documentedTypes?: readonly string[];
  readonly required: boolean;
  readonly enumValues?: readonly string[];
  /** Pages contradict each other about the values: warn about a different one, never reject it. */
  readonly enumConfidence?: 'documented-but-inconsistent';
  /** The values come from an example; there can be more. */
  readonly enumIsPartial?: boolean;
  /** The documented spellings of the name, if there is more than one. */
  readonly documentedCases?: readonly string[];
  readonly note?: Localized<RichText>;
  readonly format?: Localized<RichText>;
  /** The format of the value, by the value of `indicatorType`. */
  readonly formatByType?: Readonly<Record<string, Localized<RichText>>>;
  /** A regular expression that matches the whole value. */
  readonly pattern?: string;
  /** The documentation allows null. */
  readonly nullable?: boolean;
  /** In an example, but not in the table of parameters. */
  readonly fromExampleOnly?: boolean;
  /** The properties of an object, or of each object in a list. */
  readonly itemParameters?: readonly BodyParameter[];
  /** Parameter name, then each of its values, mapped to the values allowed here. */
  readonly dependsOn?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** For each `type` of the enclosing object, the allowed values of `key`. */
  readonly keysByType?: Readonly<Record<string, readonly string[]>>;
}

/**
 * A statement about an operation. A `documented` statement is in the operation's own documentation
 * unless `sources` lists other pages; a `reported` statement always lists its sources.
 */
interface OperationStatement {
  readonly certainty: Certainty;
  readonly sources?: readonly SourceId[];
}

/** A known failure of an operation. */
export interface OperationError extends OperationStatement {
  readonly status: number;
  /** Absent if only a status is known. */
  readonly code?: string;
  readonly when: Localized<RichText>;
}

export interface OperationNote extends OperationStatement {
  readonly text: Localized<RichText>;
}

export interface ODataOptions {
  /** Properties that `$filter` accepts, as documented. */
  readonly filter: readonly string[];
  readonly topMax?: number;
  readonly other?: readonly string[];
}

/** A documented operation of the Defender XDR or Defender for Endpoint API. */
export interface Operation {
  /** Stable ID, for example `mde-isolate-machine`. */
  readonly id: string;
  readonly product: Product;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path with `{placeholders}`, starting with `/api/`; never a host. */
  readonly path: string;
  readonly title: Localized;
  readonly docUrl: string;
  readonly permissions: readonly Permission[];
  /** The Defender role that a delegated token also requires, as documented. */
  readonly delegatedRole?: string;
  readonly limits: OperationLimits;
  readonly contentType?: 'application/json' | 'multipart/form-data';
  readonly bodyParameters: readonly BodyParameter[];
  /** Undocumented body properties that the service is known to accept. */
  readonly acceptedButUndocumented?: readonly string[];
  readonly queryParameters?: readonly BodyParameter[];
  readonly odata?: ODataOptions;
  readonly osSupport?: Localized<RichText>;
  readonly notes: readonly OperationNote[];
  readonly documentedErrors: readonly OperationError[];
  /** Inferred: the Defender API codes that this operation in particular can return. */
  readonly likelyCodes: readonly ErrorCode[];
  /** A body that the operation accepts. */
  readonly example?: Readonly<Record<string, unknown>>;
  readonly successStatus?: number;
}
