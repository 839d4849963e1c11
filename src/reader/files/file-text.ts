import { readBytes, readUnpackedBytes, type BytePiece } from './file-bytes.ts';
import { detectFormat, HEAD_BYTES, isText, detectUnmarkedEncoding } from './file-format.ts';
import { MAX_FILE_BYTES, PIECE_SIZE } from '../limits.ts';
import type { FileProblem } from '../reader-status.ts';
import { IncrementalTextDecoder } from './incremental-text-decoder.ts';

/** Consecutive text of a file. */
export interface TextPiece {
  readonly text: string;
  /** Bytes of the file on disk that were read up to and including this text. */
  readonly read: number;
}

/** A character position and the byte where it starts, in the file or in its decompressed data. */
interface Checkpoint {
  readonly char: number;
  readonly byte: number;
}

/** Reads the text of a file in pieces, without keeping the whole text. Stores checkpoints, so that a part of the text can be read again. */
export class FileText {
  readonly #file: Blob;
  readonly #limit: number;
  readonly #checkpoints: Checkpoint[] = [{ char: 0, byte: 0 }];
  #isPacked = false;
  #encoding: IncrementalTextDecoder['encoding'] = null;
  /** The encoding of a file without a byte order mark. */
  #unmarkedEncoding: IncrementalTextDecoder['encoding'] = null;
  #length = 0;

  /** @param limit Maximum size of the file and of its decompressed data, in bytes. */
  constructor(file: Blob, limit = MAX_FILE_BYTES) {
    this.#file = file;
    this.#limit = limit;
  }

  /** Length of the text read so far, in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /**
   * Reads the file once.
   * @returns The reason why it was not read to its end; `null` if it was.
   */
  async *readPieces(): AsyncGenerator<TextPiece, FileProblem | null> {
    const { size } = this.#file;
    if (size > this.#limit) return { kind: 'too-big', size, limit: this.#limit };
    let unpacked = 0;
    try {
      const format = detectFormat(new Uint8Array(await this.#file.slice(0, HEAD_BYTES).arrayBuffer()));
      if (size === 0) return { kind: 'empty' };
      if (format.kind === 'binary' || format.kind === 'archive') return format;
      this.#isPacked = format.kind === 'gzip';
      let reader = new IncrementalTextDecoder();
      let read = 0;
      for await (const piece of this.#readBytes(0)) {
        if (unpacked === 0) {
          const head = piece.bytes.subarray(0, HEAD_BYTES);
          if (!isText(head)) return { kind: 'binary' };
          this.#unmarkedEncoding = detectUnmarkedEncoding(head);
          reader = new IncrementalTextDecoder(this.#unmarkedEncoding);
        }
        read = piece.read;
        const rest = this.#limit - unpacked;
        unpacked += piece.bytes.length;
        yield { text: this.#append(reader.push(piece.bytes.subarray(0, rest)), reader), read };
        if (unpacked > this.#limit) return { kind: 'cut', limit: this.#limit };
      }
      if (unpacked === 0) return { kind: 'empty' };
      yield { text: this.#append(reader.end(), reader), read };
      return null;
    } catch (error) {
      // Blobs fail with a DOMException, damaged data with a different error.
      return this.#isPacked && !(error instanceof DOMException) ? { kind: 'damaged', read: unpacked } : { kind: 'unreadable' };
    }
  }

  /**
   * Reads a part of the text again.
   * @param start Start of the part, in UTF-16 code units of the text.
   * @returns `null` if the file can no longer be read.
   */
  async readPart(start: number, end: number): Promise<string | null> {
    const checkpoint = this.#checkpoints.findLast(({ char }) => char <= start) ?? { char: 0, byte: 0 };
    const reader = checkpoint.byte === 0 ? new IncrementalTextDecoder(this.#unmarkedEncoding) : new IncrementalTextDecoder(this.#encoding, checkpoint.byte);
    const wanted = end - checkpoint.char;
    let text = '';
    try {
      for await (const { bytes } of this.#readBytes(checkpoint.byte)) {
        text += reader.push(bytes);
        if (text.length >= wanted) break;
      }
    } catch {
      // The text before the failure may contain the part.
    }
    if (text.length < wanted) text += reader.end();
    return text.length < wanted ? null : text.slice(start - checkpoint.char, wanted);
  }

  async *#readBytes(from: number): AsyncGenerator<BytePiece, void> {
    if (!this.#isPacked) {
      yield* readBytes(this.#file, from);
      return;
    }
    let at = 0;
    for await (const { bytes, read } of readUnpackedBytes(this.#file)) {
      if (at + bytes.length > from) yield { bytes: bytes.subarray(Math.max(0, from - at)), read };
      at += bytes.length;
    }
  }

  /** Updates the length, and stores a checkpoint for the next text. */
  #append(text: string, reader: IncrementalTextDecoder): string {
    this.#length += text.length;
    this.#encoding = reader.encoding;
    if (this.#length - (this.#checkpoints.at(-1)?.char ?? 0) >= PIECE_SIZE) this.#checkpoints.push({ char: this.#length, byte: reader.position });
    return text;
  }
}
