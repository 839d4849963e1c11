import { HEAD, SHORTEST_UNMARKED, unmarkedEncoding } from '../reading/file-form.ts';

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
      head = bytes.length < SHORTEST_UNMARKED ? bytes : null;
      if (head !== null) continue;
      decoder = new TextDecoder(encodingOf(bytes));
    }
    yield decoder.decode(bytes, { stream: true });
  }
  if (head !== null) decoder = new TextDecoder(encodingOf(head));
  yield decoder.decode(head ?? undefined);
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedEncoding(bytes.subarray(0, HEAD)) ?? 'utf-8';
}
