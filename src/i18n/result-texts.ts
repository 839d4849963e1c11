import type { ClientId } from '../domain/decode/detect/clients.ts';
import type { FormatId } from '../domain/decode/formats/format-ids.ts';
import type { Provenance, EncodingLayer } from '../domain/decode/provenance.ts';
import type { SecretKind } from '../domain/decode/secrets/secret-kinds.ts';

/**
 * The words that only a result needs. They are fetched with it, so that nobody who looks up a code
 * waits for them.
 */
export interface ResultTexts {
  /** What each form is called. */
  readonly forms: Readonly<Record<FormatId, string>>;
  /** Where a value came from; the name of the place, or of the form, follows. */
  readonly places: Readonly<Record<Provenance['via'], string>>;
  /** How a code got its canonical spelling. */
  readonly resolved: Readonly<Record<NonNullable<Provenance['resolved']>, string>>;
  /** What lies around an error; the name of the field follows where there is one. */
  readonly wrappings: Readonly<Record<EncodingLayer['kind'], string>>;
  /** How to get at the response body, by client. Code stands between backticks. */
  readonly clients: Readonly<Record<ClientId, string>>;
  /** What a secret of each kind is called; its number stands before it. */
  readonly oneSecret: Readonly<Record<SecretKind, string>>;
  readonly manySecrets: Readonly<Record<SecretKind, string>>;
  /** What was hidden and what to do about it; `{{kinds}}` stands for numbers and names. */
  readonly secretsNote: Readonly<Record<'hidden' | 'typed' | 'renewOne' | 'renewMany', string>>;
}
