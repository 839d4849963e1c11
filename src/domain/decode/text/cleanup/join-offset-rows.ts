import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const ROW = /^([0-9a-f]{4,8}): ?/;
/** What curl says about the rows under it. */
const CAPTION = /^(?:<=|=>) (?:Recv|Send) (?:SSL )?(?:header|data)\b[^\n]{0,80}$/;

/**
 * Undoes the rows in which `curl --trace-ascii` prints what came in: each begins with its offset,
 * and a row that goes on in the next ends where that one's offset says. Repair: a value is broken by offsets.
 */
export function joinOffsetRows(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!/(?:^|\n)0000: /.test(text)) return mapped;
  const builder = new MappedTextBuilder(mapped);
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline + 1;
    const line = text.slice(start, Math.min(stop, start + 400)).replace(/\r?\n$/, '');
    const row = ROW.exec(line);
    if (row === null) {
      if (!CAPTION.test(line)) builder.copy(start, stop);
    } else {
      const offset = Number.parseInt(row[1] ?? '', 16);
      const from = start + row[0].length;
      const end = stop - (text[stop - 1] === '\n' ? 1 : 0);
      const continued = ROW.exec(text.slice(stop, stop + 16));
      const continues = continued !== null && Number.parseInt(continued[1] ?? '', 16) === offset + end - from;
      builder.copy(from, continues ? end : stop);
    }
    start = stop;
  }
  return builder.build(false);
}
