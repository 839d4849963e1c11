import type { Language } from '../../src/domain/language.ts';

/** Faults in any language: a text that was not filled in. */
const UNFILLED = [
  [/\{\{|\}\}/u, 'placeholder not filled in'],
  [/\bundefined\b|\bNaN\b|\[object /u, 'value not written'],
  [/（ ?）|\( ?\)|「 ?」|“ ?”/u, 'nothing between brackets'],
  [/``/u, 'empty code'],
] as const;

const FAULTS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  'zh-TW': [
    [/\p{Script=Han} +\p{Script=Han}/u, 'space between Chinese characters'],
    [/ [，。：；！？、）」]|[，。：；！？、（「] |[）」] \p{Script=Han}|\p{Script=Han} [（「]/u, 'space next to full-width punctuation'],
    [/[，。：；！？、][，。：；！？、]|[（「][，。：；！？、]/u, 'two punctuation marks in a row'],
    [/^[，。：；！？、）」]|[，、；（「]$/u, 'punctuation without a word'],
    [/\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?![\w])|[,;:!?] ?\p{Script=Han}/u, 'half-width punctuation'],
    [/ {2}/u, 'two spaces'],
  ],
  en: [
    [/ {2}/u, 'two spaces'],
    [/ [,;:!?)](?!\w)| \.(?![\w.])|\( /u, 'space before punctuation'],
    [/[,;:][,;:.!?]|(?<!\.)\.\.(?!\.)|[!?]\./u, 'two punctuation marks in a row'],
    [/^[,.;:!?)](?!\w)|[,;(]$/u, 'punctuation without a word'],
    [/[.!?][A-Z][a-z]+ /u, 'sentences without a space between them'],
  ],
};

/** The date and time of the platform for Chinese: 2026年11月23日 下午4:00:00. */
const MOMENT = /\d{4}年\d{1,2}月\d{1,2}日(?: ?(?:[上下]午|凌晨|中午|晚上)?\d{1,2}:\d{2}(?::\d{2})?)?/gu;

/**
 * What is wrong where the parts of a composed text meet.
 * @param text a sentence or line as the reader sees it, code between backticks
 * @returns one line per kind of fault, with the text; empty when the text is fine
 */
export function findComposedFaults(text: string, language: Language): readonly string[] {
  const prose = text.replaceAll(MOMENT, 'x').replaceAll(/`[^`]+`/g, 'x');
  return [...UNFILLED, ...FAULTS[language]].flatMap(([pattern, fault]) => (pattern.test(prose) ? [`${fault}: ${text}`] : []));
}
