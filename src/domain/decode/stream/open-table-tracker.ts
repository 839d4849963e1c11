import { findOpenTable, measureRows } from '../formats/tables/tables.ts';
import type { TextPart } from '../text/mapped-text.ts';
import { detachText } from './detach.ts';

/** Tracks the heading of a table whose rows continue in the next segment. */
export class OpenTableTracker {
  #heading: TextPart | null = null;
  /** The end of the last segment. */
  #end = -1;

  /** Returns the heading of the table that continues at `start`; `null` if no table does. */
  getHeading(start: number): TextPart | null {
    return this.#end === start ? this.#heading : null;
  }

  /** Records a segment and the heading that applies to its first rows. */
  update(text: string, start: number, heading: TextPart | null): void {
    this.#end = start + text.length;
    if (heading !== null && measureRows(heading.text, text) === text.length) return;
    const openTable = findOpenTable(text);
    this.#heading = openTable === null ? null : { text: detachText(text.slice(openTable.start, openTable.end)), start: start + openTable.start };
  }
}
