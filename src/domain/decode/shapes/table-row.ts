import { defineTextShape } from './define-shape.ts';
import { located, reading, type Reading } from './reading.ts';

const ROW = /(?:^|\n)[ \t]{0,8}(?:\|[ \t]{0,8})?([^\t|\n]{2,60}?)[ \t`*]{0,8}[\t|]([^\n]{0,400})/g;

/** A row whose first cell is a code or one of its printed names, as it is copied from a page of the documentation. */
export const tableRow = defineTextShape({
  name: 'table-row',
  claims: (text) => text.includes('\t') || text.includes('|'),
  read({ view, text, classify }) {
    const readings: Reading[] = [];
    for (const found of text.matchAll(ROW)) {
      const [whole, cell = '', rest = ''] = found;
      const word = cell.replaceAll(/^[\s`*]+|[\s`*]+$/g, '');
      if (word === '' || classify(word) === null) continue;
      const start = found.index + whole.indexOf(word);
      const status = /(?:^|[\t|])\s{0,8}([45]\d\d)\s{0,8}(?:$|[\t|])/.exec(rest);
      const restAt = found.index + whole.length - rest.length;
      const statusAt = status === null ? -1 : restAt + status.index + status[0].indexOf(status[1] ?? '');
      readings.push(
        reading(start, found.index + whole.length, {
          shape: 'table',
          role: 'error',
          kind: 'defender',
          code: located(view, start, start + word.length, { via: 'cell' }),
          status: status === null ? null : located(view, statusAt, statusAt + 3, { via: 'cell' }),
        }),
      );
    }
    return readings;
  },
});
