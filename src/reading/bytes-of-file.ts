import { PIECE } from './limits.ts';

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
export async function* bytesOf(file: Blob, from: number): AsyncGenerator<BytePiece, void> {
  let next = fetchPiece(file, from);
  for (let at = from; at < file.size; at += PIECE) {
    const bytes = await next;
    const read = at + bytes.length;
    if (read < file.size) next = fetchPiece(file, read);
    yield { bytes, read };
  }
}

function fetchPiece(file: Blob, at: number): Promise<Uint8Array> {
  const piece = file.slice(at, at + PIECE).arrayBuffer().then((buffer) => new Uint8Array(buffer));
  // Nobody waits for it any more when the reading was stopped.
  piece.catch(() => {});
  return piece;
}

/**
 * What a gzip file unpacks to.
 * @throws DOMException when the file can no longer be read as it was, another error when its data is damaged
 */
export async function* unpackedBytesOf(file: Blob): AsyncGenerator<BytePiece, void> {
  let read = 0;
  const counted = new TransformStream<BufferSource, BufferSource>({
    transform(bytes, controller) {
      read += bytes.byteLength;
      controller.enqueue(bytes);
    },
  });
  const reader = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield { bytes: value, read };
    }
  } finally {
    // Ends the unpacking of what nobody wants any more; a stream that broke has ended already.
    await reader.cancel().catch(() => {});
  }
}
