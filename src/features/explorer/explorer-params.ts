import { FIXERS, SERVICES, RETRIES, STATUSES, type Fixer, type Retry, type Status } from '../../domain/catalogue/error-entry.ts';

/** Columns that a reader can sort by, as they stand in the address. */
export const SORT_COLUMNS = ['code', 'message', 'fix', 'retry'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Whose codes are shown: those of one origin, or all. */
export const SERVICE_CHOICES = [...SERVICES, 'all'] as const;
export type ServiceChoice = (typeof SERVICE_CHOICES)[number];

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The view of the explorer: what is searched, filtered and sorted. */
export interface ExplorerParams {
  readonly q: string;
  /** Ascending, without repetition; empty for all. */
  readonly status: readonly Status[];
  readonly fix: Fixer | null;
  readonly retry: Retry | null;
  readonly service: ServiceChoice;
  /** `null`: by status and documented order. */
  readonly sort: Sort | null;
}

export const DEFAULT_PARAMS: ExplorerParams = { q: '', status: [], fix: null, retry: null, service: 'reference', sort: null };

/** Longest query that is read from an address; what follows is cut. UTF-16 code units. */
const MAX_QUERY_CHARS = 500;

/**
 * Reads the query part of an address. A bad value reads as its default; nothing throws.
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
 * Writes the query part of an address: defaults left out, keys in a fixed order.
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

/** Whether a part of what is chosen by its origin is asked for. */
export function isFiltered(params: ExplorerParams): boolean {
  return params.q.trim() !== '' || params.status.length > 0 || params.fix !== null || params.retry !== null;
}

function parseSort(text: string): Sort | null {
  const descending = text.startsWith('-');
  const name = descending ? text.slice(1) : text;
  const column = SORT_COLUMNS.find((known) => known === name);
  return column === undefined ? null : { column, descending };
}
