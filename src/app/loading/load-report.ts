import type { Language } from '../../domain/language.ts';
import type { ReportTexts } from '../../i18n/report-texts.ts';

/** What shows a report, with its texts in both languages: a ticket is written in either, whatever the page speaks. */
export interface LoadedReport {
  readonly panel: typeof import('../../features/report/report-panel.tsx');
  readonly texts: Readonly<Record<Language, ReportTexts>>;
}

let loaded: LoadedReport | null = null;

/** What {@link loadReport} fetched before. */
export function peekReport(): LoadedReport | null {
  return loaded;
}

/** Fetches what shows a report. Rejects when the network fails; a later call tries again. */
export async function loadReport(): Promise<LoadedReport> {
  const [panel, { reportEn }, { reportZhTw }] = await Promise.all([
    import('../../features/report/report-panel.tsx'),
    import('../../i18n/locales/report-en.ts'),
    import('../../i18n/locales/report-zh-tw.ts'),
  ]);
  loaded = { panel, texts: { en: reportEn, 'zh-TW': reportZhTw } };
  return loaded;
}
