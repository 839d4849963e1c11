import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IncrementalTextDecoder } from './incremental-text-decoder.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function encodeUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at <= text.length; at += 1) view.setUint16(at * 2, `\uFEFF${text}`.charCodeAt(at), !isBigEndian);
  return bytes;
}

/** Decodes bytes in pieces of the given lengths, which repeat. */
function read(bytes: Uint8Array, lengths: readonly number[]): { readonly text: string; readonly starts: readonly (readonly [number, number])[] } {
  const reader = new IncrementalTextDecoder();
  const starts: [number, number][] = [];
  let text = '';
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    text += reader.push(bytes.subarray(at, at + length));
    at += length;
    starts.push([text.length, reader.position]);
  }
  return { text: text + reader.end(), starts };
}

const LENGTHS = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 });

it('decodes any characters, regardless of how the bytes are split', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), LENGTHS, (text, lengths) => {
      for (const bytes of [utf8(`\uFEFF${text}`), encodeUtf16(text, false), encodeUtf16(text, true)]) expect(read(bytes, lengths).text).toBe(text);
    }),
  );
});

it('decodes random bytes like a one-time decoder', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 2 }), LENGTHS, (bytes, lengths) => {
      fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff) && bytes[0] !== 0xef);
      expect(read(bytes, lengths).text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
  );
});

it('removes the byte order mark', () => {
  expect(read(utf8('\uFEFFabc'), [100]).text).toBe('abc');
  expect(read(utf8('\uFEFFabc'), [1]).text).toBe('abc');
  expect(read(utf8('\uFEFFa\uFEFFb'), [3, 1]).text).toBe('a\uFEFFb');
});

it('provides the byte position of each text, so that decoding can restart there', () => {
  const text = 'a錯誤😀b'.repeat(20);
  for (const [bytes, encoding] of [[utf8(text), 'utf-8'], [encodeUtf16(text, false), 'utf-16le'], [encodeUtf16(text, true), 'utf-16be']] as const) {
    for (const [char, byte] of read(bytes, [5, 3, 1]).starts) {
      const again = new IncrementalTextDecoder(encoding, byte);
      expect(again.push(bytes.subarray(byte)) + again.end()).toBe(text.slice(char));
    }
  }
});

it('decodes no bytes, one byte, and a truncated character', () => {
  expect(read(new Uint8Array(0), [1]).text).toBe('');
  expect(read(utf8('x'), [1]).text).toBe('x');
  expect(read(utf8('x錯').subarray(0, 3), [1]).text).toBe('x\uFFFD');
});
