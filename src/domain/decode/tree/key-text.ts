import { joinLines } from '../text/characters.ts';
import { readEscape } from '../text/encodings/escapes.ts';

/** Returns the name of the key from `start` to `end`: escapes resolved, console wraps removed. */
export function resolveKeyText(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  // Fix: a console can wrap a line inside a key.
  const whole = joinLines(raw, '');
  if (!whole.includes('\\')) return whole;
  const parts: string[] = [];
  for (let at = 0; at < whole.length; ) {
    const escape = whole[at] === '\\' ? readEscape(whole, at) : null;
    parts.push(escape?.text ?? whole[at] ?? '');
    at += escape?.length ?? 1;
  }
  return parts.join('');
}
