import { SOURCES } from './sources.ts';

/** The day on which the source that was looked at longest ago was last looked at. ISO 8601 date. */
export function getCheckedDate(): string {
  return Object.values(SOURCES)
    .map((source) => source.checked)
    .reduce((oldest, date) => (date < oldest ? date : oldest));
}
