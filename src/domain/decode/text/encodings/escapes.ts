/** A decoded character or escape sequence, and the length of its encoded form. */
export interface Escape {
  readonly text: string;
  readonly length: number;
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', a: '\u0007', e: '\u001B',
  '"': '"', "'": "'", '`': '`', '\\': '\\', '/': '/', $: '$', '#': '#', '=': '=',
};

const HEX_4 = /[0-9A-Fa-f]{4}/y;
const HEX_8 = /[0-9A-Fa-f]{8}/y;
const HEX_BRACED = /\{([0-9A-Fa-f]{1,6})\}/y;
const HEX_BYTES = /(?:\\x[89A-Fa-f][0-9A-Fa-f]){1,4}/y;
const HEX_BYTE = /[0-9A-Fa-f]{2}/y;

/**
 * Reads the escape sequence that begins with the backslash at `index`. Supports the syntax of JSON,
 * JavaScript, Python, PHP, Ruby, and Go. Returns an unknown sequence unchanged, including the backslash.
 */
export function readEscape(text: string, index: number): Escape {
  const letter = text[index + 1];
  if (letter === undefined) return { text: '\\', length: 1 };
  if (letter === 'u') return readHex(text, index, HEX_4) ?? readBraced(text, index) ?? { text: '\\u', length: 2 };
  if (letter === 'U') return readHex(text, index, HEX_8) ?? { text: '\\U', length: 2 };
  if (letter === 'x') return readBytes(text, index) ?? readHex(text, index, HEX_BYTE) ?? { text: '\\x', length: 2 };
  // Fix: a backslash continues the line.
  if (letter === '\n') return { text: '', length: 2 };
  const simple = Object.hasOwn(SIMPLE_ESCAPES, letter) ? SIMPLE_ESCAPES[letter] : undefined;
  return { text: simple ?? `\\${letter}`, length: 2 };
}

function readHex(text: string, index: number, digits: RegExp): Escape | null {
  digits.lastIndex = index + 2;
  const found = digits.exec(text);
  if (found === null) return null;
  const code = Number.parseInt(found[0], 16);
  return code > 0x10_ff_ff ? null : { text: toText(code), length: 2 + found[0].length };
}

function readBraced(text: string, index: number): Escape | null {
  HEX_BRACED.lastIndex = index + 2;
  const found = HEX_BRACED.exec(text);
  const code = Number.parseInt(found?.[1] ?? '', 16);
  return found === null || code > 0x10_ff_ff ? null : { text: toText(code), length: 2 + found[0].length };
}

/** Fix: UTF-8 bytes as Python prints them in a bytes literal. */
function readBytes(text: string, index: number): Escape | null {
  HEX_BYTES.lastIndex = index;
  const found = HEX_BYTES.exec(text);
  if (found === null) return null;
  const bytes = [...found[0].matchAll(/[0-9A-Fa-f]{2}/g)].map(([byte]) => Number.parseInt(byte, 16));
  const decoded = decodeUtf8(bytes);
  return decoded === null ? null : { text: decoded.text, length: decoded.length * 4 };
}

/** Returns one code unit for the Basic Multilingual Plane (including unpaired surrogates) and two code units above it. */
function toText(code: number): string {
  return code > 0xff_ff ? String.fromCodePoint(code) : String.fromCharCode(code);
}

/** Decodes the first character of `bytes` as UTF-8; `length` is its number of bytes. Returns `null` if the bytes are invalid or incomplete. */
export function decodeUtf8(bytes: readonly number[]): Escape | null {
  const first = bytes[0] ?? 0;
  if (first < 0x80) return { text: String.fromCharCode(first), length: 1 };
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || bytes.length < length) return null;
  let code = first & (0xff >> (length + 1));
  for (const byte of bytes.slice(1, length)) {
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  return code > 0x10_ff_ff ? null : { text: String.fromCodePoint(code), length };
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ', lbrace: '{', lcub: '{', rbrace: '}', rcub: '}',
  lsqb: '[', rsqb: ']', colon: ':', comma: ',', num: '#', rsquo: '\u2019', lsquo: '\u2018', ldquo: '\u201C', rdquo: '\u201D',
  hellip: '…', mdash: '—', ndash: '–', copy: '©', bsol: '\\', period: '.', sol: '/', Tab: '\t', NewLine: '\n',
};
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/y;

/** Reads the HTML or XML character reference that begins at `index`; `null` if there is none. */
export function readEntity(text: string, index: number): Escape | null {
  ENTITY.lastIndex = index;
  const found = ENTITY.exec(text);
  if (found === null) return null;
  const [whole, decimal, hex, name] = found;
  if (name !== undefined) return Object.hasOwn(NAMED_ENTITIES, name) ? { text: NAMED_ENTITIES[name] ?? '', length: whole.length } : null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0x10_ff_ff ? null : { text: toText(code), length: whole.length };
}

const PERCENT = /(?:%[0-9A-Fa-f]{2}){1,4}/y;

/** Reads the percent-encoded character that begins at `index`; `null` if there is none. `length` counts characters of the text. */
export function readPercent(text: string, index: number): Escape | null {
  PERCENT.lastIndex = index;
  const found = PERCENT.exec(text);
  if (found === null) return null;
  const bytes = [...found[0].matchAll(/[0-9A-Fa-f]{2}/g)].map(([byte]) => Number.parseInt(byte, 16));
  const decoded = decodeUtf8(bytes);
  return decoded === null ? null : { text: decoded.text, length: decoded.length * 3 };
}
