import { decode } from '../domain/decode/decode.ts';
import type { DecodeCatalogue } from '../domain/decode/decode-catalogue.ts';
import type { DecodedError, DecodeResult } from '../domain/decode/decode-result.ts';
import type { FoundError } from '../domain/decode/found-error.ts';
import { SeenFailures } from '../domain/decode/stream/seen-failures.ts';
import { StreamDecoder } from '../domain/decode/stream/stream-decoder.ts';
import { adjustedVerdict } from '../domain/diagnose/adjusted-verdict.ts';
import { toCallPattern } from '../domain/operations/call-pattern.ts';
import { OPERATIONS } from '../domain/operations/operations.ts';
import { OTHER_PATHS } from '../domain/operations/other-paths.ts';
import { MergedErrors } from './merged-errors.ts';
import { withPauses, type Wait } from './with-pauses.ts';

/** An input up to this length, in UTF-16 code units, is read as a whole; a longer one record by record. */
export const LONGEST_WHOLE = 4_194_304;
/** How many distinct failures of a longer input are listed at its end. */
export const MOST_LISTED = 100_000;
/** When an input pauses for so many milliseconds, its last record is taken as complete. */
const PAUSE = 200;

const KNOWN = { operations: OPERATIONS.map(toCallPattern), otherPaths: OTHER_PATHS };

/** What an input holds, told at its end. */
export interface DecodedInput {
  readonly result: DecodeResult;
  /** How many errors were found beyond those that are listed. */
  readonly omitted: number;
}

/** An error with the verdict that its message and its call give it, in the record that it stands in. */
function judged({ error, text, start }: FoundError): DecodedError {
  return { ...error, verdict: adjustedVerdict(error, text, start, KNOWN) };
}

/** Reads an input to its end. */
export async function decodeToEnd(chunks: AsyncIterable<string>, catalogue: DecodeCatalogue): Promise<DecodedInput> {
  const held: string[] = [];
  let length = 0;
  const merged = new MergedErrors(MOST_LISTED);
  let decoder: StreamDecoder | null = null;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (decoder === null && length <= LONGEST_WHOLE) {
      held.push(chunk);
      continue;
    }
    decoder ??= new StreamDecoder(catalogue, (found) => merged.add(judged(found)));
    for (const part of held.splice(0)) decoder.push(part);
    decoder.push(chunk);
  }
  if (decoder === null) {
    const text = held.join('');
    const result = decode(text, catalogue);
    if (result.kind !== 'found') return { result, omitted: 0 };
    return { result: { kind: 'found', errors: result.errors.map((error) => judged({ error, text, start: 0 })) }, omitted: 0 };
  }
  decoder.end();
  const { errors, omitted } = merged;
  return { result: errors.length === 0 ? { kind: 'nothing', reason: 'unrecognised', lookedFor: [] } : { kind: 'found', errors }, omitted };
}

/**
 * Reads an input of any length and hands out each distinct failure as soon as its record is
 * complete, or the input pauses. Waits for `write` before it reads on.
 */
export async function decodeAsFound(
  chunks: AsyncIterable<string>,
  catalogue: DecodeCatalogue,
  wait: Wait,
  write: (errors: readonly DecodedError[]) => void | Promise<void>,
): Promise<void> {
  const seen = new SeenFailures();
  let found: DecodedError[] = [];
  const decoder = new StreamDecoder(catalogue, (record) => {
    if (seen.isNew(record.error)) found.push(judged(record));
  });
  const handOut = async (): Promise<void> => {
    if (found.length === 0) return;
    const errors = found;
    found = [];
    await write(errors);
  };
  try {
    for await (const chunk of withPauses(chunks, PAUSE, wait)) {
      if (chunk === null) decoder.flush();
      else decoder.push(chunk);
      await handOut();
    }
  } finally {
    // What was read before a fault counts as well.
    decoder.end();
    await handOut();
  }
}
