import type { DecodedError, Span } from './decode-result.ts';
import { cleanText, holdsSendable, type Clean } from './text/clean-text.ts';
import { TextView } from './text/text-view.ts';

/** Cleans texts, and remembers whether something went that a service may have sent. */
export interface NoticingClean {
  readonly clean: Clean;
  readonly tookSendable: () => boolean;
}

export function noticingClean(): NoticingClean {
  let took = false;
  const clean: Clean = (view) => {
    const cleaned = cleanText(view);
    took ||= cleaned !== view && holdsSendable(view.text);
    return cleaned;
  };
  return { clean, tookSendable: () => took };
}

/**
 * Gives messages back the zero-width characters, soft hyphens, direction marks and no-break spaces
 * that the service sent in them.
 * @param sliceOf   A part of the text, by positions as the spans have them.
 * @param errors    As read from the text without such characters.
 * @param untouched As read from the text as it stands.
 */
export function keepSent(sliceOf: (start: number, end: number) => string, errors: readonly DecodedError[], untouched: readonly DecodedError[]): readonly DecodedError[] {
  const byPlace = new Map(untouched.map((error) => [placeOf(error), error]));
  return errors.map((error) => {
    const other = byPlace.get(placeOf(error));
    const span = other?.spans.message;
    if (other === undefined || span === undefined || !saysTheSame(error, other) || !wasSent(sliceOf, other, span)) return error;
    return { ...error, message: other.message, spans: { ...error.spans, message: span } };
  });
}

function placeOf({ spans }: DecodedError): number {
  return spans.code?.start ?? spans.trackingId?.start ?? spans.message?.end ?? -1;
}

/** Both tell the same but for the noise in the message, which stands in a field. Secrets are masked in both. */
function saysTheSame(error: DecodedError, other: DecodedError): boolean {
  if (other.message === null || other.message === error.message || other.origins.message?.via !== 'field') return false;
  if (other.code !== error.code || other.trackingId !== error.trackingId) return false;
  return cleanText(TextView.of(other.message)).text === error.message;
}

/** Values that stand further apart do not belong to one object. */
const NEAR = 4000;

/** Noise in or between the other values of the error, or in place of every blank, was put there by a tool. */
function wasSent(sliceOf: (start: number, end: number) => string, { spans, message }: DecodedError, own: Span): boolean {
  if (message === null || (/[\u00A0\u2007\u202F]/.test(message) && !message.includes(' '))) return false;
  return [spans.code, spans.trackingId].every((span) => {
    if (span === undefined) return true;
    const [start, end] = span.end <= own.start ? [span.start, own.start] : [own.end, span.end];
    return end - start > NEAR || !holdsSendable(sliceOf(start, end));
  });
}
