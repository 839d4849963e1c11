import { tableStatusOf, type DecodeCatalogue } from './decode-catalogue.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import type { ReadContext } from './read-text.ts';
import { cleanText } from './text/clean-text.ts';

/** What reading with a catalogue needs to know; made once, however many texts are read with it. */
export interface CatalogueContext extends ReadContext {
  readonly catalogue: DecodeCatalogue;
  readonly lookup: Lookup;
}

const CONTEXTS = new WeakMap<DecodeCatalogue, CatalogueContext>();

/** The context of a catalogue. */
export function contextOf(catalogue: DecodeCatalogue): CatalogueContext {
  const known = CONTEXTS.get(catalogue);
  if (known !== undefined) return known;
  const lookup = lookupOf(catalogue);
  const context: CatalogueContext = {
    catalogue,
    lookup,
    clean: cleanText,
    classify: lookup.classify,
    statusOf: ({ status, code }) => {
      if (status !== null) return Number(status.text);
      return code === null ? null : tableStatusOf(lookup.find(code.text));
    },
  };
  CONTEXTS.set(catalogue, context);
  return context;
}
