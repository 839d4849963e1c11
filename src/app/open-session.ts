import type { DecodeSession } from '../reading/decode-session.ts';
import { FALLBACK_LIMIT, PAGE_LIMIT } from '../reading/limits.ts';
import { PortSession, type WorkerPort } from '../reading/port-session.ts';
import type { FromWorker, ReadingInput } from '../reading/protocol.ts';
import { workerUrl } from './app-urls.ts';

/** How long a worker may take to come to life. Milliseconds. */
const START_LIMIT = 10_000;

/** The session that will read an input: a short text on the page, all else in a worker. */
export function openSession(input: ReadingInput): DecodeSession {
  const length = input.kind === 'text' ? input.text.length : Number.POSITIVE_INFINITY;
  if (length <= PAGE_LIMIT) return new PortSession(onPage, input);
  return new PortSession(() => startWorker().catch((reason: unknown) => {
    if (length <= FALLBACK_LIMIT) return onPage();
    throw reason;
  }), input);
}

async function onPage(): Promise<WorkerPort> {
  const [{ createEngine }, { PagePort }] = await Promise.all([import('../worker/engine.ts'), import('../reading/page-port.ts')]);
  return new PagePort(createEngine);
}

/** Rejects where the browser refuses a worker, or the worker does not come to life. */
async function startWorker(): Promise<WorkerPort> {
  const { workerSource } = await import('virtual:worker-source');
  const worker = new Worker(workerUrl(workerSource));
  await new Promise<void>((resolve, reject) => {
    setTimeout(reject, START_LIMIT, new Error('The worker did not start.'));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => data.kind === 'ready' && resolve(), { once: true });
    worker.addEventListener('error', () => reject(new Error('The worker did not start.')), { once: true });
  }).catch((reason: unknown) => {
    worker.terminate();
    throw reason;
  });
  return worker;
}
