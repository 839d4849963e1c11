import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const CONTROL = /\\(?:([A-Za-z]{1,32})(-?\d{1,10})? ?|'([0-9A-Fa-f]{2})|([^A-Za-z]))/y;
const BREAKS: Readonly<Record<string, string>> = { par: '\n', line: '\n', tab: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' };

/** Whether a text is the source of a document in Rich Text Format. */
export function isRichText(text: string): boolean {
  return /^\s{0,20}\{\\rtf1/.test(text);
}

/** What such a document shows: its control words left out, escaped braces and characters resolved. */
export function decodeRichText(mapped: MappedText): MappedText {
  const { text } = mapped;
  const builder = new MappedTextBuilder(mapped);
  for (let at = 0; at < text.length; ) {
    const char = text[at];
    if (char === '\\') {
      CONTROL.lastIndex = at;
      const found = CONTROL.exec(text);
      const length = found?.[0].length ?? 1;
      builder.put(getShownText(found), at, at + length);
      at += length;
    } else {
      // Braces make groups, and line ends of the source show nothing.
      if (char !== '{' && char !== '}' && char !== '\r' && char !== '\n') builder.copy(at, at + 1);
      at += 1;
    }
  }
  return builder.build(true);
}

function getShownText(control: RegExpExecArray | null): string {
  const [, word, number, byte, symbol] = control ?? [];
  if (byte !== undefined) return String.fromCharCode(Number.parseInt(byte, 16));
  if (symbol !== undefined) return '{}\\'.includes(symbol) ? symbol : symbol === '~' ? ' ' : '';
  if (word === 'u' && number !== undefined) return String.fromCharCode((Number(number) + 65_536) % 65_536);
  return word === undefined || !Object.hasOwn(BREAKS, word) ? '' : (BREAKS[word] ?? '');
}
