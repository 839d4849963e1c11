import { splitTemplate } from '../../../catalogue/split-template.ts';
import type { DecodeCatalogue } from '../../decode-catalogue.ts';
import { REASON_PHRASES } from '../../values/http-status.ts';
import { matchesAt } from '../../tree/scan-string.ts';
import { createTrigger, type Trigger } from './multi-pattern-scanner.ts';

/** The letters in English text, the most frequent first. */
const LETTERS_BY_FREQUENCY = 'etaoinsrhldcumfpgwybvkxjqz';
/** Words that are common in any log. Parts with four characters from them are used only if a phrase has no rarer part. */
const COMMON_LOG_WORDS =
  'request requests response responses machine machines resource resources error errors message value values action actions account server service status application query found invalid valid lastipaddress address time timestamp timeout body header headers content accept required parameter supported version client method name named group groups format platform example http https connect connector recommendation recommendations complete ipaddress';

/** Finds the five characters of a phrase that are rarest in other texts, and their position in the phrase. */
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

/** Creates a trigger for a single word, such as a code. */
export function createWordTrigger(word: string): Trigger {
  const plain = word.toLowerCase();
  const { part, at } = findRarestPart(plain);
  return createTrigger(part, (text, index) => index >= at && text.slice(index - at, index - at + plain.length).toLowerCase() === plain);
}

/** Creates triggers for reason phrases of several words. Page headings contain them with spaces, status name fields often without. */
export function createReasonTriggers(): readonly Trigger[] {
  return REASON_PHRASES.filter((reason) => /[ -]/.test(reason))
    .flatMap((reason) => [reason, reason.replaceAll(/[ -]/g, '')])
    .map((reason) => {
      const { places, accepts } = createWordTrigger(reason);
      return { places, accepts: (text, index) => accepts(text, index) && isStated(text, index, reason.length) };
    });
}

/** Whether the phrase is near a tag or a quote, as in a heading or a value. A phrase in running text does not state a status. `index` can be anywhere in the phrase. */
function isStated(text: string, index: number, length: number): boolean {
  return /[>"';]/.test(text.slice(Math.max(0, index - 2 * length), index)) || /["'<&;]/.test(text.slice(index, index + 2 * length));
}

/** Shorter fixed text is too common to search for. */
const MIN_PART_CHARS = 7;

/** Creates triggers for messages that are recognized without a code. Each one uses the longest fixed part of a template. */
export function createTemplateTriggers(catalogue: DecodeCatalogue): readonly Trigger[] {
  const parts = catalogue.flatMap(({ templates }) => templates).map(({ template }) => findLongestPart(template)).filter((part) => part.length >= MIN_PART_CHARS);
  return [...new Set(parts)].map((part) => createPhraseTrigger(part.split(' ')));
}

/** Returns the longest fixed part of a template, with contractions expanded as in message matching. */
function findLongestPart(template: string): string {
  const fixed = splitTemplate(template).flatMap(({ variable, text }) => (variable ? [] : [text.toLowerCase().replaceAll(/n['’]t\b/g, ' not').replaceAll(/\s+/g, ' ').trim().replace(/[ .]{1,9}$/, '')]));
  return fixed.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** Creates a trigger for a sequence of words that is found by its rarest word. */
function createPhraseTrigger(words: readonly string[]): Trigger {
  const between = String.raw`\s{1,9}`;
  const [first = { index: 0, part: '', at: 0 }] = words.map((word, index) => ({ index, ...findRarestPart(word) })).toSorted((a, b) => b.rarity - a.rarity);
  const offset = first.at;
  const pattern = new RegExp(`(?<=${joinWords(words.slice(0, first.index), between)}${first.index === 0 ? '' : between})${joinWords(words.slice(first.index), between)}`, 'iy');
  return createTrigger(first.part, (text, index) => index >= offset && matchesAt(pattern, text, index - offset));
}

/** Returns a pattern for words in order; a negation may be contracted. */
function joinWords(words: readonly string[], between: string): string {
  return words
    .map((word, index) => (word === 'not' ? String.raw`(?:${index === 0 ? '' : between}not|n['’]t)` : `${index === 0 ? '' : between}${word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)}`))
    .join('');
}
