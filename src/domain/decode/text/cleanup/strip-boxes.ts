import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const BORDER_LINE = /^[ \t]{0,9}(?:[│┃║][ \t]{0,400})?[╭╰┌└├╔╚╠┏┗┣][─━═ \t\w().,:'"-]{0,400}[╮╯┐┘┤╗╝╣┓┛┫]?(?:[ \t]{0,400}[│┃║])?[ \t\r]{0,9}$/;
const CONTENT_LINE = /^([ \t]{0,9}[│┃║][ \t]?)(.*?)[ \t]{0,400}[│┃║][ \t\r]{0,9}$/;
/** The maximum number of nested boxes that are removed. */
const MAX_LAYERS = 4;

/**
 * Removes the boxes that terminals draw around tracebacks and panels: the left and right sides and
 * the top and bottom borders. Fix: a value continues on the next line of the box.
 */
export function stripBoxes(mapped: MappedText): MappedText {
  let current = mapped;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const next = stripLayer(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

function stripLayer(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!/[│┃║]/.test(text)) return mapped;
  const builder = new MappedTextBuilder(mapped);
  let isChanged = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + 1000));
    const content = CONTENT_LINE.exec(line);
    if (BORDER_LINE.test(line)) {
      isChanged = true;
      builder.copy(end, Math.min(text.length, end + 1));
    } else if (content === null) {
      builder.copy(start, Math.min(text.length, end + 1));
    } else {
      isChanged = true;
      const from = start + (content[1] ?? '').length;
      builder.copy(from, from + (content[2] ?? '').length);
      builder.copy(end, Math.min(text.length, end + 1));
    }
    start = end + 1;
  }
  return isChanged ? builder.build(false) : mapped;
}
