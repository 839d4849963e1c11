import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { OperationData, SourceData } from '../../../domain/catalogue/page-data.ts';
import type { EvidenceTable } from '../../../domain/diagnose/evidence.ts';
import type { Language } from '../../../domain/language.ts';
import type { DiagnosisTexts } from '../../../i18n/diagnosis-texts.ts';
import type { ResultTexts } from '../../../i18n/result-texts.ts';
import { useTranslation } from '../../../i18n/translation.tsx';

/** All texts that only a result needs, in one language. */
export interface ResultResources {
  readonly result: ResultTexts;
  readonly diagnosis: DiagnosisTexts;
  readonly evidence: EvidenceTable;
  /** The sources that a diagnosis can reference. */
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

/** Caches the result texts, so that they are loaded once for all results. */
export function ResultResourcesProvider({ load, children }: ResultResourcesProviderProps) {
  const [loaded, setKnown] = useState<ReadonlyMap<Language, ResultResources>>(new Map());
  const fetchResources = useCallback(
    (language: Language) => {
      load(language).then(
        (texts) => setKnown((before) => (before.has(language) ? before : new Map(before).set(language, texts))),
        // If the texts cannot be fetched offline, the content of the response is still shown.
        () => {},
      );
    },
    [load],
  );
  const store = useMemo(() => ({ loaded, load: fetchResources }), [loaded, fetchResources]);
  return <ResultResourcesContext value={store}>{children}</ResultResourcesContext>;
}

/** Returns the result texts in the language of the page; `null` until they are loaded. */
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

/** Returns the names of formats, provenances, and clients; `null` until they are loaded. */
export function useResultTexts(): ResultTexts | null {
  return useResultResources()?.result ?? null;
}
