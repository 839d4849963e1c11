import { formatCsvCell } from './csv-cell.ts';
import type { ExportFormat, TriageRow } from '../triage.ts';

/** Approximate length of one part of a file, in UTF-16 code units. */
const PART_CHARS = 1 << 16;

/** Without this mark, spreadsheets decode a CSV file with their default code page. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = ['time', 'status', 'code', 'message', 'trackingId', 'endpoint', 'count', 'kind', 'known'] as const;

/**
 * Formats rows as a file, in parts. CSV files have a byte order mark, CRLF line ends and ISO 8601
 * times. JSON files are an array of objects. ID files have one unique ID per line.
 * @param rows Row IDs, in file order.
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

/** Returns the exported values of a row. Omits its ID, which is meaningless outside the page. */
function getValues({ time, status, code, message, trackingId, endpoint, count, kind, known }: TriageRow): Readonly<Record<(typeof COLUMNS)[number], string | number | boolean | null>> {
  return { time: time === null ? null : new Date(time).toISOString(), status, code, message, trackingId, endpoint, count, kind, known };
}
