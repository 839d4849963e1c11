import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const SIZE = /([0-9a-f]{1,6})(?:;[^\r\n]{0,80})?\r?\n/iy;
const CHUNKED = /transfer-encoding:[ \t]{0,9}chunked/gi;
/** The empty line behind the headers, and a size behind that. */
const HEAD_END = /\r?\n\r?\n(?=[0-9a-f]{1,6}\r?\n)/i;
/** No head is longer from that header to its end. */
const MAX_HEAD_CHARS = 4000;

/** Takes the sizes out of a body that was sent in chunks and dumped as it came. Repair: a size may stand inside a word. */
export function joinChunks(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!/transfer-encoding:[ \t]{0,9}chunked/i.test(text)) return mapped;
  const builder = new MappedTextBuilder(mapped);
  let copied = 0;
  CHUNKED.lastIndex = 0;
  while (CHUNKED.test(text)) {
    const from = CHUNKED.lastIndex;
    const headEnd = HEAD_END.exec(text.slice(from, from + MAX_HEAD_CHARS));
    const bodyAt = headEnd === null ? text.length : from + headEnd.index + headEnd[0].length;
    const chunks = headEnd === null ? [] : readChunks(text, bodyAt);
    if (chunks.length === 0) continue;
    builder.copy(copied, bodyAt);
    for (const { start, end } of chunks) builder.copy(start, end);
    copied = chunks.at(-1)?.end ?? copied;
    CHUNKED.lastIndex = copied;
  }
  if (copied === 0) return mapped;
  builder.copy(copied, text.length);
  return builder.build(false);
}

/** The contents of the chunks; none where a size does not fit what follows it. */
function readChunks(text: string, index: number): readonly { start: number; end: number }[] {
  const chunks: { start: number; end: number }[] = [];
  for (let at = index; ; ) {
    SIZE.lastIndex = at;
    const size = Number.parseInt(SIZE.exec(text)?.[1] ?? '', 16);
    if (Number.isNaN(size)) return [];
    if (size === 0) return chunks;
    const start = SIZE.lastIndex;
    const end = skipBytes(text, start, size);
    const lineEnd = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    if (lineEnd === 0) return end >= text.length ? [...chunks, { start, end }] : [];
    chunks.push({ start, end });
    at = end + lineEnd;
  }
}

/** The position that lies `bytes` of UTF-8 behind `index`. */
function skipBytes(text: string, index: number, bytes: number): number {
  let at = index;
  for (let left = bytes; left > 0 && at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
    at += code < 0x1_00_00 ? 1 : 2;
  }
  return at;
}
