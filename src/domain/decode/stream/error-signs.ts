import type { DecodeCatalogue } from '../decode-catalogue.ts';
import { lookupOf } from '../lookup.ts';
import { FIELD_SIGNS } from './field-signs.ts';
import { GramScanner } from './gram-scanner.ts';
import { RareSigns } from './rare-signs.ts';
import { mayStateStatus } from './states-status.ts';
import type { TextWindow } from './text-window.ts';
import { reasonSigns, templateSigns, wordSign } from './word-signs.ts';

/**
 * Finds the places of a text where an error may stand. The decoder finds none in a text without
 * such a place, unless the text is nothing but a status or an ID. Runs at the speed of a word search.
 */
export class ErrorSigns {
  readonly #words: GramScanner;
  readonly #rare: RareSigns;

  constructor(catalogue: DecodeCatalogue) {
    this.#words = wordsOf(catalogue);
    this.#rare = new RareSigns(catalogue.flatMap(({ aliases }) => aliases));
  }

  /** Where the first sign at or after `from` stands, both counted from the beginning of the window; -1 where there is none. */
  find(window: TextWindow, from: number): number {
    const word = this.#words.find(window, from);
    const rare = this.#rare.find(window, from, word === -1 ? window.text.length : word);
    return rare === -1 ? word : rare;
  }
}

const WORDS = new WeakMap<DecodeCatalogue, GramScanner>();

/** The search for the words of a catalogue; made once, for it costs as much as to look through a megabyte. */
function wordsOf(catalogue: DecodeCatalogue): GramScanner {
  const known = WORDS.get(catalogue);
  if (known !== undefined) return known;
  // Entra numbers are among the signs of fields, whether the catalogue knows them or not.
  const codes = catalogue.filter(({ origin }) => origin !== 'entra').map(({ code }) => wordSign(code));
  const words = new GramScanner([...FIELD_SIGNS, ...codes, ...templateSigns(lookupOf(catalogue).ofMessage), ...reasonSigns()], mayStateStatus);
  WORDS.set(catalogue, words);
  return words;
}
