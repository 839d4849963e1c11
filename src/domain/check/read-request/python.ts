import type { MappedText } from '../../decode/text/mapped-text.ts';
import { scanLiteral } from '../body/scan-literal.ts';
import { NO_BODY, type ReadRequest, type RequestBody } from './request.ts';
import { partOf, type StringRules, unescapeString } from './unescape-string.ts';

const CALL = /\b[A-Za-z_][\w.]{0,80}\.(post|patch|put|delete|get|request)\s{0,9}\(/;
const SIGNS = /\bjson\.dumps\s{0,9}\(|(?:^|\n)import requests\b|\b(?:json|data|content|files)\s{0,9}=\s{0,9}[{"'\w]/;
const STRING = /([fFrRbBuU]{0,2})(?="""|'''|"|')/y;
const NAME = /[A-Za-z_][\w.]{0,80}/y;
/** How often a variable may lead to the next one. */
const MOST_HOPS = 8;

interface PythonString {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly prefix: string;
}

/** Reads a call of requests, httpx or aiohttp, with its body as `json=`, `data=` or a variable of its own. */
export function readPython({ text }: MappedText): ReadRequest | null {
  if (!SIGNS.test(text)) return null;
  const call = CALL.exec(text);
  if (call === null) {
    const body = firstBody(text);
    return body === null ? null : { form: 'python', method: null, url: null, body };
  }
  const values = argumentsAt(text, call.index + call[0].length);
  const isGeneric = call[1] === 'request';
  const method = isGeneric ? textOf(text, values.get('method') ?? values.get('0') ?? null) : (call[1] ?? null);
  const url = textOf(text, values.get('url') ?? values.get(isGeneric ? '1' : '0') ?? null);
  return { form: 'python', method: method?.toUpperCase() ?? null, url, body: bodyOf(text, values) };
}

function bodyOf(text: string, values: ReadonlyMap<string, number>): RequestBody {
  const json = values.get('json');
  if (json !== undefined) return resolve(text, json, true);
  const data = values.get('data') ?? values.get('content');
  if (data !== undefined) return resolve(text, data, false);
  const files = values.get('files');
  if (files === undefined) return NO_BODY;
  const { root } = scanLiteral(text, files, 'python', false);
  if (root?.kind !== 'object') return NO_BODY;
  return { kind: 'form', view: partOf(text, 0, text.length), fields: root.members.map(({ name, nameAt }) => ({ name, ...nameAt })) };
}

/** Where the value of each argument begins, by its name or its place. */
function argumentsAt(text: string, start: number): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  let at = start;
  for (let place = 0; at < text.length && text[at] !== ')'; place += 1) {
    at = skipBlanks(text, at);
    const named = /([A-Za-z_]\w{0,60})\s{0,9}=(?!=)\s{0,200}/y;
    const found = matchAt(named, text, at);
    const begin = found === null ? at : at + found[0].length;
    if (text[begin] === ')') break;
    values.set(found?.[1] ?? String(place), begin);
    at = argumentEnd(text, begin);
    if (text[at] === ',') at += 1;
    at = skipBlanks(text, at);
  }
  return values;
}

function argumentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") at = (stringAt(text, at)?.next ?? at + 1) - 1;
    else if (char === '(' || char === '[' || char === '{') depth += 1;
    else if (depth === 0 && (char === ',' || char === ')')) return at;
    else if (char === ')' || char === ']' || char === '}') depth -= 1;
  }
  return text.length;
}

function resolve(text: string, start: number, isJson: boolean): RequestBody {
  let at = start;
  let becomesJson = isJson;
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    at = skipBlanks(text, at);
    const dumps = matchAt(/(?:json\.)?dumps\s{0,9}\(\s{0,200}/y, text, at);
    if (dumps !== null) {
      at += dumps[0].length;
      becomesJson = true;
    }
    const string = stringAt(text, at);
    if (string !== null) return { kind: 'text', view: unescapeString(text, string.start, string.end, rulesOf(string.prefix)) };
    if (text[at] === '{' || text[at] === '[') {
      const { end } = scanLiteral(text, at, 'python', false);
      return { kind: 'literal', notation: 'python', view: partOf(text, at, end), isJson: becomesJson, depth: null };
    }
    const file = matchAt(/open\s{0,9}\(\s{0,9}[rRfF]{0,2}["']([^"'\n]{1,400})/y, text, at);
    if (file !== null) return { kind: 'elsewhere', what: 'file', name: file[1] ?? '' };
    const name = matchAt(NAME, text, at)?.[0] ?? '';
    const next = assignmentOf(text, name);
    if (next === null) return { kind: 'elsewhere', what: 'variable', name };
    at = next;
  }
  return NO_BODY;
}

function firstBody(text: string): RequestBody | null {
  const sign = /(?:json\.dumps\s{0,9}\(\s{0,200}|(?:^|\n)[ \t]{0,40}\w{1,60}\s{0,9}=\s{0,9}(?=[{[])|\b(?:json|data)\s{0,9}=\s{0,9}(?=[{"']))/g;
  const found = sign.exec(text);
  if (found === null) return null;
  return resolve(text, sign.lastIndex, found[0].startsWith('json') || text.includes('json.dumps'));
}

function assignmentOf(text: string, name: string): number | null {
  if (!/^\w{1,80}$/.test(name)) return null;
  for (let at = text.lastIndexOf(name); at !== -1; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
    const sign = /(?:\s{0,9}:\s{0,9}[\w[\], .]{1,60})?\s{0,9}=(?!=)\s{0,200}/y;
    sign.lastIndex = at + name.length;
    if (!beginsLine(text, at)) continue;
    if (sign.test(text)) return sign.lastIndex;
  }
  return null;
}

/** Whether nothing but blanks stands before `at` in its line. */
function beginsLine(text: string, at: number): boolean {
  let start = at;
  while (/[^\S\n]/.test(text[start - 1] ?? '')) start -= 1;
  return start === 0 || text[start - 1] === '\n';
}

/** A string as text, or the one that a variable was given. */
function textOf(text: string, start: number | null): string | null {
  let at = start;
  for (let hop = 0; at !== null && hop < MOST_HOPS; hop += 1) {
    const string = stringAt(text, at);
    if (string !== null) return text.slice(string.start, string.end);
    at = assignmentOf(text, matchAt(NAME, text, at)?.[0] ?? '');
  }
  return null;
}

function stringAt(text: string, at: number): PythonString | null {
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

function rulesOf(prefix: string): StringRules {
  if (/r/i.test(prefix)) return 'python-raw';
  return /f/i.test(prefix) ? 'python-f' : 'python';
}

function skipBlanks(text: string, start: number): number {
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
