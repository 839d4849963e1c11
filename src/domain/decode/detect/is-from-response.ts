import type { DecodedError } from '../decode-result.ts';
import type { Provenance } from '../provenance.ts';

/** Where a code or a status stands in a response; a status line may be all there is. */
const RESPONSE_PLACES: ReadonlySet<Provenance['via']> = new Set(['field', 'element', 'status-line', 'phrase', 'whole-text']);

/**
 * Whether an error was read out of a response, rather than out of words that happen to name one: the comment of a
 * request may speak of `ResourceNotFound`.
 */
export function isFromResponse({ origins, trackingId }: DecodedError): boolean {
  const places = [origins.code?.via, origins.status?.via];
  return trackingId !== null || places.some((via) => via !== undefined && RESPONSE_PLACES.has(via));
}
