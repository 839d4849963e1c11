import { LANGUAGES, type Language } from '../domain/language.ts';

/**
 * The language for a first visit: the reader's own choice, else the first of the browser's
 * languages that we speak. Any Chinese reads zh-TW: nobody is sent to English instead.
 * @param chosen what was remembered, of any form
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
