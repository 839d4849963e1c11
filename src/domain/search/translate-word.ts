import { fold } from './fold.ts';
import { OWN_WORDS, SYNONYMS } from './synonyms.ts';

/** A search word that contains synonyms, with the catalog words to search for instead. */
export interface TranslatedWord {
  /**
   * The parts of the word, each with every word to search for. A text matches if it contains at least one
   * word for each part. A part without synonyms contains only itself.
   */
  readonly parts: readonly (readonly string[])[];
  /** The word with each synonym replaced by the first catalog word for it. */
  readonly translation: string;
}

/** Maps a folded word to the folded catalog words to search for instead. Catalog words map to an empty list. */
const TERMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[OWN_WORDS, ...SYNONYMS.map(({ ours }) => ours)].flatMap(foldWords).map((word) => [word, []] as const),
  ...SYNONYMS.flatMap(({ typed, ours }) => foldWords(typed).map((word) => [word, foldWords(ours)] as const)),
]);

const MAX_TERM_CHARS = Math.max(...Array.from(TERMS.keys(), (term) => term.length));

/**
 * Replaces synonyms with catalog words from left to right, preferring the longest match.
 * @param word folded, a word of a query
 * @returns `null` for a word that contains no synonyms
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

/** Finds the longest term that starts at a position in a word. */
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
