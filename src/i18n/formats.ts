import type { Language } from '../domain/language.ts';

/**
 * How numbers, dates and lists are written for a reader. No other module calls `Intl` to write text, so that each is
 * written one way in a language; `format-bytes.ts` and `result-formats.ts` are separate only to be fetched later.
 * Nothing here depends on the reader's time zone or locale: prerendering and the browser write the same text.
 */

/** Creating a formatter takes far longer than using it. */
function cacheFormatters<Options, Formatter>(Constructor: new (language: Language, options?: Options) => Formatter): (language: Language, options?: Options) => Formatter {
  const cache = new Map<string, Formatter>();
  return (language, options) => {
    const key = language + JSON.stringify(options);
    const formatter = cache.get(key) ?? new Constructor(language, options);
    cache.set(key, formatter);
    return formatter;
  };
}

/** Cached formatters, for the other two modules and for what none of them writes, such as a range of times. */
export const getNumberFormat = cacheFormatters<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
export const getDateTimeFormat = cacheFormatters<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
const getListFormat = cacheFormatters<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);

/** A number with grouped digits: `1,500`. */
export function formatNumber(value: number, language: Language): string {
  return getNumberFormat(language).format(value);
}

/**
 * A calendar date: `Nov 30, 2026`, or as much of it as is known.
 * @param date `2026-11-30`, `2026-11` or `2026`; text that is no date is returned unchanged
 */
export function formatDate(date: string, language: Language): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return getDateTimeFormat(language, {
    year: 'numeric',
    month: date.length > 4 ? 'short' : undefined,
    day: date.length > 7 ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(time);
}

/** A list in a sentence: `A, B, and C` or `A, B, or C`. */
export function formatList(items: readonly string[], type: 'conjunction' | 'disjunction', language: Language): string {
  // In Chinese, a word that joins two names in Latin letters needs spaces, which Intl leaves out.
  return getListFormat(language, { type })
    .formatToParts(items)
    .reduce((text, { value }) => text + (/\p{Script=Han}[\w`]|[\w`)]\p{Script=Han}/u.test(text.slice(-1) + value.charAt(0)) ? ' ' : '') + value, '');
}
