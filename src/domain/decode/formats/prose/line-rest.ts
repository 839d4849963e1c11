import { PLACEHOLDER_CHAR, type TextInput } from '../define-parser.ts';
import { createLocated, type Located } from '../candidate.ts';
import type { Place } from '../../provenance.ts';

/** The maximum length of a message on one line. */
const MAX_REST_CHARS = 2000;
const MIN_REST_CHARS = 3;

/** Returns the rest of the line after `from`, trimmed; `null` if it is shorter than three characters or contains a structure. */
export function readLineRest({ mapped, text, lines }: TextInput, from: number, provenance: Place): Located | null {
  let start = from;
  let end = Math.min(lines.getLineEnd(from), from + MAX_REST_CHARS);
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end - start < MIN_REST_CHARS || text.slice(start, end).includes(PLACEHOLDER_CHAR) ? null : createLocated(mapped, start, end, provenance);
}
