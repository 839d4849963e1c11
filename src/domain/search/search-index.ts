import { DictionaryBuilder, type Dictionary } from './dictionary.ts';
import { fold } from './fold.ts';
import { sortParts, type SortedParts } from './similar-words.ts';
import { hasHan, splitCamelCase, splitWords } from './split-words.ts';

/** Kinds of fields, the most telling first: a hit in one ranks above a hit in the next. */
export const FIELD_KINDS = ['code', 'alias', 'status', 'message', 'meaning', 'keyword', 'text'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface SearchDocument {
  readonly id: string;
  readonly fields: readonly { readonly kind: FieldKind; readonly text: string }[];
}

export interface SearchHit {
  readonly id: string;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** True where the query only resembles what the document holds. */
  readonly fuzzy: boolean;
}

/** The words of one kind of field; those with Chinese apart, as the two are never found in each other. */
export interface FieldIndex {
  readonly kind: FieldKind;
  readonly latin: Dictionary;
  readonly han: Dictionary;
  /** The Latin words as the search for typing mistakes takes them; none where it does not look. */
  readonly forgiving: SortedParts | null;
}

/** In long prose every word has a neighbour, so that a typing mistake there says nothing. */
const EXACT_KIND: FieldKind = 'text';

/** Made once by {@link buildSearchIndex}; never changes. */
export interface SearchIndex {
  readonly ids: readonly string[];
  /** The answer to an empty query. */
  readonly everything: readonly SearchHit[];
  /** In the order of {@link FIELD_KINDS}. */
  readonly fields: readonly FieldIndex[];
}

/** Prepares documents for searching. They may hold several languages at once. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const splitOnce = createWordSplitter();
  const builders = FIELD_KINDS.map((kind) => ({
    kind,
    latin: new DictionaryBuilder(),
    han: new DictionaryBuilder(),
  }));
  for (const [number, document] of documents.entries()) {
    for (const { kind, text } of document.fields) {
      const builder = builders[FIELD_KINDS.indexOf(kind)];
      const add = (word: string, partLengths = [word.length]) => {
        if (word !== '') {
          (hasHan(word) ? builder?.han : builder?.latin)?.add(word, number, partLengths);
        }
      };
      if (kind === 'code') {
        const parts = splitCamelCase(text).flatMap((part) => splitWords(fold(part)));
        add(parts.join(''), parts.map((part) => part.length));
        continue;
      }
      const words = splitOnce(text);
      for (const word of words) {
        add(word);
      }
      if (kind === 'alias') {
        add(words.join(''));
      }
    }
  }
  return {
    ids: documents.map(({ id }) => id),
    everything: documents.map(({ id }) => ({ id, score: 0, fuzzy: false })),
    fields: builders.map(({ kind, latin: words, han }) => {
      const latin = words.build();
      return { kind, latin, han: han.build(), forgiving: kind === EXACT_KIND ? null : sortParts(latin) };
    }),
  };
}

/** Documents repeat one another's texts (names of statuses, shared causes): each is split once. */
function createWordSplitter(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let words = known.get(text);
    if (words === undefined) {
      words = splitWords(fold(text));
      known.set(text, words);
    }
    return words;
  };
}
