import type { Localized } from '../language.ts';
import type { ErrorCode } from './published-ids.ts';
import type { SourceId } from './sources.ts';

/** The HTTP statuses of the catalog, in display order. */
export const STATUSES = [400, 401, 403, 404, 429, 500, 502, 503, 504] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The service that sends a code.
 * - `reference`: the Defender APIs; codes in the official code table.
 * - `defender`: also the Defender APIs; codes that are not in the official code table.
 * - `graph`: Microsoft Graph; codes that are not in the official code table.
 * - `entra`: the token endpoint of Microsoft Entra; the call never reached Defender.
 * - `gateway`: a gateway in front of the API, which sends no code; the name is that of the HTTP status.
 */
export const SERVICES = ['reference', 'defender', 'graph', 'entra', 'gateway'] as const;
export type Service = (typeof SERVICES)[number];

/** Who can make the call succeed. */
export const FIXERS = ['caller', 'admin', 'microsoft'] as const;
export type Fixer = (typeof FIXERS)[number];

/** Whether and when a retry of the same call can succeed. */
export const RETRIES = ['no', 'after-fix', 'later', 'backoff'] as const;
export type Retry = (typeof RETRIES)[number];

export interface Verdict {
  readonly fix: Fixer;
  readonly retry: Retry;
}

/**
 * How certain a statement is.
 * - `documented`: stated in Microsoft's documentation.
 * - `reported`: reported in a public thread, or observed in public code.
 * - `inferred`: concluded from the others; shown as advice, never as a fact.
 */
export const CERTAINTIES = ['documented', 'reported', 'inferred'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Prose with code, property names and values between backticks (`` `target` ``): the app shows them in monospace,
 * marks them as English and never translates them.
 */
export type RichText = string;

/** One statement about a code, with its certainty and sources. */
export interface Fact {
  readonly text: Localized<RichText>;
  readonly certainty: Certainty;
  /** Empty only for `inferred`. */
  readonly sources: readonly SourceId[];
}

/** Descriptions of the variables in a message template, by the `name` in `{name}`. */
export type Variables = Readonly<Record<string, Localized>>;

/** The message that the documentation gives for a code. */
export interface DocumentedMessage {
  /**
   * `template`: the service sends this text with the variables filled in.
   * `description`: the documentation only describes the message; never match against it.
   */
  readonly kind: 'template' | 'description';
  /** English as documented, with variable parts as `{camelCaseName}`. Empty if the documentation gives no message. */
  readonly template: string;
  /** The zh-TW translation of `template`, with the same placeholders. */
  readonly translation: string;
  readonly variables: Variables;
  /** What the documentation adds to the message, in our words. */
  readonly note?: Localized<RichText>;
  /**
   * The zh-TW wording on the page from January 2021, exactly as it appears there, errors included; `null` if that page
   * does not list the code. A quotation, not our text.
   */
  readonly seedWording: string | null;
  readonly sources: readonly SourceId[];
}

/**
 * Creates the message of a code for which no documentation gives a message.
 * @param sources the pages that were checked for a message
 */
export function createUndocumentedMessage(sources: readonly SourceId[]): DocumentedMessage {
  return { kind: 'description', template: '', translation: '', variables: {}, seedWording: null, sources };
}

/** A wording observed in practice or in an example in the documentation. */
export interface ObservedMessage {
  /** Like {@link DocumentedMessage.template}; matched against real messages. */
  readonly template: string;
  readonly translation: string;
  readonly variables: Variables;
  /** What this wording means, if it differs from the meaning of the code. */
  readonly note?: Localized<RichText>;
  /** Set if this wording changes who can fix the error or whether a retry helps. */
  readonly verdict?: Verdict;
  readonly certainty: Exclude<Certainty, 'inferred'>;
  readonly sources: readonly SourceId[];
}

/** The name that an official zh-TW page uses for the code. */
export interface Alias {
  readonly name: string;
  readonly source: SourceId;
}

/** A fictional response body with the code, in the format that its service uses. */
export type Sample = DefenderSample | GraphSample | EntraSample | GatewaySample;

export interface DefenderSample {
  readonly format: 'defender';
  /** As the service sends it, for example "429" for TooManyRequests. */
  readonly code: string;
  readonly message: string;
  readonly target: string;
}

export interface GraphSample {
  readonly format: 'graph';
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}

export interface EntraSample {
  readonly format: 'entra';
  /** The value of `error`. */
  readonly error: string;
  readonly number: number;
  /** The description without its number and IDs. */
  readonly message: string;
  readonly traceId: string;
  readonly correlationId: string;
}

/** The text that a gateway sends in place of a JSON body. */
export interface GatewaySample {
  readonly format: 'gateway';
  readonly text: string;
}

export const RAISED_BY = ['any', 'listed', 'none'] as const;

/** All information about one error code. Every part except the keywords is shown on the code's page. */
export interface ErrorEntry {
  readonly code: ErrorCode;
  readonly service: Service;
  /** `null` if no source states one. */
  readonly status: Status | null;
  /**
   * Other codes with the same meaning and fix. They have no page of their own and lead to this entry.
   */
  readonly equivalentCodes?: readonly string[];
  /** Values of `error` reported with an Entra number, the most common first; empty if no source shows one. */
  readonly oauthErrors?: readonly string[];
  /** One sentence: what happened. */
  readonly meaning: Localized<RichText>;
  /** The sources that list the code. */
  readonly listedOn: readonly SourceId[];
  readonly documented: DocumentedMessage;
  readonly observed: readonly ObservedMessage[];
  readonly verdict: Verdict;
  /** One or two sentences that explain when the verdict applies and when it does not. */
  readonly verdictNote: Localized<RichText>;
  readonly causes: readonly Fact[];
  /** In the order in which to do them. */
  readonly steps: readonly Fact[];
  /** Quantities that are relevant to the code: quotas, sizes, value formats. */
  readonly limits: readonly Fact[];
  /** Differences when Microsoft Graph returns this code. */
  readonly onGraph?: readonly Fact[];
  readonly sample: Sample;
  /**
   * `any`: every operation can return the code. `listed`: only the operations that list it (see `operations.ts`) can
   * return it, which is inferred from their documentation. `none`: no Defender API operation returns it.
   */
  readonly raisedBy: (typeof RAISED_BY)[number];
  readonly related: readonly ErrorCode[];
  readonly aliases: readonly Alias[];
  /** Other words that people may search for: symptoms, API names, synonyms. Not displayed. */
  readonly keywords: Localized<readonly string[]>;
}

/** Checks an entry against `ErrorEntry` where it is written, and keeps its literal types. */
export function defineEntry<const Entry extends ErrorEntry>(entry: Entry): Entry {
  return entry;
}
