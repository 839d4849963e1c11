import { hashText } from '../../domain/triage/hash-text.ts';
import { readSharedResult, type SharedResult } from '../../domain/report/shared-result.ts';

/*
 * The URL fragment for a shared result: `shared=1.`, then deflated JSON in base64url, a dot, and a checksum of
 * both. The checksum detects truncated or changed links but does not authenticate the sender. Browsers do not
 * send fragments to servers.
 */

const FRAGMENT_NAME = 'shared=';
const VERSION = '1';

/** Longest fragment that is created or opened, because email and chat apps truncate longer links. Characters. */
export const MAX_FRAGMENT_CHARS = 8000;
/** Unpacking stops at this size. Bytes. */
const MAX_UNPACKED_BYTES = 32_768;

/** Reasons for rejecting a fragment. */
export const REFUSALS = ['version', 'too-long', 'damaged'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type OpenedFragment = { readonly kind: 'open'; readonly shared: SharedResult } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Whether a fragment, with its `#`, is a shared result. */
export function isSharedFragment(hash: string): boolean {
  return hash.startsWith(`#${FRAGMENT_NAME}`);
}

/**
 * Packs a result as a fragment.
 * @returns the fragment with its `#`; `null` if it would exceed {@link MAX_FRAGMENT_CHARS}
 */
export async function packShared(shared: SharedResult): Promise<string | null> {
  const packed = await readThrough(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'), Infinity);
  const data = btoa(String.fromCharCode(...(packed ?? []))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const fragment = `#${FRAGMENT_NAME}${VERSION}.${data}.${computeCheck(data)}`;
  return packed === null || fragment.length > MAX_FRAGMENT_CHARS ? null : fragment;
}

/** Unpacks a fragment. Treats it as untrusted data. The promise never rejects. */
export async function unpackShared(hash: string): Promise<OpenedFragment> {
  if (hash.length > MAX_FRAGMENT_CHARS) return createRefusal('too-long');
  const [version = '', data = '', check = '', ...rest] = hash.slice(1 + FRAGMENT_NAME.length).split('.');
  if (/^\d{1,9}$/.test(version) && version !== VERSION) return createRefusal('version');
  if (version !== VERSION || rest.length > 0 || !/^[\w-]+$/.test(data) || check !== computeCheck(data)) return createRefusal('damaged');
  try {
    const packed = Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const bytes = await readThrough(packed, new DecompressionStream('deflate-raw'), MAX_UNPACKED_BYTES);
    if (bytes === null) return createRefusal('too-long');
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const shared = readSharedResult(json);
    return shared === null ? createRefusal('damaged') : { kind: 'open', shared };
  } catch {
    return createRefusal('damaged');
  }
}

function computeCheck(data: string): string {
  return hashText(data, 0).toString(36);
}

function createRefusal(refusal: Refusal): OpenedFragment {
  return { kind: 'refused', refusal };
}

/**
 * Pipes bytes through a stream.
 * @returns `null` if the output exceeds `limit` bytes; the rest is not produced
 */
async function readThrough(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, limit: number): Promise<Uint8Array | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const joined = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
