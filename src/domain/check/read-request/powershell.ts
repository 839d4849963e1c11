import type { MappedText } from '../../decode/text/mapped-text.ts';
import type { ObjectNode } from '../body/body-node.ts';
import { DEFAULT_DEPTH } from '../check-depth.ts';
import { findQuotedString, scanHashtable } from '../body/scan-hashtable.ts';
import { NO_BODY, type ParsedRequest, type RequestBody } from './request.ts';
import { sliceSource, unescapeString } from './unescape-string.ts';

const COMMAND = /(?:^|[\s;=({|])(?:Invoke-(?:RestMethod|WebRequest|MgGraphRequest|AzRestMethod)|irm|iwr)(?=\s)/i;
const HINTS = /@\{|ConvertTo-Json|(?:^|\n)[ \t]{0,40}\$\w{1,60}\s{0,9}=/i;
const TO_JSON = /\s{0,40}\)?\s{0,40}\|\s{0,40}(?:`\s{0,9})?ConvertTo-Json\b/iy;
const TO_JSON_BEFORE = /ConvertTo-Json\b((?:\s{1,9}-(?:Depth\s{1,9}\d{1,3}|Compress|InputObject)){0,6})\s{1,9}/iy;
/**
 * Matches the text between an object and the options of the ConvertTo-Json call that converts it, and captures those
 * options.
 */
const OPTIONS_AFTER = /(?:\s{0,40}\)?\s{0,40}\|\s{0,40}(?:`\s{0,9})?ConvertTo-Json\b)?((?:[ \t]{1,9}(?:`\s{0,9})?-\w{1,20}(?:[: \t]{1,9}[^\s;|)-][^\s;|)]{0,40})?){0,6})/iy;
const DEPTH = /-dep\w{0,2}[: \t]{1,9}([^\s;|)]{1,40})/i;
const OBJECT = /(?:\[(?:ordered|pscustomobject|hashtable)\]\s{0,9})?@[{(]/iy;
const VARIABLE = /\$\{?([A-Za-z_][\w:]{0,80})\}?(?![\w.[(])/y;
const PARAMETER = /-([A-Za-z]{1,40}):?/y;
const SPLAT = /@([A-Za-z_]\w{0,80})/y;
const ASSIGNMENT = /\$([\w:]{1,81})\s{0,40}=(?!=)\s{0,40}/g;
/**
 * Whitespace within a command. A line break ends the command; other Unicode spaces, which web pages and chat tools
 * insert, do not.
 */
const SPACE = /[^\S\n]/;
/** The maximum number of variables to follow from one to the next. */
const MAX_HOPS = 8;

/** Parses a PowerShell call with here-strings, hashtables that ConvertTo-Json converts, or splatted parameters. */
export function readPowerShell({ text }: MappedText): ParsedRequest | null {
  const command = COMMAND.exec(text);
  if (command === null && !HINTS.test(text)) return null;
  return new PowerShellReader(text).read(command === null ? null : command.index + command[0].length);
}

/** The options of the ConvertTo-Json call that converts a value; `null` if the value is not converted. */
type Conversion = { readonly options: string } | null;

class PowerShellReader {
  readonly #text: string;
  /** The position of the last value assigned to each variable, by the variable's lowercase name. */
  readonly #assigned: ReadonlyMap<string, number>;
  /** The position of each parameter's value, by the parameter's lowercase name. */
  readonly #values = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    this.#assigned = new Map(Array.from(text.matchAll(ASSIGNMENT), ({ 0: assignment, 1: name = '', index }) => [name.toLowerCase(), index + assignment.length]));
  }

  read(command: number | null): ParsedRequest | null {
    if (command === null) {
      const body = this.#findFirstAssigned();
      return body === null ? null : { format: 'powershell', method: null, url: this.#readText(this.#findAssignment('uri') ?? this.#findAssignment('url')), body };
    }
    this.#readParameters(command);
    const body = this.#values.get('body');
    const method = this.#readText(this.#values.get('method') ?? null)?.toUpperCase() ?? null;
    return {
      format: 'powershell',
      method: method !== null && /^[A-Z]{3,7}$/.test(method) ? method : body === undefined ? 'GET' : null,
      url: this.#readText(this.#values.get('uri') ?? this.#values.get('url') ?? null),
      body: body === undefined ? this.#readForm() : this.#readBody(body, null, 0),
    };
  }

  #readForm(): RequestBody {
    const start = this.#values.get('form');
    const table = start === undefined ? null : this.#readTable(start);
    if (table === null) return NO_BODY;
    const fields = table.members.map(({ name, nameRange }) => ({ name, ...nameRange }));
    return { kind: 'form', view: sliceSource(this.#text, 0, this.#text.length), fields };
  }

  #readParameters(start: number): void {
    const text = this.#text;
    let at = start;
    while (at < text.length) {
      at = this.#skipSpaces(at);
      const char = text[at];
      if (char === undefined || '\n;|)}'.includes(char)) return;
      const name = matchAt(PARAMETER, text, at);
      const splat = name === null ? matchAt(SPLAT, text, at) : null;
      if (name !== null) {
        at = this.#skipSpaces(at + name[0].length);
        if (text[at] === '-' || text[at] === '\n') continue;
        this.#values.set((name[1] ?? '').toLowerCase(), at);
        at = this.#findValueEnd(at);
      } else if (splat === null) {
        // The first positional argument is the URL.
        if (!this.#values.has('uri')) this.#values.set('uri', at);
        at = this.#findValueEnd(at);
      } else {
        this.#readSplat(splat[1] ?? '');
        at += splat[0].length;
      }
    }
  }

  #readSplat(name: string): void {
    const start = this.#findAssignment(name);
    const table = start === null ? null : this.#readTable(start);
    for (const member of table?.members ?? []) {
      const key = member.name.toLowerCase();
      if (!this.#values.has(key)) this.#values.set(key, member.value.start);
    }
  }

  /** Parses the hashtable at `start`, or the one assigned to the variable there. */
  #readTable(start: number): ObjectNode | null {
    const text = this.#text;
    let at: number | null = start;
    for (let hop = 0; hop < MAX_HOPS && at !== null; hop += 1) {
      const object = matchAt(OBJECT, text, at);
      if (object !== null) {
        const { root } = scanHashtable(text, at + object[0].length - 2);
        return root?.kind === 'object' ? root : null;
      }
      const variable = matchAt(VARIABLE, text, at);
      at = variable === null ? null : this.#findAssignment(variable[1] ?? '');
    }
    return null;
  }

  #findAssignment(name: string): number | null {
    return this.#assigned.get(name.toLowerCase()) ?? null;
  }

  #findFirstAssigned(): RequestBody | null {
    const pattern = /\$\w{1,60}\s{0,9}=\s{0,9}|@\{/g;
    for (let found = pattern.exec(this.#text); found !== null; found = pattern.exec(this.#text)) {
      const start = found[0] === '@{' ? found.index : pattern.lastIndex;
      const body = this.#readBody(start, null, 0);
      if (body.kind === 'literal' || (body.kind === 'text' && /^\s{0,400}[{[]/.test(body.view.text))) return body;
      // Skips the contents of a string, because they contain no assignments.
      pattern.lastIndex = Math.max(pattern.lastIndex, findQuotedString(this.#text, start)?.next ?? 0);
    }
    return null;
  }

  #readBody(start: number, json: Conversion, hop: number): RequestBody {
    const text = this.#text;
    let at = start;
    let conversion = json;
    while (text[at] === '(' || text[at] === ' ' || text[at] === '\n' || text[at] === '\r') at += 1;
    const before = matchAt(TO_JSON_BEFORE, text, at);
    if (before !== null) {
      at += before[0].length;
      conversion = { options: before[1] ?? '' };
      while (text[at] === '(') at += 1;
    }
    const string = findQuotedString(text, at);
    if (string !== null) {
      const rules = string.isHere ? 'here' : string.quote === '"' ? 'powershell-double' : 'powershell-single';
      return { kind: 'text', view: unescapeString(text, string.inner.start, string.inner.end, rules) };
    }
    const object = matchAt(OBJECT, text, at);
    if (object !== null) {
      const begin = at + object[0].length - 2;
      const { end } = scanHashtable(text, begin);
      const effectiveConversion = this.#readConversion(end, conversion);
      return { kind: 'literal', literalFormat: 'powershell', view: sliceSource(text, begin, end), isJson: effectiveConversion !== null, depth: effectiveConversion === null ? null : parseDepth(effectiveConversion.options) };
    }
    const variable = matchAt(VARIABLE, text, at);
    if (variable !== null) {
      const name = variable[1] ?? '';
      const next = this.#findAssignment(name);
      const effectiveConversion = this.#readConversion(at + variable[0].length, conversion);
      return next === null || hop >= MAX_HOPS ? { kind: 'elsewhere', what: 'variable', name: `$${name}` } : this.#readBody(next, effectiveConversion, hop + 1);
    }
    const file = /(?:Get-Content|gc|cat)\s{1,9}(?:-\w{1,20}\s{1,9}){0,4}["']?([^"'\s|)]{1,400})/iy;
    const path = matchAt(file, text, at);
    return path === null ? { kind: 'elsewhere', what: 'variable', name: readFirstWord(text, at) } : { kind: 'elsewhere', what: 'file', name: path[1] ?? '' };
  }

  /** Finds the JSON conversion of the expression that ends at `end`: an already known one, or a pipe that follows. */
  #readConversion(end: number, known: Conversion): Conversion {
    const optionsAfter = matchAt(OPTIONS_AFTER, this.#text, end)?.[1] ?? '';
    if (known !== null) return { options: known.options + optionsAfter };
    return matchAt(TO_JSON, this.#text, end) === null ? null : { options: optionsAfter };
  }

  /** Returns a string, a bare word or the text assigned to a variable. */
  #readText(start: number | null): string | null {
    let at = start;
    for (let hop = 0; at !== null && hop < MAX_HOPS; hop += 1) {
      while (this.#text[at] === '(' || this.#text[at] === ' ') at += 1;
      const string = findQuotedString(this.#text, at);
      if (string !== null) return this.#text.slice(string.inner.start, string.inner.end).trim();
      const variable = matchAt(VARIABLE, this.#text, at);
      if (variable === null) return readFirstWord(this.#text, at);
      // A variable before a path is part of the URL.
      if ('/.'.includes(this.#text[at + variable[0].length] ?? ' ')) return readFirstWord(this.#text, at);
      at = this.#findAssignment(variable[1] ?? '');
    }
    return null;
  }

  #findValueEnd(start: number): number {
    const text = this.#text;
    const string = findQuotedString(text, start);
    if (string !== null) return string.next;
    const object = matchAt(OBJECT, text, start);
    if (object !== null) return scanHashtable(text, start + object[0].length - 2).end;
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
      const char = text[at] ?? '';
      const inner = depth > 0 && (char === '"' || char === "'" || char === '@') ? findQuotedString(text, at) : null;
      if (inner !== null) at = inner.next - 1;
      else if (char === '(' || char === '{') depth += 1;
      else if (char === ')' || char === '}') depth -= 1;
      else if (depth === 0 && /[\s;|]/.test(char)) return at;
      if (depth < 0) return at;
      if (depth === 0 && at > start && (char === ')' || char === '}')) return at + 1;
    }
    return text.length;
  }

  /** Skips whitespace and backtick line continuations. */
  #skipSpaces(start: number): number {
    const text = this.#text;
    let at = start;
    for (;;) {
      if (SPACE.test(text[at] ?? '')) at += 1;
      else if (text[at] === '`' && /\s/.test(text[at + 1] ?? '')) at = Math.max(at + 1, text.indexOf('\n', at) + 1);
      else return at;
    }
  }
}

/** Returns how many levels are converted to JSON; `null` if a variable sets the depth. */
function parseDepth(options: string): number | null {
  const given = DEPTH.exec(options)?.[1];
  if (given === undefined) return DEFAULT_DEPTH;
  return /^\d{1,3}$/.test(given) ? Number(given) : null;
}

function readFirstWord(text: string, at: number): string {
  return /[^\s;|)}]{0,400}/.exec(text.slice(at, at + 400))?.[0] ?? '';
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
