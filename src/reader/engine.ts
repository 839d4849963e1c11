import type { DecodedError } from '../domain/decode/decode-result.ts';
import type { FoundError } from '../domain/decode/stream/found-error.ts';
import type { TokenClaims } from '../domain/diagnose/token/token-claims.ts';
import type { Secret } from '../domain/decode/secrets/secret-kinds.ts';
import type { ExportFormat, TriagePage, TriageQuery, TriageRow, TriageSummary } from '../domain/triage/triage.ts';

/** Reads one text that comes in pieces. */
export interface ErrorReader {
  push(text: string): void;
  end(): void;
}

/** Where a record stands: in which input, and where in its text, in UTF-16 code units. */
export interface RecordLocation {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** What was found so far, in all inputs. */
export interface ErrorIndex {
  /** Distinct failures that have a row. */
  readonly rows: number;
  add(found: FoundError, source: number): void;
  summary(): TriageSummary;
  page(query: TriageQuery, from: number, to: number): TriagePage;
  /** `null` for a number that no row has. */
  row(id: number): TriageRow | null;
  locate(id: number): RecordLocation | null;
  export(query: TriageQuery, format: ExportFormat): Iterable<string>;
}

/** What a reading is done with. */
export interface Engine {
  readonly index: ErrorIndex;
  readonly createReader: (onError: (found: FoundError) => void) => ErrorReader;
  readonly decode: (text: string) => readonly DecodedError[];
  readonly findSecrets: (text: string) => readonly Secret[];
  /** The claims of the only token of a text; never its signature. */
  readonly soleToken: (text: string) => TokenClaims | null;
}
