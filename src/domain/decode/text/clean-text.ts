import { type TextView, ViewBuilder } from './text-view.ts';

/*
 * Noise that consoles and chat tools add: terminal colours (also as `^[[31m` and as `[31m`, which is what
 * many viewers leave of them), zero-width and direction marks, soft hyphens, the byte order mark, and the null
 * characters of UTF-16 read as UTF-8. No-break spaces of Word and Teams are blanks.
 */
const NOISE =
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  /\u001B\[[0-9;?]{0,20}[A-Za-z]|\u001B\][^\u0007\u001B\n]{0,200}(?:\u0007|\u001B\\)|(?:\^\[|\u241B|\\(?:x1[bB]|033|e|u001[bB]))?\[(?:[0-9]{1,2}(?:;[0-9]{1,3}){0,4}m(?![\w\]])|(?:[0-9]{1,2}(?:;[0-9]{1,3}){1,4}|[349][0-7])m(?!\]|in|illi|onth|s\b))|[\u0000\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\u00A0\u2007\u202F]/g;

/** The same text without noise, with no-break spaces as blanks. Repair: nothing of it was sent by the service. */
export function cleanText(view: TextView): TextView {
  const { text } = view;
  NOISE.lastIndex = 0;
  let found = NOISE.exec(text);
  if (found === null) return view;
  const builder = new ViewBuilder(view);
  let copied = 0;
  for (; found !== null; found = NOISE.exec(text)) {
    builder.copy(copied, found.index);
    copied = found.index + found[0].length;
    if (isBlank(found[0])) builder.put(' ', found.index, copied);
  }
  builder.copy(copied, text.length);
  return builder.build(false);
}

function isBlank(noise: string): boolean {
  return noise === '\u00A0' || noise === '\u2007' || noise === '\u202F';
}
