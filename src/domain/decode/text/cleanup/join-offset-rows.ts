import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const ROW = /^([0-9a-f]{4,8}): ?/;
/** The heading that curl prints above the rows. */
const CAPTION = /^(?:<=|=>) (?:Recv|Send) (?:SSL )?(?:header|data)\b[^\n]{0,80}$/;

/**
 * Joins the rows in which `curl --trace-ascii` prints received data. Each row begins with its offset;
 * a row continues in the next one if the next offset equals the end of the row. Fix: offsets split a value.
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
      const nextRow = ROW.exec(text.slice(stop, stop + 16));
      const continues = nextRow !== null && Number.parseInt(nextRow[1] ?? '', 16) === offset + end - from;
      builder.copy(from, continues ? end : stop);
    }
    start = stop;
  }
  return builder.build(false);
}
