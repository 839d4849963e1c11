import { PIECE_SIZE } from '../limits.ts';

/** Consecutive bytes of a file. */
export interface BytePiece {
  readonly bytes: Uint8Array;
  /** Bytes of the file on disk that were read up to and including this piece. */
  readonly read: number;
}

/**
 * Reads a file from a position to its end. Prefetches the next piece while the current one is
 * processed.
 * @throws DOMException if the file can no longer be read.
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
  // Prevents an unhandled rejection if the reader stops before using the piece.
  piece.catch(() => {});
  return piece;
}

/**
 * Decompresses all members of a gzip file in order. Rotated logs and parallel compression produce
 * several members.
 * @throws DOMException if the file can no longer be read; a different error if its data is damaged.
 */
export async function* readUnpackedBytes(file: Blob): AsyncGenerator<BytePiece, void> {
  let notBefore = 0;
  let unpacked = 0;
  for (let from = 0; from < file.size; ) {
    const member = new GzipMember(file, from, notBefore);
    try {
      // After a false member boundary, skip the bytes that were already yielded.
      for await (const piece of member.unpack(unpacked)) {
        unpacked += piece.bytes.length;
        yield piece;
      }
    } catch (error) {
      if (member.end === null || error instanceof DOMException) throw error;
      // The data only looked like the start of the next member.
      notBefore = member.end + 1;
      continue;
    }
    if (member.end === null) return;
    from = member.end;
    unpacked = 0;
  }
}

/** One member of a gzip file. Browsers decompress only one member and report the data after it as damage. */
class GzipMember {
  readonly #file: Blob;
  readonly #from: number;
  readonly #notBefore: number;
  /** Position in the file where the next member seems to start; `null` until one is found. */
  end: number | null = null;

  /** @param notBefore The first position at which the next member may start. */
  constructor(file: Blob, from: number, notBefore: number) {
    this.#file = file;
    this.#from = from;
    this.#notBefore = Math.max(notBefore, from + MIN_MEMBER_BYTES);
  }

  /** @param skipped Number of decompressed bytes to skip. */
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
      // Stops decompression if the consumer stops early. A failed stream has already ended.
      await reader.cancel().catch(() => {});
    }
  }

  /** Passes bytes through up to the header of the next member. */
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
        // A header may be split between two pieces.
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

/** Minimum sizes of a header and of a member, in bytes. */
const HEADER_BYTES = 10;
const MIN_MEMBER_BYTES = 18;
/** Reserved flag bits, which RFC 1952 requires to be zero. */
const RESERVED_FLAGS = 0xe0;
/** Compression levels: unspecified, maximum, fastest. */
const COMPRESSION_FLAGS = new Set([0, 2, 4]);
const MAX_OS_ID = 13;
const UNKNOWN_OS_ID = 255;

/** Returns the position of the first complete member header at or after `from`; `null` if there is none. */
function findHeader(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0x1f, Math.max(0, from)); at !== -1 && at + HEADER_BYTES <= bytes.length; at = bytes.indexOf(0x1f, at + 1)) {
    const osId = bytes[at + 9] ?? 0;
    const isHeader = bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0) & RESERVED_FLAGS) === 0 && COMPRESSION_FLAGS.has(bytes[at + 8] ?? 1);
    if (isHeader && (osId <= MAX_OS_ID || osId === UNKNOWN_OS_ID)) return at;
  }
  return null;
}
