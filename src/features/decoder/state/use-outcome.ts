import { useMemo } from 'react';
import type { DecodeResult } from '../../../domain/decode/decode-result.ts';
import type { Finding } from '../../../domain/diagnose/findings.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import type { DecodeSession } from '../../../reader/session/decode-session.ts';
import { MAX_BOX_CHARS, MAX_ON_PAGE_CHARS, MAX_PASTE_CHARS } from '../../../reader/limits.ts';
import type { Decoder } from './decoder.ts';
import type { Input } from '../input/input.ts';

/** The result of the input. */
export type Outcome =
  | { readonly kind: 'idle' }
  /** The decoder is loading, or the worker is starting. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'load-failed' }
  /** Only the start of the text is checked for secrets, because the box shows no more. `null` until the decoder is loaded. */
  | { readonly kind: 'too-long'; readonly secrets: readonly Secret[] | null }
  | { readonly kind: 'failed'; readonly secrets: readonly Secret[] | null }
  /** A short text, decoded on the page. */
  | {
      readonly kind: 'read';
      readonly result: DecodeResult;
      readonly secrets: readonly Secret[];
      /** What a text without an error contains; empty if there are errors. */
      readonly findings: readonly Finding[];
    }
  /** A long text or files; the session provides the results. */
  | { readonly kind: 'session'; readonly session: DecodeSession };

/** Decodes a short text immediately. A session decodes longer input. */
export function useOutcome(input: Input, session: DecodeSession | null, decoder: Decoder | null, hasFailed: boolean): Outcome {
  return useMemo((): Outcome => {
    if (session !== null) return { kind: 'session', session };
    if (input.kind === 'files') return { kind: 'idle' };
    const { text } = input;
    if (text.length > MAX_PASTE_CHARS) return { kind: 'too-long', secrets: findSecretsOrNull(text.slice(0, 2 * MAX_BOX_CHARS), decoder) };
    if (text.length > MAX_ON_PAGE_CHARS) return { kind: 'waiting' };
    if (text.trim() === '') return { kind: 'idle' };
    if (decoder === null) return { kind: hasFailed ? 'load-failed' : 'waiting' };
    try {
      const result = decoder.decode(text);
      return { kind: 'read', result, secrets: decoder.findSecrets(text), findings: result.kind === 'nothing' ? decoder.diagnoseText(text) : [] };
    } catch {
      // The decoder never throws by contract. If it does anyway, the paste must not be lost.
      return { kind: 'failed', secrets: findSecretsOrNull(text, decoder) };
    }
  }, [input, session, decoder, hasFailed]);
}

function findSecretsOrNull(text: string, decoder: Decoder | null): readonly Secret[] | null {
  try {
    return decoder?.findSecrets(text) ?? null;
  } catch {
    return null;
  }
}
