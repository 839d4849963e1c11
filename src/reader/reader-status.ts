/** Why a file was not read, or not read completely. Errors found earlier are kept. */
export type FileProblem =
  | { readonly kind: 'too-big'; readonly size: number; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'folder' }
  /** Moved, deleted, locked, or changed during reading. */
  | { readonly kind: 'unreadable' }
  /** Not text, such as an image, an executable or a binary event log. */
  | { readonly kind: 'binary' }
  /** Compressed in a different format from gzip. */
  | { readonly kind: 'archive'; readonly format: string }
  /** The compressed data is truncated or damaged, and was read up to that point. `read` is the number of decompressed bytes. */
  | { readonly kind: 'damaged'; readonly read: number }
  /** The decompressed data exceeds the limit. */
  | { readonly kind: 'cut'; readonly limit: number };

/** A file that could not be read completely. */
export interface FailedFile {
  readonly name: string;
  readonly problem: FileProblem;
}

/**
 * - `starting`: the worker is being created.
 * - `stopped`: the user stopped the reader; earlier results are kept.
 * - `failed`: the worker failed; its results are lost.
 * - `unstarted`: no worker was available.
 */
export type ReaderState = 'starting' | 'reading' | 'finished' | 'stopped' | 'failed' | 'unstarted';

/** Progress of reading a long text or files. */
export interface ReaderStatus {
  readonly state: ReaderState;
  /** Amount read so far, and total amount: bytes on disk for files, UTF-16 code units for a text. */
  readonly read: number;
  readonly total: number;
  /** Number of distinct failures found so far. */
  readonly errors: number;
  /** Number of files whose reading has ended, successfully or not. */
  readonly filesDone: number;
  readonly failedFiles: readonly FailedFile[];
}

/** Returns whether reading has ended. */
export function hasEnded({ state }: ReaderStatus): boolean {
  return state !== 'starting' && state !== 'reading';
}

/** Returns the files of which nothing could be read. */
export function getUnreadFiles({ failedFiles }: ReaderStatus): readonly FailedFile[] {
  return failedFiles.filter(({ problem }) => problem.kind !== 'damaged' && problem.kind !== 'cut');
}
