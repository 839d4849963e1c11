import { getErrorStart } from '../../domain/decode/error-start.ts';
import type { Checker } from '../../features/check/checker.ts';
import { loadDecoder } from './load-decoder.ts';

let loaded: Promise<Checker> | null = null;

/** What checks a request; fetched once, and again after a failure. */
export function loadChecker(): Promise<Checker> {
  loaded ??= load().catch((reason: unknown) => {
    loaded = null;
    throw reason;
  });
  return loaded;
}

async function load(): Promise<Checker> {
  const [{ checkRequest }, { createExampleRequest }, { findRequestInPaste }, { findSecrets }] = await Promise.all([
    import('../../domain/check/check-request.ts'),
    import('../../domain/check/example-request.ts'),
    import('../../domain/check/request-in-paste.ts'),
    import('../../domain/decode/secrets/find-secrets.ts'),
  ]);
  return { check: checkRequest, createExample: createExampleRequest, findRequest: findRequestInPaste, findSecrets, findErrorStart };
}

/** Without the decoder nobody can tell, and the text is taken for a request. */
async function findErrorStart(text: string): Promise<number | null> {
  const found = await Promise.all([loadDecoder(), import('../../domain/decode/detect/is-from-response.ts')]).catch(() => null);
  if (found === null) return null;
  const [decoder, { isFromResponse }] = found;
  const result = decoder.decode(text);
  const error = result.kind === 'found' ? result.errors.find(isFromResponse) : undefined;
  return error === undefined ? null : getErrorStart(error);
}
