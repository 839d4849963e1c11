/** Why a file was not read, or not to its end. What was found before stays. */
export type FileProblem =
  | { readonly kind: 'too-big'; readonly size: number; readonly limit: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'folder' }
  /** Moved, deleted, changed while it was read, or locked. */
  | { readonly kind: 'unreadable' }
  /** No text: a picture, a program, an event log in binary form. */
  | { readonly kind: 'binary' }
  /** Packed in another form than gzip. */
  | { readonly kind: 'archive'; readonly format: string }
  /** The packed data ends or breaks off; read up to there. `read` counts unpacked bytes. */
  | { readonly kind: 'damaged'; readonly read: number }
  /** Unpacks to more than is read. */
  | { readonly kind: 'cut'; readonly limit: number };

/** A file of which not everything could be read. */
export interface FailedFile {
  readonly name: string;
  readonly problem: FileProblem;
}

/**
 * - `starting`: the worker is being made
 * - `stopped`: by the reader; what was found until then is kept
 * - `failed`: the worker died; what it had found is lost
 * - `unstarted`: no worker could be had
 */
export type ReaderState = 'starting' | 'reading' | 'finished' | 'stopped' | 'failed' | 'unstarted';

/** How far the reading of a long text or of files has come. */
export interface ReaderStatus {
  readonly state: ReaderState;
  /** Read so far, and all there is: bytes of files as they lie on the disk, UTF-16 code units of a text. */
  readonly read: number;
  readonly total: number;
  /** Distinct failures found so far. */
  readonly errors: number;
  /** Files whose reading has ended, one way or another. */
  readonly filesDone: number;
  readonly failedFiles: readonly FailedFile[];
}

/** Whether nothing more will be read. */
export function hasEnded({ state }: ReaderStatus): boolean {
  return state !== 'starting' && state !== 'reading';
}

/** The files that nothing could be read of. */
export function getUnreadFiles({ failedFiles }: ReaderStatus): readonly FailedFile[] {
  return failedFiles.filter(({ problem }) => problem.kind !== 'damaged' && problem.kind !== 'cut');
}
