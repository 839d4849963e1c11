import type { DecodedError } from '../../domain/decode/decode-result.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { TriageIndex } from '../../domain/triage/triage-index.ts';
import type { TriageSource } from '../../domain/triage/triage.ts';

/** A short text that was decoded on the page. */
interface DecodedPaste {
  readonly errors: readonly DecodedError[];
  readonly text: string;
  readonly secrets: readonly Secret[];
}

export interface PasteSource extends TriageSource {
  /** The number of the error that a row shows. */
  readonly numbers: readonly number[];
}

/**
 * Provides the errors of a short paste to the triage view, without a worker.
 * @param now milliseconds since the epoch
 */
export function createPasteSource({ errors, text, secrets }: DecodedPaste, now: number): PasteSource {
  const index = new TriageIndex({ now });
  const numbers: number[] = [];
  for (const [number, error] of errors.entries()) {
    for (const { start, end, count } of findOccurrences(text, error)) {
      index.add({ error: { ...error, count }, text: text.slice(start, end), start }, 0);
    }
    if (index.rows > numbers.length) numbers.push(number);
  }
  return {
    numbers,
    summary: () => Promise.resolve(index.summary()),
    page: (query, from, to) => Promise.resolve(index.page(query, from, to)),
    record: (id) => {
      const error = errors[numbers[id] ?? -1];
      return Promise.resolve(error === undefined ? null : { text, error, secrets });
    },
    export: (query, format) => Promise.resolve([...index.export(query, format)]),
  };
}

/** A place where an error appears. Each occurrence has its own time. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** How often the error appears there. */
  readonly count: number;
}

function findOccurrences(text: string, error: DecodedError): readonly Occurrence[] {
  const first = findFirstOccurrence(text, error);
  const word = error.trackingId ?? error.message ?? '';
  const others: Occurrence[] = [];
  let at = word === '' ? -1 : text.indexOf(word, first.end);
  while (at !== -1 && others.length + 1 < error.count) {
    const lines = expandToLines(text, at, at + word.length);
    others.push({ ...lines, count: 1 });
    at = text.indexOf(word, lines.end);
  }
  return [{ ...first, count: Math.max(1, error.count - others.length) }, ...others];
}

/** The lines that contain an error: they include its time and its call, and not those of adjacent errors. */
function findFirstOccurrence(text: string, { spans }: DecodedError): { readonly start: number; readonly end: number } {
  const spanList = Object.values(spans);
  if (spanList.length === 0) return { start: 0, end: text.length };
  return expandToLines(text, Math.min(...spanList.map((span) => span.start)), Math.max(...spanList.map((span) => span.end)));
}

function expandToLines(text: string, first: number, last: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', last);
  return { start: text.lastIndexOf('\n', first - 1) + 1, end: end === -1 ? text.length : end };
}
