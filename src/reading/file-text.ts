import { bytesOf, unpackedBytesOf, type BytePiece } from './bytes-of-file.ts';
import { formOf, HEAD, isText, unmarkedEncoding } from './file-form.ts';
import { FILE_LIMIT, PIECE } from './limits.ts';
import type { FileProblem } from './reading-status.ts';
import { TextOfBytes } from './text-of-bytes.ts';

/** Text that follows the text before it in a file. */
export interface TextPiece {
  readonly text: string;
  /** How much of the file, as it lies on the disk, has been read with it. Bytes. */
  readonly read: number;
}

/** A character of the text and the byte at which it begins, in the file or in what the file unpacks to. */
interface Landmark {
  readonly char: number;
  readonly byte: number;
}

/**
 * The text of a file, read in pieces and never held as a whole. Where its pieces begin is kept, so that
 * a part of it can be read again.
 */
export class FileText {
  readonly #file: Blob;
  readonly #limit: number;
  readonly #landmarks: Landmark[] = [{ char: 0, byte: 0 }];
  #isPacked = false;
  #encoding: TextOfBytes['encoding'] = null;
  /** The encoding where no byte order mark tells it. */
  #unmarked: TextOfBytes['encoding'] = null;
  #length = 0;

  /** @param limit of the file, and of what it unpacks to; bytes */
  constructor(file: Blob, limit = FILE_LIMIT) {
    this.#file = file;
    this.#limit = limit;
  }

  /** Length of the text read so far, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** Reads the file once. @returns why it was not read to its end; `null` when it was */
  async *pieces(): AsyncGenerator<TextPiece, FileProblem | null> {
    const { size } = this.#file;
    if (size > this.#limit) return { kind: 'too-big', size, limit: this.#limit };
    let unpacked = 0;
    try {
      const form = formOf(new Uint8Array(await this.#file.slice(0, HEAD).arrayBuffer()));
      if (size === 0) return { kind: 'empty' };
      if (form.kind === 'binary' || form.kind === 'archive') return form;
      this.#isPacked = form.kind === 'gzip';
      let reader = new TextOfBytes();
      let read = 0;
      for await (const piece of this.#bytes(0)) {
        if (unpacked === 0) {
          const head = piece.bytes.subarray(0, HEAD);
          if (!isText(head)) return { kind: 'binary' };
          this.#unmarked = unmarkedEncoding(head);
          reader = new TextOfBytes(this.#unmarked);
        }
        read = piece.read;
        const rest = this.#limit - unpacked;
        unpacked += piece.bytes.length;
        yield { text: this.#take(reader.push(piece.bytes.subarray(0, rest)), reader), read };
        if (unpacked > this.#limit) return { kind: 'cut', limit: this.#limit };
      }
      if (unpacked === 0) return { kind: 'empty' };
      yield { text: this.#take(reader.end(), reader), read };
      return null;
    } catch (error) {
      // Blobs fail with a DOMException, damaged data with another error.
      return this.#isPacked && !(error instanceof DOMException) ? { kind: 'damaged', read: unpacked } : { kind: 'unreadable' };
    }
  }

  /**
   * Reads a part of the text again.
   * @param start of the part, in UTF-16 code units of the text
   * @returns `null` when the file can no longer be read as it was
   */
  async part(start: number, end: number): Promise<string | null> {
    const landmark = this.#landmarks.findLast(({ char }) => char <= start) ?? { char: 0, byte: 0 };
    const reader = landmark.byte === 0 ? new TextOfBytes(this.#unmarked) : new TextOfBytes(this.#encoding, landmark.byte);
    const wanted = end - landmark.char;
    let text = '';
    try {
      for await (const { bytes } of this.#bytes(landmark.byte)) {
        text += reader.push(bytes);
        if (text.length >= wanted) break;
      }
    } catch {
      // What was read before it broke off may hold the part.
    }
    if (text.length < wanted) text += reader.end();
    return text.length < wanted ? null : text.slice(start - landmark.char, wanted);
  }

  async *#bytes(from: number): AsyncGenerator<BytePiece, void> {
    if (!this.#isPacked) {
      yield* bytesOf(this.#file, from);
      return;
    }
    let at = 0;
    for await (const { bytes, read } of unpackedBytesOf(this.#file)) {
      if (at + bytes.length > from) yield { bytes: bytes.subarray(Math.max(0, from - at)), read };
      at += bytes.length;
    }
  }

  /** Counts what was read, and keeps where the next text begins. */
  #take(text: string, reader: TextOfBytes): string {
    this.#length += text.length;
    this.#encoding = reader.encoding;
    if (this.#length - (this.#landmarks.at(-1)?.char ?? 0) >= PIECE) this.#landmarks.push({ char: this.#length, byte: reader.position });
    return text;
  }
}
