import { isDefenderForm, isRequestId, isTrackingId } from '../tracking-id.ts';
import { withoutTail } from '../text/characters.ts';
import type { TextView } from '../text/text-view.ts';
import { located, reading, type Reading } from './reading.ts';

const LABEL =
  /(?<![\w-])(?:(tracking[ _-]?id|target|追蹤識別碼|追蹤 ?ID|目標)|((?:x-ms-)?(?:request|trace|activity)[ _-]?id|要求識別碼))["'）)]?\s{0,3}(?:is|was|是|為)?\s{0,3}[:：=]?\s{0,3}["'「`]?([|\w.:-]{12,300})/gi;

/** Longer than this, a text with a labelled ID is about something else. */
const SHORT = 600;
const VERY_SHORT = 120;

/** A short text that says nothing but a tracking ID: `Tracking ID: …`, a question with the ID in it. */
export function readLabelledId(view: TextView): Reading | null {
  const { text } = view;
  const { length } = text.trim();
  if (length > SHORT || /HTTP\/\d|[{<]/.test(text)) return null;
  for (const found of text.matchAll(LABEL)) {
    const [whole, isTracking, isRequest, value = ''] = found;
    const id = isTrackingId(value) ? value : withoutTail(value, '.:');
    const start = found.index + whole.length - value.length;
    const fits = isTracking === undefined ? isRequest !== undefined && length <= VERY_SHORT && isRequestId(id) : isTrackingId(id);
    if (!fits) continue;
    const kind = isDefenderForm(id) ? 'defender' : 'unknown';
    return reading(start, start + id.length, { shape: 'tracking-id-alone', role: 'error', kind, requestId: located(view, start, start + id.length, { via: 'label', name: isTracking ?? isRequest ?? '' }), requestIdRank: 0 });
  }
  return null;
}
