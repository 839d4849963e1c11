import type { DecodedError } from '../domain/decode/decode-result.ts';
import type { FoundError } from '../domain/decode/stream/found-error.ts';
import type { TokenClaims } from '../domain/diagnose/token/token-claims.ts';
import type { Secret } from '../domain/decode/secrets/secret-kinds.ts';
import type { ExportFormat, TriagePage, TriageQuery, TriageRow, TriageSummary } from '../domain/triage/triage.ts';

/** Decodes one text that is pushed in pieces. */
export interface ErrorReader {
  push(text: string): void;
  end(): void;
}

/** The location of a record: the index of the input, and the range in its text in UTF-16 code units. */
export interface RecordLocation {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** The errors found so far in all inputs. */
export interface ErrorIndex {
  /** Number of distinct failures with a row. */
  readonly rows: number;
  add(found: FoundError, source: number): void;
  summary(): TriageSummary;
  page(query: TriageQuery, from: number, to: number): TriagePage;
  /** `null` if no row has this ID. */
  row(id: number): TriageRow | null;
  locate(id: number): RecordLocation | null;
  export(query: TriageQuery, format: ExportFormat): Iterable<string>;
}

/** The decoding services that an input reader needs. */
export interface Engine {
  readonly index: ErrorIndex;
  readonly createReader: (onError: (found: FoundError) => void) => ErrorReader;
  readonly decode: (text: string) => readonly DecodedError[];
  readonly findSecrets: (text: string) => readonly Secret[];
  /** Returns the claims of the only token in a text, never its signature; `null` if there is none, or more than one. */
  readonly findSoleToken: (text: string) => TokenClaims | null;
}
