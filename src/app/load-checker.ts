import type { Checker } from '../features/check/checker.ts';

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
  const [{ checkRequest }, { exampleRequest }, { findSecrets }] = await Promise.all([
    import('../domain/check/check-request.ts'),
    import('../domain/check/example-request.ts'),
    import('../domain/decode/secrets/find-secrets.ts'),
  ]);
  return { check: checkRequest, exampleOf: exampleRequest, findSecrets };
}
