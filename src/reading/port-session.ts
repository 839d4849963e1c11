import type { Secret } from '../domain/decode/secrets/secret-kinds.ts';
import type { TokenClaims } from '../domain/diagnose/token/token-claims.ts';
import type { DecodeSession } from './decode-session.ts';
import type { Answer, FromWorker, Question, ReadingInput, ToWorker } from './protocol.ts';
import type { ReadingState, ReadingStatus } from './reading-status.ts';

/** A worker as far as a session needs it. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

/** How long a stop may take before the worker is ended by force. Milliseconds. */
const PATIENCE = 150;
/** A worker that reads reports several times a second; one that is silent for so long is dead. Milliseconds. */
const SILENCE = 30_000;

/** Reads by a worker that is made for this input alone: to forget the input is to end the worker. */
export class PortSession implements DecodeSession {
  readonly #listeners = new Set<() => void>();
  readonly #questions = new Map<number, (answer: Answer) => void>();
  readonly #make: () => Promise<WorkerPort>;
  readonly #input: ReadingInput;
  #worker: WorkerPort | null = null;
  #isClosed = false;
  #isStopping = false;
  #asked = 0;
  #status: ReadingStatus;
  #beginning: readonly Secret[] | null = null;
  #token: TokenClaims | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param make makes a worker; rejects where none can be had */
  constructor(make: () => Promise<WorkerPort>, input: ReadingInput) {
    this.#make = make;
    this.#input = input;
    this.#status = { state: 'starting', read: 0, total: totalOf(input), errors: 0, filesDone: 0, troubled: [] };
  }

  readonly start = (): void => {
    this.#watch();
    this.#make().then(
      (worker) => this.#begin(worker),
      () => this.#end('unstarted'),
    );
  };

  readonly status = (): ReadingStatus => this.#status;
  readonly beginning = (): readonly Secret[] | null => this.#beginning;
  readonly token = (): TokenClaims | null => this.#token;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly stop = (): void => {
    if (this.#status.state === 'starting') this.#end('stopped');
    if (this.#status.state !== 'reading') return;
    this.#worker?.postMessage({ kind: 'stop' });
    // Whatever holds it up, it stops: at the price of what it has found.
    this.#isStopping = true;
    this.#watch(PATIENCE);
  };

  readonly close = (): void => {
    this.#isClosed = true;
    this.#listeners.clear();
    this.#questions.clear();
    this.#dismiss();
  };

  readonly summary = () => this.#ask({ kind: 'summary' }, (answer) => (answer.kind === 'summary' ? [answer.value] : null));
  readonly page: DecodeSession['page'] = (query, from, to) =>
    this.#ask({ kind: 'page', query, from, to }, (answer) => (answer.kind === 'page' ? [answer.value] : null));
  readonly record: DecodeSession['record'] = (id) =>
    this.#ask({ kind: 'record', id }, (answer) => (answer.kind === 'record' ? [answer.value] : null));
  readonly export: DecodeSession['export'] = (query, format) =>
    this.#ask({ kind: 'export', query, format }, (answer) => (answer.kind === 'export' ? [answer.value] : null));

  /** @param pick takes the value out of the answer of its kind, and `null` out of any other */
  #ask<Value>(question: Question, pick: (answer: Answer) => readonly [Value] | null): Promise<Value> {
    const worker = this.#worker;
    if (worker === null) return Promise.reject(new Error('The worker has ended.'));
    this.#asked += 1;
    const number = this.#asked;
    return new Promise((resolve, reject) => {
      this.#questions.set(number, (answer) => {
        const value = pick(answer);
        if (value === null) reject(new Error(`The worker gave no ${question.kind}.`));
        else resolve(value[0]);
      });
      worker.postMessage({ kind: 'ask', number, question });
    });
  }

  #begin(worker: WorkerPort): void {
    if (this.#isClosed || this.#status.state !== 'starting') {
      worker.terminate();
      return;
    }
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#hear(data));
    worker.addEventListener('error', () => this.#end('failed'));
    worker.addEventListener('messageerror', () => this.#end('failed'));
    worker.postMessage({ kind: 'read', input: this.#input });
  }

  #hear(message: FromWorker): void {
    if (this.#worker === null) return;
    switch (message.kind) {
      case 'ready':
        break;
      case 'status':
        this.#status = message.status;
        if (!this.#isStopping || message.status.state !== 'reading') this.#watch();
        this.#tell();
        break;
      case 'beginning':
        this.#beginning = message.secrets;
        this.#tell();
        break;
      case 'token':
        this.#token = message.claims;
        this.#tell();
        break;
      case 'answer': {
        const settle = this.#questions.get(message.number);
        this.#questions.delete(message.number);
        settle?.(message.answer);
        break;
      }
    }
  }

  /** Counts the time in which nothing is heard of a worker that has something to say. */
  #watch(patience = SILENCE): void {
    clearTimeout(this.#timer);
    const { state } = this.#status;
    if (state === 'starting' || state === 'reading') this.#timer = setTimeout(() => this.#end(state === 'starting' ? 'unstarted' : 'failed'), patience);
  }

  #end(state: ReadingState): void {
    this.#dismiss();
    if (this.#isClosed) return;
    this.#status = { ...this.#status, state };
    for (const settle of this.#questions.values()) settle({ kind: 'refused' });
    this.#questions.clear();
    this.#tell();
  }

  #dismiss(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function totalOf(input: ReadingInput): number {
  return input.kind === 'text' ? input.text.length : input.files.reduce((sum, file) => sum + file.size, 0);
}
