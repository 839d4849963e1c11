import type { TriageQuery, TriageRow, TriageSource } from '../../domain/triage/triage.ts';
import type { RowSlice } from './row-slices.ts';

/** Rows that are fetched at a time. */
export const WINDOW = 100;

/** Windows that are remembered; those looked at longest ago are forgotten. */
const KEPT = 60;

/** The row of before where it says the same: whoever shows it need not draw it again. */
function asBefore(row: TriageRow, before: TriageRow | undefined): TriageRow {
  if (before === undefined) return row;
  return ROW_KEYS.every((key) => row[key] === before[key]) ? before : row;
}

const ROW_KEYS = ['id', 'kind', 'status', 'code', 'known', 'message', 'trackingId', 'endpoint', 'time', 'count'] as const satisfies readonly (keyof TriageRow)[];

interface Window {
  readonly rows: readonly TriageRow[];
  /** Counts how often the source had grown when these rows were asked for. */
  readonly generation: number;
}

/**
 * The rows that a table looks at, out of a source that may hold a million. One question is under way
 * at a time; what has been asked for meanwhile and is no longer looked at is never asked.
 */
export class RowWindows {
  readonly #source: TriageSource;
  readonly #windows = new Map<number, Window>();
  readonly #listeners = new Set<() => void>();
  #asked: TriageQuery;
  #answered: TriageQuery | null = null;
  #wanted: RowSlice = { from: 0, to: WINDOW };
  #generation = 0;
  #isAsking = false;
  #hasFailed = false;
  #total: number | null = null;
  #version = 0;

  constructor(source: TriageSource, query: TriageQuery) {
    this.#source = source;
    this.#asked = query;
  }

  /** How many rows the answered query gives; `null` before the first answer. */
  get total(): number | null {
    return this.#total;
  }

  /** The query that the rows belong to. */
  get query(): TriageQuery | null {
    return this.#answered;
  }

  /** Whether the rows still belong to the query before. */
  get isBehind(): boolean {
    return this.#answered !== this.#asked;
  }

  /** Whether the source could not answer the last question. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Grows with every change. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A row of the answered query; `null` while it is fetched. */
  row(index: number): TriageRow | null {
    return this.#windows.get(Math.floor(index / WINDOW))?.rows[index % WINDOW] ?? null;
  }

  /** Asks for other rows. The ones before stay until the first of the new ones are there. */
  show(query: TriageQuery): void {
    if (query === this.#asked) return;
    this.#asked = query;
    this.#wanted = { from: 0, to: WINDOW };
    this.#ask();
  }

  /** Says which rows are looked at, so that they are fetched. */
  look(slice: RowSlice): void {
    if (!this.isBehind) this.#wanted = slice;
    this.#ask();
  }

  /** The source holds more than before: what is looked at is fetched anew. */
  refresh(): void {
    this.#generation += 1;
    this.#ask();
  }

  #ask(): void {
    if (!this.#isAsking) void this.#askUntilSettled();
  }

  async #askUntilSettled(): Promise<void> {
    this.#isAsking = true;
    try {
      for (let missing = this.#missing(); missing !== null; missing = this.#missing()) {
        const [query, generation] = [this.#asked, this.#generation];
        const { total, rows } = await this.#source.page(query, missing.from, missing.to);
        this.#hasFailed = false;
        if (query === this.#asked) this.#keep(query, generation, missing, total, rows);
      }
    } catch {
      this.#hasFailed = true;
      this.#change();
    } finally {
      this.#isAsking = false;
    }
  }

  /** The first run of windows that are looked at and not there; whole windows. */
  #missing(): RowSlice | null {
    const last = this.isBehind || this.#total === null ? this.#wanted.to : Math.min(this.#wanted.to, Math.max(this.#total, 1));
    const isMissing = (at: number) => this.isBehind || this.#windows.get(at)?.generation !== this.#generation;
    const end = Math.ceil(last / WINDOW);
    let from = Math.floor(this.#wanted.from / WINDOW);
    while (from < end && !isMissing(from)) from += 1;
    if (from >= end) return null;
    let to = from + 1;
    while (to < end && isMissing(to)) to += 1;
    return { from: from * WINDOW, to: to * WINDOW };
  }

  #keep(query: TriageQuery, generation: number, { from, to }: RowSlice, total: number, rows: readonly TriageRow[]): void {
    if (this.isBehind) this.#windows.clear();
    this.#answered = query;
    this.#total = total;
    for (let start = from; start < to; start += WINDOW) {
      const at = start / WINDOW;
      const before = this.#windows.get(at)?.rows ?? [];
      this.#windows.delete(at);
      const rowsOf = rows.slice(start - from, start - from + WINDOW);
      this.#windows.set(at, { rows: rowsOf.map((row, index) => asBefore(row, before[index])), generation });
    }
    // A map is walked in the order of its additions: the first ones are the oldest.
    for (const at of this.#windows.keys()) {
      if (this.#windows.size <= KEPT) break;
      if (at * WINDOW >= this.#wanted.to || (at + 1) * WINDOW <= this.#wanted.from) this.#windows.delete(at);
    }
    this.#change();
  }

  #change(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
