import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { decodeBytes } from './decode-bytes.ts';
import { unpackBytes } from './unpack-bytes.ts';

/** An input that could not be read. The message is one line. */
export class UnreadableError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  Z_BUF_ERROR: 'the gzip data is truncated',
  Z_DATA_ERROR: 'the gzip data is corrupt',
};

/**
 * Yields the text of one input in chunks, without the byte order mark. Unpacks gzip.
 * @param name a file name, relative to the current directory, or `-` for standard input
 * @throws {UnreadableError} possibly after it has yielded some of the text
 */
export async function* readInput(name: string, stdin: Readable): AsyncGenerator<string> {
  try {
    yield* decodeBytes(unpackBytes(readBytes(name === '-' ? stdin : createReadStream(name, { highWaterMark: 262_144 }))));
  } catch (error) {
    throw new UnreadableError(`cannot read ${name}: ${getReason(error)}`, { cause: error });
  }
}

async function* readBytes(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(chunk);
}

function getReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : 'unknown reason');
}
