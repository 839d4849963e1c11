import type { Engine } from '../engine.ts';
import type { FromWorker, ToWorker } from '../protocol.ts';
import { serveInputReader } from '../serve-input-reader.ts';
import type { WorkerPort } from './port-session.ts';

/** Amount of text that the page processes before it yields to its other work, in UTF-16 code units. */
const SLICE_CHARS = 32_768;

/** Runs the reader on the page instead of in a worker, for short texts and for browsers without a worker. */
export class PagePort implements WorkerPort {
  readonly #listeners: ((event: { readonly data: FromWorker }) => void)[] = [];
  readonly #handle: (message: ToWorker) => void;

  constructor(createEngine: () => Engine) {
    this.#handle = serveInputReader(createEngine, (data) => this.#listeners.forEach((listener) => listener({ data })), SLICE_CHARS);
  }

  postMessage(message: ToWorker): void {
    this.#handle(message);
  }

  terminate(): void {
    this.#listeners.length = 0;
    this.#handle({ kind: 'stop' });
  }

  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: { readonly data: FromWorker }) => void): void {
    if (type === 'message') this.#listeners.push(listener);
  }
}
