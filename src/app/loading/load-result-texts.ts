import type { Language } from '../../domain/language.ts';
import type { ResultResources } from '../../features/decoder/state/result-resources.tsx';
import { loadOperations } from './catalogue-data.ts';

const result = {
  en: async () => (await import('../../i18n/locales/result-en.ts')).resultEn,
  'zh-TW': async () => (await import('../../i18n/locales/result-zh-tw.ts')).resultZhTw,
} as const;

const diagnosis = {
  en: async () => (await import('../../i18n/locales/diagnosis-en.ts')).diagnosisEn,
  'zh-TW': async () => (await import('../../i18n/locales/diagnosis-zh-tw.ts')).diagnosisZhTw,
} as const;

const sources = {
  en: async () => (await import('virtual:catalogue/diagnosis-sources/en')).sources,
  'zh-TW': async () => (await import('virtual:catalogue/diagnosis-sources/zh-TW')).sources,
} as const;

/** The words of a result; fetched when the first one is shown. Rejects when the network fails. */
export async function loadResultTexts(language: Language): Promise<ResultResources> {
  const [resultTexts, diagnosisTexts, { EVIDENCE }, titles, operations] = await Promise.all([
    result[language](),
    diagnosis[language](),
    import('../../domain/diagnose/evidence.ts'),
    sources[language](),
    loadOperations(language),
  ]);
  return { result: resultTexts, diagnosis: diagnosisTexts, evidence: EVIDENCE, sources: titles, operations };
}
