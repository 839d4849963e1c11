import type { DecodedError } from '../decode-result.ts';
import type { Provenance } from '../provenance.ts';

/** Places where a response contains a code or a status. A status line may be the only one. */
const RESPONSE_PLACES: ReadonlySet<Provenance['via']> = new Set(['field', 'element', 'status-line', 'phrase', 'whole-text']);

/**
 * Returns whether an error comes from a response. Otherwise the text only mentions it, for example
 * a request comment about `ResourceNotFound`.
 */
export function isFromResponse({ origins, trackingId }: DecodedError): boolean {
  const places = [origins.code?.via, origins.status?.via];
  return trackingId !== null || places.some((via) => via !== undefined && RESPONSE_PLACES.has(via));
}
