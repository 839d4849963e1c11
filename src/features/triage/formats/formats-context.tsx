import { createContext, use, useMemo } from 'react';
import type { TriageSummary } from '../../../domain/triage/triage.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { createFormats, getTimeSpread, type Formats } from './formats.ts';
import { getTimeRange } from './time-range.ts';

const FormatsContext = createContext<Formats | null>(null);

export const FormatsProvider = FormatsContext.Provider;

/** Returns the number and time formats of this view. */
export function useFormats(): Formats {
  const formats = use(FormatsContext);
  if (formats === null) throw new Error('useFormats outside FormatsProvider');
  return formats;
}

/** Returns the formats for the time range of a summary. */
export function useFormatsFor(summary: TriageSummary | null): Formats {
  const { language } = useTranslation();
  const { first, last } = getTimeRange(summary?.codes ?? []);
  const isZoneUnknown = summary?.timeline?.isZoneUnknown ?? false;
  const spread = getTimeSpread(first, last, { isZoneUnknown });
  return useMemo(() => createFormats({ language, spread, isZoneUnknown }), [language, spread, isZoneUnknown]);
}
