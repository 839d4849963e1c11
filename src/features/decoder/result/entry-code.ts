import { PUBLISHED_IDS, type ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';

/** Codes that a response never contains. They are identified by the status only. */
const STATUS_CODES: readonly ErrorCode[] = ['BadGateway', 'ServiceUnavailable', 'GatewayTimeout'];

/** Gets the code of the entry for an error: its own code, the equivalent code, or the code for its status if a gateway responded. */
export function getEntryCode(error: DecodedError): ErrorCode | null {
  if (error.known) return findPublishedCode(error.entry ?? error.code);
  const [candidate] = error.candidates ?? [];
  return STATUS_CODES.find((code) => code === candidate) ?? null;
}

/** Gets the code whose entry explains an error: its own code, otherwise the best match for its message. */
export function getExplainingCode(error: DecodedError): ErrorCode | null {
  return getEntryCode(error) ?? findPublishedCode(error.candidates?.[0]);
}

function findPublishedCode(name: string | null | undefined): ErrorCode | null {
  return PUBLISHED_IDS.find((code) => code === name) ?? null;
}
