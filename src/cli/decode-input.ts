import { decode } from '../domain/decode/decode.ts';
import type { DecodeCatalogue } from '../domain/decode/decode-catalogue.ts';
import type { DecodedError, DecodeResult } from '../domain/decode/decode-result.ts';
import type { FoundError } from '../domain/decode/stream/found-error.ts';
import { SeenFailures } from '../domain/decode/stream/seen-failures.ts';
import { StreamDecoder } from '../domain/decode/stream/stream-decoder.ts';
import { adjustVerdict } from '../domain/diagnose/adjust-verdict.ts';
import { toCallPattern } from '../domain/operations/call-pattern.ts';
import { OPERATIONS } from '../domain/operations/operations.ts';
import { OTHER_PATHS } from '../domain/operations/other-paths.ts';
import { MergedErrors } from './merged-errors.ts';
import { insertPauses, type Wait } from './insert-pauses.ts';

/** Inputs up to this length, in UTF-16 code units, are decoded as a whole; longer inputs are decoded record by record. */
export const MAX_WHOLE_CHARS = 4_194_304;
/** The maximum number of distinct failures that are listed for a longer input. */
export const MAX_LISTED_FAILURES = 100_000;
/** When an input pauses for this many milliseconds, its last record counts as complete. */
const PAUSE_MS = 200;

const KNOWN_CALLS = { operations: OPERATIONS.map(toCallPattern), otherPaths: OTHER_PATHS };

/** The errors of an input, available when it has been read to the end. */
export interface DecodedInput {
  readonly result: DecodeResult;
  /** The number of errors that were found but are not listed. */
  readonly omitted: number;
}

/** Adds the verdict that follows from the message and the call in the error's record. */
function applyVerdict({ error, text, start }: FoundError): DecodedError {
  return { ...error, verdict: adjustVerdict(error, text, start, KNOWN_CALLS) };
}

/** Decodes an input after reading it to the end. */
export async function decodeToEnd(chunks: AsyncIterable<string>, catalogue: DecodeCatalogue): Promise<DecodedInput> {
  const pendingChunks: string[] = [];
  let length = 0;
  const merged = new MergedErrors(MAX_LISTED_FAILURES);
  let decoder: StreamDecoder | null = null;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (decoder === null && length <= MAX_WHOLE_CHARS) {
      pendingChunks.push(chunk);
      continue;
    }
    decoder ??= new StreamDecoder(catalogue, (found) => merged.add(applyVerdict(found)));
    for (const part of pendingChunks.splice(0)) decoder.push(part);
    decoder.push(chunk);
  }
  if (decoder === null) {
    const text = pendingChunks.join('');
    const result = decode(text, catalogue);
    if (result.kind !== 'found') return { result, omitted: 0 };
    return { result: { kind: 'found', errors: result.errors.map((error) => applyVerdict({ error, text, start: 0 })) }, omitted: 0 };
  }
  decoder.end();
  const { errors, omitted } = merged;
  return { result: errors.length === 0 ? { kind: 'nothing', reason: 'unrecognised', lookedFor: [] } : { kind: 'found', errors }, omitted };
}

/**
 * Decodes an input of any length and writes each distinct failure as soon as its record is
 * complete or the input pauses. Waits for `write` before it continues to read.
 */
export async function decodeAsFound(
  chunks: AsyncIterable<string>,
  catalogue: DecodeCatalogue,
  wait: Wait,
  write: (errors: readonly DecodedError[]) => void | Promise<void>,
): Promise<void> {
  const seenFailures = new SeenFailures();
  let found: DecodedError[] = [];
  const decoder = new StreamDecoder(catalogue, (record) => {
    if (seenFailures.addIfNew(record.error)) found.push(applyVerdict(record));
  });
  const handOut = async (): Promise<void> => {
    if (found.length === 0) return;
    const errors = found;
    found = [];
    await write(errors);
  };
  try {
    for await (const chunk of insertPauses(chunks, PAUSE_MS, wait)) {
      if (chunk === null) decoder.flush();
      else decoder.push(chunk);
      await handOut();
    }
  } finally {
    // Errors found before a read failure are written too.
    decoder.end();
    await handOut();
  }
}
