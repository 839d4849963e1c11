import type { Localized } from '../../../language.ts';
import type { Fact, ObservedMessage, RichText, Verdict } from '../../error-entry.ts';
import type { SourceId } from '../../sources.ts';

/**
 * The facts about one number of an Entra token error (`AADSTS<number>`).
 *
 * `toEntraEntry` adds what applies to every number: that client code branches on `error` and never on the number,
 * which IDs to give to support, and where Microsoft explains a number.
 */
export interface EntraFacts {
  readonly number: number;
  /** Other numbers with the same meaning and fix; they lead to this entry. */
  readonly equivalentNumbers: readonly number[];
  /** Values of `error` reported with the number, the most common first; empty if no source shows one. */
  readonly oauthErrors: readonly string[];
  /** HTTP status reported with the number; `null` if no source shows one. */
  readonly status: 400 | 401 | null;
  /** One sentence: what happened. */
  readonly meaning: Localized<RichText>;
  /** Sources that list the number. */
  readonly listedOn: readonly SourceId[];
  /** Wordings of `error_description`, from after the number to before the trace ID; empty if no source shows one. */
  readonly messages: readonly ObservedMessage[];
  readonly verdict: Verdict;
  readonly verdictNote: Localized<RichText>;
  readonly causes: readonly Fact[];
  /** In the order in which to do them. */
  readonly steps: readonly Fact[];
  /** A fictional `error_description`, as the service would send it, without its number and IDs. */
  readonly sampleMessage: string;
  /** Numbers of other entries. */
  readonly related: readonly number[];
  /** Other words that people may search for; not displayed. */
  readonly keywords: Localized<readonly string[]>;
}

/** Checks facts against `EntraFacts` where they are written and keeps their literal types. */
export function defineEntraFacts<const Facts extends EntraFacts>(facts: Facts): Facts {
  return facts;
}
