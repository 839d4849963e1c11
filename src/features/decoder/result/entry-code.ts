import { PUBLISHED_IDS, type ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';

/** Codes that a response never carries: the status alone names the entry. */
const STATUS_CODES: readonly ErrorCode[] = ['BadGateway', 'ServiceUnavailable', 'GatewayTimeout'];

/** The code of the entry that an error belongs to: its own, that of its twin, or of its status where a gateway answered. */
export function getEntryCode(error: DecodedError): ErrorCode | null {
  if (error.known) return findPublishedCode(error.entry ?? error.code);
  const [candidate] = error.candidates ?? [];
  return STATUS_CODES.find((code) => code === candidate) ?? null;
}

/** The code whose entry explains an error: its own, else the one that its message fits first. */
export function getExplainingCode(error: DecodedError): ErrorCode | null {
  return getEntryCode(error) ?? findPublishedCode(error.candidates?.[0]);
}

function findPublishedCode(name: string | null | undefined): ErrorCode | null {
  return PUBLISHED_IDS.find((code) => code === name) ?? null;
}
