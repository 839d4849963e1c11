import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { OperationData, SourceData } from '../../../domain/catalogue/page-data.ts';
import type { EvidenceTable } from '../../../domain/diagnose/evidence.ts';
import type { Language } from '../../../domain/language.ts';
import type { DiagnosisTexts } from '../../../i18n/diagnosis-texts.ts';
import type { ResultTexts } from '../../../i18n/result-texts.ts';
import { useTranslation } from '../../../i18n/translation.tsx';

/** Everything in words that only a result needs, in one language. */
export interface ResultResources {
  readonly result: ResultTexts;
  readonly diagnosis: DiagnosisTexts;
  readonly evidence: EvidenceTable;
  /** Those that a diagnosis can name. */
  readonly sources: readonly SourceData[];
  readonly operations: readonly OperationData[];
}

interface ResourceStore {
  readonly loaded: ReadonlyMap<Language, ResultResources>;
  readonly load: (language: Language) => void;
}

const ResultResourcesContext = createContext<ResourceStore | null>(null);

interface ResultResourcesProviderProps {
  readonly load: (language: Language) => Promise<ResultResources>;
  readonly children: ReactNode;
}

/** Keeps the words of results, so that they are fetched once for all that are shown. */
export function ResultResourcesProvider({ load, children }: ResultResourcesProviderProps) {
  const [loaded, setKnown] = useState<ReadonlyMap<Language, ResultResources>>(new Map());
  const fetchResources = useCallback(
    (language: Language) => {
      load(language).then(
        (texts) => setKnown((before) => (before.has(language) ? before : new Map(before).set(language, texts))),
        // Offline before they were fetched: what the response itself says is still shown.
        () => {},
      );
    },
    [load],
  );
  const store = useMemo(() => ({ loaded, load: fetchResources }), [loaded, fetchResources]);
  return <ResultResourcesContext value={store}>{children}</ResultResourcesContext>;
}

/** The words of a result in the language of the page; `null` until they are there. */
export function useResultResources(): ResultResources | null {
  const store = use(ResultResourcesContext);
  if (store === null) throw new Error('useResultWords outside ResultTextsProvider');
  const { language } = useTranslation();
  const { loaded, load } = store;
  const resources = loaded.get(language) ?? null;
  useEffect(() => {
    if (resources === null) load(language);
  }, [resources, language, load]);
  return resources;
}

/** What forms, places and clients are called; `null` until the words are there. */
export function useResultTexts(): ResultTexts | null {
  return useResultResources()?.result ?? null;
}
