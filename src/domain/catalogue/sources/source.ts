import type { Localized } from '../../language.ts';

/** A page, thread or other evidence that supports statements in the catalog. */
export interface Source {
  /** The short name of the page or thread, as its readers know it. */
  readonly title: Localized;
  /** An https URL; `null` for evidence without a public URL (observed in publicly available code). */
  readonly url: string | null;
  readonly kind: 'documentation' | 'thread' | 'code';
  /** The page's own date, if it has one. ISO 8601: a date, or only the month or year. */
  readonly pageDate?: string;
  /** The date of our last check. ISO 8601 date. */
  readonly checked: string;
}
