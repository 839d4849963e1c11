import type { Body } from './sent-errors.test-helper.ts';

type Value = Body[string];
type Write = (value: Value) => string;

function isBody(value: Value): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toList(value: Value): readonly (string | number)[] | null {
  return Array.isArray(value) ? value : null;
}

/** Creates a writer for a one-line object format from its rules for members, lists and strings. */
function createInlineWriter(member: (name: string, value: string) => string, parts: { open: string; close: string; between: string; list: readonly [string, string]; none: string }, text: (value: string) => string): Write {
  const write: Write = (value) => {
    if (value === null) return parts.none;
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return String(value);
    if (isBody(value)) return `${parts.open}${Object.entries(value).map(([name, own]) => member(name, write(own))).join(parts.between)}${parts.close}`;
    return `${parts.list[0]}${(toList(value) ?? []).map(write).join(parts.between)}${parts.list[1]}`;
  };
  return write;
}

/** Formats a string like Python's `repr`. */
export function formatPythonString(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  return `${quote}${value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll('\n', String.raw`\n`)}${quote}`;
}

/** Formats a string like Node.js `util.inspect`. */
function formatNodeString(value: string): string {
  const quote = ["'", '"', '`'].find((own) => !value.includes(own)) ?? "'";
  return `${quote}${value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`;
}

function formatNodeName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
}

const quoted = (value: string): string => JSON.stringify(value);
const BRACES = { open: '{', close: '}', between: ', ', list: ['[', ']'], none: 'null' } as const;

/** Writers for one-line object formats of languages and tools. */
export const python: Write = createInlineWriter((name, value) => `${formatPythonString(name)}: ${value}`, { ...BRACES, none: 'None' }, formatPythonString);
export const node: Write = createInlineWriter((name, value) => `${formatNodeName(name)}: ${value}`, { ...BRACES, open: '{ ', close: ' }', list: ['[ ', ' ]'] }, formatNodeString);
export const java: Write = createInlineWriter((name, value) => `${name}=${value}`, BRACES, (value) => value);
export const go: Write = createInlineWriter((name, value) => `${name}:${value}`, { open: 'map[', close: ']', between: ' ', list: ['[', ']'], none: '<nil>' }, (value) => value);
export const rust: Write = createInlineWriter((name, value) => `${quoted(name)}: ${value}`, { ...BRACES, open: 'Object {', list: ['Array [', ']'], none: 'Null' }, (value) => `String(${quoted(value)})`);
export const ruby: Write = createInlineWriter((name, value) => `${quoted(name)}=>${value}`, { ...BRACES, none: 'nil' }, (value) => quoted(value).replaceAll(/#(?=[{$@])/g, String.raw`\#`));

/** Formats a value like PHP's `print_r`. */
export function formatPhpPrint(value: Value, indent = ''): string {
  if (isBody(value)) {
    const members = Object.entries(value).map(([name, own]) => `${indent}    [${name}] => ${formatPhpPrint(own, `${indent}        `)}\n`);
    return `Array\n${indent}(\n${members.join('')}${indent})\n`;
  }
  return String(value ?? '');
}

/** Formats a value like PHP's `var_dump`. */
export function formatPhpDump(value: Value, indent = ''): string {
  if (isBody(value)) {
    const members = Object.entries(value).map(([name, own]) => `${indent}  ["${name}"]=>\n${indent}  ${formatPhpDump(own, `${indent}  `)}\n`);
    return `array(${members.length}) {\n${members.join('')}${indent}}`;
  }
  if (typeof value === 'string') return `string(${value.length}) "${value}"`;
  return value === null ? 'NULL' : `int(${String(value)})`;
}

/** Formats a value as block-style YAML with double-quoted strings. */
export function formatYaml(value: Body, indent = ''): string {
  return Object.entries(value)
    .map(([name, own]) => (isBody(own) ? `${indent}${name}:\n${formatYaml(own, `${indent}  `)}` : `${indent}${name}: ${JSON.stringify(own)}\n`))
    .join('');
}

/** Formats a value as XML elements named after its members. */
export function formatXml(value: Body, indent = ''): string {
  return Object.entries(value)
    .map(([name, own]) => (isBody(own) ? `${indent}<${name}>\n${formatXml(own, `${indent}  `)}${indent}</${name}>\n` : `${indent}<${name}>${encodeEntities(String(own ?? ''))}</${name}>\n`))
    .join('');
}

/** Encodes the special characters of HTML and XML as character references. */
export function encodeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
