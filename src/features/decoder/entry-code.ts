import { PUBLISHED_IDS, type ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { DecodedError } from '../../domain/decode/decode-result.ts';

/** Codes that a response never carries: the status alone names the entry. */
const BY_STATUS: readonly ErrorCode[] = ['BadGateway', 'ServiceUnavailable', 'GatewayTimeout'];

/** The code of the entry that an error belongs to: its own, that of its twin, or of its status where a gateway answered. */
export function entryCodeOf(error: DecodedError): ErrorCode | null {
  if (error.known) return published(error.entry ?? error.code);
  const [candidate] = error.candidates ?? [];
  return BY_STATUS.find((code) => code === candidate) ?? null;
}

/** The code whose entry explains an error: its own, else the one that its message fits first. */
export function explainingCodeOf(error: DecodedError): ErrorCode | null {
  return entryCodeOf(error) ?? published(error.candidates?.[0]);
}

function published(name: string | null | undefined): ErrorCode | null {
  return PUBLISHED_IDS.find((code) => code === name) ?? null;
}
