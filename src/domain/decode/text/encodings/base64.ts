import { decodeUtf8 } from './escapes.ts';
import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const ALPHABET = new Map([...Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index)), ...Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index)), ...'0123456789+/'.split('')].map((char, value) => [char, value]));

/** Whether a text is the base64 encoding of text that begins with a brace. Returns false for tokens, which contain dots. */
export function isBase64Object(text: string): boolean {
  return text.length >= 20 && /^(?:ey[A-P]|ew[01]|ew[o])/.test(text) && /^[A-Za-z0-9+/\s]{16}/.test(text) && /^[A-Za-z0-9+/\s]+(?:={1,2}\s*)?$/.test(text);
}

/** Decodes base64 as UTF-8. Each character maps to the base64 characters that encode it. */
export function decodeBase64(mapped: MappedText): MappedText {
  const { text } = mapped;
  const builder = new MappedTextBuilder(mapped);
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = ALPHABET.get(text[at] ?? '');
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xff_ff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
    const char = decodeUtf8(bytes);
    if (char !== null && (bytes[0] ?? 0) < 0x80 === (bytes.length === 1)) {
      builder.put(char.text, start, at + 1);
      bytes.length = 0;
      start = count === 0 ? at + 1 : at;
    } else if (bytes.length > 3) {
      builder.put('\uFFFD', start, at + 1);
      bytes.length = 0;
      start = at + 1;
    }
  }
  return builder.build(true);
}
