/** The format of a file's text, detected from its first bytes and never from its name. */
export type FileFormat = { readonly kind: 'text' } | { readonly kind: 'gzip' } | { readonly kind: 'binary' } | { readonly kind: 'archive'; readonly format: string };

/** Number of bytes at the start of a file that format detection needs. */
export const HEAD_BYTES = 65_536;

const ARCHIVES: readonly (readonly [format: string, magic: readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
];

/** Maximum ratio of control characters in text. Random bytes have about one in ten. */
const MAX_CONTROL_RATIO = 0.05;

/**
 * Detects the format of a file.
 * @param head The first {@link HEAD_BYTES} bytes of a file, or all of them.
 */
export function detectFormat(head: Uint8Array): FileFormat {
  if (startsWith(head, [0x1f, 0x8b])) return { kind: 'gzip' };
  const archive = ARCHIVES.find(([, magic]) => startsWith(head, magic));
  if (archive !== undefined) return { kind: 'archive', format: archive[0] };
  return isText(head) ? { kind: 'text' } : { kind: 'binary' };
}

/** Returns whether bytes are text: UTF-16 with a byte order mark or a typical pattern of zeros, otherwise UTF-8. */
export function isText(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]) || isTar(head)) return true;
  return hasFewControls(head) || detectUnmarkedEncoding(head) !== null;
}

/** Logs and bodies are mainly ASCII, so every second byte is zero in UTF-16. */
const MIN_ZERO_RATIO = 0.4;
/** Allows for characters such as 一 (U+4E00), whose low byte is zero. */
const MAX_STRAY_ZERO_RATIO = 0.1;
/** Minimum number of bytes to detect UTF-16 without a byte order mark. */
export const MIN_UNMARKED_BYTES = 16;

/** Detects UTF-16 without a byte order mark by the positions of its zero bytes; `null` for other bytes. */
export function detectUnmarkedEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head.length < MIN_UNMARKED_BYTES || startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return null;
  const whole = head.subarray(0, head.length - (head.length % 2));
  const [even, odd] = [0, 1].map((first) => whole.filter((_, at) => at % 2 === first));
  if (even === undefined || odd === undefined) return null;
  if (isUtf16Half(even, odd)) return 'utf-16be';
  return isUtf16Half(odd, even) ? 'utf-16le' : null;
}

/** Returns whether the high bytes are mainly zeros and the low bytes are text. */
function isUtf16Half(high: Uint8Array, low: Uint8Array): boolean {
  return countZeros(high) >= high.length * MIN_ZERO_RATIO && countZeros(low) <= low.length * MAX_STRAY_ZERO_RATIO && hasFewControls(low.filter((_, at) => high[at] === 0));
}

function countZeros(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
}

function hasFewControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  return controls <= bytes.length * MAX_CONTROL_RATIO;
}

/** Returns whether the file is a tar archive. Its headers are mainly zeros, but it may contain text files. */
function isTar(head: Uint8Array): boolean {
  return startsWith(head.subarray(257), [0x75, 0x73, 0x74, 0x61, 0x72]);
}

/**
 * Returns whether a byte is a control character. Excludes tab, line feed, form feed, carriage
 * return, backspace and escape, which are normal in logs and consoles.
 */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x08 && byte !== 0x1b;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
