import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

const CONTROL = /\\(?:([A-Za-z]{1,32})(-?\d{1,10})? ?|'([0-9A-Fa-f]{2})|([^A-Za-z]))/y;
const CONTROL_WORD_TEXT: Readonly<Record<string, string>> = { par: '\n', line: '\n', tab: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' };

/** Whether a text is the source of a Rich Text Format document. */
export function isRichText(text: string): boolean {
  return /^\s{0,20}\{\\rtf1/.test(text);
}

/** Returns the visible text of a Rich Text Format document: control words removed, escaped braces and characters decoded. */
export function decodeRichText(mapped: MappedText): MappedText {
  const { text } = mapped;
  const builder = new MappedTextBuilder(mapped);
  for (let at = 0; at < text.length; ) {
    const char = text[at];
    if (char === '\\') {
      CONTROL.lastIndex = at;
      const found = CONTROL.exec(text);
      const length = found?.[0].length ?? 1;
      builder.put(getVisibleText(found), at, at + length);
      at += length;
    } else {
      // Braces form groups, and line ends in the source are not visible.
      if (char !== '{' && char !== '}' && char !== '\r' && char !== '\n') builder.copy(at, at + 1);
      at += 1;
    }
  }
  return builder.build(true);
}

function getVisibleText(control: RegExpExecArray | null): string {
  const [, word, number, byte, symbol] = control ?? [];
  if (byte !== undefined) return String.fromCharCode(Number.parseInt(byte, 16));
  if (symbol !== undefined) return '{}\\'.includes(symbol) ? symbol : symbol === '~' ? ' ' : '';
  if (word === 'u' && number !== undefined) return String.fromCharCode((Number(number) + 65_536) % 65_536);
  return word === undefined || !Object.hasOwn(CONTROL_WORD_TEXT, word) ? '' : (CONTROL_WORD_TEXT[word] ?? '');
}
