import type { DecodedError } from '../decode-result.ts';
import { isDocumentation } from '../normalize/documentation.ts';
import { dropPlatformErrors } from '../normalize/drop-platform-errors.ts';
import { explain } from './explain.ts';
import { mergeErrors } from '../normalize/merge-errors.ts';
import { normalize } from '../normalize/normalize.ts';
import type { CatalogueContext } from '../extract/catalogue-context.ts';
import type { Candidate } from '../formats/candidate.ts';
import { findSecrets } from '../secrets/find-secrets.ts';
import type { Secret } from '../secrets/secret-kinds.ts';
import { isActualFailure } from '../normalize/is-actual-failure.ts';

/** What is known of the text around the readings. */
export interface TextContext {
  /** The text in which the readings lie. */
  readonly text: string;
  /** Where it begins in the whole text, in UTF-16 code units. */
  readonly start: number;
  /** Calls of Microsoft Graph are spoken of. */
  readonly isGraph: boolean;
  /** It is a program, not what a program printed. */
  readonly isSource: boolean;
}

/** Whether a text speaks of calls of Microsoft Graph. */
export function mentionsGraph(text: string): boolean {
  return /graph\.microsoft\.|Microsoft\.Graph\b|\b[A-Z][a-z]{2,9}-Mg[A-Z]|x-ms-ags-diagnostic/.test(text);
}

/** Makes errors in the terms of the contract out of joined readings: each failure once, in the order of the text. */
export function toErrors(candidates: readonly Candidate[], { text, start, isGraph, isSource }: TextContext, { lookup }: CatalogueContext): readonly DecodedError[] {
  const apiErrors = candidates.map((candidate) => normalize(candidate, lookup, isGraph));
  const errors = mergeErrors(dropPlatformErrors(isSource ? apiErrors.filter(isActualFailure) : apiErrors));
  if (errors.length === 0 || isDocumentation(text, errors)) return [];
  const secrets = findSecrets(text).map((secret): Secret => ({ ...secret, start: secret.start + start, end: secret.end + start }));
  return errors.map((error) => explain(error, secrets, lookup));
}
