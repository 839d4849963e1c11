import { MappedText, MappedTextBuilder } from '../../decode/text/mapped-text.ts';

/** The escape rules of a string, by language and quote style. */
export type StringRules = 'python' | 'python-raw' | 'python-f' | 'powershell-double' | 'powershell-single' | 'here' | 'ansi-c';

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', a: '\u0007', v: '\v', 0: '\0', e: '\u001b' };

/** A part of the pasted text, unchanged. */
export function sliceSource(source: string, start: number, end: number): MappedText {
  return MappedText.of(source.slice(start, end), start);
}

/** Decodes the string between `start` and `end` of the pasted text. */
export function unescapeString(source: string, start: number, end: number, rules: StringRules): MappedText {
  const part = sliceSource(source, start, end);
  if (rules === 'here' || rules === 'python-raw') return part;
  const builder = new MappedTextBuilder(part);
  const { text } = part;
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const escape = readEscape(text, at, rules);
    if (escape === null) continue;
    builder.copy(copied, at);
    builder.put(escape.text, at, at + escape.length);
    at += escape.length - 1;
    copied = at + 1;
  }
  builder.copy(copied, text.length);
  return builder.build(true);
}

function readEscape(text: string, at: number, rules: StringRules): { readonly text: string; readonly length: number } | null {
  const char = text[at] ?? '';
  const next = text[at + 1] ?? '';
  switch (rules) {
    case 'here':
    case 'python-raw':
      return null;
    case 'powershell-single':
      return char === "'" && next === "'" ? { text: "'", length: 2 } : null;
    case 'powershell-double':
      if (char === '"' && next === '"') return { text: '"', length: 2 };
      return char === '`' && next !== '' ? { text: LETTERS[next] ?? next, length: 2 } : null;
    case 'python-f':
      if ((char === '{' || char === '}') && next === char) return { text: char, length: 2 };
      return readBackslashEscape(text, at);
    case 'python':
    case 'ansi-c':
      return readBackslashEscape(text, at);
  }
}

/** Decodes the backslash escape at `at`, as in Python, C and `$'…'`. Returns `null` if there is none. */
export function readBackslashEscape(text: string, at: number): { readonly text: string; readonly length: number } | null {
  if (text[at] !== '\\') return null;
  const next = text[at + 1] ?? '';
  if (next === '\n') return { text: '', length: 2 };
  const digits = /^(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{4}))/.exec(text.slice(at + 1, at + 6));
  if (digits !== null) return { text: String.fromCharCode(Number.parseInt(digits[1] ?? digits[2] ?? '0', 16)), length: 1 + digits[0].length };
  if (Object.hasOwn(LETTERS, next)) return { text: LETTERS[next] ?? '', length: 2 };
  return '\\\'"?'.includes(next) && next !== '' ? { text: next, length: 2 } : null;
}
