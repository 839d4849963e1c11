import { LANGUAGES, type Language } from '../domain/language.ts';

/**
 * Selects the language for a first visit: the user's own choice, otherwise the first supported browser language.
 * Any Chinese selects zh-TW instead of English.
 * @param chosen the stored choice, not validated
 * @param accepted BCP 47 tags, best first
 */
export function detectLanguage(chosen: string | null, accepted: readonly string[]): Language {
  const preferred = LANGUAGES.find((language) => language === chosen);
  if (preferred !== undefined) return preferred;
  for (const tag of accepted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'zh') return 'zh-TW';
    if (primary === 'en') return 'en';
  }
  return 'en';
}
