import { isDefenderFormat, isRequestId, isTrackingId } from '../../values/tracking-id.ts';
import { trimEndChars } from '../../text/characters.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { createLocated, createCandidate, type Candidate } from '../candidate.ts';

const LABEL =
  /(?<![\w-])(?:(tracking[ _-]?id|target|追蹤識別碼|追蹤 ?ID|目標)|((?:x-ms-)?(?:request|trace|activity)[ _-]?id|要求識別碼))["'）)]?\s{0,3}(?:is|was|是|為)?\s{0,3}[:：=]?\s{0,3}["'「`]?([|\w.:-]{12,300})/gi;

/** A longer text with a labeled ID is about something else. */
const MAX_TEXT_CHARS = 600;
const MAX_UNLABELED_CHARS = 120;

/** Reads a short text that states only an ID: `Tracking ID: …`, or a question that contains the ID. */
export function readLabeledId(mapped: MappedText): Candidate | null {
  const { text } = mapped;
  const { length } = text.trim();
  if (length > MAX_TEXT_CHARS || /HTTP\/\d|[{<]/.test(text)) return null;
  for (const found of text.matchAll(LABEL)) {
    const [whole, trackingLabel, requestLabel, value = ''] = found;
    const id = isTrackingId(value) ? value : trimEndChars(value, '.:');
    const start = found.index + whole.length - value.length;
    const isUsable = trackingLabel === undefined ? requestLabel !== undefined && length <= MAX_UNLABELED_CHARS && isRequestId(id) : isTrackingId(id);
    if (!isUsable) continue;
    const kind = isDefenderFormat(id) ? 'defender' : 'unknown';
    return createCandidate(start, start + id.length, { format: 'tracking-id-alone', role: 'error', kind, requestId: createLocated(mapped, start, start + id.length, { via: 'label', name: trackingLabel ?? requestLabel ?? '' }), requestIdRank: 0 });
  }
  return null;
}
