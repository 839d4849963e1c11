import { HEAD_BYTES, MIN_UNMARKED_BYTES, detectUnmarkedEncoding } from '../reader/files/file-format.ts';

/**
 * Decodes bytes that arrive in chunks: as UTF-16 if the byte order mark or the zero bytes indicate it, otherwise
 * as UTF-8. The mark is not part of the text, so that offsets count from the first character.
 */
export async function* decodeBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array | null = new Uint8Array();
  let decoder = new TextDecoder();
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (head !== null) {
      bytes = Buffer.concat([head, chunk]);
      // The first few bytes are not enough to detect the encoding.
      head = bytes.length < MIN_UNMARKED_BYTES ? bytes : null;
      if (head !== null) continue;
      decoder = new TextDecoder(detectEncoding(bytes));
    }
    yield decoder.decode(bytes, { stream: true });
  }
  if (head !== null) decoder = new TextDecoder(detectEncoding(head));
  yield decoder.decode(head ?? undefined);
}

function detectEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return detectUnmarkedEncoding(bytes.subarray(0, HEAD_BYTES)) ?? 'utf-8';
}
