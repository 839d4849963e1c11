import type { Localized } from '../../../language.ts';
import type { Fact, ObservedMessage, RichText, Verdict } from '../../error-entry.ts';
import type { SourceId } from '../../sources.ts';

/**
 * What is known about one number of an Entra token error (`AADSTS<number>`).
 *
 * What holds for all of them is not repeated in each: that programs branch on `error` and never on
 * the number, which ids support asks for, and where Microsoft looks a number up.
 */
export interface EntraFacts {
  readonly number: number;
  /** Other numbers with the same sense and cure; they lead to this entry. */
  readonly twins: readonly number[];
  /** Values of `error` seen with the number, the usual first; empty when no source shows one. */
  readonly oauthErrors: readonly string[];
  /** The HTTP status seen with the number; null when no source shows one. */
  readonly status: 400 | 401 | null;
  /** One sentence: what happened. */
  readonly meaning: Localized<RichText>;
  /** Where the number is listed. */
  readonly listedOn: readonly SourceId[];
  /** Wordings of `error_description` after its number, up to its Trace ID; empty when no source shows one. */
  readonly messages: readonly ObservedMessage[];
  readonly verdict: Verdict;
  readonly verdictNote: Localized<RichText>;
  readonly causes: readonly Fact[];
  /** In the order in which a person does them. */
  readonly steps: readonly Fact[];
  /** A made-up `error_description` without number and ids, such as the service would send. */
  readonly sampleMessage: string;
  /** Numbers of other entries. */
  readonly related: readonly number[];
  /** Other words a person may search for. Not shown. */
  readonly keywords: Localized<readonly string[]>;
}

/** Types facts where they are written. */
export function defineEntra<const Facts extends EntraFacts>(facts: Facts): Facts {
  return facts;
}
