import type { TFunction } from 'i18next';
import { createContext, use } from 'react';
import type { Language } from '../domain/language.ts';

export interface Translation {
  readonly language: Language;
  readonly t: TFunction;
}

const TranslationContext = createContext<Translation | null>(null);

export const TranslationProvider = TranslationContext.Provider;

/** Returns the language of the page and its interface texts. */
export function useTranslation(): Translation {
  const translation = use(TranslationContext);
  if (translation === null) throw new Error('useTranslation outside TranslationProvider');
  return translation;
}
