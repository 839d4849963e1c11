import type { Engine } from '../engine.ts';
import type { FromWorker, ToWorker } from '../protocol.ts';
import { serveInputReader } from '../serve-input-reader.ts';
import type { WorkerPort } from './port-session.ts';

/** How much of a text the page reads before it does its own work again. UTF-16 code units. */
const SLICE_CHARS = 32_768;

/** Does on the page what a worker does: for short texts, and where no worker can be had. */
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
