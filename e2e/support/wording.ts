import type { TFunction } from 'i18next';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { zhTw } from '../../src/i18n/locales/zh-tw.ts';

export { LANGUAGES, type Language };

/** Accessible names that other systems rely on, as literals, so that a change to any of them fails a test. */
export const NAMES = {
  en: {
    pasteBox: 'Paste an error response',
    search: 'Search error codes',
    table: 'Error codes',
    otherLanguage: '繁體中文',
    palette: 'Command palette',
  },
  'zh-TW': {
    pasteBox: '貼上錯誤回應',
    search: '搜尋錯誤碼',
    table: '錯誤碼',
    otherLanguage: 'English',
    palette: '命令選擇區',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The other interface texts, filled in as on the site itself. */
export const TEXTS: Readonly<Record<Language, TFunction>> = {
  en: createI18n('en', en).t,
  'zh-TW': createI18n('zh-TW', zhTw).t,
};

export function getOtherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-TW' : 'en';
}
