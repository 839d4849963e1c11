import type { Language } from '../../domain/language.ts';
import type { SharedResult } from '../../domain/report/shared-result.ts';
import type { TriageRecord } from '../../domain/triage/triage.ts';
import type { Refusal } from '../../features/report/share-fragment.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';

/** What a fragment turned out to be, with all that it takes to show it. */
export type LoadedShare = {
  readonly texts: Readonly<Record<Language, ReportTexts>>;
  readonly parts: typeof import('./parts/share-parts.tsx');
} & ({ readonly kind: 'open'; readonly shared: SharedResult; readonly record: TriageRecord } | { readonly kind: 'refused'; readonly refusal: Refusal });

/** Opens the fragment of a shared result. Rejects when the network fails; a later call tries again. */
export async function loadShare(hash: string): Promise<LoadedShare> {
  const [parts, { reportEn }, { reportZhTw }, { decodeCatalogue }] = await Promise.all([
    import('./parts/share-parts.tsx'),
    import('../../i18n/locales/report-en.ts'),
    import('../../i18n/locales/report-zh-tw.ts'),
    import('virtual:catalogue/decode'),
  ]);
  const texts = { en: reportEn, 'zh-TW': reportZhTw };
  const opening = await parts.unpackShared(hash);
  if (opening.kind === 'refused') return { ...opening, texts, parts };
  return { ...opening, record: parts.toTriageRecord(opening.shared, decodeCatalogue), texts, parts };
}
