import type { DecodedError } from './decode-result.ts';
import { isDocumentation } from './documentation.ts';
import { dropPlatformErrors } from './drop-platform-errors.ts';
import { explain } from './explain.ts';
import { mergeErrors } from './merge-errors.ts';
import { normalise } from './normalise.ts';
import type { CatalogueContext } from './read-context.ts';
import type { Reading } from './shapes/reading.ts';
import { findSecrets } from './secrets/find-secrets.ts';
import type { Secret } from './secrets/secret-kinds.ts';
import { happened } from './source-code.ts';

/** What is known of the text around the readings. */
export interface Surroundings {
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
export function speaksOfGraph(text: string): boolean {
  return /graph\.microsoft\.|Microsoft\.Graph\b|\b[A-Z][a-z]{2,9}-Mg[A-Z]|x-ms-ags-diagnostic/.test(text);
}

/** Makes errors in the terms of the contract out of joined readings: each failure once, in the order of the text. */
export function toErrors(readings: readonly Reading[], { text, start, isGraph, isSource }: Surroundings, { lookup }: CatalogueContext): readonly DecodedError[] {
  const apiErrors = readings.map((reading) => normalise(reading, lookup, isGraph));
  const errors = mergeErrors(dropPlatformErrors(isSource ? apiErrors.filter(happened) : apiErrors));
  if (errors.length === 0 || isDocumentation(text, errors)) return [];
  const secrets = findSecrets(text).map((secret): Secret => ({ ...secret, start: secret.start + start, end: secret.end + start }));
  return errors.map((error) => explain(error, secrets, lookup));
}
