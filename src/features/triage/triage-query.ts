import type { TriageQuery } from '../../domain/triage/triage.ts';

/** All rows in text order. */
export const ALL_ROWS: TriageQuery = {
  text: '',
  code: null,
  shape: null,
  endpoint: null,
  period: null,
  sort: 'order',
  isDescending: false,
};

/** The kinds of groups, with the names that a query uses. */
export const GROUP_KINDS = ['code', 'shape', 'endpoint'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Whether the query contains any filter. */
export function isFiltered(query: TriageQuery): boolean {
  return query.text.trim() !== '' || query.period !== null || GROUP_KINDS.some((kind) => query[kind] !== null);
}

/** Returns the same order without any filter. */
export function withoutFilters({ sort, isDescending }: TriageQuery): TriageQuery {
  return { ...ALL_ROWS, sort, isDescending };
}
