import type { DecodedError } from '../domain/decode/decode-result.ts';
import type { Secret } from '../domain/decode/secrets/secret-kinds.ts';
import { TriageIndex } from '../domain/triage/triage-index.ts';
import type { TriageSource } from '../domain/triage/triage.ts';

/** What was decoded on the page, as long as it is short. */
interface Decoded {
  readonly errors: readonly DecodedError[];
  readonly text: string;
  readonly secrets: readonly Secret[];
}

export interface PasteSource extends TriageSource {
  /** The number of the error that a row shows. */
  readonly numbers: readonly number[];
}

/**
 * The errors of a short paste as a view of many asks for them, kept beside the page.
 * @param now milliseconds since the epoch
 */
export function pasteSource({ errors, text, secrets }: Decoded, now: number): PasteSource {
  const index = new TriageIndex({ now });
  const numbers: number[] = [];
  for (const [number, error] of errors.entries()) {
    for (const { start, end, count } of recordsOf(text, error)) {
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

/** Where an error stands, as often as it does: each time has a time of its own. */
interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** How often it stands there. */
  readonly count: number;
}

function recordsOf(text: string, error: DecodedError): readonly Occurrence[] {
  const first = firstRecord(text, error);
  const word = error.trackingId ?? error.message ?? '';
  const others: Occurrence[] = [];
  let at = word === '' ? -1 : text.indexOf(word, first.end);
  while (at !== -1 && others.length + 1 < error.count) {
    const lines = linesAround(text, at, at + word.length);
    others.push({ ...lines, count: 1 });
    at = text.indexOf(word, lines.end);
  }
  return [{ ...first, count: Math.max(1, error.count - others.length) }, ...others];
}

/** The lines that hold an error: its time and its call stand there, and not those of its neighbours. */
function firstRecord(text: string, { spans }: DecodedError): { readonly start: number; readonly end: number } {
  const places = Object.values(spans);
  if (places.length === 0) return { start: 0, end: text.length };
  return linesAround(text, Math.min(...places.map((span) => span.start)), Math.max(...places.map((span) => span.end)));
}

function linesAround(text: string, first: number, last: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', last);
  return { start: text.lastIndexOf('\n', first - 1) + 1, end: end === -1 ? text.length : end };
}
