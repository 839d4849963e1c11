import { createInstance, type FormatterModule, type i18n as I18n, type TFunction } from 'i18next';
import type { Language } from '../domain/language.ts';
import type { CheckTexts } from './check-texts.ts';
import { formatNumber } from './formats.ts';
import type { Messages } from './messages.ts';
import type { TriageTexts } from './triage-texts.ts';

/**
 * Creates one instance per language, so that a server can render both and a browser can use both.
 * @param messages the interface texts; the catalog contains its own texts
 */
export function createI18n(language: Language, messages: Messages): I18n {
  return createNamespace(language, 'translation', messages);
}

/** Creates the translation function for the view of several errors, whose texts are loaded separately. */
export function createTriageT(language: Language, texts: TriageTexts): TFunction<'triage'> {
  return createNamespace(language, 'triage', texts).getFixedT(language, 'triage');
}

/** Creates the translation function for the check page, whose texts are loaded with it. */
export function createCheckT(language: Language, texts: CheckTexts): TFunction<'check'> {
  return createNamespace(language, 'check', texts).getFixedT(language, 'check');
}

function createNamespace(language: Language, namespace: 'translation' | 'triage' | 'check', texts: Messages | TriageTexts | CheckTexts): I18n {
  const instance = createInstance().use(createFormatter(language));
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: [namespace],
    defaultNS: namespace,
    resources: { [language]: { [namespace]: texts } },
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
  });
  return instance;
}

/** Adds named formats, of which there are none. */
const ignore = () => {};

/** Formats every number that a text mentions; a number that is part of a name or of code is passed as a string. */
function createFormatter(language: Language): FormatterModule {
  return {
    type: 'formatter',
    init: ignore,
    add: ignore,
    addCached: ignore,
    format: (value: number | string) => (typeof value === 'number' ? formatNumber(value, language) : value),
  };
}
