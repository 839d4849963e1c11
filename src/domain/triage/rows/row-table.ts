import { ERROR_KINDS, type ErrorKind } from '../../decode/decode-result.ts';
import { createFailureKey, isDifferentResponse } from '../../decode/normalize/failure-key.ts';
import { Column } from './column.ts';
import { hashText } from '../hash-text.ts';
import { truncateText, TextStore } from './text-store.ts';
import type { TriageRow } from '../triage.ts';

/** The values of a row, with secrets masked. */
export interface RowValues {
  readonly kind: ErrorKind;
  readonly status: number | null;
  readonly code: string | null;
  readonly known: boolean;
  readonly message: string | null;
  readonly trackingId: string | null;
  readonly endpoint: string | null;
}

/** The location of a row's record. */
export interface RowPlace {
  /** The index of the file or paste. */
  readonly source: number;
  /** In the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const KNOWN = 0x80;
const NO_TIME = Number.NEGATIVE_INFINITY;

const bytes = (length: number): Uint8Array => new Uint8Array(length);
const shorts = (length: number): Uint16Array => new Uint16Array(length);
const integers = (length: number): Uint32Array => new Uint32Array(length);
const doubles = (length: number): Float64Array => new Float64Array(length);

/**
 * Stores distinct failures, one row each, in typed columns: a row has no object, and no string of
 * its own. Finds a failure's row by open addressing.
 */
export class RowTable {
  readonly texts = new TextStore();
  /** Group numbers. */
  readonly codeGroup = new Column(shorts);
  readonly shapeGroup = new Column(shorts);
  readonly endpointGroup = new Column(shorts);
  readonly status = new Column(shorts);
  readonly count = new Column(integers);
  /** Text references. */
  readonly code = new Column(integers);
  readonly message = new Column(integers);
  readonly trackingId = new Column(integers);
  readonly endpoint = new Column(integers);
  /** `-Infinity` if unknown. */
  readonly time = new Column(doubles);
  readonly #kind = new Column(bytes);
  readonly #hash = new Column(integers);
  readonly #source = new Column(integers);
  readonly #start = new Column(doubles);
  readonly #length = new Column(integers);
  readonly #seed: number;
  /** Row IDs plus one, by hash; 0 for a free slot. */
  #slots = new Uint32Array(1 << 10);
  #size = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  get size(): number {
    return this.#size;
  }

  /** Total memory, in bytes. */
  get bytes(): number {
    const columns = [this.codeGroup, this.shapeGroup, this.endpointGroup, this.status, this.count, this.code, this.message, this.trackingId];
    const others = [this.endpoint, this.time, this.#kind, this.#hash, this.#source, this.#start, this.#length];
    return [...columns, ...others].reduce((sum, column) => sum + column.bytes, this.texts.bytes + this.#slots.byteLength);
  }

  /** Returns the row of the same failure; -1 if there is none. */
  find(values: RowValues): number {
    const key = createRowKey(values);
    const hash = hashText(key, this.#seed);
    for (let slot = this.#getSlot(hash); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row === -1) return -1;
      if (this.#hash.get(row) !== hash) continue;
      const known = this.#getValues(row);
      if (createRowKey(known) === key && !isDifferentResponse(known, values)) return row;
    }
  }

  /**
   * Adds a row for a new failure.
   * @returns The row ID.
   */
  add(values: RowValues, place: RowPlace): number {
    const row = this.#size;
    this.#size += 1;
    if (this.#size * 4 > this.#slots.length * 3) this.#growSlots();
    const hash = hashText(createRowKey(values), this.#seed);
    this.#hash.set(row, hash);
    this.#insert(row, hash);
    this.time.set(row, NO_TIME);
    this.replace(row, values, place);
    return row;
  }

  /** Replaces the values of a row with more complete values for the same failure. */
  replace(row: number, values: RowValues, place: RowPlace): void {
    this.#kind.set(row, ERROR_KINDS.indexOf(values.kind) | (values.known ? KNOWN : 0));
    this.status.set(row, values.status ?? 0);
    this.code.set(row, this.texts.put(values.code));
    this.message.set(row, this.texts.put(values.message));
    this.trackingId.set(row, this.texts.put(values.trackingId));
    this.endpoint.set(row, this.texts.put(values.endpoint));
    this.#source.set(row, place.source);
    this.#start.set(row, place.start);
    this.#length.set(row, place.end - place.start);
  }

  row(id: number): TriageRow {
    const time = this.time.get(id);
    return { id, ...this.#getValues(id), time: time === NO_TIME ? null : time, count: this.count.get(id) };
  }

  place(id: number): RowPlace {
    const start = this.#start.get(id);
    return { source: this.#source.get(id), start, end: start + this.#length.get(id) };
  }

  #getValues(row: number): RowValues {
    const kind = this.#kind.get(row);
    const status = this.status.get(row);
    return {
      kind: ERROR_KINDS[kind & ~KNOWN] ?? 'unknown',
      status: status === 0 ? null : status,
      code: this.texts.get(this.code.get(row)),
      known: (kind & KNOWN) !== 0,
      message: this.texts.get(this.message.get(row)),
      trackingId: this.texts.get(this.trackingId.get(row)),
      endpoint: this.texts.get(this.endpoint.get(row)),
    };
  }

  #getSlot(hash: number): number {
    return hash & (this.#slots.length - 1);
  }

  #insert(row: number, hash: number): void {
    let slot = this.#getSlot(hash);
    while ((this.#slots[slot] ?? 0) !== 0) slot = (slot + 1) & (this.#slots.length - 1);
    this.#slots[slot] = row + 1;
  }

  #growSlots(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let row = 0; row < this.#size - 1; row += 1) this.#insert(row, this.#hash.get(row));
  }
}

/** Creates the key from the stored texts, because text after their maximum length is not available for comparison. */
function createRowKey({ trackingId, code, status, message }: RowValues): string {
  return createFailureKey({
    trackingId: trackingId === null ? null : truncateText(trackingId),
    code: code === null ? null : truncateText(code),
    status,
    message: message === null ? null : truncateText(message),
  });
}
