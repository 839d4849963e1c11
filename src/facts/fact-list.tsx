import type { FactData } from '../domain/catalogue/page-data.ts';
import { RichText } from '../ui/text/rich-text.tsx';
import { Evidence } from './evidence.tsx';

/** Lists statements, each followed by its evidence. */
export function FactList({ facts, ordered = false }: { readonly facts: readonly FactData[]; readonly ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className="facts">
      {facts.map((fact) => (
        <li key={fact.text}>
          <RichText text={fact.text} /> <Evidence certainty={fact.certainty} sources={fact.sources} />
        </li>
      ))}
    </List>
  );
}
