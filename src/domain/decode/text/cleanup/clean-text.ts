import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

/** Removes characters that viewers, terminals, or chat tools added to the text. */
export type CleanText = (mapped: MappedText) => MappedText;

/* Each match starts a possible piece of noise. */
// oxlint-disable-next-line no-control-regex -- the pattern has to match control characters
const CONSOLE_MARK = /[\u0000\u001B]|\[(?=\d)|^\uFEFF/g;
// oxlint-disable-next-line no-control-regex -- the pattern has to match control characters
const ANY_MARK = /[\u0000\u001B\u00A0\u00AD\u2007\u200B-\u200F\u202A-\u202F\u2060-\u2064\u2066-\u2069\uFEFF]|\[(?=\d)/g;
/** Characters that a service can send in a string and that chat tools, Word, and browsers also insert. */
const SENDABLE = /[\u00A0\u00AD\u2007\u200B-\u200F\u202A-\u202F\u2060-\u2064\u2066-\u2069\uFEFF]/;
const NO_BREAK_SPACE = /[\u00A0\u2007\u202F]/;

const CONTROLS: readonly RegExp[] = [
  // oxlint-disable-next-line no-control-regex -- the pattern has to match control characters
  /\u001B\[[0-9;?]{0,20}[A-Za-z]/y,
  // oxlint-disable-next-line no-control-regex -- the pattern has to match control characters
  /\u001B\][^\u0007\u001B\n]{0,200}(?:\u0007|\u001B\\)/y,
];
/** The rest of a color sequence after a viewer dropped the escape character. */
const COLORS: readonly RegExp[] = [
  /\[[0-9]{1,2}(?:;[0-9]{1,3}){0,4}m(?![\w\]])/y,
  /\[(?:[0-9]{1,2}(?:;[0-9]{1,3}){1,4}|[349][0-7])m(?!\]|in|illi|onth|s\b)/y,
];
/** Printed representations of the escape character that starts a color sequence. */
const ESCAPE_NAMES = ['^[', '\u241B', String.raw`\x1b`, String.raw`\x1B`, String.raw`\033`, String.raw`\e`, String.raw`\u001b`, String.raw`\u001B`];

/** Fix: terminal colors, null characters of UTF-16 that was decoded as UTF-8, and a byte order mark at the start. */
export const cleanConsoleText: CleanText = (mapped) => removeNoise(mapped, CONSOLE_MARK);

/** Fix: zero-width characters, direction marks, and soft hyphens are removed; no-break spaces from Word and Teams become spaces. */
export const cleanText: CleanText = (mapped) => removeNoise(mapped, ANY_MARK);

/** Whether a text contains characters that could be noise but could also be part of what the service sent. */
export function hasSendableCharacters(text: string): boolean {
  return SENDABLE.test(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function removeNoise(mapped: MappedText, mark: RegExp): MappedText {
  const { text } = mapped;
  const builder = new MappedTextBuilder(mapped);
  let copied = 0;
  mark.lastIndex = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const noise = findNoiseAt(text, found.index, copied);
    if (noise === null) {
      mark.lastIndex = found.index + 1;
      continue;
    }
    builder.copy(copied, noise.start);
    if (NO_BREAK_SPACE.test(found[0])) builder.put(' ', noise.start, noise.end);
    copied = noise.end;
    mark.lastIndex = copied;
  }
  if (copied === 0) return mapped;
  builder.copy(copied, text.length);
  return builder.build(false);
}

/** Returns the noise that starts with the mark at `index`; `null` if the mark is not noise. */
function findNoiseAt(text: string, index: number, from: number): { start: number; end: number } | null {
  const char = text[index];
  if (char === '[') {
    const end = findMatchEnd(COLORS, text, index);
    return end === null ? null : { start: Math.max(from, index - getEscapeNameLength(text, index)), end };
  }
  if (char !== '\u001B') return { start: index, end: index + 1 };
  const end = findMatchEnd(CONTROLS, text, index);
  return end === null ? null : { start: index, end };
}

function findMatchEnd(patterns: readonly RegExp[], text: string, index: number): number | null {
  for (const pattern of patterns) {
    pattern.lastIndex = index;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

function getEscapeNameLength(text: string, index: number): number {
  return ESCAPE_NAMES.find((name) => text.startsWith(name, index - name.length))?.length ?? 0;
}
