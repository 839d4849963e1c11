import { decodeUtf8 } from './escapes.ts';
import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const BYTES = /(?:=[0-9A-Fa-f]{2}){1,4}/y;

/** Decodes `start` to `end` of a quoted-printable email: removes soft line breaks and decodes the bytes as UTF-8. */
export function decodeQuotedPrintable(mapped: MappedText, start: number, end: number): MappedText {
  const { text } = mapped;
  const builder = new MappedTextBuilder(mapped);
  let copied = start;
  for (let at = text.indexOf('=', start); at !== -1 && at < end; at = text.indexOf('=', Math.max(at + 1, copied))) {
    const soft = /^=[ \t]{0,9}\r?\n/.exec(text.slice(at, at + 12));
    const bytes = soft === null ? decodeBytesAt(text, at) : null;
    const length = soft?.[0].length ?? (bytes === null ? 0 : bytes.length);
    if (length === 0) continue;
    builder.copy(copied, at);
    if (bytes !== null) builder.put(bytes.text, at, at + length);
    copied = at + length;
  }
  builder.copy(copied, end);
  return builder.build(true);
}

/** Decodes the character whose bytes begin at `index`; `null` if there is none. An invalid byte becomes U+FFFD. */
function decodeBytesAt(text: string, index: number): { text: string; length: number } | null {
  BYTES.lastIndex = index;
  const found = BYTES.exec(text);
  if (found === null) return null;
  const bytes = [...found[0].matchAll(/[0-9A-Fa-f]{2}/g)].map(([byte]) => Number.parseInt(byte, 16));
  const decoded = decodeUtf8(bytes);
  return decoded === null ? { text: '\uFFFD', length: 3 } : { text: decoded.text, length: decoded.length * 3 };
}
