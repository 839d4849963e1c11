import { isRecordStart } from '../../text/record-start.ts';

/** How much of a line has to be there to tell whether a unit begins with it. */
export const LINE_HEAD_CHARS = 64;

/**
 * Whether what begins with the line at `index` can be read without what stands before it: a record
 * of a log, or a JSON document behind one that ended.
 * @param from Where the unit before it begins.
 */
export function isSegmentStart(text: string, index: number, from: number): boolean {
  switch (text[index]) {
    case '{':
      return followsDocumentEnd(text, index, from);
    case '[':
      return isRecordStart(text, index) || followsDocumentEnd(text, index, from);
    case '}':
    case ']':
    case '"':
      return false;
    case undefined:
    default:
      // No record begins with a small letter or an empty line.
      return text.charCodeAt(index) < FIRST_LOWERCASE && text[index] !== '\n' && isRecordStart(text, index);
  }
}

const FIRST_LOWERCASE = 0x61;

function followsDocumentEnd(text: string, index: number, from: number): boolean {
  let at = index - 1;
  // A few blank lines at most, so that looking costs a constant.
  while (at >= from && index - at < LINE_HEAD_CHARS && text.charCodeAt(at) <= SPACE) at -= 1;
  return at < from || text[at] === '}' || text[at] === ']';
}

const SPACE = 0x20;
