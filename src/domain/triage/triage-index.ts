import type { FoundError } from '../decode/stream/found-error.ts';
import { findEndpoint } from './record/endpoint.ts';
import { exportRows } from './export/export-rows.ts';
import { GroupTable } from './group-table.ts';
import { getMessageShape } from './record/message-shape.ts';
import { findRecordTime } from './record/record-time.ts';
import type { RowGroups } from './rows/row-filter.ts';
import { RowSelection } from './rows/row-selection.ts';
import { type RowPlace, RowTable, type RowValues } from './rows/row-table.ts';
import { TimeBuckets } from './time-buckets.ts';
import type { ExportFormat, TriagePage, TriageQuery, TriageRow, TriageSummary } from './triage.ts';

/** Maximum number of rows. Later failures are only counted. */
export const MAX_ROWS = 2_000_000;

/** Maximum memory for row texts, in bytes. Failures after this limit are only counted. */
export const MAX_BYTES = 1 << 29;

export interface TriageOptions {
  /** The current time in milliseconds since the epoch, for timestamps without a year. Without it, these timestamps do not count. */
  readonly now?: number | null;
  /** A random number, so that nobody can prepare texts that collide in a hash table. */
  readonly seed?: number;
  readonly maxRows?: number;
}

/**
 * Provides totals, groups, times and one row per distinct failure for many errors. Every added
 * error updates them, so that nothing is recomputed from the rows.
 */
export class TriageIndex {
  readonly #rows: RowTable;
  readonly #groups: RowGroups = { codes: new GroupTable(), shapes: new GroupTable(), endpoints: new GroupTable() };
  readonly #times = new TimeBuckets();
  readonly #now: number | null;
  readonly #maxRows: number;
  #selection: RowSelection | null = null;
  #versions = { counts: 0, contents: 0 };
  #errors = 0;
  #occurrences = 0;
  #identified = 0;
  #timed = 0;
  #zoned = 0;
  #isCapped = false;

  constructor({ now = null, seed = 0, maxRows = MAX_ROWS }: TriageOptions = {}) {
    this.#rows = new RowTable(seed);
    this.#now = now;
    this.#maxRows = maxRows;
  }

  /** Number of distinct failures with a row. */
  get rows(): number {
    return this.#rows.size;
  }

  /** Memory that rows and their texts use, in bytes. */
  get bytes(): number {
    return this.#rows.bytes;
  }

  /**
   * Adds an error: another occurrence of a known failure, or a new failure. After the row limit,
   * every error without a row counts as a new failure.
   * @param source The index of the file or paste that contains it.
   */
  add(found: FoundError, source: number): void {
    const { error, text, start } = found;
    const { kind, code, known: isKnown, message, trackingId } = error;
    const values: RowValues = { kind, status: limitRowStatus(error.status), code, known: isKnown, message, trackingId, endpoint: null };
    const near = Math.min(Math.max(getErrorPosition(found) - start, 0), text.length);
    const count = Math.max(error.count, 1);
    const stamp = findRecordTime(text, near, this.#now);
    this.#occurrences += count;
    if (stamp !== null) {
      this.#times.add(stamp.time, count);
      this.#timed += count;
      if (stamp.isZoned) this.#zoned += count;
    }
    const known = this.#rows.find(values);
    const place: RowPlace = { source, start, end: start + text.length };
    const row = known === -1 ? this.#addNew(found, { ...values, endpoint: findEndpoint(text, near) }, place, count) : known;
    if (row === -1) return this.#countWithoutRow(found, near, values, count, stamp?.time ?? null);
    if (known !== -1) this.#addRepeated(row, found, values, place, near, count);
    if (stamp !== null) this.#recordTime(row, stamp.time);
  }

  /** Returns the summary. Its cost depends on the number of groups and time steps, not on the number of rows. */
  summary(): TriageSummary {
    const timeline = {
      start: this.#times.start,
      step: this.#times.step,
      counts: this.#times.counts,
      untimed: this.#occurrences - this.#timed,
      isZoneUnknown: this.#zoned === 0,
    };
    return {
      errors: this.#errors,
      occurrences: this.#occurrences,
      identified: this.#identified,
      codes: this.#groups.codes.list(),
      shapes: this.#groups.shapes.list(),
      endpoints: this.#groups.endpoints.list(),
      timeline: this.#timed === 0 ? null : timeline,
      isCapped: this.#isCapped,
    };
  }

  /** Returns the query's rows from `from` (inclusive) to `to` (exclusive), or fewer at the end. */
  page(query: TriageQuery, from: number, to: number): TriagePage {
    const selected = this.#select(query);
    const ids = selected.subarray(Math.max(from, 0), Math.max(to, 0));
    return { total: selected.length, rows: Array.from(ids, (id) => this.#rows.row(id)) };
  }

  /** Returns a row by ID; `null` if there is none. */
  row(id: number): TriageRow | null {
    return this.#has(id) ? this.#rows.row(id) : null;
  }

  /** Returns the location of a row's record in its source, in UTF-16 code units; `null` if there is no such row. */
  locate(id: number): RowPlace | null {
    return this.#has(id) ? this.#rows.place(id) : null;
  }

  /** Exports the query's rows as a file, in parts. Rows added during the export are not included. */
  export(query: TriageQuery, format: ExportFormat): Generator<string, void, undefined> {
    // IDs are in text order, regardless of the sort order of the table.
    const selected = this.#select(format === 'ids' ? { ...query, sort: 'order', isDescending: false } : query);
    return exportRows(selected, (id) => this.#rows.row(id), format);
  }

  #has(id: number): boolean {
    return Number.isInteger(id) && id >= 0 && id < this.#rows.size;
  }

  #select(query: TriageQuery): Int32Array {
    if (this.#selection?.isForQuery(query) !== true) this.#selection = new RowSelection(query, this.#rows, this.#groups);
    return this.#selection.getRows({ ...this.#versions });
  }

  /** @returns The row ID, or -1 after the row limit. */
  #addNew(found: FoundError, values: RowValues, place: RowPlace, count: number): number {
    this.#errors += 1;
    if (values.trackingId !== null) this.#identified += 1;
    if (this.#rows.size >= this.#maxRows || this.#rows.texts.bytes >= MAX_BYTES) {
      this.#isCapped = true;
      return -1;
    }
    const row = this.#rows.add(values, place);
    this.#rows.count.set(row, count);
    this.#assignGroups(row, found, values);
    this.#countGroups(row, 1, count, values.status);
    return row;
  }

  #addRepeated(row: number, found: FoundError, values: RowValues, place: RowPlace, near: number, count: number): void {
    const before = this.#rows.count.get(row);
    this.#rows.count.set(row, before + count);
    this.#versions.counts += 1;
    const known = this.#rows.row(row);
    if (!isMoreComplete(values, known)) return this.#countGroups(row, 0, count, known.status);
    this.#countGroups(row, -1, -before, known.status);
    const endpoint = findEndpoint(found.text, near) ?? known.endpoint;
    const fuller: RowValues = { ...values, status: values.status ?? known.status, endpoint };
    this.#rows.replace(row, fuller, place);
    this.#assignGroups(row, found, fuller);
    this.#countGroups(row, 1, before + count, fuller.status);
    if (known.time !== null) this.#recordGroupTimes(row, known.time);
    this.#versions.contents += 1;
  }

  #countWithoutRow(found: FoundError, near: number, values: RowValues, count: number, time: number | null): void {
    const { codes, shapes, endpoints } = this.#groups;
    const numbers = this.#getGroupNumbers(found, { ...values, endpoint: findEndpoint(found.text, near) });
    for (const [table, number] of [[codes, numbers.code], [shapes, numbers.shape], [endpoints, numbers.endpoint]] as const) {
      table.count(number, 1, count, values.status);
      if (time !== null) table.recordTime(number, time);
    }
  }

