import type { TFunction } from 'i18next';
import type { Language } from '../../domain/language.ts';
import { createTriageT } from '../../i18n/create-i18n.ts';
import type { TriageTexts } from '../../i18n/triage-texts.ts';

/** The view of several errors, with its texts in one language. */
export interface LoadedTriage {
  readonly screen: typeof import('./parts/triage-screen.tsx');
  readonly t: TFunction<'triage'>;
}

const texts: Readonly<Record<Language, () => Promise<TriageTexts>>> = {
  en: async () => (await import('../../i18n/locales/triage-en.ts')).triageEn,
  'zh-TW': async () => (await import('../../i18n/locales/triage-zh-tw.ts')).triageZhTw,
};

const loaded = new Map<Language, LoadedTriage>();

/** The view of several errors, when it has been loaded before. */
export function peekTriage(language: Language): LoadedTriage | null {
  return loaded.get(language) ?? null;
}

/** Fetches the view of several errors. Rejects when the network fails; a later call tries again. */
export async function loadTriage(language: Language): Promise<LoadedTriage> {
  const known = peekTriage(language);
  if (known !== null) return known;
  const [screen, localeTexts] = await Promise.all([import('./parts/triage-screen.tsx'), texts[language]()]);
  const triage = { screen, t: createTriageT(language, localeTexts) };
  loaded.set(language, triage);
  return triage;
}
