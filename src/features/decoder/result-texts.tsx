import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { OperationData, SourceData } from '../../domain/catalogue/page-data.ts';
import type { EvidenceTable } from '../../domain/diagnose/evidence.ts';
import type { Language } from '../../domain/language.ts';
import type { DiagnosisTexts } from '../../i18n/diagnosis-texts.ts';
import type { ResultTexts } from '../../i18n/result-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';

/** Everything in words that only a result needs, in one language. */
export interface ResultWords {
  readonly result: ResultTexts;
  readonly diagnosis: DiagnosisTexts;
  readonly evidence: EvidenceTable;
  /** Those that a diagnosis can name. */
  readonly sources: readonly SourceData[];
  readonly operations: readonly OperationData[];
}

interface Source {
  readonly known: ReadonlyMap<Language, ResultWords>;
  readonly load: (language: Language) => void;
}

const ResultTextsContext = createContext<Source | null>(null);

interface ResultTextsProviderProps {
  readonly load: (language: Language) => Promise<ResultWords>;
  readonly children: ReactNode;
}

/** Keeps the words of results, so that they are fetched once for all that are shown. */
export function ResultTextsProvider({ load, children }: ResultTextsProviderProps) {
  const [known, setKnown] = useState<ReadonlyMap<Language, ResultWords>>(new Map());
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
export function useResultWords(): ResultWords | null {
  const source = use(ResultTextsContext);
  if (source === null) throw new Error('useResultWords outside ResultTextsProvider');
  const { language } = useTranslation();
  const { known, load } = source;
  const words = known.get(language) ?? null;
  useEffect(() => {
    if (words === null) load(language);
  }, [words, language, load]);
  return words;
}

/** What forms, places and clients are called; `null` until the words are there. */
export function useResultTexts(): ResultTexts | null {
  return useResultWords()?.result ?? null;
}