  #assignGroups(row: number, found: FoundError, values: RowValues): void {
    const { code, shape, endpoint } = this.#getGroupNumbers(found, values);
    this.#rows.codeGroup.set(row, code);
    this.#rows.shapeGroup.set(row, shape);
    this.#rows.endpointGroup.set(row, endpoint);
  }

  #getGroupNumbers({ error }: FoundError, { code, message, endpoint, status }: RowValues): { code: number; shape: number; endpoint: number } {
    const { codes, shapes, endpoints } = this.#groups;
    const shape = error.matched?.template ?? getMessageShape(message ?? '');
    return {
      code: code === null || code === '' ? codes.getNumberWithoutLabel(String(status ?? '')) : codes.getNumber(code),
      shape: shape === '' ? shapes.getNumberWithoutLabel('') : shapes.getNumber(shape),
      endpoint: endpoint === null ? endpoints.getNumberWithoutLabel('') : endpoints.getNumber(endpoint, endpoint.toLowerCase()),
    };
  }

  #countGroups(row: number, errors: number, occurrences: number, status: number | null): void {
    this.#groups.codes.count(this.#rows.codeGroup.get(row), errors, occurrences, status);
    this.#groups.shapes.count(this.#rows.shapeGroup.get(row), errors, occurrences, status);
    this.#groups.endpoints.count(this.#rows.endpointGroup.get(row), errors, occurrences, status);
  }

  #recordTime(row: number, time: number): void {
    const first = this.#rows.time.get(row);
    if (first === Number.NEGATIVE_INFINITY || time < first) this.#rows.time.set(row, time);
    this.#recordGroupTimes(row, time);
  }

  #recordGroupTimes(row: number, time: number): void {
    this.#groups.codes.recordTime(this.#rows.codeGroup.get(row), time);
    this.#groups.shapes.recordTime(this.#rows.shapeGroup.get(row), time);
    this.#groups.endpoints.recordTime(this.#rows.endpointGroup.get(row), time);
  }
}

/** Returns whether new values are more complete: they have a code, or otherwise a message, that the known values lack. */
function isMoreComplete(values: RowValues, known: RowValues): boolean {
  if ((values.code === null) !== (known.code === null)) return known.code === null;
  return known.message === null && values.message !== null;
}

function limitRowStatus(status: number | null): number | null {
  return status !== null && Number.isInteger(status) && status > 0 && status <= 0xff_ff ? status : null;
}

/** Returns where the error starts in the whole text. */
function getErrorPosition({ error, start }: FoundError): number {
  // An empty value has no position.
  const starts = Object.values(error.spans).flatMap((span) => (span.end > span.start ? [span.start] : []));
  return starts.length === 0 ? start : Math.min(...starts);
}
