import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PortSession, type WorkerPort } from './port-session.ts';
import type { FromWorker, ToWorker } from '../protocol.ts';
import type { ReaderState, ReaderStatus } from '../reader-status.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const QUERY = { text: '', code: null, shape: null, endpoint: null, period: null, sort: 'order', isDescending: false } as const;

function createStatus(state: ReaderState): ReaderStatus {
  return { state, read: 1, total: 3, errors: 0, filesDone: 0, failedFiles: [] };
}

/** A worker that sends only the messages that a test specifies. */
class FakeWorker implements WorkerPort {
  readonly received: ToWorker[] = [];
  isTerminated = false;
  readonly #listeners: ((event: { readonly data: FromWorker }) => void)[] = [];
  readonly #onError: (() => void)[] = [];

  postMessage(message: ToWorker): void {
    this.received.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  addEventListener(type: string, listener: (event: { readonly data: FromWorker }) => void): void {
    if (type === 'message') this.#listeners.push(listener);
    else this.#onError.push(() => listener({ data: { kind: 'ready' } }));
  }
  send(data: FromWorker): void {
    for (const listener of this.#listeners) listener({ data });
  }
  break(): void {
    for (const listener of this.#onError) listener();
  }
}

async function startSession() {
  const worker = new FakeWorker();
  const session = new PortSession(() => Promise.resolve(worker), { kind: 'text', text: 'abc' });
  const listener = vi.fn<() => void>();
  session.subscribe(listener);
  session.start();
  await vi.advanceTimersByTimeAsync(0);
  return { worker, session, listener };
}

it('sends the input to its worker and reports progress', async () => {
  const { worker, session, listener } = await startSession();
  expect(worker.received).toEqual([{ kind: 'read', input: { kind: 'text', text: 'abc' } }]);
  expect(session.status()).toEqual({ state: 'starting', read: 0, total: 3, errors: 0, filesDone: 0, failedFiles: [] });
  worker.send({ kind: 'status', status: createStatus('reading') });
  expect(session.status()).toEqual(createStatus('reading'));
  worker.send({ kind: 'beginning', secrets: [] });
  expect(session.initialSecrets()).toEqual([]);
  expect(listener).toHaveBeenCalledTimes(2);
  expect(session.token()).toBeNull();
  const claims = { audience: 'x', issuer: null, tenant: null, version: null, roles: [], scopes: null, isApp: null, expires: null, notBefore: null };
  worker.send({ kind: 'token', claims });
  expect(session.token()).toEqual(claims);
});

it('returns the matching answer for each question', async () => {
  const { worker, session } = await startSession();
  const page = session.page(QUERY, 0, 10);
  const record = session.record(7);
  expect(worker.received.slice(1)).toEqual([
    { kind: 'ask', number: 1, question: { kind: 'page', query: QUERY, from: 0, to: 10 } },
    { kind: 'ask', number: 2, question: { kind: 'record', id: 7 } },
  ]);
  worker.send({ kind: 'answer', number: 2, answer: { kind: 'record', value: null } });
  worker.send({ kind: 'answer', number: 1, answer: { kind: 'page', value: { total: 0, rows: [] } } });
  expect(await record).toBeNull();
  expect(await page).toEqual({ total: 0, rows: [] });
});

it('rejects a question with an answer of the wrong kind, or without a worker to answer it', async () => {
  const { worker, session } = await startSession();
  const record = session.record(1);
  worker.send({ kind: 'answer', number: 1, answer: { kind: 'refused' } });
  await expect(record).rejects.toThrow('no record');
  const summary = session.summary();
  worker.break();
  await expect(summary).rejects.toThrow('no summary');
  await expect(session.page(QUERY, 0, 1)).rejects.toThrow('has ended');
});

it('reports that no worker was available', async () => {
  const session = new PortSession(() => Promise.reject(new Error('no')), { kind: 'text', text: 'abc' });
  session.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(session.status().state).toBe('unstarted');
});

it('reports that its worker failed or stopped responding', async () => {
  const one = await startSession();
  one.worker.break();
  expect(one.session.status().state).toBe('failed');
  expect(one.worker.isTerminated).toBe(true);

  const other = await startSession();
  for (let second = 0; second < 120; second += 1) {
    other.worker.send({ kind: 'status', status: createStatus('reading') });
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(other.session.status().state).toBe('reading');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(other.session.status().state).toBe('failed');
});

it('keeps a finished worker without a timeout', async () => {
  const { worker, session } = await startSession();
  worker.send({ kind: 'status', status: createStatus('finished') });
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(session.status().state).toBe('finished');
  session.stop();
  expect(worker.received).toHaveLength(1);
});

it('stops a responsive worker, and keeps it', async () => {
  const { worker, session } = await startSession();
  worker.send({ kind: 'status', status: createStatus('reading') });
  session.stop();
  expect(worker.received.at(-1)).toEqual({ kind: 'stop' });
  worker.send({ kind: 'status', status: createStatus('stopped') });
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(session.status().state).toBe('stopped');
  expect(worker.isTerminated).toBe(false);
});

it('terminates a worker that does not stop within 200 ms, even if it still sends messages', async () => {
  const { worker, session } = await startSession();
  worker.send({ kind: 'status', status: createStatus('reading') });
  session.stop();
  worker.send({ kind: 'status', status: createStatus('reading') });
  await vi.advanceTimersByTimeAsync(200);
  expect(worker.isTerminated).toBe(true);
  expect(session.status().state).toBe('failed');
});

it('can stop before a worker exists', async () => {
  const worker = new FakeWorker();
  const session = new PortSession(() => Promise.resolve(worker), { kind: 'text', text: 'abc' });
  session.start();
  session.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(session.status().state).toBe('stopped');
  expect(worker).toMatchObject({ isTerminated: true, received: [] });
});

it('discards everything when it is closed, before and after its worker exists', async () => {
  const { worker, session, listener } = await startSession();
  session.close();
  expect(worker.isTerminated).toBe(true);
  worker.send({ kind: 'status', status: createStatus('reading') });
  expect(listener).not.toHaveBeenCalled();

  const late = new FakeWorker();
  const early = new PortSession(() => Promise.resolve(late), { kind: 'text', text: 'abc' });
  early.start();
  early.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(late).toMatchObject({ isTerminated: true, received: [] });
});
