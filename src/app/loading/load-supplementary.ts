import type { Language } from '../../domain/language.ts';
import type { SupplementarySource, SupplementaryCodes } from '../../features/explorer/search/use-supplementary.ts';
import { loadSupplementary } from './catalogue-data.ts';
import { supplementarySearch } from './load-search.ts';

const loaded = new Map<Language, SupplementaryCodes>();

/** What the table does not list, for the explorer; kept once it was loaded. */
export const supplementarySource: SupplementarySource = {
  peek: (language) => loaded.get(language) ?? null,
  load: async (language) => {
    const [summaries, search] = await Promise.all([loadSupplementary(language), supplementarySearch.load()]);
    const supplementary = loaded.get(language) ?? { summaries, search };
    loaded.set(language, supplementary);
    return supplementary;
  },
};
