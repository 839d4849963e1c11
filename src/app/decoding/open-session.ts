import type { DecodeSession } from '../../reader/session/decode-session.ts';
import { MAX_FALLBACK_CHARS, MAX_ON_PAGE_CHARS } from '../../reader/limits.ts';
import { PortSession, type WorkerPort } from '../../reader/session/port-session.ts';
import type { FromWorker, ReaderInput } from '../../reader/protocol.ts';
import { pagePort, workerSource } from '../loading/parts.ts';
import { getWorkerUrl } from './worker-url.ts';

/** How long a worker may take to start. */
const WORKER_START_TIMEOUT_MS = 10_000;

/** Opens the session that reads an input: a short text on the page, everything else in a worker. */
export function openSession(input: ReaderInput): DecodeSession {
  const length = input.kind === 'text' ? input.text.length : Number.POSITIVE_INFINITY;
  if (length <= MAX_ON_PAGE_CHARS) return new PortSession(createPagePort, input);
  return new PortSession(() => startWorker().catch((reason: unknown) => {
    if (length <= MAX_FALLBACK_CHARS) return createPagePort();
    throw reason;
  }), input);
}

async function createPagePort(): Promise<WorkerPort> {
  const { createEngine, PagePort } = await pagePort.load();
  return new PagePort(createEngine);
}

/** Rejects if the browser does not allow a worker, or the worker does not start in time. */
async function startWorker(): Promise<WorkerPort> {
  const worker = new Worker(getWorkerUrl(await workerSource.load()));
  await new Promise<void>((resolve, reject) => {
    setTimeout(reject, WORKER_START_TIMEOUT_MS, new Error('The worker did not start.'));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => data.kind === 'ready' && resolve(), { once: true });
    worker.addEventListener('error', () => reject(new Error('The worker did not start.')), { once: true });
  }).catch((reason: unknown) => {
    worker.terminate();
    throw reason;
  });
  return worker;
}
