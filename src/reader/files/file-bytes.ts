import { PIECE_SIZE } from '../limits.ts';

/** Bytes that follow one another in a file. */
export interface BytePiece {
  readonly bytes: Uint8Array;
  /** How much of the file, as it lies on the disk, has been read with these. */
  readonly read: number;
}

/**
 * A file from one of its bytes to its end, the next piece being fetched while one is worked on.
 * @throws DOMException when the file can no longer be read as it was
 */
export async function* readBytes(file: Blob, from: number): AsyncGenerator<BytePiece, void> {
  let next = readPiece(file, from);
  for (let at = from; at < file.size; at += PIECE_SIZE) {
    const bytes = await next;
    const read = at + bytes.length;
    if (read < file.size) next = readPiece(file, read);
    yield { bytes, read };
  }
}

function readPiece(file: Blob, at: number): Promise<Uint8Array> {
  const piece = file.slice(at, at + PIECE_SIZE).arrayBuffer().then((buffer) => new Uint8Array(buffer));
  // Nobody waits for it any more when the reading was stopped.
  piece.catch(() => {});
  return piece;
}

/**
 * What a gzip file unpacks to, all of its members one after the other: logs that were rotated or
 * packed in parallel have several.
 * @throws DOMException when the file can no longer be read as it was, another error when its data is damaged
 */
export async function* readUnpackedBytes(file: Blob): AsyncGenerator<BytePiece, void> {
  let notBefore = 0;
  let unpacked = 0;
  for (let from = 0; from < file.size; ) {
    const member = new GzipMember(file, from, notBefore);
    try {
      // What was unpacked before it turned out that the member goes on is not given twice.
      for await (const piece of member.unpack(unpacked)) {
        unpacked += piece.bytes.length;
        yield piece;
      }
    } catch (error) {
      if (member.end === null || error instanceof DOMException) throw error;
      // The data only looked like the beginning of the next member.
      notBefore = member.end + 1;
      continue;
    }
    if (member.end === null) return;
    from = member.end;
    unpacked = 0;
  }
}

/** One member of a gzip file: browsers unpack no more than one at a time, and take what follows for damage. */
class GzipMember {
  readonly #file: Blob;
  readonly #from: number;
  readonly #notBefore: number;
  /** The byte of the file at which the next member seems to begin; `null` while none was met. */
  end: number | null = null;

  /** @param notBefore the first byte at which the next member may begin */
  constructor(file: Blob, from: number, notBefore: number) {
    this.#file = file;
    this.#from = from;
    this.#notBefore = Math.max(notBefore, from + MIN_MEMBER_BYTES);
  }

  /** @param skipped how much of what it unpacks to is left out, in bytes */
  async *unpack(skipped: number): AsyncGenerator<BytePiece, void> {
    let read = this.#from;
    const counted = this.#passUntilNextMember((bytes) => {
      read += bytes;
    });
    const reader = this.#file.slice(this.#from).stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
    let left = skipped;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        if (left < value.length) yield { bytes: value.subarray(left), read };
        left = Math.max(0, left - value.length);
      }
    } finally {
      // Ends the unpacking of what nobody wants any more; a stream that broke has ended already.
      await reader.cancel().catch(() => {});
    }
  }

  /** Passes the bytes on up to the header of the next member. */
  #passUntilNextMember(count: (bytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
    let rest = new Uint8Array(0);
    let at = this.#from;
    const pass = (bytes: Uint8Array<ArrayBuffer>, controller: TransformStreamDefaultController<Uint8Array<ArrayBuffer>>): void => {
      at += bytes.length;
      count(bytes.length);
      if (bytes.length > 0) controller.enqueue(bytes);
    };
    return new TransformStream({
      transform: (bytes, controller) => {
        const all = new Uint8Array(rest.length + bytes.length);
        all.set(rest);
        all.set(bytes, rest.length);
        const header = findHeader(all, this.#notBefore - at);
        // A header may be cut by the end of a piece.
        const end = header ?? Math.max(0, all.length - HEADER_BYTES + 1);
        rest = all.slice(end);
        pass(all.subarray(0, end), controller);
        if (header === null) return;
        this.end = at;
        controller.terminate();
      },
      flush: (controller) => {
        pass(rest, controller);
      },
    });
  }
}

/** Length of a header without the parts that it may have, and of the least that a member consists of; bytes. */
const HEADER_BYTES = 10;
const MIN_MEMBER_BYTES = 18;
/** Flags that mean something, as RFC 1952 has them. */
const RESERVED_FLAGS = 0xe0;
/** How hard it was packed: not said, hardest, fastest. */
const COMPRESSION_FLAGS = new Set([0, 2, 4]);
const MAX_OS_ID = 13;
const UNKNOWN_OS_ID = 255;

/** Where the header of a member stands, from `from` on; `null` where there is none as a whole. */
function findHeader(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0x1f, Math.max(0, from)); at !== -1 && at + HEADER_BYTES <= bytes.length; at = bytes.indexOf(0x1f, at + 1)) {
    const osId = bytes[at + 9] ?? 0;
    const isHeader = bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0) & RESERVED_FLAGS) === 0 && COMPRESSION_FLAGS.has(bytes[at + 8] ?? 1);
    if (isHeader && (osId <= MAX_OS_ID || osId === UNKNOWN_OS_ID)) return at;
  }
  return null;
}
