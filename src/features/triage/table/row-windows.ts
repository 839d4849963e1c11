import type { TriageQuery, TriageRow, TriageSource } from '../../../domain/triage/triage.ts';
import type { RowSlice } from './row-slices.ts';

/** Number of rows per request unit. */
export const WINDOW_ROWS = 100;

/** Maximum number of cached windows. The least recently loaded ones are removed. */
const MAX_KEPT_WINDOWS = 60;

/** Returns the previous row object if its values are the same, so that it is not rendered again. */
function reuseRow(row: TriageRow, before: TriageRow | undefined): TriageRow {
  if (before === undefined) return row;
  return ROW_KEYS.every((key) => row[key] === before[key]) ? before : row;
}

const ROW_KEYS = ['id', 'kind', 'status', 'code', 'known', 'message', 'trackingId', 'endpoint', 'time', 'count'] as const satisfies readonly (keyof TriageRow)[];

interface Window {
  readonly rows: readonly TriageRow[];
  /** The value of the refresh counter when these rows were requested. */
  readonly generation: number;
}

/**
 * Loads the visible rows of a table from a source that can contain a million rows. Only one request is pending
 * at a time. Rows that are no longer visible when it completes are not requested.
 */
export class RowWindows {
  readonly #source: TriageSource;
  readonly #windows = new Map<number, Window>();
  readonly #listeners = new Set<() => void>();
  #requestedQuery: TriageQuery;
  #answeredQuery: TriageQuery | null = null;
  #visible: RowSlice = { from: 0, to: WINDOW_ROWS };
  #generation = 0;
  #isAsking = false;
  #hasFailed = false;
  #total: number | null = null;
  #version = 0;

  constructor(source: TriageSource, query: TriageQuery) {
    this.#source = source;
    this.#requestedQuery = query;
  }

  /** Number of rows for the answered query; `null` before the first response. */
  get total(): number | null {
    return this.#total;
  }

  /** The query that the current rows belong to. */
  get query(): TriageQuery | null {
    return this.#answeredQuery;
  }

  /** Whether the rows still belong to the previous query. */
  get isStale(): boolean {
    return this.#answeredQuery !== this.#requestedQuery;
  }

  /** Whether the last request failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Increases with every change. */
  readonly version = (): number => this.#version;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Returns a row of the answered query; `null` while it is loading. */
  row(index: number): TriageRow | null {
    return this.#windows.get(Math.floor(index / WINDOW_ROWS))?.rows[index % WINDOW_ROWS] ?? null;
  }

  /** Changes the query. The previous rows stay until the first new rows arrive. */
  setQuery(query: TriageQuery): void {
    if (query === this.#requestedQuery) return;
    this.#requestedQuery = query;
    this.#visible = { from: 0, to: WINDOW_ROWS };
    this.#ask();
  }

  /** Sets the visible rows and loads those that are missing. */
  setVisible(slice: RowSlice): void {
    if (!this.isStale) this.#visible = slice;
    this.#ask();
  }

  /** Reloads the visible rows after the source has grown. */
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
      for (let missing = this.#findMissing(); missing !== null; missing = this.#findMissing()) {
        const [query, generation] = [this.#requestedQuery, this.#generation];
        const { total, rows } = await this.#source.page(query, missing.from, missing.to);
        this.#hasFailed = false;
        if (query === this.#requestedQuery) this.#store(query, generation, missing, total, rows);
      }
    } catch {
      this.#hasFailed = true;
      this.#notify();
    } finally {
      this.#isAsking = false;
    }
  }

  /** Finds the first contiguous range of missing visible rows, expanded to whole windows. */
  #findMissing(): RowSlice | null {
    const last = this.isStale || this.#total === null ? this.#visible.to : Math.min(this.#visible.to, Math.max(this.#total, 1));
    const isMissing = (at: number) => this.isStale || this.#windows.get(at)?.generation !== this.#generation;
    const end = Math.ceil(last / WINDOW_ROWS);
    let from = Math.floor(this.#visible.from / WINDOW_ROWS);
    while (from < end && !isMissing(from)) from += 1;
    if (from >= end) return null;
    let to = from + 1;
    while (to < end && isMissing(to)) to += 1;
    return { from: from * WINDOW_ROWS, to: to * WINDOW_ROWS };
  }

  #store(query: TriageQuery, generation: number, { from, to }: RowSlice, total: number, rows: readonly TriageRow[]): void {
    if (this.isStale) this.#windows.clear();
    this.#answeredQuery = query;
    this.#total = total;
    for (let start = from; start < to; start += WINDOW_ROWS) {
      const at = start / WINDOW_ROWS;
      const before = this.#windows.get(at)?.rows ?? [];
      this.#windows.delete(at);
      const windowRows = rows.slice(start - from, start - from + WINDOW_ROWS);
      this.#windows.set(at, { rows: windowRows.map((row, index) => reuseRow(row, before[index])), generation });
    }
    // A map iterates in insertion order, so the oldest windows come first.
    for (const at of this.#windows.keys()) {
      if (this.#windows.size <= MAX_KEPT_WINDOWS) break;
      if (at * WINDOW_ROWS >= this.#visible.to || (at + 1) * WINDOW_ROWS <= this.#visible.from) this.#windows.delete(at);
    }
    this.#notify();
  }

  #notify(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
