import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import type { TokenClaims } from '../../domain/diagnose/token/token-claims.ts';
import type { DecodeSession } from './decode-session.ts';
import type { Answer, FromWorker, Question, ReaderInput, ToWorker } from '../protocol.ts';
import type { ReaderState, ReaderStatus } from '../reader-status.ts';

/** The parts of the `Worker` interface that a session needs. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

/** How long a stop may take before the worker is terminated, in milliseconds. */
const STOP_TIMEOUT_MS = 150;
/** A worker reports several times per second while reading. One that is silent for this long, in milliseconds, has failed. */
const WORKER_TIMEOUT_MS = 30_000;

/** Reads with a worker that is created for one input only. Terminating the worker discards the input. */
export class PortSession implements DecodeSession {
  readonly #listeners = new Set<() => void>();
  readonly #questions = new Map<number, (answer: Answer) => void>();
  readonly #createWorker: () => Promise<WorkerPort>;
  readonly #input: ReaderInput;
  #worker: WorkerPort | null = null;
  #isClosed = false;
  #isStopping = false;
  #lastQuestion = 0;
  #status: ReaderStatus;
  #initialSecrets: readonly Secret[] | null = null;
  #token: TokenClaims | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param createWorker Creates a worker. Rejects if none is available. */
  constructor(createWorker: () => Promise<WorkerPort>, input: ReaderInput) {
    this.#createWorker = createWorker;
    this.#input = input;
    this.#status = { state: 'starting', read: 0, total: getTotal(input), errors: 0, filesDone: 0, failedFiles: [] };
  }

  readonly start = (): void => {
    this.#restartTimer();
    this.#createWorker().then(
      (worker) => this.#startReading(worker),
      () => this.#finish('unstarted'),
    );
  };

  readonly status = (): ReaderStatus => this.#status;
  readonly initialSecrets = (): readonly Secret[] | null => this.#initialSecrets;
  readonly token = (): TokenClaims | null => this.#token;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly stop = (): void => {
    if (this.#status.state === 'starting') this.#finish('stopped');
    if (this.#status.state !== 'reading') return;
    this.#worker?.postMessage({ kind: 'stop' });
    // The worker stops in any case, even if its results are lost.
    this.#isStopping = true;
    this.#restartTimer(STOP_TIMEOUT_MS);
  };

  readonly close = (): void => {
    this.#isClosed = true;
    this.#listeners.clear();
    this.#questions.clear();
    this.#terminate();
  };

  readonly summary = () => this.#ask({ kind: 'summary' }, (answer) => (answer.kind === 'summary' ? [answer.value] : null));
  readonly page: DecodeSession['page'] = (query, from, to) =>
    this.#ask({ kind: 'page', query, from, to }, (answer) => (answer.kind === 'page' ? [answer.value] : null));
  readonly record: DecodeSession['record'] = (id) =>
    this.#ask({ kind: 'record', id }, (answer) => (answer.kind === 'record' ? [answer.value] : null));
  readonly export: DecodeSession['export'] = (query, format) =>
    this.#ask({ kind: 'export', query, format }, (answer) => (answer.kind === 'export' ? [answer.value] : null));

  /** @param pick Returns the value of an answer of the expected kind, and `null` for any other answer. */
  #ask<Value>(question: Question, pick: (answer: Answer) => readonly [Value] | null): Promise<Value> {
    const worker = this.#worker;
    if (worker === null) return Promise.reject(new Error('The worker has ended.'));
    this.#lastQuestion += 1;
    const number = this.#lastQuestion;
    return new Promise((resolve, reject) => {
      this.#questions.set(number, (answer) => {
        const value = pick(answer);
        if (value === null) reject(new Error(`The worker gave no ${question.kind}.`));
        else resolve(value[0]);
      });
      worker.postMessage({ kind: 'ask', number, question });
    });
  }

  #startReading(worker: WorkerPort): void {
    if (this.#isClosed || this.#status.state !== 'starting') {
      worker.terminate();
      return;
    }
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#handleMessage(data));
    worker.addEventListener('error', () => this.#finish('failed'));
    worker.addEventListener('messageerror', () => this.#finish('failed'));
    worker.postMessage({ kind: 'read', input: this.#input });
  }

  #handleMessage(message: FromWorker): void {
    if (this.#worker === null) return;
    switch (message.kind) {
      case 'ready':
        break;
      case 'status':
        this.#status = message.status;
        if (!this.#isStopping || message.status.state !== 'reading') this.#restartTimer();
        this.#notify();
        break;
      case 'beginning':
        this.#initialSecrets = message.secrets;
        this.#notify();
        break;
      case 'token':
        this.#token = message.claims;
        this.#notify();
        break;
      case 'answer': {
        const settle = this.#questions.get(message.number);
        this.#questions.delete(message.number);
        settle?.(message.answer);
        break;
      }
    }
  }

  /** Restarts the timeout for a worker that should be sending messages. */
  #restartTimer(timeout = WORKER_TIMEOUT_MS): void {
    clearTimeout(this.#timer);
    const { state } = this.#status;
    if (state === 'starting' || state === 'reading') this.#timer = setTimeout(() => this.#finish(state === 'starting' ? 'unstarted' : 'failed'), timeout);
  }

  #finish(state: ReaderState): void {
    this.#terminate();
    if (this.#isClosed) return;
    this.#status = { ...this.#status, state };
    for (const settle of this.#questions.values()) settle({ kind: 'refused' });
    this.#questions.clear();
    this.#notify();
  }

  #terminate(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

function getTotal(input: ReaderInput): number {
  return input.kind === 'text' ? input.text.length : input.files.reduce((sum, file) => sum + file.size, 0);
}
