import { isRecordStart } from '../../text/record-start.ts';

/** The length of the line start that is needed to decide whether a segment begins with the line. */
export const LINE_HEAD_CHARS = 64;

/**
 * Whether the line at `index` begins a segment that can be read without the text before it: a log
 * record, or a JSON document after the end of another one.
 * @param from The start of the previous segment.
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
      // No record begins with a lowercase letter or an empty line.
      return text.charCodeAt(index) < FIRST_LOWERCASE && text[index] !== '\n' && isRecordStart(text, index);
  }
}

const FIRST_LOWERCASE = 0x61;

function followsDocumentEnd(text: string, index: number, from: number): boolean {
  let at = index - 1;
  // Skips only a few empty lines, so that the check takes constant time.
  while (at >= from && index - at < LINE_HEAD_CHARS && text.charCodeAt(at) <= SPACE) at -= 1;
  return at < from || text[at] === '}' || text[at] === ']';
}

const SPACE = 0x20;
