import { createContext, use, useMemo } from 'react';
import type { TriageSummary } from '../../domain/triage/triage.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { createFormats, reachOf, type Formats } from './formats.ts';
import { firstAndLast } from './first-and-last.ts';

const FormatsContext = createContext<Formats | null>(null);

export const FormatsProvider = FormatsContext.Provider;

/** How numbers and times are written in this view. */
export function useFormats(): Formats {
  const formats = use(FormatsContext);
  if (formats === null) throw new Error('useFormats outside FormatsProvider');
  return formats;
}

/** The formats that suit the times of a summary. */
export function useFormatsFor(summary: TriageSummary | null): Formats {
  const { language } = useTranslation();
  const { first, last } = firstAndLast(summary?.codes ?? []);
  const isZoneUnknown = summary?.timeline?.isZoneUnknown ?? false;
  const reach = reachOf(first, last, { isZoneUnknown });
  return useMemo(() => createFormats({ language, reach, isZoneUnknown }), [language, reach, isZoneUnknown]);
}
