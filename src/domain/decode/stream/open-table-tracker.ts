import { findOpenTable, measureRows } from '../formats/tables/tables.ts';
import type { TextPart } from '../text/mapped-text.ts';
import { detachText } from './detach.ts';

/** Remembers the heading of a table whose rows go on in the next unit. */
export class OpenTableTracker {
  #heading: TextPart | null = null;
  /** Where the rows that were read end. */
  #end = -1;

  /** The heading of the table that goes on at `start`; `null` where none does. */
  getHeading(start: number): TextPart | null {
    return this.#end === start ? this.#heading : null;
  }

  /** Takes note of a unit that was read, with the heading that it stands under. */
  update(text: string, start: number, heading: TextPart | null): void {
    this.#end = start + text.length;
    if (heading !== null && measureRows(heading.text, text) === text.length) return;
    const openTable = findOpenTable(text);
    this.#heading = openTable === null ? null : { text: detachText(text.slice(openTable.start, openTable.end)), start: start + openTable.start };
  }
}
