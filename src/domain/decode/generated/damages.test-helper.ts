/** A change to a text on its way to the clipboard. The error remains decodable. */
export interface Damage {
  readonly name: string;
  /** Applied to the body before wrapping. */
  readonly document?: (document: string) => string;
  /** Applied to the whole text after wrapping. */
  readonly text?: (text: string) => string;
  /** Whether it requires a multiline document. */
  readonly lines?: true;
  /** Whether it adds characters with no column width. */
  readonly invisible?: true;
  /** Set if the message must not contain quotes, apostrophes or backslashes. */
  readonly excludes?: 'quotes';
}

const replaceStrings = (document: string, change: (token: string) => string): string => document.replaceAll(/"(?:[^"\\]|\\.)*"/g, change);
const replaceOutsideStrings = (document: string, change: (token: string) => string): string => document.replaceAll(/"(?:[^"\\]|\\.)*"|[^"]+/g, (token) => (token.startsWith('"') ? token : change(token)));

export const DAMAGES: readonly Damage[] = [
  { name: 'none' },
  { name: 'cut before its last bracket', document: (json) => json.trimEnd().slice(0, -1) },
  { name: 'cut after its last value', document: (json) => json.replace(/[\s}]+$/, '') },
  { name: 'trailing commas', document: (json) => json.replaceAll(/(?<=["\w}])(\s*\})/g, (closer, _, at: number) => (isInString(json, at) ? closer : `,${closer}`)) },
  { name: 'no-break spaces between tokens', lines: true, document: (json) => replaceOutsideStrings(json, (token) => token.replaceAll(' ', '\u00A0')) },
  { name: 'tabs', lines: true, document: (json) => replaceOutsideStrings(json, (token) => token.replaceAll('  ', '\t')) },
  { name: 'trailing spaces', lines: true, document: (json) => json.replaceAll('\n', '   \n') },
  { name: 'blank lines', lines: true, document: (json) => json.replaceAll('\n', '\n\n') },
  { name: 'indented', lines: true, document: (json) => json.replaceAll('\n', '\n        ') },
  { name: 'CRLF', text: (text) => text.replaceAll(/\r?\n/g, '\r\n') },
  { name: 'a byte order mark', text: (text) => `\uFEFF${text}` },
  { name: 'zero-width characters in keys and IDs', invisible: true, document: (json) => json.replaceAll('"error', '"er\u200Bror').replaceAll(/([0-9a-f]{4})-([0-9a-f])/g, '$1-\u200B$2') },
  { name: 'smart quotes', excludes: 'quotes', document: (json) => replaceStrings(json, (token) => `“${token.slice(1, -1)}”`) },
];

/** Returns whether `index` is inside a quoted string. */
function isInString(document: string, index: number): boolean {
  const before = document.slice(0, index).replaceAll(/\\./g, '');
  return (before.split('"').length - 1) % 2 === 1;
}
