import type { TFunction } from 'i18next';
import { createContext, use } from 'react';

const TriageTextsContext = createContext<TFunction<'triage'> | null>(null);

export const TriageTextsProvider = TriageTextsContext.Provider;

/** Returns the texts of this view. */
export function useTriageTexts(): TFunction<'triage'> {
  const t = use(TriageTextsContext);
  if (t === null) throw new Error('useTriageTexts outside TriageTextsProvider');
  return t;
}
