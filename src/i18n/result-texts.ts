import type { ClientId } from '../domain/decode/detect/clients.ts';
import type { FormatId } from '../domain/decode/formats/format-ids.ts';
import type { Provenance, EncodingLayer } from '../domain/decode/provenance.ts';
import type { SecretKind } from '../domain/decode/secrets/secret-kinds.ts';

/** The texts that only a result needs. They are loaded with it, so that users who only look up a code do not wait for them. */
export interface ResultTexts {
  /** The name of each format. */
  readonly formats: Readonly<Record<FormatId, string>>;
  /** Describes the source of a value; the name of the field or format follows. */
  readonly provenances: Readonly<Record<Provenance['via'], string>>;
  /** Describes how a code got its canonical spelling. */
  readonly resolved: Readonly<Record<NonNullable<Provenance['resolved']>, string>>;
  /** Describes the layer around an error; the name of the field follows if there is one. */
  readonly encodingLayers: Readonly<Record<EncodingLayer['kind'], string>>;
  /** Explains how to get the response body, by client. Code is in backticks. */
  readonly clients: Readonly<Record<ClientId, string>>;
  /** The name of each kind of secret; its number precedes it. */
  readonly oneSecret: Readonly<Record<SecretKind, string>>;
  readonly manySecrets: Readonly<Record<SecretKind, string>>;
  /** Describes what was masked and what to do about it; `{{kinds}}` is replaced with numbers and names. */
  readonly secretsNote: Readonly<Record<'hidden' | 'typed' | 'revokeOne' | 'revokeMany', string>>;
}
