/*
 * Everything that is not fetched with the app but when it is needed. To add a part, list it here; `usePart` fetches
 * and shows it. Its code stays out of the other chunks as long as it is imported dynamically only.
 */
import { isReferenceCode, type ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { Language } from '../../domain/language.ts';
import type { ResultResources } from '../../features/decoder/state/result-resources.tsx';
import type { DiagnosisTexts } from '../../i18n/diagnosis-texts.ts';
import type { CheckTexts } from '../../i18n/check-texts.ts';
import { createCheckT, createI18n, createTriageT } from '../../i18n/create-i18n.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';
import type { ResultTexts } from '../../i18n/result-texts.ts';
import type { Translation } from '../../i18n/translation.tsx';
import type { TriageTexts } from '../../i18n/triage-texts.ts';
import { createPart, type Part } from './part.ts';

/** A part with one module per language. The paths are written out because the bundler has to see them. */
function createLanguagePart<Value>(load: Readonly<Record<Language, () => Promise<Value>>>): Part<Value, Language> {
  return createPart((language) => load[language]());
}

/* Screens: see `pages.tsx`, which adds their data and texts. */

export const explorerScreen = createPart(() => import('../pages/explorer-screen.tsx'));
export const codeScreen = createPart(() => import('../pages/code-screen.tsx'));
export const checkScreen = createPart(() => import('../pages/check-screen.tsx'));
export const aboutScreen = createPart(() => import('../pages/about-screen.tsx'));

/* Interface texts */

const messages = createLanguagePart<Messages>({
  en: async () => (await import('../../i18n/locales/en.ts')).en,
  'zh-TW': async () => (await import('../../i18n/locales/zh-tw.ts')).zhTw,
});
const triageTexts = createLanguagePart<TriageTexts>({
  en: async () => (await import('../../i18n/locales/triage-en.ts')).triageEn,
  'zh-TW': async () => (await import('../../i18n/locales/triage-zh-tw.ts')).triageZhTw,
});
const checkTexts = createLanguagePart<CheckTexts>({
  en: async () => (await import('../../i18n/locales/check-en.ts')).checkEn,
  'zh-TW': async () => (await import('../../i18n/locales/check-zh-tw.ts')).checkZhTw,
});
const resultTexts = createLanguagePart<ResultTexts>({
  en: async () => (await import('../../i18n/locales/result-en.ts')).resultEn,
  'zh-TW': async () => (await import('../../i18n/locales/result-zh-tw.ts')).resultZhTw,
});
const diagnosisTexts = createLanguagePart<DiagnosisTexts>({
  en: async () => (await import('../../i18n/locales/diagnosis-en.ts')).diagnosisEn,
  'zh-TW': async () => (await import('../../i18n/locales/diagnosis-zh-tw.ts')).diagnosisZhTw,
});
const reportTexts = createLanguagePart<ReportTexts>({
  en: async () => (await import('../../i18n/locales/report-en.ts')).reportEn,
  'zh-TW': async () => (await import('../../i18n/locales/report-zh-tw.ts')).reportZhTw,
});

export const translation = createPart(async (language: Language): Promise<Translation> => {
  const { t } = createI18n(language, await messages.load(language));
  return { language, t };
});
export const checkT = createPart(async (language: Language) => createCheckT(language, await checkTexts.load(language)));

/* Catalogue data: virtual modules, see `virtual-catalogue.d.ts` */

export const summaries = createLanguagePart({
  en: async () => (await import('virtual:catalogue/summaries/en')).summaries,
  'zh-TW': async () => (await import('virtual:catalogue/summaries/zh-TW')).summaries,
});
/** The summaries of the errors that are not in the official code table. */
export const supplementarySummaries = createLanguagePart({
  en: async () => (await import('virtual:catalogue/supplementary/en')).summaries,
  'zh-TW': async () => (await import('virtual:catalogue/supplementary/zh-TW')).summaries,
});
export const operations = createLanguagePart({
  en: async () => (await import('virtual:catalogue/operations/en')).operations,
  'zh-TW': async () => (await import('virtual:catalogue/operations/zh-TW')).operations,
});
/** Every operation with the parameters of its body. */
export const checkedOperations = createLanguagePart({
  en: async () => (await import('virtual:catalogue/checks/en')).operations,
  'zh-TW': async () => (await import('virtual:catalogue/checks/zh-TW')).operations,
});
export const notes = createLanguagePart({
  en: async () => (await import('virtual:catalogue/notes/en')).notes,
  'zh-TW': async () => (await import('virtual:catalogue/notes/zh-TW')).notes,
});
const diagnosisSources = createLanguagePart({
  en: async () => (await import('virtual:catalogue/diagnosis-sources/en')).sources,
  'zh-TW': async () => (await import('virtual:catalogue/diagnosis-sources/zh-TW')).sources,
});
/** One code in one language. */
export const details = {
  en: createPart((code: ErrorCode) => importDetail('en', code)),
  'zh-TW': createPart((code: ErrorCode) => importDetail('zh-TW', code)),
} as const;

async function importDetail(language: Language, code: ErrorCode) {
  const loaders = isReferenceCode(code) ? await import('virtual:catalogue/details') : await import('virtual:catalogue/supplementary-details');
  const load = loaders.details[language][code];
  if (load === undefined) throw new Error(`There is no entry for ${code}.`);
  return (await load()).detail;
}

/* Tools */

export const decoder = createPart(async () => (await import('../lazy/decoder.ts')).decoder);
export const checker = createPart(async () => (await import('../lazy/checker.ts')).checker);
/** The search over the codes in the official table, in both languages at once. */
export const referenceSearch = createPart(async () => {
  const [{ createCatalogueSearch }, { documents }] = await Promise.all([import('../lazy/catalogue-search.ts'), import('virtual:catalogue/search')]);
  return createCatalogueSearch(documents);
});
/** The search over the errors that are not in it. */
export const supplementarySearch = createPart(async () => {
  const [{ createCatalogueSearch }, { documents }] = await Promise.all([import('../lazy/catalogue-search.ts'), import('virtual:catalogue/supplementary-search')]);
  return createCatalogueSearch(documents);
});
/** The errors that are not in the official code table, for the explorer. */
export const supplementaryCodes = createPart(async (language: Language) => {
  const [loadedSummaries, search] = await Promise.all([supplementarySummaries.load(language), supplementarySearch.load()]);
  return { summaries: loadedSummaries, search };
});
export const workerSource = createPart(async () => (await import('virtual:worker-source')).workerSource);
/** What reads a text on the page instead of in a worker. */
export const pagePort = createPart(async () => {
  const [{ createEngine }, { PagePort }] = await Promise.all([import('../../worker/create-engine.ts'), import('../../reader/session/page-port.ts')]);
  return { createEngine, PagePort };
});

/* Views */

export const palette = createPart(() => import('../lazy/palette.tsx'));
export const result = createPart(() => import('../lazy/result.tsx'));
/** The wording of results. */
export const resultResources = createPart(async (language: Language): Promise<ResultResources> => {
  const [loadedResult, diagnosis, { EVIDENCE }, sources, loadedOperations] = await Promise.all([
    resultTexts.load(language),
    diagnosisTexts.load(language),
    import('../../domain/diagnose/evidence.ts'),
    diagnosisSources.load(language),
    operations.load(language),
  ]);
  return { result: loadedResult, diagnosis, evidence: EVIDENCE, sources, operations: loadedOperations };
});
/** The view of several errors. */
export const triage = createPart(async (language: Language) => {
  const [{ SeveralTriage }, texts] = await Promise.all([import('../lazy/triage.tsx'), triageTexts.load(language)]);
  return { SeveralTriage, t: createTriageT(language, texts) };
});
/** Texts in both languages: a ticket is written in either, whatever the page's language. */
const bothReportTexts = createPart(async () => {
  const [en, zhTw] = await Promise.all([reportTexts.load('en'), reportTexts.load('zh-TW')]);
  return { en, 'zh-TW': zhTw } as const;
});
export const report = createPart(async () => {
  const [{ ReportPanel }, texts] = await Promise.all([import('../../features/report/report-panel.tsx'), bothReportTexts.load()]);
  return { ReportPanel, texts };
});
/** A result that a link contains. */
export const share = createPart(async () => {
  const [{ SharedResultView }, texts] = await Promise.all([import('../lazy/share.tsx'), bothReportTexts.load()]);
  return { SharedResultView, texts };
});
