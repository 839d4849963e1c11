import { isReferenceCode, type ErrorCode } from '../../domain/catalogue/published-ids.ts';
import type { CodeDetail, CodeSummary, OperationData } from '../../domain/catalogue/page-data.ts';
import type { NotesData } from '../../domain/catalogue/notes-data.ts';
import type { CheckedOperation } from '../../domain/check/checked-operation.ts';
import type { Language } from '../../domain/language.ts';

export type DetailLoaders = Readonly<Record<Language, Readonly<Partial<Record<ErrorCode, () => Promise<{ readonly detail: CodeDetail }>>>>>>;

const summaries = {
  en: () => import('virtual:catalogue/summaries/en'),
  'zh-TW': () => import('virtual:catalogue/summaries/zh-TW'),
} as const;

const supplementary = {
  en: () => import('virtual:catalogue/supplementary/en'),
  'zh-TW': () => import('virtual:catalogue/supplementary/zh-TW'),
} as const;

const operations = {
  en: () => import('virtual:catalogue/operations/en'),
  'zh-TW': () => import('virtual:catalogue/operations/zh-TW'),
} as const;

const checks = {
  en: () => import('virtual:catalogue/checks/en'),
  'zh-TW': () => import('virtual:catalogue/checks/zh-TW'),
} as const;

const notes = {
  en: () => import('virtual:catalogue/notes/en'),
  'zh-TW': () => import('virtual:catalogue/notes/zh-TW'),
} as const;

export async function loadSummaries(language: Language): Promise<readonly CodeSummary[]> {
  return (await summaries[language]()).summaries;
}

/** The summaries of what the table does not list. */
export async function loadSupplementary(language: Language): Promise<readonly CodeSummary[]> {
  return (await supplementary[language]()).summaries;
}

export async function loadOperations(language: Language): Promise<readonly OperationData[]> {
  return (await operations[language]()).operations;
}

/** Every operation with the parameters of its body. */
export async function loadCheckedOperations(language: Language): Promise<readonly CheckedOperation[]> {
  return (await checks[language]()).operations;
}

export async function loadNotes(language: Language): Promise<NotesData> {
  return (await notes[language]()).notes;
}

/** One code in one language. */
export async function loadDetail(language: Language, code: ErrorCode): Promise<CodeDetail> {
  const { details } = isReferenceCode(code)
    ? await import('virtual:catalogue/details')
    : await import('virtual:catalogue/supplementary-details');
  const load = details[language][code];
  if (load === undefined) throw new Error(`There is no entry of ${code}.`);
  return (await load()).detail;
}
