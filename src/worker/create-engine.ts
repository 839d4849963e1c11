import { decodeCatalogue } from 'virtual:catalogue/decode';
import { decode } from '../domain/decode/decode.ts';
import type { DecodedError } from '../domain/decode/decode-result.ts';
import { findSecrets } from '../domain/decode/secrets/find-secrets.ts';
import { StreamDecoder } from '../domain/decode/stream/stream-decoder.ts';
import { findSoleToken } from '../domain/diagnose/token/token-claims.ts';
import { TriageIndex } from '../domain/triage/triage-index.ts';
import type { Engine } from '../reader/engine.ts';

/** Creates the engine for one input. */
export function createEngine(): Engine {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return {
    index: new TriageIndex({ now: Date.now(), seed }),
    createReader: (onError) => new StreamDecoder(decodeCatalogue, onError),
    decode: decodeText,
    findSecrets,
    findSoleToken,
  };
}

function decodeText(text: string): readonly DecodedError[] {
  const result = decode(text, decodeCatalogue);
  return result.kind === 'found' ? result.errors : [];
}
