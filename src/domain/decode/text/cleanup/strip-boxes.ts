import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const RULE = /^[ \t]{0,9}(?:[│┃║][ \t]{0,400})?[╭╰┌└├╔╚╠┏┗┣][─━═ \t\w().,:'"-]{0,400}[╮╯┐┘┤╗╝╣┓┛┫]?(?:[ \t]{0,400}[│┃║])?[ \t\r]{0,9}$/;
const BETWEEN = /^([ \t]{0,9}[│┃║][ \t]?)(.*?)[ \t]{0,400}[│┃║][ \t\r]{0,9}$/;
/** Boxes in boxes in boxes … */
const MAX_LAYERS = 4;

/**
 * Takes away the boxes that terminals draw around a traceback or a panel: sides on the left and on
 * the right, top and bottom. Repair: a value goes on in the next line of the box.
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
    const side = BETWEEN.exec(line);
    if (RULE.test(line)) {
      isChanged = true;
      builder.copy(end, Math.min(text.length, end + 1));
    } else if (side === null) {
      builder.copy(start, Math.min(text.length, end + 1));
    } else {
      isChanged = true;
      const from = start + (side[1] ?? '').length;
      builder.copy(from, from + (side[2] ?? '').length);
      builder.copy(end, Math.min(text.length, end + 1));
    }
    start = end + 1;
  }
  return isChanged ? builder.build(false) : mapped;
}
