/** What shows a result, and what can be taken away from it. */
type ResultModule = typeof import('./parts/result-parts.tsx');

let result: ResultModule | null = null;

/** What shows a result, when it has been loaded before. */
export function peekResult(): ResultModule | null {
  return result;
}

/** Fetches what shows a result. Rejects when the network fails; a later call tries again. */
export async function loadResult(): Promise<ResultModule> {
  result = await import('./parts/result-parts.tsx');
  return result;
}

/** Fetches all that reads and shows long texts and files, so that it is there without the network. */
export async function loadReader(): Promise<void> {
  await Promise.all([import('virtual:worker-source'), import('../../worker/create-engine.ts'), import('../../reader/session/page-port.ts'), loadResult()]);
}
