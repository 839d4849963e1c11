import type { Localized } from '../../language.ts';

/** A page, thread or kind of evidence that supports statements in the catalogue. */
export interface Source {
  /** Name of the page or thread, short, as its readers know it. */
  readonly title: Localized;
  /** https address; `null` for evidence that has no public address (observed in publicly available code). */
  readonly url: string | null;
  readonly kind: 'documentation' | 'thread' | 'code';
  /** The date that the page itself carries, where it is known. ISO 8601, a year or a month where no day is known. */
  readonly pageDate?: string;
  /** The day on which we last looked. ISO 8601 date. */
  readonly checked: string;
}
