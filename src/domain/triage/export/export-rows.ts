import { formatCsvCell } from './csv-cell.ts';
import type { ExportFormat, TriageRow } from '../triage.ts';

/** Parts of a file have about this length, in UTF-16 code units. */
const PART_CHARS = 1 << 16;

/** Spreadsheets take a CSV file for one of their own code page unless it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = ['time', 'status', 'code', 'message', 'trackingId', 'endpoint', 'count', 'kind', 'known'] as const;

/**
 * Writes rows as a file, in parts. CSV is UTF-8 with a byte order mark, its lines end with CR LF
 * and its times are ISO 8601; JSON is an array of objects; IDs stand one a line, each once.
 * @param rows Their numbers, in the order of the file.
 */
export function* exportRows(rows: Int32Array, getRow: (id: number) => TriageRow, format: ExportFormat): Generator<string, void, undefined> {
  let part = HEADERS[format];
  let isFirst = true;
  for (const id of rows) {
    const line = WRITERS[format](getRow(id), isFirst);
    if (line === '') continue;
    part += line;
    isFirst = false;
    if (part.length < PART_CHARS) continue;
    yield part;
    part = '';
  }
  yield part + (format === 'json' ? (isFirst ? ']\n' : '\n]\n') : '');
}

const HEADERS: Readonly<Record<ExportFormat, string>> = {
  csv: `${BYTE_ORDER_MARK}${COLUMNS.map((name) => formatCsvCell(name)).join(',')}\r\n`,
  json: '[',
  ids: '',
};

const WRITERS: Readonly<Record<ExportFormat, (row: TriageRow, isFirst: boolean) => string>> = {
  csv: (row) => {
    const values = getValues(row);
    return `${COLUMNS.map((name) => formatCsvCell(typeof values[name] === 'boolean' ? String(values[name]) : values[name])).join(',')}\r\n`;
  },
  json: (row, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(getValues(row))}`,
  ids: ({ trackingId }) => (trackingId === null ? '' : `${trackingId.toWellFormed().replaceAll(/[\r\n]+/g, ' ')}\n`),
};

/** What a file says of a row: its number is of no use outside the page. */
function getValues({ time, status, code, message, trackingId, endpoint, count, kind, known }: TriageRow): Readonly<Record<(typeof COLUMNS)[number], string | number | boolean | null>> {
  return { time: time === null ? null : new Date(time).toISOString(), status, code, message, trackingId, endpoint, count, kind, known };
}
