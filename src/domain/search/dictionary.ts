/** How much of a word the search text matches. */
export const COVERAGE = { inside: 0, part: 1, start: 2, whole: 3 } as const;
export type Coverage = (typeof COVERAGE)[keyof typeof COVERAGE];

/**
 * The distinct words of one kind of field, with the documents that contain each word. All words are in one string, so that
 * a single `indexOf` searches all of them and no memory is allocated per document.
 */
export interface Dictionary {
  /** All words, each preceded by a line break, with a line break at the end. */
  readonly text: string;
  /** The start of each word in `text`, plus the position where a next word would start. */
  readonly wordStarts: Uint32Array;
  /** 1 at every position in `text` where a word or a part of a CamelCase name starts. */
  readonly partStarts: Uint8Array;
  /** The documents of word `w` in ascending order: `postings` from `postingStarts[w]` to `postingStarts[w + 1]`. */
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
}

interface WordUse {
  readonly partLengths: readonly number[];
  readonly documents: number[];
}

/** Collects words with their documents and builds a {@link Dictionary} from them. */
export class DictionaryBuilder {
  readonly #words = new Map<string, WordUse>();

  /**
   * Adds an occurrence of a word.
   * @param document must not be lower than in the previous call
   * @param partLengths the lengths of the parts of a CamelCase name; their sum is the length of the word
   */
  add(word: string, document: number, partLengths: readonly number[]): void {
    const use = this.#words.get(word);
    if (use === undefined) {
      this.#words.set(word, { partLengths, documents: [document] });
    } else if (use.documents.at(-1) !== document) {
      use.documents.push(document);
    }
  }

  build(): Dictionary {
    const words = [...this.#words.keys()];
    const uses = [...this.#words.values()];
    const text = `\n${words.join('\n')}\n`;
    const wordStarts = new Uint32Array(words.length + 1);
    const partStarts = new Uint8Array(text.length);
    const postingStarts = new Uint32Array(words.length + 1);
    const postings = new Uint32Array(uses.reduce((sum, use) => sum + use.documents.length, 0));
    let start = 1;
    let posting = 0;
    for (const [word, { partLengths, documents }] of uses.entries()) {
      wordStarts[word] = start;
      postingStarts[word] = posting;
      postings.set(documents, posting);
      posting += documents.length;
      for (const length of partLengths) {
        partStarts[start] = 1;
        start += length;
      }
      start += 1;
    }
    wordStarts[words.length] = start;
    postingStarts[words.length] = posting;
    return { text, wordStarts, partStarts, postingStarts, postings };
  }
}

/** Calls `visit` once for each word that contains `part`, with the best coverage in that word. */
export function visitWordsWith(
  dictionary: Dictionary,
  part: string,
  visit: (word: number, coverage: Coverage) => void,
): void {
  const { text, wordStarts, partStarts } = dictionary;
  let word = 0;
  let at = text.indexOf(part);
  while (at !== -1) {
    while ((wordStarts[word + 1] ?? text.length) <= at) {
      word += 1;
    }
    const start = wordStarts[word] ?? 0;
    const end = (wordStarts[word + 1] ?? text.length) - 1;
    if (at === start) {
      visit(word, part.length === end - start ? COVERAGE.whole : COVERAGE.start);
      at = text.indexOf(part, end);
    } else {
      let coverage: Coverage = COVERAGE.inside;
      while (coverage === COVERAGE.inside && at !== -1 && at < end) {
        if (partStarts[at] === 1) {
          coverage = COVERAGE.part;
        }
        at = text.indexOf(part, coverage === COVERAGE.part ? end : at + 1);
      }
      visit(word, coverage);
    }
  }
}
