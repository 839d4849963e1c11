import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../../domain/language.ts';
import type { ResultTexts } from '../../i18n/result-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';

interface Source {
  readonly known: ReadonlyMap<Language, ResultTexts>;
  readonly load: (language: Language) => void;
}

const ResultTextsContext = createContext<Source | null>(null);

interface ResultTextsProviderProps {
  readonly load: (language: Language) => Promise<ResultTexts>;
  readonly children: ReactNode;
}

/** Keeps the words of results, so that they are fetched once for all that are shown. */
export function ResultTextsProvider({ load, children }: ResultTextsProviderProps) {
  const [known, setKnown] = useState<ReadonlyMap<Language, ResultTexts>>(new Map());
  const fetchTexts = useCallback(
    (language: Language) => {
      load(language).then(
        (texts) => setKnown((before) => (before.has(language) ? before : new Map(before).set(language, texts))),
        // Offline before they were fetched: what the response itself says is still shown.
        () => {},
      );
    },
    [load],
  );
  const source = useMemo(() => ({ known, load: fetchTexts }), [known, fetchTexts]);
  return <ResultTextsContext value={source}>{children}</ResultTextsContext>;
}

/** The words of a result in the language of the page; `null` until they are there. */
export function useResultTexts(): ResultTexts | null {
  const source = use(ResultTextsContext);
  if (source === null) throw new Error('useResultTexts outside ResultTextsProvider');
  const { language } = useTranslation();
  const { known, load } = source;
  const texts = known.get(language) ?? null;
  useEffect(() => {
    if (texts === null) load(language);
  }, [texts, language, load]);
  return texts;
}
