import { PLACEHOLDER_CHAR, type TextInput } from '../define-parser.ts';
import { createLocated, type Located } from '../candidate.ts';
import type { Place } from '../../provenance.ts';

/** No message that stands on one line is longer. */
const MAX_REST_CHARS = 2000;
const MIN_REST_CHARS = 3;

/** The rest of the line behind `from`, without the blanks around it; `null` where it is empty or a structure lies in it. */
export function readLineRest({ mapped, text, lines }: TextInput, from: number, provenance: Place): Located | null {
  let start = from;
  let end = Math.min(lines.getLineEnd(from), from + MAX_REST_CHARS);
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end - start < MIN_REST_CHARS || text.slice(start, end).includes(PLACEHOLDER_CHAR) ? null : createLocated(mapped, start, end, provenance);
}
