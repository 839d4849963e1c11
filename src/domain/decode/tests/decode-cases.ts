import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { decode } from '../decode.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import type { DecodedError, Span } from '../decode-result.ts';

/** What is to be found in a text; a field that is left out is not looked at. */
export type Expected = Partial<Pick<DecodedError, 'kind' | 'code' | 'status' | 'message' | 'trackingId' | 'shape' | 'count' | 'retryAfter' | 'candidates'>>;

/** A name for a text, the text, and the errors in it. */
export type DecodeCase = readonly [name: string, text: string, ...expected: readonly Expected[]];

const catalogue = toDecodeCatalogue(CATALOGUE);

/** The errors in a text, read with the whole catalogue. */
export function decodeErrors(text: string): readonly DecodedError[] {
  const result = decode(text, catalogue);
  return result.kind === 'found' ? result.errors : [];
}

/** What `expected` looks at in each error, so that the two can be compared as a whole. */
export function pickExpected(errors: readonly DecodedError[], expected: readonly Expected[]): readonly Expected[] {
  return errors.map((error, index) => {
    const wanted = expected[index] ?? { code: null, message: null };
    return Object.fromEntries(Object.entries(error).filter(([field]) => Object.hasOwn(wanted, field)));
  });
}

/** The parts of `text` that a span covers. */
export function getSlice(text: string, span: Span | undefined): string | null {
  if (span === undefined) return null;
  return (span.pieces ?? [span]).map(({ start, end }) => text.slice(start, end)).join('');
}

/** The body as the service sends it. */
export function createBody(code: string, message: string, target: string): string {
  return JSON.stringify({ error: { code, message, target } });
}
