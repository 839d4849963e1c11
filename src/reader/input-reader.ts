import type { TokenClaims } from '../domain/diagnose/token/token-claims.ts';
import type { Secret } from '../domain/decode/secrets/secret-kinds.ts';
import type { TriageRecord } from '../domain/triage/triage.ts';
import { yieldToEventLoop } from './yield-to-event-loop.ts';
import type { Engine, ErrorReader } from './engine.ts';
import { FileText } from './files/file-text.ts';
import type { Answer, Question, ReaderInput } from './protocol.ts';
import type { FileProblem, ReaderState, ReaderStatus, FailedFile } from './reader-status.ts';

/** Maximum number of failed files to report. */
const MAX_FAILED_FILES = 200;

/** How much text before a record to search for secrets that overlap with it, in UTF-16 code units. */
const CONTEXT_CHARS = 4000;

interface TextSource {
  /** Reads a part of the text, in UTF-16 code units; `null` if it can no longer be read. */
  readonly readPart: (start: number, end: number) => Promise<string | null>;
}

/** Reads one input until its end or until it is stopped, and answers questions about the results, even during reading. */
export class InputReader {
  readonly #engine: Engine;
  readonly #input: ReaderInput;
  readonly #sources: TextSource[] = [];
  readonly #failedFiles: FailedFile[] = [];
  #state: ReaderState = 'reading';
  #read = 0;
  #filesDone = 0;
  #isStopped = false;
  #onStop: () => void = () => {};
  readonly #stopped = new Promise<null>((resolve) => {
    this.#onStop = () => resolve(null);
  });

  constructor(engine: Engine, input: ReaderInput) {
    this.#engine = engine;
    this.#input = input;
  }

  status(): ReaderStatus {
    const input = this.#input;
    return {
      state: this.#state,
      read: this.#read,
      total: input.kind === 'text' ? input.text.length : input.files.reduce((sum, file) => sum + file.size, 0),
      errors: this.#engine.index.rows,
      filesDone: this.#filesDone,
      failedFiles: [...this.#failedFiles],
    };
  }

  /** Returns the secrets that start in the first `length` code units of a text. */
  findInitialSecrets(length: number): readonly Secret[] {
    if (this.#input.kind === 'files') return [];
    // Searches twice the length, so that a secret at the end is found completely.
    return this.#engine.findSecrets(this.#input.text.slice(0, 2 * length)).filter(({ start }) => start < length);
  }

  /** Returns the claims of the only token in a text; `null` for files, which are not searched for tokens. */
  findSoleToken(): TokenClaims | null {
    return this.#input.kind === 'files' ? null : this.#engine.findSoleToken(this.#input.text);
  }

  /** @param piece Number of code units of a text to process at a time. */
  async run(piece: number): Promise<void> {
    try {
      if (this.#input.kind === 'text') await this.#readText(this.#input.text, piece);
      else for (const file of this.#input.files) await this.#readFile(file);
      this.#state = this.#isStopped ? 'stopped' : 'finished';
    } catch {
      // The decoder should not throw. If it does, earlier results remain available.
      this.#state = 'failed';
    }
  }

  /** Stops after the current piece, without waiting for a slow disk. */
  stop(): void {
    this.#isStopped = true;
    this.#onStop();
  }

  async answer(question: Question): Promise<Answer> {
    const { index } = this.#engine;
    switch (question.kind) {
      case 'summary':
        return { kind: 'summary', value: index.summary() };
      case 'page':
        return { kind: 'page', value: index.page(question.query, question.from, question.to) };
      case 'record':
        return { kind: 'record', value: await this.#readRecord(question.id) };
      case 'export':
        return { kind: 'export', value: [...index.export(question.query, question.format)] };
    }
  }

  async #readText(text: string, piece: number): Promise<void> {
    const reader = this.#createReader({ readPart: async (start, end) => text.slice(start, end) });
    for (let at = 0; at < text.length && !this.#isStopped; at += piece) {
      reader.push(text.slice(at, at + piece));
      this.#read = Math.min(at + piece, text.length);
      await yieldToEventLoop();
    }
    reader.end();
  }

  async #readFile(file: File): Promise<void> {
    if (this.#isStopped) return;
    const before = this.#read;
    const text = new FileText(file);
    const reader = this.#createReader(text);
    const pieces = text.readPieces();
    let problem: FileProblem | null = null;
    for (;;) {
      const next = await Promise.race([pieces.next(), this.#stopped]);
      if (next === null) break;
      if (next.done === true) {
        problem = next.value;
        break;
      }
      reader.push(next.value.text);
      this.#read = before + next.value.read;
      await yieldToEventLoop();
      if (this.#isStopped) break;
    }
    void pieces.return(null);
    reader.end();
    if (this.#isStopped) return;
    if (problem !== null && this.#failedFiles.length < MAX_FAILED_FILES) this.#failedFiles.push({ name: file.name, problem });
    this.#read = before + file.size;
    this.#filesDone += 1;
  }

  #createReader(source: TextSource): ErrorReader {
    const sourceIndex = this.#sources.push(source) - 1;
    return this.#engine.createReader((found) => this.#engine.index.add(found, sourceIndex));
  }

  async #readRecord(id: number): Promise<TriageRecord | null> {
    const { decode, findSecrets, index } = this.#engine;
    const row = index.row(id);
    const place = index.locate(id);
    if (row === null || place === null) return null;
    const from = Math.max(0, place.start - CONTEXT_CHARS);
    const part = await this.#sources[place.source]?.readPart(from, place.end);
    if (part === undefined || part === null) return null;
    const before = place.start - from;
    const text = part.slice(before);
    const errors = decode(text);
    const same = errors.find(({ code, trackingId, message }) => code === row.code && trackingId === row.trackingId && message === row.message);
    const error = same ?? errors.find(({ code, trackingId }) => code === row.code && trackingId === row.trackingId) ?? errors[0];
    // No error at this position means that the file was changed.
    return error === undefined ? null : { text, error: { ...error, count: row.count }, secrets: clipSecrets(before, findSecrets(part)) };
  }
}

/** Converts secrets to positions relative to `start`. A secret that starts earlier is clipped. */
function clipSecrets(start: number, secrets: readonly Secret[]): readonly Secret[] {
  return secrets.filter(({ end }) => end > start).map((secret) => ({ ...secret, start: Math.max(0, secret.start - start), end: secret.end - start }));
}
