import { FIXERS, SERVICES, RETRIES, STATUSES, type Fixer, type Retry, type Status } from '../../domain/catalogue/error-entry.ts';

/** Sortable columns, with the names that the URL uses. */
export const SORT_COLUMNS = ['code', 'message', 'fix', 'retry'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Filter by service: one service or all. */
export const SERVICE_CHOICES = [...SERVICES, 'all'] as const;
export type ServiceChoice = (typeof SERVICE_CHOICES)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The state of the explorer: search, filters, and sort order. */
export interface ExplorerParams {
  readonly q: string;
  /** In ascending order without duplicates; empty for all. */
  readonly status: readonly Status[];
  readonly fix: Fixer | null;
  readonly retry: Retry | null;
  readonly service: ServiceChoice;
  /** `null`: by status, in documented order. */
  readonly sort: Sort | null;
}

export const DEFAULT_PARAMS: ExplorerParams = { q: '', status: [], fix: null, retry: null, service: 'reference', sort: null };

/** A longer query in the URL is truncated. UTF-16 code units. */
const MAX_QUERY_CHARS = 500;

/**
 * Parses the query string of a URL. An invalid value becomes its default; never throws.
 * @param search with or without the leading `?`
 */
export function parseParams(search: string): ExplorerParams {
  const query = new URLSearchParams(search);
  const statuses = new Set(query.getAll('status'));
  return {
    q: (query.get('q') ?? '').slice(0, MAX_QUERY_CHARS).toWellFormed(),
    status: STATUSES.filter((status) => statuses.has(String(status))),
    fix: FIXERS.find((fixer) => fixer === query.get('fix')) ?? null,
    retry: RETRIES.find((retry) => retry === query.get('retry')) ?? null,
    service: SERVICE_CHOICES.find((service) => service === query.get('origin')) ?? DEFAULT_PARAMS.service,
    sort: parseSort(query.get('sort') ?? ''),
  };
}

/**
 * Serializes the state as a query string: omits defaults and uses a fixed key order.
 * @returns with its leading `?`, or empty
 */
export function serializeParams(params: ExplorerParams): string {
  const query = new URLSearchParams();
  if (params.q.trim() !== '') query.set('q', params.q.toWellFormed());
  for (const status of params.status) query.append('status', String(status));
  if (params.fix !== null) query.set('fix', params.fix);
  if (params.retry !== null) query.set('retry', params.retry);
  if (params.service !== DEFAULT_PARAMS.service) query.set('origin', params.service);
  if (params.sort !== null) query.set('sort', `${params.sort.descending ? '-' : ''}${params.sort.column}`);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a filter or search narrows the codes of the chosen service. */
export function isFiltered(params: ExplorerParams): boolean {
  return params.q.trim() !== '' || params.status.length > 0 || params.fix !== null || params.retry !== null;
}

function parseSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const name = descending ? text.slice(1) : text;
  const column = SORT_COLUMNS.find((known) => known === name);
  return column === undefined ? null : { column, descending };
}
