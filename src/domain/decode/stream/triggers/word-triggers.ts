import { splitTemplate } from '../../../catalogue/split-template.ts';
import type { DecodeCatalogue } from '../../decode-catalogue.ts';
import { REASON_PHRASES } from '../../values/http-status.ts';
import { matchesAt } from '../../tree/scan-string.ts';
import { createTrigger, type Trigger } from './multi-pattern-scanner.ts';

/** Letters of English text, the most frequent first. */
const LETTERS_BY_FREQUENCY = 'etaoinsrhldcumfpgwybvkxjqz';
/** Words of which any log is full: four characters of them are looked for only where a phrase has nothing else. */
const COMMON_LOG_WORDS =
  'request requests response responses machine machines resource resources error errors message value values action actions account server service status application query found invalid valid lastipaddress address time timestamp timeout body header headers content accept required parameter supported version client method name named group groups format platform example http https connect connector recommendation recommendations complete ipaddress';

/** Five characters of a phrase that are rare in other texts, and where they stand in it. */
function findRarestPart(phrase: string): { readonly part: string; readonly at: number; readonly rarity: number } {
  let best = { part: phrase.slice(0, 5), at: 0, rarity: phrase.length - 1000 };
  for (let at = 0; at + 5 <= phrase.length; at += 1) {
    const part = phrase.slice(at, at + 5);
    if (!/^[a-z ]{5}$/.test(part)) continue;
    const rank = Array.from(part, (char) => LETTERS_BY_FREQUENCY.indexOf(char)).reduce((sum, letterRank) => sum + letterRank, 0);
    const rarity = COMMON_LOG_WORDS.includes(part.slice(0, 4)) || COMMON_LOG_WORDS.includes(part.slice(1)) ? rank - 500 : rank;
    if (rarity > best.rarity) best = { part, at, rarity };
  }
  return best;
}

/** A word of one piece: a code. */
export function createWordTrigger(word: string): Trigger {
  const plain = word.toLowerCase();
  const { part, at } = findRarestPart(plain);
  return createTrigger(part, (text, index) => index >= at && text.slice(index - at, index - at + plain.length).toLowerCase() === plain);
}

/** Reason phrases, which headings of pages and fields with the name of a status hold, with blanks or without. */
export function createReasonTriggers(): readonly Trigger[] {
  return REASON_PHRASES.filter((reason) => /[ -]/.test(reason))
    .flatMap((reason) => [reason, reason.replaceAll(/[ -]/g, '')])
    .map((reason) => {
      const { places, accepts } = createWordTrigger(reason);
      return { places, accepts: (text, index) => accepts(text, index) && isStated(text, index, reason.length) };
    });
}

/** In a heading, or as a value; a phrase in running text states nothing by itself. The word of it that was found lies anywhere in it. */
function isStated(text: string, index: number, length: number): boolean {
  return /[>"';]/.test(text.slice(Math.max(0, index - 2 * length), index)) || /["'<&;]/.test(text.slice(index, index + 2 * length));
}

/** Shorter than this, fixed text of a message is too common to look for. */
const MIN_PART_CHARS = 7;

/** Messages that are recognised without a code beside them: by the longest of their fixed parts. */
export function createTemplateTriggers(catalogue: DecodeCatalogue): readonly Trigger[] {
  const parts = catalogue.flatMap(({ templates }) => templates).map(({ template }) => findLongestPart(template)).filter((part) => part.length >= MIN_PART_CHARS);
  return [...new Set(parts)].map((part) => createPhraseTrigger(part.split(' ')));
}

/** The longest fixed part of a wording, contractions written out as messages are compared. */
function findLongestPart(template: string): string {
  const fixed = splitTemplate(template).flatMap(({ variable, text }) => (variable ? [] : [text.toLowerCase().replaceAll(/n['’]t\b/g, ' not').replaceAll(/\s+/g, ' ').trim().replace(/[ .]{1,9}$/, '')]));
  return fixed.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** Words in this order, found by one of them. */
function createPhraseTrigger(words: readonly string[]): Trigger {
  const between = String.raw`\s{1,9}`;
  const [first = { index: 0, part: '', at: 0 }] = words.map((word, index) => ({ index, ...findRarestPart(word) })).toSorted((a, b) => b.rarity - a.rarity);
  const offset = first.at;
  const pattern = new RegExp(`(?<=${joinWords(words.slice(0, first.index), between)}${first.index === 0 ? '' : between})${joinWords(words.slice(first.index), between)}`, 'iy');
  return createTrigger(first.part, (text, index) => index >= offset && matchesAt(pattern, text, index - offset));
}

/** A pattern for words in order; a negation may be contracted. */
function joinWords(words: readonly string[], between: string): string {
  return words
    .map((word, index) => (word === 'not' ? String.raw`(?:${index === 0 ? '' : between}not|n['’]t)` : `${index === 0 ? '' : between}${word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)}`))
    .join('');
}
