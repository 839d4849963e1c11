import { decodeUtf8 } from '../text/encodings/escapes.ts';

const ALPHABET = new Map('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').map((char, value) => [char, value] as const));
for (const [char, value] of [['-', 62], ['_', 63]] as const) ALPHABET.set(char, value);

/** Decodes base64 of UTF-8, or of UTF-16 as PowerShell writes it; `null` if the bytes are not text. */
export function decodeBase64Text(run: string): string | null {
  const bytes = decodeBytes(run);
  const isWide = bytes.length > 8 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0;
  const narrow = isWide ? bytes.filter((_, index) => index % 2 === 0) : bytes;
  const parts: string[] = [];
  for (let at = 0; at < narrow.length; ) {
    const char = decodeUtf8(narrow.slice(at, at + 4));
    if (char === null ? at < narrow.length - 3 : isControl(char.text)) return null;
    if (char === null) break;
    parts.push(char.text);
    at += char.length;
  }
  return parts.join('');
}

function isControl(char: string): boolean {
  return char < ' ' && char !== '\n' && char !== '\r' && char !== '\t' && char !== '\u001B';
}

function decodeBytes(run: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const char of run) {
    const value = ALPHABET.get(char);
    if (value === undefined) break;
    bits = ((bits << 6) | value) & 0xff_ff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  return bytes;
}
