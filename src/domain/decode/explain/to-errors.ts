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

/** Information about the text that the candidates come from. */
export interface TextContext {
  /** The text that contains the candidates. */
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 code units. */
  readonly start: number;
  /** The text mentions Microsoft Graph calls. */
  readonly isGraph: boolean;
  /** The text is source code and not program output. */
  readonly isSource: boolean;
}

/** Returns whether a text mentions Microsoft Graph calls. */
export function mentionsGraph(text: string): boolean {
  return /graph\.microsoft\.|Microsoft\.Graph\b|\b[A-Z][a-z]{2,9}-Mg[A-Z]|x-ms-ags-diagnostic/.test(text);
}

/** Converts joined candidates to decoded errors: each failure once, in text order. */
export function toErrors(candidates: readonly Candidate[], { text, start, isGraph, isSource }: TextContext, { lookup }: CatalogueContext): readonly DecodedError[] {
  const apiErrors = candidates.map((candidate) => normalize(candidate, lookup, isGraph));
  const errors = mergeErrors(dropPlatformErrors(isSource ? apiErrors.filter(isActualFailure) : apiErrors));
  if (errors.length === 0 || isDocumentation(text, errors)) return [];
  const secrets = findSecrets(text).map((secret): Secret => ({ ...secret, start: secret.start + start, end: secret.end + start }));
  return errors.map((error) => explain(error, secrets, lookup));
}
