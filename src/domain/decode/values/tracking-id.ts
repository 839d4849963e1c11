/*
 * Tracking ID formats: a GUID; a bar, groups of hexadecimal digits and a final dot, with suffixes
 * for nested calls; a W3C trace context with or without the bar; 32 hexadecimal digits.
 */
const GUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const CALL = /^\|[0-9a-f]{8}-[0-9a-f]{16}(?:\.[0-9a-z_-]{1,60}){0,60}\.?$/i;
const TRACE = /^\|?00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?:\.[0-9a-z_-]{1,60}){0,60}\.?$/i;
const ROOT = /^\|[0-9a-f]{32}(?:\.[0-9a-z_-]{1,60}){0,60}\.?$/i;
const HEX_32 = /^[0-9a-f]{32}$/i;

/** Returns whether `text` has a format of Defender API tracking IDs. */
export function isTrackingId(text: string): boolean {
  if (text.length > 4000) return false;
  const known = GUID.test(text) || CALL.test(text) || TRACE.test(text) || ROOT.test(text) || HEX_32.test(text);
  return known && !isZeroedOut(text);
}

/** Returns whether only the Defender APIs use this ID format. */
export function isDefenderFormat(text: string): boolean {
  return isTrackingId(text) && text.startsWith('|');
}

/** Returns whether `text` may be a request, activity or gateway ID: an opaque token of 12 to 128 characters. */
export function isRequestId(text: string): boolean {
  if (isTrackingId(text)) return true;
  return /^[\w|:.+/=-]{12,128}$/.test(text) && /\d/.test(text) && !/^https?:|^\d{4}-\d{2}-\d{2}T|x{3}|\*{2}|\.{3}$/i.test(text) && !isZeroedOut(text);
}

/** Returns whether an ID contains only zeros, which makes it a placeholder. */
function isZeroedOut(text: string): boolean {
  return !/[1-9a-f]/i.test(text.replace(/^\|?00-/, ''));
}
