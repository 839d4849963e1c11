import type { SourceId } from '../../sources.ts';
import type { EntraFacts } from './entra-facts.ts';

/** Every source that an entry cites, including duplicates. */
export function sourcesOfFacts({ listedOn, messages, causes, steps }: EntraFacts): readonly SourceId[] {
  return [...listedOn, ...[...messages, ...causes, ...steps].flatMap((statement) => statement.sources)];
}
