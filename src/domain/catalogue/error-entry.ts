import type { Localized } from '../language.ts';
import type { ErrorCode } from './published-ids.ts';
import type { SourceId } from './sources.ts';

/** The HTTP statuses of the catalogue, in the order in which the table shows them. */
export const STATUSES = [400, 401, 403, 404, 429, 500, 502, 503, 504] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Who sends a code.
 * - `reference`: the Defender APIs; the codes of the documented table.
 * - `defender`: the Defender APIs too, but the table does not list the code.
 * - `graph`: Microsoft Graph; codes that the table does not have.
 * - `entra`: the token endpoint of Microsoft Entra; the call never reached Defender.
 * - `gateway`: a gateway in front of the API; the name is that of the HTTP status, no code is sent.
 */
export const SERVICES = ['reference', 'defender', 'graph', 'entra', 'gateway'] as const;
export type Service = (typeof SERVICES)[number];

/** Who can make the call succeed. */
export const FIXERS = ['caller', 'admin', 'microsoft'] as const;
export type Fixer = (typeof FIXERS)[number];

/** Whether sending the same call again can succeed, and when. */
export const RETRIES = ['no', 'after-fix', 'later', 'backoff'] as const;
export type Retry = (typeof RETRIES)[number];

export interface Verdict {
  readonly fix: Fixer;
  readonly retry: Retry;
}

/**
 * How sure a statement is.
 * - `documented`: stated on a page of Microsoft's documentation.
 * - `reported`: reported in a public thread, or seen in public code.
 * - `inferred`: concluded from the others; shown as advice, never as fact.
 */
export const CERTAINTIES = ['documented', 'reported', 'inferred'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Prose in which code, names of properties and values stand between backticks
 * (`` `target` ``): they are shown in monospace, marked as English and never translated.
 */
export type RichText = string;

/** One statement about a code, with how sure it is and where it comes from. */
export interface Fact {
  readonly text: Localized<RichText>;
  readonly certainty: Certainty;
  /** Empty only for `inferred`. */
  readonly sources: readonly SourceId[];
}

/** What stands in the place of `{name}` in a message template, in a reader's words. */
export type Variables = Readonly<Record<string, Localized>>;

/** The wording that a page of the documentation gives for the message of a code. */
export interface DocumentedMessage {
  /**
   * `template`: the service sends it, with the variables filled in.
   * `description`: the page only describes the message; never match against it.
   */
  readonly kind: 'template' | 'description';
  /** English as documented; variable parts as `{camelCaseName}`. Empty when the page documents no message. */
  readonly template: string;
  /** The zh-TW reading of `template`, with the same placeholders. */
  readonly translation: string;
  readonly variables: Variables;
  /** What the page adds to the message, in our words. */
  readonly note?: Localized<RichText>;
  /**
   * The zh-TW wording of the page of January 2021 exactly as printed there, errors included;
   * `null` where that page does not list the code. A quotation, not our text.
   */
  readonly seedWording: string | null;
  readonly sources: readonly SourceId[];
}

/**
 * Of a code for which no page gives a message.
 * @param sources where its message was looked for
 */
export function createUndocumentedMessage(sources: readonly SourceId[]): DocumentedMessage {
  return { kind: 'description', template: '', translation: '', variables: {}, seedWording: null, sources };
}

/** A wording that was seen in practice, also as an example on a documentation page. */
export interface ObservedMessage {
  /** As {@link DocumentedMessage.template}; matched against real messages. */
  readonly template: string;
  readonly translation: string;
  readonly variables: Variables;
  /** What this wording means, where it differs from the meaning of the code. */
  readonly note?: Localized<RichText>;
  /** Set where this wording changes who can fix it or whether a retry helps. */
  readonly verdict?: Verdict;
  readonly certainty: Exclude<Certainty, 'inferred'>;
  readonly sources: readonly SourceId[];
}

/** A name under which an official zh-TW page prints the code. */
export interface Alias {
  readonly name: string;
  readonly source: SourceId;
}

/** The body of a response that carries the code; made up, but of the shape in which its origin answers. */
export type Sample = DefenderSample | GraphSample | EntraSample | GatewaySample;

export interface DefenderSample {
  readonly format: 'defender';
  /** As the service sends it: "429" for TooManyRequests. */
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
  /** The description without its number and ids. */
  readonly message: string;
  readonly traceId: string;
  readonly correlationId: string;
}

/** What a gateway sends in the place of a body. */
export interface GatewaySample {
  readonly format: 'gateway';
  readonly text: string;
}

export const RAISED_BY = ['any', 'listed', 'none'] as const;

/** Everything the product knows about one error code. Every part is shown on the page of the code. */
export interface ErrorEntry {
  readonly code: ErrorCode;
  readonly service: Service;
  /** `null` where no source states one. */
  readonly status: Status | null;
  /** Other codes with the same sense and cure; they have no page of their own and lead here. */
  readonly equivalentCodes?: readonly string[];
  /** Values of `error` that come with an Entra number, the usual first; empty where no source shows one. */
  readonly oauthErrors?: readonly string[];
  /** One sentence: what happened. */
  readonly meaning: Localized<RichText>;
  /** Where the code itself is listed. */
  readonly listedOn: readonly SourceId[];
  readonly documented: DocumentedMessage;
  readonly observed: readonly ObservedMessage[];
  readonly verdict: Verdict;
  /** One or two sentences behind the verdict: when it holds, and when not. */
  readonly verdictNote: Localized<RichText>;
  readonly causes: readonly Fact[];
  /** In the order in which a person does them. */
  readonly steps: readonly Fact[];
  /** Numbers that bear on the code: quotas, sizes, forms of a value. */
  readonly limits: readonly Fact[];
  /** What is different where Microsoft Graph answers with a code of the table. */
  readonly onGraph?: readonly Fact[];
  readonly sample: Sample;
  /**
   * `any`: every operation can raise it. `listed`: those operations that name it
   * (see `operations.ts`), which is an inference from their documentation. `none`: no operation
   * of the Defender APIs sends it.
   */
  readonly raisedBy: (typeof RAISED_BY)[number];
  readonly related: readonly ErrorCode[];
  readonly aliases: readonly Alias[];
  /** Other words a person may search for: symptoms, API names, synonyms. Not shown. */
  readonly keywords: Localized<readonly string[]>;
}

/** Types an entry where it is written. */
export function defineEntry<const Entry extends ErrorEntry>(entry: Entry): Entry {
  return entry;
}
