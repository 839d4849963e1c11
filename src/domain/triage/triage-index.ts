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

/** Single rows are kept for as many distinct failures; later ones are only counted. */
export const MAX_ROWS = 2_000_000;

/** Rows end, too, when their texts take so many bytes. */
export const MAX_BYTES = 1 << 29;

export interface TriageOptions {
  /** When the text is read, in milliseconds since the epoch: the year of stamps that name none. Without it these are no times. */
  readonly now?: number | null;
  /** A number that a text cannot foresee: against texts made to fall on one place of a hash table. */
  readonly seed?: number;
  readonly maxRows?: number;
}

/**
 * What a triage of many errors is asked for, kept up to date as each is found: totals, groups,
 * times, and a row for every distinct failure. Nothing is computed again from the rows.
 */
export class TriageIndex {
  readonly #rows: RowTable;
  readonly #groups: RowGroups = { codes: new GroupTable(), shapes: new GroupTable(), endpoints: new GroupTable() };
  readonly #times = new TimeBuckets();
  readonly #now: number | null;
  readonly #mostRows: number;
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
    this.#mostRows = maxRows;
  }

  /** Distinct failures that have a row. */
  get rows(): number {
    return this.#rows.size;
  }

  /** Bytes that rows and their texts take. */
  get bytes(): number {
    return this.#rows.bytes;
  }

  /**
   * Counts an error: one more occurrence of a failure that is known, or a new one. Once rows are
   * capped, a failure without a row counts as new each time.
   * @param source The number of the file or paste that it stands in.
   */
  add(found: FoundError, source: number): void {
    const { error, text, start } = found;
    const { kind, code, known: isKnown, message, trackingId } = error;
    const values: RowValues = { kind, status: toRowStatus(error.status), code, known: isKnown, message, trackingId, endpoint: null };
    const near = Math.min(Math.max(getPlace(found) - start, 0), text.length);
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

  /** Costs as much as there are groups and steps in time, however many rows there are. */
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

  /** Rows `from` up to, not including, `to` of what the query gives; fewer where it gives fewer. */
  page(query: TriageQuery, from: number, to: number): TriagePage {
    const selected = this.#select(query);
    const ids = selected.subarray(Math.max(from, 0), Math.max(to, 0));
    return { total: selected.length, rows: Array.from(ids, (id) => this.#rows.row(id)) };
  }

  /** One row by its number; `null` for a number that no row has. */
  row(id: number): TriageRow | null {
    return this.#has(id) ? this.#rows.row(id) : null;
  }

  /** Where the record of a row stands in its source, in UTF-16 code units; `null` for a number that no row has. */
  locate(id: number): RowPlace | null {
    return this.#has(id) ? this.#rows.place(id) : null;
  }

  /** The rows of the query as a file, part by part; rows that come in between are not in it. */
  export(query: TriageQuery, format: ExportFormat): Generator<string, void, undefined> {
    // IDs stand in the order of the text, whatever the table is sorted by.
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

  /** @returns -1 where rows are capped. */
  #addNew(found: FoundError, values: RowValues, place: RowPlace, count: number): number {
    this.#errors += 1;
    if (values.trackingId !== null) this.#identified += 1;
    if (this.#rows.size >= this.#mostRows || this.#rows.texts.bytes >= MAX_BYTES) {
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

/** A telling that names a code, or else a message, where the one before names none. */
function isMoreComplete(values: RowValues, known: RowValues): boolean {
  if ((values.code === null) !== (known.code === null)) return known.code === null;
  return known.message === null && values.message !== null;
}

function toRowStatus(status: number | null): number | null {
  return status !== null && Number.isInteger(status) && status > 0 && status <= 0xff_ff ? status : null;
}

/** Where the error begins in the whole text. */
function getPlace({ error, start }: FoundError): number {
  // An empty value stands nowhere.
  const starts = Object.values(error.spans).flatMap((span) => (span.end > span.start ? [span.start] : []));
  return starts.length === 0 ? start : Math.min(...starts);
}
