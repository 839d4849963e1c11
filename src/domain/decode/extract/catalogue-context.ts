import { getTableStatus, type DecodeCatalogue } from '../decode-catalogue.ts';
import { getCatalogueLookup, type CatalogueLookup } from '../match/catalogue-lookup.ts';
import type { ReadContext } from './read-text.ts';
import { cleanText } from '../text/cleanup/clean-text.ts';

/** What the decoder needs to process texts with a catalog. Created once per catalog. */
export interface CatalogueContext extends ReadContext {
  readonly catalogue: DecodeCatalogue;
  readonly lookup: CatalogueLookup;
}

const CONTEXTS = new WeakMap<DecodeCatalogue, CatalogueContext>();

/** Returns the cached context of a catalog. */
export function getCatalogueContext(catalogue: DecodeCatalogue): CatalogueContext {
  const known = CONTEXTS.get(catalogue);
  if (known !== undefined) return known;
  const lookup = getCatalogueLookup(catalogue);
  const context: CatalogueContext = {
    catalogue,
    lookup,
    clean: cleanText,
    classify: lookup.classify,
    getStatus: ({ status, code }) => {
      if (status !== null) return Number(status.text);
      return code === null ? null : getTableStatus(lookup.find(code.text));
    },
  };
  CONTEXTS.set(catalogue, context);
  return context;
}
