import type { MappedText } from '../../decode/text/mapped-text.ts';
import { scanLiteral } from '../body/scan-literal.ts';
import { NO_BODY, type ParsedRequest, type RequestBody } from './request.ts';
import { sliceSource, type StringRules, unescapeString } from './unescape-string.ts';

const CALL = /\b[A-Za-z_][\w.]{0,80}\.(post|patch|put|delete|get|request)\s{0,9}\(/;
const HINTS = /\bjson\.dumps\s{0,9}\(|(?:^|\n)import requests\b|\b(?:json|data|content|files)\s{0,9}=\s{0,9}[{"'\w]/;
const STRING = /([fFrRbBuU]{0,2})(?="""|'''|"|')/y;
const NAME = /[A-Za-z_][\w.]{0,80}/y;
/** The maximum number of variables to follow from one to the next. */
const MAX_HOPS = 8;

interface PythonString {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly prefix: string;
}

/** Parses a call of requests, httpx or aiohttp whose body is in `json=`, `data=` or a variable. */
export function readPython({ text }: MappedText): ParsedRequest | null {
  if (!HINTS.test(text)) return null;
  const call = CALL.exec(text);
  if (call === null) {
    const body = findFirstBody(text);
    return body === null ? null : { format: 'python', method: null, url: null, body };
  }
  const values = findArguments(text, call.index + call[0].length);
  const isGeneric = call[1] === 'request';
  const method = isGeneric ? readText(text, values.get('method') ?? values.get('0') ?? null) : (call[1] ?? null);
  const url = readText(text, values.get('url') ?? values.get(isGeneric ? '1' : '0') ?? null);
  return { format: 'python', method: method?.toUpperCase() ?? null, url, body: readBody(text, values) };
}

function readBody(text: string, values: ReadonlyMap<string, number>): RequestBody {
  const json = values.get('json');
  if (json !== undefined) return resolveValue(text, json, true);
  const data = values.get('data') ?? values.get('content');
  if (data !== undefined) return resolveValue(text, data, false);
  const files = values.get('files');
  if (files === undefined) return NO_BODY;
  const { root } = scanLiteral(text, files, 'python', false);
  if (root?.kind !== 'object') return NO_BODY;
  return { kind: 'form', view: sliceSource(text, 0, text.length), fields: root.members.map(({ name, nameRange }) => ({ name, ...nameRange })) };
}

/** Returns where the value of each argument starts, by the argument's name or position. */
function findArguments(text: string, start: number): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  let at = start;
  for (let place = 0; at < text.length && text[at] !== ')'; place += 1) {
    at = skipWhitespace(text, at);
    const namePattern = /([A-Za-z_]\w{0,60})\s{0,9}=(?!=)\s{0,200}/y;
    const found = matchAt(namePattern, text, at);
    const begin = found === null ? at : at + found[0].length;
    if (text[begin] === ')') break;
    values.set(found?.[1] ?? String(place), begin);
    at = findArgumentEnd(text, begin);
    if (text[at] === ',') at += 1;
    at = skipWhitespace(text, at);
  }
  return values;
}

function findArgumentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") at = (readString(text, at)?.next ?? at + 1) - 1;
    else if (char === '(' || char === '[' || char === '{') depth += 1;
    else if (depth === 0 && (char === ',' || char === ')')) return at;
    else if (char === ')' || char === ']' || char === '}') depth -= 1;
  }
  return text.length;
}

function resolveValue(text: string, start: number, isJson: boolean): RequestBody {
  let at = start;
  let becomesJson = isJson;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    at = skipWhitespace(text, at);
    const dumps = matchAt(/(?:json\.)?dumps\s{0,9}\(\s{0,200}/y, text, at);
    if (dumps !== null) {
      at += dumps[0].length;
      becomesJson = true;
    }
    const string = readString(text, at);
    if (string !== null) return { kind: 'text', view: unescapeString(text, string.start, string.end, getStringRules(string.prefix)) };
    if (text[at] === '{' || text[at] === '[') {
      const { end } = scanLiteral(text, at, 'python', false);
      return { kind: 'literal', literalFormat: 'python', view: sliceSource(text, at, end), isJson: becomesJson, depth: null };
    }
    const file = matchAt(/open\s{0,9}\(\s{0,9}[rRfF]{0,2}["']([^"'\n]{1,400})/y, text, at);
    if (file !== null) return { kind: 'elsewhere', what: 'file', name: file[1] ?? '' };
    const name = matchAt(NAME, text, at)?.[0] ?? '';
    const next = findAssignment(text, name);
    if (next === null) return { kind: 'elsewhere', what: 'variable', name };
    at = next;
  }
  return NO_BODY;
}

function findFirstBody(text: string): RequestBody | null {
  const pattern = /(?:json\.dumps\s{0,9}\(\s{0,200}|(?:^|\n)[ \t]{0,40}\w{1,60}\s{0,9}=\s{0,9}(?=[{[])|\b(?:json|data)\s{0,9}=\s{0,9}(?=[{"']))/g;
  const found = pattern.exec(text);
  if (found === null) return null;
  return resolveValue(text, pattern.lastIndex, found[0].startsWith('json') || text.includes('json.dumps'));
}

function findAssignment(text: string, name: string): number | null {
  if (!/^\w{1,80}$/.test(name)) return null;
  for (let at = text.lastIndexOf(name); at !== -1; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
    const pattern = /(?:\s{0,9}:\s{0,9}[\w[\], .]{1,60})?\s{0,9}=(?!=)\s{0,200}/y;
    pattern.lastIndex = at + name.length;
    if (!isLineStart(text, at)) continue;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

/** Whether only whitespace precedes `at` on its line. */
function isLineStart(text: string, at: number): boolean {
  let start = at;
  while (/[^\S\n]/.test(text[start - 1] ?? '')) start -= 1;
  return start === 0 || text[start - 1] === '\n';
}

/** Returns a string's text, or the text of the string that is assigned to a variable. */
function readText(text: string, start: number | null): string | null {
  let at = start;
  for (let hop = 0; at !== null && hop < MAX_HOPS; hop += 1) {
    const string = readString(text, at);
    if (string !== null) return text.slice(string.start, string.end);
    at = findAssignment(text, matchAt(NAME, text, at)?.[0] ?? '');
  }
  return null;
}

function readString(text: string, at: number): PythonString | null {
  const prefix = matchAt(STRING, text, at)?.[1];
  if (prefix === undefined) return null;
  const open = at + prefix.length;
  const quote = text[open] ?? '';
  const triple = quote.repeat(3);
  const length = text.startsWith(triple, open) ? 3 : 1;
  for (let index = open + length; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === quote && (length === 1 || text.startsWith(triple, index))) return { start: open + length, end: index, next: index + length, prefix };
    else if (text[index] === '\n' && length === 1) return { start: open + 1, end: index, next: index, prefix };
  }
  return { start: open + length, end: text.length, next: text.length, prefix };
}

function getStringRules(prefix: string): StringRules {
  if (/r/i.test(prefix)) return 'python-raw';
  return /f/i.test(prefix) ? 'python-f' : 'python';
}

function skipWhitespace(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (/[\s\\]/.test(text[at] ?? '')) at += 1;
    if (text[at] !== '#') return at;
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end;
  }
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
