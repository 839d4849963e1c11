import { fold } from './fold.ts';
import { OWN_WORDS, SYNONYMS } from './synonyms.ts';

/** A search word that contains words of others, in the words of the catalog. */
export interface TranslatedWord {
  /**
   * The word in parts, and for each part every word to look for: a text that has one of each
   * contains the word in other words. A part without synonyms has itself only.
   */
  readonly parts: readonly (readonly string[])[];
  /** The word with our usual word in place of each of others. */
  readonly translation: string;
}

/** From a folded word to what to look for in its place; our own words have none. */
const TERMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[OWN_WORDS, ...SYNONYMS.map(({ ours }) => ours)].flatMap(foldWords).map((word) => [word, []] as const),
  ...SYNONYMS.flatMap(({ typed, ours }) => foldWords(typed).map((word) => [word, foldWords(ours)] as const)),
]);

const MAX_TERM_CHARS = Math.max(...Array.from(TERMS.keys(), (term) => term.length));

/**
 * Puts our words in place of those of others, the longest first, from left to right.
 * @param word folded, a word of a query
 * @returns null for a word that has no synonyms
 */
export function translateWord(word: string): TranslatedWord | null {
  const parts: (readonly string[])[] = [];
  let translation = '';
  let translated = false;
  let rest = '';
  const endRest = () => {
    // A single character between two words is a particle (的, 了, 已), which texts may lack.
    if (rest.length > 1) parts.push([rest]);
    rest = '';
  };
  for (let at = 0; at < word.length; ) {
    const term = findTerm(word, at);
    const synonyms = term === null ? [] : (TERMS.get(term) ?? []);
    if (term === null) {
      rest += word[at] ?? '';
    } else {
      endRest();
      parts.push([...new Set([term, ...synonyms])]);
      translated ||= synonyms.length > 0;
    }
    translation += synonyms[0] ?? term ?? word[at] ?? '';
    at += term?.length ?? 1;
  }
  endRest();
  return translated ? { parts, translation } : null;
}

/** The longest term at a place of a word. */
function findTerm(word: string, at: number): string | null {
  for (let length = Math.min(MAX_TERM_CHARS, word.length - at); length > 0; length -= 1) {
    const term = word.slice(at, at + length);
    if (TERMS.has(term)) return term;
  }
  return null;
}

function foldWords(words: string): readonly string[] {
  return words.split(' ').map(fold);
}
