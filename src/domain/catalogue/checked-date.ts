import { SOURCES } from './sources.ts';

/** Returns the earliest date on which any source was last checked. ISO 8601 date. */
export function getCheckedDate(): string {
  return Object.values(SOURCES)
    .map((source) => source.checked)
    .reduce((oldest, date) => (date < oldest ? date : oldest));
}
