import { joinLines } from '../text/characters.ts';
import { readEscape } from '../text/encodings/escapes.ts';

/** The name that a key from `start` to `end` stands for: escapes resolved, console wraps undone. */
export function resolveKeyText(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  // Repair: a wrap may stand in the middle of a key too.
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
