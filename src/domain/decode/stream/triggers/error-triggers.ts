import type { DecodeCatalogue } from '../../decode-catalogue.ts';
import { getCatalogueLookup } from '../../match/catalogue-lookup.ts';
import { FIELD_TRIGGERS } from './field-triggers.ts';
import { MultiPatternScanner } from './multi-pattern-scanner.ts';
import { NonAsciiTriggers } from './non-ascii-triggers.ts';
import { mayStateStatus } from './may-state-status.ts';
import type { TextWindow } from '../text-window.ts';
import { createReasonTriggers, createTemplateTriggers, createWordTrigger } from './word-triggers.ts';

/**
 * Finds the positions in a text where an error may be. The decoder finds no error in a text without
 * such a position, unless the text consists only of a status or an ID. As fast as a word search.
 */
export class ErrorTriggers {
  readonly #words: MultiPatternScanner;
  readonly #nonAscii: NonAsciiTriggers;

  constructor(catalogue: DecodeCatalogue) {
    this.#words = getScanner(catalogue);
    this.#nonAscii = new NonAsciiTriggers(catalogue.flatMap(({ aliases }) => aliases));
  }

  /** Returns the position of the first trigger at or after `from`; -1 if there is none. Positions are relative to the window. */
  find(window: TextWindow, from: number): number {
    const word = this.#words.find(window, from);
    const nonAscii = this.#nonAscii.find(window, from, word === -1 ? window.text.length : word);
    return nonAscii === -1 ? word : nonAscii;
  }
}

const SCANNERS = new WeakMap<DecodeCatalogue, MultiPatternScanner>();

/** Returns the scanner for a catalog. Cached, because creating it takes as long as scanning a megabyte of text. */
function getScanner(catalogue: DecodeCatalogue): MultiPatternScanner {
  const cached = SCANNERS.get(catalogue);
  if (cached !== undefined) return cached;
  // The field triggers cover all Entra numbers, including those that the catalog does not contain.
  const codes = catalogue.filter(({ service }) => service !== 'entra').map(({ code }) => createWordTrigger(code));
  const words = new MultiPatternScanner([...FIELD_TRIGGERS, ...codes, ...createTemplateTriggers(getCatalogueLookup(catalogue).messageEntries), ...createReasonTriggers()], mayStateStatus);
  SCANNERS.set(catalogue, words);
  return words;
}
