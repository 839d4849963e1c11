import { HOLE, type TextToRead } from './define-shape.ts';
import { located, type Located } from './reading.ts';
import type { Place } from '../origin.ts';

/** No message that stands on one line is longer. */
const LONGEST = 2000;
const SHORTEST = 3;

/** The rest of the line behind `from`, without the blanks around it; `null` where it is empty or a structure lies in it. */
export function lineRest({ view, text, lines }: TextToRead, from: number, origin: Place): Located | null {
  let start = from;
  let end = Math.min(lines.endOf(from), from + LONGEST);
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end - start < SHORTEST || text.slice(start, end).includes(HOLE) ? null : located(view, start, end, origin);
}
