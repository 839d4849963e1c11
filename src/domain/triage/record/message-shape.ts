import { getPathShape } from './path-shape.ts';

/** Maximum message length to compare, in UTF-16 code units. */
const MAX_MESSAGE_CHARS = 1500;

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`;

/*
 * The variable parts of a message, the most specific first. Every quantifier is bounded, and a part
 * starts only where no part of the same kind continues.
 */
const PARTS = {
  // A status is not a variable part.
  keep: String.raw`(?<=(?:status|code|http|error|returned)[ :=(\["']{1,4})[1-5]\d\d(?![\w.])|[[(][45]\d\d[)\]]`,
  url: String.raw`\b(?:https?|wss?|ftp|ldaps?):\/{2}[^\s"'<>\u3000-\u303F\uFF00-\uFF0F]{1,1500}`,
  email: String.raw`(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`,
  id: String.raw`(?<![0-9a-z-])(?:${GUID}|00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2})(?![0-9a-z])|\|[0-9a-f]{2,8}-[0-9a-f.-]{8,80}(?:[\w.]{0,40}\.)?`,
  time: String.raw`(?<![\d.])(?:\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]{1,2}${CLOCK}(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\b)?)?|\d{1,2}\/\d{1,2}\/\d{4}(?:,? ${CLOCK}(?: ?[AP]M)?)?|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?)(?!\d)`,
  ip: String.raw`(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}|:\d{1,5})?(?![\w.]\w)|(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}|:)(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?:\/\d{1,3})?(?![\w:])`,
  file: String.raw`(?<!\w)[A-Za-z]:\\[^\s"'<>|?*]{1,260}`,
  path: String.raw`(?<![\w/.:<)}])\/[\w.~%(){}$=-]{1,100}\/[\w.~%(){}$=/-]{0,400}`,
  quoted: String.raw`(?<![\w"])"[^"\n]{1,300}"|(?<![\w'])'[^'\n]{1,300}'(?!\w)|\u201C[^\u201D\n]{1,300}\u201D|\u2018[^\u2019\n]{1,300}\u2019(?!\w)|\u300C[^\u300D\n]{1,300}\u300D|\u300E[^\u300F\n]{1,300}\u300F`,
  hex: String.raw`(?<![0-9a-z])(?:0x[0-9a-f]{1,16}|(?=[a-f]{0,40}\d)[0-9a-f]{10,128})(?![0-9a-z])`,
  // A long word of letters and digits is a value. Short ones (`OAuth2`, `AADSTS500011`) are names.
  word: String.raw`(?<![\w-])(?=[a-z_-]{0,60}\d)(?=[\d_-]{0,60}[a-z])[\w-]{16,200}(?![\w-])|(?<![\w-])(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{5,15}(?![\w-])`,
  number: String.raw`(?<![\w.])\d{1,40}(?:[.,]\d{1,20}){0,4}(?=(?:ms|s|sec|min|h|d|kb|mb|gb|%)?(?!\w))`,
};

const ANY_PART = new RegExp(Object.values(PARTS).map((pattern) => `(${pattern})`).join('|'), 'gi');
const PART_NAMES = Object.keys(PARTS);

/** Repeated parts of the same kind are a list with a variable length. */
const LIST = /(['"\u201C\u300C]?\{[a-z]{2,6}\}['"\u201D\u300D]?)(?:[,;|] ?\1)+/g;

/**
 * Replaces the variable parts of a message with placeholders, so that messages that differ only in
 * values have the same shape: `Machine {id} was not found`. Keeps statuses, names and punctuation.
 * Time is linear in the message. Never throws.
 */
export function getMessageShape(message: string): string {
  const text = message.slice(0, MAX_MESSAGE_CHARS).replaceAll(/\s+/g, ' ').trim();
  return text.replaceAll(ANY_PART, generalizePart).replaceAll(LIST, '$1, \u2026');
}

/** Uses groups by position, because named groups allocate an object for each part of each message. */
function generalizePart(part: string, ...groups: readonly unknown[]): string {
  const name = PART_NAMES[groups.indexOf(part)];
  return name === undefined ? part : generalizeNamedPart(name, part);
}

function generalizeNamedPart(name: string, text: string): string {
  switch (name) {
    case 'keep':
      return text;
    case 'url':
    case 'file':
      // The period at the end of the sentence is not part of a URL.
      return `{${name === 'url' ? 'url' : 'path'}}${/[.,;:!?)\]]{1,3}$/.exec(text)?.[0] ?? ''}`;
    case 'path':
      return getPathShape(text.replace(/[.)]{1,3}$/, '')) + (/[.)]{1,3}$/.exec(text)?.[0] ?? '');
    case 'quoted':
      return `${text.slice(0, 1)}{value}${text.slice(-1)}`;
    case 'hex':
    case 'word':
      return '{id}';
    default:
      return `{${name}}`;
  }
}
