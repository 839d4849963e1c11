/** In what form a file holds its text, by its first bytes and never by its name. */
export type FileForm = { readonly kind: 'text' } | { readonly kind: 'gzip' } | { readonly kind: 'binary' } | { readonly kind: 'archive'; readonly format: string };

/** How many of the first bytes tell the form. */
export const HEAD = 65_536;

const ARCHIVES: readonly (readonly [format: string, magic: readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
];

/** Text holds few control characters; bytes of any meaning hold one in ten. */
const MOST_CONTROLS = 0.05;

/** @param head the first {@link HEAD} bytes of a file, or all of them */
export function formOf(head: Uint8Array): FileForm {
  if (beginsWith(head, [0x1f, 0x8b])) return { kind: 'gzip' };
  const archive = ARCHIVES.find(([, magic]) => beginsWith(head, magic));
  if (archive !== undefined) return { kind: 'archive', format: archive[0] };
  return isText(head) ? { kind: 'text' } : { kind: 'binary' };
}

/** Whether bytes can be read as text: in UTF-16 where a byte order mark says so, else in UTF-8. */
export function isText(head: Uint8Array): boolean {
  if (beginsWith(head, [0xff, 0xfe]) || beginsWith(head, [0xfe, 0xff]) || isTar(head)) return true;
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls += 1;
  return controls <= head.length * MOST_CONTROLS;
}

/** Files one after the other, each behind a heading that is mostly zeros. */
function isTar(head: Uint8Array): boolean {
  return beginsWith(head.subarray(257), [0x75, 0x73, 0x74, 0x61, 0x72]);
}

/** Tab, line feed, form feed, carriage return, backspace and escape stand in logs and consoles. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x08 && byte !== 0x1b;
}

function beginsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
