import type { TriageQuery } from '../../domain/triage/triage.ts';

/** All rows, in the order of the text. */
export const ALL_ROWS: TriageQuery = {
  text: '',
  code: null,
  shape: null,
  endpoint: null,
  period: null,
  sort: 'order',
  isDescending: false,
};

/** The kinds of groups, by the names under which a query asks for one of them. */
export const GROUP_KINDS = ['code', 'shape', 'endpoint'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Whether anything but the order is asked for. */
export function isFiltered(query: TriageQuery): boolean {
  return query.text.trim() !== '' || query.period !== null || GROUP_KINDS.some((kind) => query[kind] !== null);
}

/** The same order without any filter. */
export function withoutFilters({ sort, isDescending }: TriageQuery): TriageQuery {
  return { ...ALL_ROWS, sort, isDescending };
}
