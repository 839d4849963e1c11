import { fold } from './fold.ts';
import { splitWords } from './split-words.ts';
import { translateWord, type TranslatedWord } from './translate-word.ts';

/**
 * Longer than any question that someone types into a search box. The rest is ignored, so that a pasted log costs no more
 * than a long word.
 */
const MAX_QUERY_CHARS = 256;

export interface Query {
  /** Folded and distinct. A text must contain all of them, in any order. */
  readonly words: readonly string[];
  /** All words joined together, because a CamelCase name has no spaces: `not found` is also `notfound`. */
  readonly joined: string;
  /** The words that have synonyms, in the words of the catalog. */
  readonly translations: ReadonlyMap<string, TranslatedWord>;
}

/** Splits the typed text into words. A query without a letter or digit has no words. */
export function parseQuery(text: string): Query {
  const words = splitWords(fold(text.trimStart().slice(0, MAX_QUERY_CHARS)));
  const translations = new Map<string, TranslatedWord>();
  for (const word of words) {
    const translated = translateWord(word);
    if (translated !== null) {
      translations.set(word, translated);
    }
  }
  return { words: [...new Set(words)], joined: words.join(''), translations };
}
