import type { DecodedError, Span } from '../decode-result.ts';
import { cleanText, hasSendableCharacters, type CleanText } from '../text/cleanup/clean-text.ts';
import { MappedText } from '../text/mapped-text.ts';

/** Cleans texts and records whether it removed characters that a service may have sent. */
export interface TrackingCleaner {
  readonly clean: CleanText;
  readonly hasRemovedSendable: () => boolean;
}

export function createTrackingCleaner(): TrackingCleaner {
  let hasRemoved = false;
  const clean: CleanText = (mapped) => {
    const cleaned = cleanText(mapped);
    hasRemoved ||= cleaned !== mapped && hasSendableCharacters(mapped.text);
    return cleaned;
  };
  return { clean, hasRemovedSendable: () => hasRemoved };
}

/**
 * Restores the zero-width characters, soft hyphens, direction marks and no-break spaces that the
 * service sent in messages.
 * @param getSlice  Returns a part of the text by span positions.
 * @param errors    Errors decoded from the text without such characters.
 * @param uncleaned Errors decoded from the unchanged text.
 */
export function restoreOriginalCharacters(getSlice: (start: number, end: number) => string, errors: readonly DecodedError[], uncleaned: readonly DecodedError[]): readonly DecodedError[] {
  const byPosition = new Map(uncleaned.map((error) => [getErrorPosition(error), error]));
  return errors.map((error) => {
    const other = byPosition.get(getErrorPosition(error));
    const span = other?.spans.message;
    if (other === undefined || span === undefined || !differsOnlyInNoise(error, other) || !wasSentByService(getSlice, other, span)) return error;
    return { ...error, message: other.message, spans: { ...error.spans, message: span } };
  });
}

function getErrorPosition({ spans }: DecodedError): number {
  return spans.code?.start ?? spans.trackingId?.start ?? spans.message?.end ?? -1;
}

/** Returns whether two errors differ only in noise characters of a message field. Both have their secrets masked. */
function differsOnlyInNoise(error: DecodedError, other: DecodedError): boolean {
  if (other.message === null || other.message === error.message || other.origins.message?.via !== 'field') return false;
  if (other.code !== error.code || other.trackingId !== error.trackingId) return false;
  return cleanText(MappedText.of(other.message)).text === error.message;
}

/** Values farther apart than this do not belong to one object. */
const MAX_DISTANCE_CHARS = 4000;

/**
 * Returns whether the service sent the noise characters. If they are also in or between other
 * values of the error, or replace every space, a tool added them.
 */
function wasSentByService(getSlice: (start: number, end: number) => string, { spans, message }: DecodedError, messageSpan: Span): boolean {
  if (message === null || (/[\u00A0\u2007\u202F]/.test(message) && !message.includes(' '))) return false;
  return [spans.code, spans.trackingId].every((span) => {
    if (span === undefined) return true;
    const [start, end] = span.end <= messageSpan.start ? [span.start, messageSpan.start] : [messageSpan.end, span.end];
    return end - start > MAX_DISTANCE_CHARS || !hasSendableCharacters(getSlice(start, end));
  });
}
