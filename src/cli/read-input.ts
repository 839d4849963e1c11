import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeBytes } from './decode-bytes.ts';

/** An input that could not be read, with the reason in one line. */
export class UnreadableError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

/**
 * The whole text of one input.
 * @param name A file name, relative to the current folder, or `-` for standard input.
 * @throws UnreadableError
 */
export async function readInput(name: string, stdin: Readable): Promise<string> {
  try {
    return decodeBytes(name === '-' ? await readAll(stdin) : await readFile(name));
  } catch (error) {
    throw new UnreadableError(`cannot read ${name}: ${reasonOf(error)}`, { cause: error });
  }
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : 'unknown reason');
}
