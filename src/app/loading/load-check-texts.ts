import type { TFunction } from 'i18next';
import type { Language } from '../../domain/language.ts';
import { createCheckT } from '../../i18n/create-i18n.ts';

const texts = {
  en: async () => (await import('../../i18n/locales/check-en.ts')).checkEn,
  'zh-TW': async () => (await import('../../i18n/locales/check-zh-tw.ts')).checkZhTw,
} as const;

/** The texts of the check page. */
export async function loadCheckTexts(language: Language): Promise<TFunction<'check'>> {
  return createCheckT(language, await texts[language]());
}
