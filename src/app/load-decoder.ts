import type { Decoder } from '../features/decoder/decoder.ts';

let loaded: Promise<Decoder> | null = null;

/** The decoder with its catalogue; fetched once, and again after a failure. */
export function loadDecoder(): Promise<Decoder> {
  loaded ??= load().catch((reason: unknown) => {
    loaded = null;
    throw reason;
  });
  return loaded;
}

async function load(): Promise<Decoder> {
  const [{ decode }, { findSecrets }, { decodeCatalogue }] = await Promise.all([
    import('../domain/decode/decode.ts'),
    import('../domain/decode/secrets/find-secrets.ts'),
    import('virtual:catalogue/decode'),
  ]);
  return { decode: (text) => decode(text, decodeCatalogue), findSecrets };
}
