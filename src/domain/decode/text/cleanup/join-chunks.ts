import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const SIZE = /([0-9a-f]{1,6})(?:;[^\r\n]{0,80})?\r?\n/iy;
const CHUNKED = /transfer-encoding:[ \t]{0,9}chunked/gi;
/** The empty line after the headers, followed by a chunk size. */
const HEAD_END = /\r?\n\r?\n(?=[0-9a-f]{1,6}\r?\n)/i;
/** The maximum distance from the `Transfer-Encoding` header to the end of the headers. */
const MAX_HEAD_CHARS = 4000;

/** Removes the chunk sizes from a chunked body in a raw dump. Fix: a chunk size can be inside a word. */
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

/** Returns the contents of the chunks; an empty list if a size does not match the text after it. */
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

/** Returns the position that is `bytes` UTF-8 bytes after `index`. */
function skipBytes(text: string, index: number, bytes: number): number {
  let at = index;
  for (let left = bytes; left > 0 && at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
    at += code < 0x1_00_00 ? 1 : 2;
  }
  return at;
}
