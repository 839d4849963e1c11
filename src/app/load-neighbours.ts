import type { Language } from '../domain/language.ts';
import type { NeighbourSource, Neighbours } from '../features/explorer/use-neighbours.ts';
import { loadNeighbours } from './catalogue-data.ts';
import { neighbourSearch } from './load-search.ts';

const ready = new Map<Language, Neighbours>();

/** What the table does not list, for the explorer; kept once it was loaded. */
export const neighbourSource: NeighbourSource = {
  peek: (language) => ready.get(language) ?? null,
  load: async (language) => {
    const [summaries, search] = await Promise.all([loadNeighbours(language), neighbourSearch.load()]);
    const neighbours = ready.get(language) ?? { summaries, search };
    ready.set(language, neighbours);
    return neighbours;
  },
};
