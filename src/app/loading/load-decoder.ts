import type { Decoder } from '../../features/decoder/state/decoder.ts';

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
  const [{ decode }, { findSecrets }, { diagnose, diagnoseClaims, diagnoseText }, { OTHER_PATHS }, { decodeCatalogue }, { calls }] = await Promise.all([
    import('../../domain/decode/decode.ts'),
    import('../../domain/decode/secrets/find-secrets.ts'),
    import('../../domain/diagnose/diagnose.ts'),
    import('../../domain/operations/other-paths.ts'),
    import('virtual:catalogue/decode'),
    import('virtual:catalogue/calls'),
  ]);
  const known = { operations: calls, otherPaths: OTHER_PATHS };
  return {
    decode: (text) => decode(text, decodeCatalogue),
    findSecrets,
    diagnose: (error, text, token) => diagnose(error, text, Date.now(), known, token),
    diagnoseClaims: (token) => diagnoseClaims(token, Date.now()),
    diagnoseText: (text) => diagnoseText(text, Date.now(), known),
  };
}
