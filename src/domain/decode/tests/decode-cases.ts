import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { decode } from '../decode.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import type { DecodedError, Span } from '../decode-result.ts';

/** The expected values for a text. Omitted fields are not checked. */
export type Expected = Partial<Pick<DecodedError, 'kind' | 'code' | 'status' | 'message' | 'trackingId' | 'shape' | 'count' | 'retryAfter' | 'candidates'>>;

/** A name, a text, and the errors in the text. */
export type DecodeCase = readonly [name: string, text: string, ...expected: readonly Expected[]];

const catalogue = toDecodeCatalogue(CATALOGUE);

/** Decodes a text with the full catalog. */
export function decodeErrors(text: string): readonly DecodedError[] {
  const result = decode(text, catalogue);
  return result.kind === 'found' ? result.errors : [];
}

/** Picks the fields of each error that `expected` checks, so that both lists can be compared. */
export function pickExpected(errors: readonly DecodedError[], expected: readonly Expected[]): readonly Expected[] {
  return errors.map((error, index) => {
    const wanted = expected[index] ?? { code: null, message: null };
    return Object.fromEntries(Object.entries(error).filter(([field]) => Object.hasOwn(wanted, field)));
  });
}

/** Returns the parts of `text` that a span covers. */
export function getSlice(text: string, span: Span | undefined): string | null {
  if (span === undefined) return null;
  return (span.pieces ?? [span]).map(({ start, end }) => text.slice(start, end)).join('');
}

/** Creates a body as the service sends it. */
export function createBody(code: string, message: string, target: string): string {
  return JSON.stringify({ error: { code, message, target } });
}
