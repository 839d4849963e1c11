import { hashText } from '../../domain/triage/hash-text.ts';
import { readSharedResult, type SharedResult } from '../../domain/report/shared-result.ts';

/*
 * A shared result as the fragment of an address: `shared=1.`, JSON, deflated, in base64url, a dot, and a check of
 * these. The check tells that a link was cut or changed; it proves nothing about who made it. A browser sends no
 * fragment to a server.
 */

const FRAGMENT_NAME = 'shared=';
const VERSION = '1';

/** The longest fragment that is made or opened: mail and chat cut longer links. Characters. */
export const MAX_FRAGMENT_CHARS = 8000;
/** No more is unpacked, whatever a fragment claims. Bytes. */
const MAX_UNPACKED_BYTES = 32_768;

/** Why a fragment is not opened. */
export const REFUSALS = ['version', 'too-long', 'damaged'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type OpenedFragment = { readonly kind: 'open'; readonly shared: SharedResult } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Whether a fragment, with its `#`, wants to be a shared result. */
export function isSharedFragment(hash: string): boolean {
  return hash.startsWith(`#${FRAGMENT_NAME}`);
}

/** @returns the fragment with its `#`; `null` where it would be longer than {@link MAX_FRAGMENT_CHARS} */
export async function packShared(shared: SharedResult): Promise<string | null> {
  const packed = await readThrough(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'), Infinity);
  const data = btoa(String.fromCharCode(...(packed ?? []))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const fragment = `#${FRAGMENT_NAME}${VERSION}.${data}.${computeCheck(data)}`;
  return packed === null || fragment.length > MAX_FRAGMENT_CHARS ? null : fragment;
}

/** Reads a fragment as data and nothing else. Never rejects. */
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
 * Bytes sent through a stream.
 * @returns `null` as soon as more than `limit` bytes come out; the rest is never made
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
