import type { DecodeCatalogue } from '../../decode-catalogue.ts';
import { getCatalogueLookup } from '../../match/catalogue-lookup.ts';
import { FIELD_TRIGGERS } from './field-triggers.ts';
import { MultiPatternScanner } from './multi-pattern-scanner.ts';
import { NonAsciiTriggers } from './non-ascii-triggers.ts';
import { mayStateStatus } from './may-state-status.ts';
import type { TextWindow } from '../text-window.ts';
import { createReasonTriggers, createTemplateTriggers, createWordTrigger } from './word-triggers.ts';

/**
 * Finds the places of a text where an error may stand. The decoder finds none in a text without
 * such a place, unless the text is nothing but a status or an ID. Runs at the speed of a word search.
 */
export class ErrorTriggers {
  readonly #words: MultiPatternScanner;
  readonly #nonAscii: NonAsciiTriggers;

  constructor(catalogue: DecodeCatalogue) {
    this.#words = getScanner(catalogue);
    this.#nonAscii = new NonAsciiTriggers(catalogue.flatMap(({ aliases }) => aliases));
  }

  /** Where the first sign at or after `from` stands, both counted from the beginning of the window; -1 where there is none. */
  find(window: TextWindow, from: number): number {
    const word = this.#words.find(window, from);
    const nonAscii = this.#nonAscii.find(window, from, word === -1 ? window.text.length : word);
    return nonAscii === -1 ? word : nonAscii;
  }
}

const SCANNERS = new WeakMap<DecodeCatalogue, MultiPatternScanner>();

/** The search for the words of a catalogue; made once, for it costs as much as to look through a megabyte. */
function getScanner(catalogue: DecodeCatalogue): MultiPatternScanner {
  const cached = SCANNERS.get(catalogue);
  if (cached !== undefined) return cached;
  // Entra numbers are among the signs of fields, whether the catalogue knows them or not.
  const codes = catalogue.filter(({ service }) => service !== 'entra').map(({ code }) => createWordTrigger(code));
  const words = new MultiPatternScanner([...FIELD_TRIGGERS, ...codes, ...createTemplateTriggers(getCatalogueLookup(catalogue).messageEntries), ...createReasonTriggers()], mayStateStatus);
  SCANNERS.set(catalogue, words);
  return words;
}
