import type { Language } from '../domain/language.ts';
import type { ResultTexts } from '../i18n/result-texts.ts';

const loaders: Readonly<Record<Language, () => Promise<ResultTexts>>> = {
  en: async () => (await import('../i18n/locales/result-en.ts')).resultEn,
  'zh-TW': async () => (await import('../i18n/locales/result-zh-tw.ts')).resultZhTw,
};

/** The words of a result; fetched when the first one is shown. Rejects when the network fails. */
export function loadResultTexts(language: Language): Promise<ResultTexts> {
  return loaders[language]();
}
