import { getClosingQuotes, skipWhitespace } from '../text/characters.ts';
import { decodeRegion, findEncodedRegionEnd, detectEncoding, type Encoding } from '../text/encodings/encoded-region.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { findEncodedParts, type PartEncoding } from './find-encoded-parts.ts';
import { scanJson } from './scan-json.ts';
import { matchesAt } from './scan-string.ts';
import { scanStructure, type Opening } from './scan-structure.ts';
import { LineValues } from './line-values.ts';
import type { BranchNode } from './tree-node.ts';

/** A structure found in a text, or an encoded section that must be decoded before it can be scanned. */
export type FoundStructure =
  | { readonly type: 'structure'; readonly start: number; readonly end: number; readonly root: BranchNode; readonly opening: string }
  | { readonly type: 'encoded'; readonly start: number; readonly end: number; readonly mapped: MappedText; readonly encoding: Encoding | PartEncoding };

const KNOWN_ARGUMENT = /(?:error|code|message|target|status)\w{0,12}=/y;
const OPENING =
  /[{[]|error_description=(?=[A-Z])|\\u007[Bb](?=\s{0,9}\\u002[27])|%(?:25){0,3}7[Bb]|(?<![A-Za-z])(?:Array|Object|array)\s{0,200}\(|\b[A-Za-z_][\w.$]{0,60}[[(]|#<(?=[A-Z]|struct\s)/g;
const BARE_KEY = /:?[A-Za-z_@$][\w.\-@$]{0,60}\s{0,20}(?:=>|[:=：])(?!:)/y;
const PHP_KEY = /\[["']?[\w.:@$-]{1,80}["']?(?::\w{1,20})?\]\s{0,20}=>/y;
const QUOTED_KEY = /["'“”„][^"'“”\n]{0,80}["'“”]\s{0,40}(?:=>|[:=：,}\]])/y;
const CUT_KEY = /["'“”„][\w@$.-]{1,80}["'“”]?\s{0,40}$/y;
const PREFIXED_KEY = /[ubr]{1,2}["'][\w.@$-]{1,80}["']\s{0,9}:/y;
const ANY_QUOTE = String.raw`(?:\\{0,16}(?:["'“”]|u0022|u0027)|&(?:amp;){0,4}(?:quot|apos|#0?34|#0?39|#x2[27]);)`;
/** An opening bracket followed by a key, with any escaping. */
const ESCAPED_KEY = new RegExp(String.raw`[{[](?:[\s{[]|\\{1,16}[nrt]){0,60}${ANY_QUOTE}[\w.@$-]{1,60}${ANY_QUOTE}\s{0,20}(?::|=)`, 'y');
const PAIR = /\(["'][\w.@$ -]{1,80}["']\s{0,9},/y;
const LITERAL_START = /\{|\[\{/y;

/** Finds all bracketed structures and encoded parts in a text, in order and without overlaps. */
export function findStructures(mapped: MappedText): readonly FoundStructure[] {
  const { text } = mapped;
  const parts = findEncodedParts(mapped);
  const found: FoundStructure[] = parts.map((part) => ({ type: 'encoded', ...part }));
  const opening = new RegExp(OPENING);
  const scan = createJsonFirstScan(text);
  const values = new LineValues(text);
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const at = match.index;
    const part = parts.find(({ start, end }) => start <= at && at < end);
    if (part !== undefined) {
      opening.lastIndex = part.end;
      continue;
    }
    const structure = readStructureAt(mapped, match.index, match[0], scan, values);
    if (structure === null) {
      if (match[0].length > 1) opening.lastIndex = match.index + 1;
    } else {
      found.push(structure);
      opening.lastIndex = Math.max(structure.end, match.index + 1);
    }
  }
  return parts.length === 0 ? found : found.toSorted((a, b) => a.start - b.start);
}

type Scan = (opening: Opening) => BranchNode;

/** Creates a scanner that reads valid JSON strictly and uses the tolerant scanner for damaged text or other formats. */
function createJsonFirstScan(text: string): Scan {
  // If JSON parsing fails from an outer bracket, skip it for the inner ones: retrying would take quadratic time.
  let jsonFailedAt = 0;
  return (opening) => {
    if (text[opening.at] === '{' && opening.at >= jsonFailedAt) {
      const scan = scanJson(text, opening.at);
      if (scan.root !== null) return scan.root;
      jsonFailedAt = scan.failedAt;
    }
    return scanStructure(text, opening);
  };
}

function readStructureAt(mapped: MappedText, index: number, opening: string, scan: Scan, values: LineValues): FoundStructure | null {
  const { text } = mapped;
  // An unescaped bracket inside a message does not open a structure.
  if ((opening === '{' || opening === '[' || opening === '#<') && values.contains(index) && !matchesAt(ESCAPED_KEY, text, index)) return null;
  const encoding = detectEncoding(text, index);
  if (encoding !== null) {
    const end = findEncodedRegionEnd(text, index, encoding);
    return { type: 'encoded', start: index, end, mapped: decodeRegion(mapped, index, end, encoding), encoding };
  }
  if (opening === 'error_description=') return findEncodedDescription(mapped, index + opening.length);
  const literal = findLiteralAround(mapped, index);
  if (literal !== null) return literal;
  const start = detectOpening(text, index, opening);
  if (start === null) return null;
  const root = scan(start);
  return { type: 'structure', start: index, end: Math.max(root.end, index + 1), root, opening };
}

/** Finds the percent-encoded description of an Entra error in the redirect URL of a sign-in. */
function findEncodedDescription(mapped: MappedText, start: number): FoundStructure | null {
  const end = findEncodedRegionEnd(mapped.text, start, 'percent');
  if (!/%(?:3[Aa]|20|0[Dd])/.test(mapped.text.slice(start, end))) return null;
  return { type: 'encoded', start, end, mapped: decodeRegion(mapped, start, end, 'percent'), encoding: 'percent' };
}

/** Finds JSON in a quoted literal with its own escapes, `b'{"a": "say \\"hi\\""}'`, or with doubled quotes, `"{'a': ""b""}"`. */
function findLiteralAround(mapped: MappedText, index: number): FoundStructure | null {
  const { text } = mapped;
  const quote = text[index - 1];
  if ((quote !== "'" && quote !== '`' && quote !== '"') || !matchesAt(LITERAL_START, text, index)) return null;
  const literal = findLiteralEnd(text, index, quote);
  if (literal === null) return null;
  const { end, encoding } = literal;
  // Text in an inline code span is not escaped.
  const content = text.slice(index, end);
  if (quote === '`' && (!/[{},[\]]\\n|\\\\["\\nrtu]/.test(content) || isJson(content))) return null;
  return { type: 'encoded', start: index, end, mapped: decodeRegion(mapped, index, end, encoding), encoding };
}

/** Returns the end of a literal that contains escapes of its own language; `null` for any other literal. */
function findLiteralEnd(text: string, index: number, quote: string): { end: number; encoding: Encoding } | null {
  let hasEscapes = false;
  let hasDoubledQuotes = false;
  let at = index;
  for (; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') break;
    if (char === quote) {
      if (quote !== '"') return hasEscapes ? { end: at, encoding: 'backslash' } : null;
      if (text[at + 1] !== '"') {
        // A quote can end the literal only if a closing bracket comes before it.
        if (!/[}\]]/.test(text[at - 1] ?? '') && !/[}\]]\s{1,9}$/.test(text.slice(Math.max(index, at - 10), at))) return null;
        return hasDoubledQuotes ? { end: at, encoding: 'doubled-quotes' } : hasEscapes ? { end: at, encoding: 'backslash' } : null;
      }
      if (/[\w'(]/.test(text[at + 2] ?? '')) hasDoubledQuotes = true;
      at += 1;
    } else if (char === '\\') {
      const next = text[at + 1];
      if (next === '\\' || next === 'n' || next === 'r' || next === 'x' || (next === '"' && quote === '"')) hasEscapes = true;
      at += 1;
    }
  }
  // Fix: a bytes literal was cut off.
  return hasEscapes && quote === "'" && text[index - 2] === 'b' ? { end: at, encoding: 'backslash' } : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function detectOpening(text: string, index: number, opening: string): Opening | null {
  if (opening === '{') return isPlausibleObject(text, index) ? { at: index, dialect: 'plain' } : null;
  if (opening === '[') return detectListOpening(text, index);
  if (opening.endsWith('[')) return detectRecordOpening(text, index + opening.length - 1);
  if (opening === '#<') return text.startsWith('Net::HTTP', index + 2) ? null : { at: index + 1, dialect: 'plain' };
  if (!opening.endsWith('(')) return null;
  const bracket = index + opening.length - 1;
  const members = skipWhitespace(text, bracket + 1);
  if (/^(?:Array|Object|array)\s*\($/.test(opening)) {
    const isPlausible = matchesAt(PHP_KEY, text, members) || matchesAt(QUOTED_KEY, text, members);
    return isPlausible ? { at: bracket, dialect: 'php' } : null;
  }
  return matchesAt(KNOWN_ARGUMENT, text, members) ? { at: bracket, dialect: 'plain' } : null;
}

/** Detects Go's `map[code:… ]` and Java's `ApiError[code=…, message=…]`; otherwise a list after a word. */
function detectRecordOpening(text: string, bracket: number): Opening | null {
  if (matchesAt(KNOWN_ARGUMENT, text, bracket + 1)) return { at: bracket, dialect: 'plain' };
  return detectListOpening(text, bracket);
}

/** Detects only lists that may contain keys. The objects in any other list are found one by one. */
function detectListOpening(text: string, index: number): Opening | null {
  if (/(?:^|[^\w])map$/.test(text.slice(Math.max(0, index - 4), index))) {
    return matchesAt(BARE_KEY, text, index + 1) ? { at: index, dialect: 'go' } : null;
  }
  const members = skipWhitespace(text, index + 1);
  const hasQuotedKey = getClosingQuotes(text[members]) !== null && /=>/.test(text.slice(members, members + 90)) && matchesAt(QUOTED_KEY, text, members);
  if (hasQuotedKey) return { at: index, dialect: 'plain' };
  // A list of pairs: `OrderedDict([('code', …)])`.
  return matchesAt(PAIR, text, members) ? { at: index, dialect: 'plain' } : null;
}

/** Whether the brace is followed by a member: a key, a PHP key, or an ellipsis for omitted members. */
function isPlausibleObject(text: string, index: number): boolean {
  const at = skipComments(text, skipWhitespace(text, index + 1));
  const char = text[at];
  if (char === undefined) return false;
  if (getClosingQuotes(char) !== null) return matchesAt(QUOTED_KEY, text, at) || matchesAt(CUT_KEY, text, at) || isWrappedKey(text, at);
  if (char === '[') return matchesAt(PHP_KEY, text, at);
  if (text.startsWith('<EOL>', at) || text.startsWith('...', at)) return true;
  return matchesAt(BARE_KEY, text, at) || matchesAt(PREFIXED_KEY, text, at);
}

const COMMENT = /(?:\/\/|#[ \t])[^\n]{0,400}\r?\n\s{0,200}|\/\*[^*]{0,400}\*\/\s{0,200}/y;

/** Fix: comments before the first member. */
function skipComments(text: string, index: number): number {
  let at = index;
  for (let count = 0; count < 20 && matchesAt(COMMENT, text, at); count += 1) at = COMMENT.lastIndex;
  return at;
}

/** Fix: a console wrapped a key. */
function isWrappedKey(text: string, at: number): boolean {
  return /^["'“”„]\w{0,40}\r?\n\s{0,40}\w{0,40}["'“”]\s{0,10}:/.test(text.slice(at, at + 140));
}
