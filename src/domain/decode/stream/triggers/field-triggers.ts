import { isHeading } from '../../formats/tables/tables.ts';
import { findLineEnd, findLineStart } from '../../text/characters.ts';
import { matchesAt } from '../../tree/scan-string.ts';
import { createTrigger, type Trigger } from './multi-pattern-scanner.ts';

/*
 * Between a name and its value: quotes in any format, escaped or not, and the separator.
 * All of these patterns are bounded and sticky.
 */
const QUOTES = String.raw`(?:["'\u0060\u2018-\u201F\\\]*\uFF02\u00AB\u00BB\u300C\u300D]|&(?:amp;){0,4}(?:quot|apos|#0?3[49]|#x2[27]);|%(?:25){0,2}2[27]|u002[27]|x2[27]){0,8}`;
const ASSIGNMENT = new RegExp(String.raw`${QUOTES}(?::\w{1,20})?${QUOTES}\s{0,200}(?:=>|[:=：>(]|%(?:25){0,2}3[ad]|&gt;|u003[ae]|&#58;)`, 'iy');
const LEAD = String.raw`(?:[\s"'\u0060\\>(\u2018-\u201F]|&(?:amp;){0,4}(?:quot|apos|#0?3[49]|#x2[27]);|%(?:25){0,2}2[0-9a-f]|u002[27]|x2[27])`;
/** Values that state that there is no error. */
const NO_ERROR = new RegExp(String.raw`${LEAD}{0,12}(?:null|none|nil|undefined|false|\$null|\[\s{0,9}\]|\{\s{0,9}\}|0)[\\"']{0,3}\s{0,9}[,}\])\r\n;]|\s{0,9}(?:(?:\\{0,4}["']){2})?\s{0,9}[,}\])]`, 'iy');
const NO_CODE = new RegExp(String.raw`${LEAD}{0,12}(?:null|none|nil|undefined|true|false|ok|success\w{0,8}|succeeded|-?\d{1,12})[\\"']{0,3}\s{0,9}(?:[,}\])\r\n;|<]|$)`, 'iy');
const ID_VALUE = new RegExp(String.raw`${LEAD}{0,12}(?:[|{]|%7c|u007c|x7c|&#124;|[0-9a-f]{8})`, 'iy');
const STRUCTURE_VALUE = /\s{0,200}(?:[{[(\\&%<@#*]|u00|map|[\w.$\\]{1,60}\s?[({[]|["'`\u2018-\u201F]|(?:x|[ubr]{1,2})["'])/iy;

/** Characters allowed before base64 text, and the base64 characters in lowercase. */
const BEFORE_BASE64 = `"'=:> `;
const BASE64_CHARS = 'abcdefghijklmnopqrstuvwxyz0123456789+/';

/** Triggers for the names of fields, elements, and headings that can contain an error without a known code. */
export const FIELD_TRIGGERS: readonly Trigger[] = [
  createTrigger('error', isErrorField),
  createTrigger('excep', isErrorName),
  createTrigger('fault', isErrorName),
  { places: ['', 'e', 'r', 'r', `"'=:>\\ `], accepts: isErrorName },
  createTrigger('code', isCodeField),
  createTrigger('ultty', isResultType),
  createTrigger('statu', isStatusColumn),
  createTrigger('targe', isIdField),
  createTrigger('track', isIdField),
  createTrigger('messa', isFirstMessage),
  createTrigger('reaso', (text, index) => /failure[\s_$-]?$/i.test(text.slice(Math.max(0, index - 9), index))),
  createTrigger('title', isHeadingWithStatus),
  { places: ['', '<', 'h', '123', ' >'], accepts: isHeadingWithStatus },
  createTrigger('aadst', (text, index) => text.startsWith('AADSTS', index)),
  createTrigger('ref a', (text, index) => text.startsWith('Ref A:', index)),
  createTrigger('ss de', (text, index) => /(?:>|gt;|3e)\s{0,20}acce$/i.test(text.slice(Math.max(0, index - 40), index))),
  ...['y id:', 't id:', 'nce #', 'nce  '].map((word) => createTrigger(word, isReference)),
  { places: [BEFORE_BASE64, 'e', 'y', 'abcdefghijklmnop', BASE64_CHARS], accepts: isBase64 },
  { places: [BEFORE_BASE64, 'e', 'w', 'o01', BASE64_CHARS], accepts: isBase64 },
  // Percent-encoded text: its content is not examined here.
  { places: ['', '%', '7', 'b', `%+'\\abcdefghijklmnopqrstuvwxyz_0`], accepts: isAlways },
  { places: ['', '%', '2', '5', '27'], accepts: isAlways },
  createTrigger('{%22', isAlways),
  { places: ['\\', 'u', '0', '0', '237'], accepts: isEscapeBeforeDigits },
  { places: ['\\', 'x', '2', '27', '45'], accepts: isEscapeBeforeDigits },
];

function isAlways(): boolean {
  return true;
}

/** Whether an escaped quote or bracket is followed by a possible status. The escape's last character would otherwise look like part of the number. */
function isEscapeBeforeDigits(text: string, index: number): boolean {
  return /^\\(?:u00(?:22|27|3e|7b)|x2[27])[45]\d\d/i.test(text.slice(index, index + 10));
}

interface Name {
  /** The name in lowercase, without the characters that separate its words. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the name that contains `index`. */
function getNameAt(text: string, index: number): Name {
  let start = index;
  while (start > 0 && index - start < 40 && isNamePart(text.charCodeAt(start - 1))) start -= 1;
  let end = index;
  while (end < text.length && end - index < 40 && isNamePart(text.charCodeAt(end))) end += 1;
  return { plain: text.slice(start, end).toLowerCase().replaceAll(/[_$@-]/g, ''), start, end };
}

function isNamePart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 36 || code === 64;
}

/** The rest of an escape sequence before a name: an escaped quote or line end without its first character. */
const ESCAPE_REST = '(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[0-9a-f]{0,4}2[27]|[nrt])?';
const ERROR_NAME = new RegExp(`^${ESCAPE_REST}(?:(?:api|odata|inner)?errors?|err|error(?:response|info|body|description|codes)|innererrors?|exceptions?|fault)$`);

function isErrorField(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  return /(?:main|odata |with )$/i.test(before) || /(?:>|gt;|3e)\s{0,20}(?:runtime |server )?$/i.test(before) || isErrorName(text, index);
}

/** Whether the name at `index` means "error" and has a value that may be an error. */
function isErrorName(text: string, index: number): boolean {
  const name = getNameAt(text, index);
  if (!ERROR_NAME.test(name.plain)) return false;
  // An element with attributes, or an element in serialized PowerShell objects, which has its name in the `N` attribute.
  const before = text.slice(Math.max(0, name.start - 10), name.start);
  if (/(?:<|N=["'])$/.test(before)) return true;
  if (!isAssigned(text, name, name.end)) return false;
  const value = ASSIGNMENT.lastIndex;
  if (matchesAt(NO_ERROR, text, value)) return false;
  // The value is a structure, or the field is part of one: names in structures are quoted or follow a bracket or a comma.
  return matchesAt(STRUCTURE_VALUE, text, value) || /["'`\u2018-\u201F\\;,:{[(%@]\s{0,9}$|odata\.$/i.test(before) || /^\s{0,9}\n/.test(text.slice(value, value + 10));
}

const PAIR = /["']\s{0,9},/y;

/** Whether a value follows the name that ends at `end`. The value begins at `ASSIGNMENT.lastIndex`. */
function isAssigned(text: string, { start }: Name, end: number): boolean {
  if (matchesAt(ASSIGNMENT, text, end)) return true;
  // A Python pair: `('code', 'Forbidden')`.
  if (!/\(\s{0,9}["']$/.test(text.slice(Math.max(0, start - 11), start)) || !matchesAt(PAIR, text, end)) return false;
  ASSIGNMENT.lastIndex = PAIR.lastIndex;
  return true;
}

const CELL_END = /["'`*\s]{0,9}(?:[,;\t|]|\s{2}|\r?\n|$)/y;

/** Whether the name is a column heading in a line with other headings. */
function isTableHeading(text: string, { end }: Name): boolean {
  if (!matchesAt(CELL_END, text, end)) return false;
  const start = findLineStart(text, end);
  return isHeading(text, start, findLineEnd(text, end));
}

const CODE_NAME = new RegExp(`^${ESCAPE_REST}(?:api|odata)?(?:error|err|fault|exception|apierror|odataerror)?code$`);

/** Whether the field contains a non-numeric code. */
function isCodeField(text: string, index: number): boolean {
  const name = getNameAt(text, index);
  if (!CODE_NAME.test(name.plain)) return false;
  return isTableHeading(text, name) || (isAssigned(text, name, name.end) && !matchesAt(NO_CODE, text, ASSIGNMENT.lastIndex));
}

const NUMBER_VALUE = new RegExp(String.raw`${LEAD}{0,12}[1-9]\d{3,7}`, 'iy');

/** Whether the field contains the number of an Entra error in a sign-in log. */
function isResultType(text: string, index: number): boolean {
  const name = getNameAt(text, index);
  if (!name.plain.endsWith('resulttype')) return false;
  return isTableHeading(text, name) || (isAssigned(text, name, name.end) && matchesAt(NUMBER_VALUE, text, ASSIGNMENT.lastIndex));
}

/** Whether the name is the heading of a status column. */
function isStatusColumn(text: string, index: number): boolean {
  // The previous character rules out most names with this ending.
  const before = text.charCodeAt(index - 1);
  if (isNamePart(before) && !/[pc_$@-]/i.test(text[index - 1] ?? '')) return false;
  const name = getNameAt(text, index);
  return /^(?:http|sc)?status(?:code)?$/.test(name.plain) && isTableHeading(text, name);
}

const ID_NAME = new RegExp(`^${ESCAPE_REST}(?:(?:error)?target|trackingid|tracking)$`);

/** Whether the field has the name and the value of a tracking ID. */
function isIdField(text: string, index: number): boolean {
  const name = getNameAt(text, index);
  if (!ID_NAME.test(name.plain)) return false;
  const end = name.plain.endsWith('tracking') && /^[ .]id/i.test(text.slice(name.end, name.end + 3)) ? name.end + 3 : name.end;
  return isAssigned(text, name, end) && matchesAt(ID_VALUE, text, ASSIGNMENT.lastIndex);
}

/** Whether `Message` is the first field of an object, as in a body that contains only a message. */
function isFirstMessage(text: string, index: number): boolean {
  return text[index] === 'M' && /[{;bB]["'\\\s\u2018-\u201F]{0,40}(?:n|&quot;|&#34;|%(?:25)?22|u0022|x22)?["'\\]{0,4}$/.test(text.slice(Math.max(0, index - 60), index));
}

/** Whether the text after the start of an HTML heading contains the digits of a failure status. */
function isHeadingWithStatus(text: string, index: number): boolean {
  return /[45]\d\d/.test(text.slice(index + 2, index + 1000));
}

/** Whether a gateway page labels the ID of its response here. */
function isReference(text: string, index: number): boolean {
  return /(?:Reference\s{0,2}#|(?:Ray|Incident|Support|Activity|Request) ID:)/i.test(text.slice(Math.max(0, index - 12), index + 8)) && /<|lt;|u003c|%3c/i.test(text.slice(Math.max(0, index - 20_000), index));
}

const BASE64 = /(?:ey[A-P]|ew[01o])[A-Za-z0-9+/]{13}/y;
const BASE64_END = /[A-Za-z0-9+/]*/y;

/** Whether base64 text begins after `index`. Excludes tokens, which consist of parts separated by dots. */
function isBase64(text: string, index: number): boolean {
  if (!matchesAt(BASE64, text, index + 1)) return false;
  BASE64_END.lastIndex = index + 1;
  BASE64_END.exec(text);
  return text[BASE64_END.lastIndex] !== '.';
}
