import { DictionaryBuilder, type Dictionary } from './dictionary.ts';
import { fold } from './fold.ts';
import { sortParts, type SortedParts } from './similar-words.ts';
import { hasHan, splitCamelCase, splitWords } from './split-words.ts';

/** Kinds of fields, the most relevant first: a match in one kind ranks above a match in the next. */
export const FIELD_KINDS = ['code', 'alias', 'status', 'message', 'meaning', 'keyword', 'text'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export interface SearchDocument {
  readonly id: string;
  readonly fields: readonly { readonly kind: FieldKind; readonly text: string }[];
}

export interface SearchHit {
  readonly id: string;
  /** Higher is better. Only comparable within one result list. */
  readonly score: number;
  /** Whether the document is only similar to the query and does not contain it. */
  readonly fuzzy: boolean;
}

/** The words of one kind of field. Words with Chinese characters are separate, because Latin words never match them. */
export interface FieldIndex {
  readonly kind: FieldKind;
  readonly latin: Dictionary;
  readonly han: Dictionary;
  /** The sorted Latin words for the typo search; `null` if this kind is not searched for typos. */
  readonly forgiving: SortedParts | null;
}

/** Long prose contains a word similar to almost any query, so a typo match there is not meaningful. */
const EXACT_KIND: FieldKind = 'text';

/** Created by {@link buildSearchIndex}; immutable. */
export interface SearchIndex {
  readonly ids: readonly string[];
  /** The result for an empty query. */
  readonly everything: readonly SearchHit[];
  /** In the order of {@link FIELD_KINDS}. */
  readonly fields: readonly FieldIndex[];
}

/** Builds the index for a list of documents, which can contain several languages. */
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

/** Splits each distinct text only once, because documents share many texts, such as status names and causes. */
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
