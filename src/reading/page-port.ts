import type { Engine } from './engine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { serveReading } from './serve-reading.ts';
import type { WorkerPort } from './port-session.ts';

/** How much of a text the page reads before it does its own work again. UTF-16 code units. */
const SLICE = 32_768;

/** Does on the page what a worker does: for short texts, and where no worker can be had. */
export class PagePort implements WorkerPort {
  readonly #listeners: ((event: { readonly data: FromWorker }) => void)[] = [];
  readonly #take: (message: ToWorker) => void;

  constructor(createEngine: () => Engine) {
    this.#take = serveReading(createEngine, (data) => this.#listeners.forEach((listener) => listener({ data })), SLICE);
  }

  postMessage(message: ToWorker): void {
    this.#take(message);
  }

  terminate(): void {
    this.#listeners.length = 0;
    this.#take({ kind: 'stop' });
  }

  addEventListener(type: 'message' | 'error' | 'messageerror', listener: (event: { readonly data: FromWorker }) => void): void {
    if (type === 'message') this.#listeners.push(listener);
  }
}
