import type { SourceId } from '../domain/catalogue/sources.ts';
import { useTranslation } from '../i18n/translation.tsx';
import { useSourceNumbers } from './source-numbers.tsx';

/** Shows numbers that link to the list of sources, like footnotes. */
export function SourceRefs({ sources }: { readonly sources: readonly SourceId[] }) {
  const { t } = useTranslation();
  const numbers = useSourceNumbers();
  return sources.map((id) => {
    const source = numbers.get(id);
    if (source === undefined) return null;
    return (
      <a
        key={id}
        className="source-ref"
        href={`#source-${id}`}
        aria-label={t(($) => $.code.sourceRef, { number: source.number, title: source.title })}
      >
        {source.number}
      </a>
    );
  });
}
