import { createInstance, type i18n as I18n } from 'i18next';
import type { Language } from '../domain/language.ts';
import type { Messages } from './messages.ts';

/**
 * One instance per language, so that a server can render both and a browser can hold both.
 * @param messages the texts of the interface; the catalogue keeps its own.
 */
export function createI18n(language: Language, messages: Messages): I18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
