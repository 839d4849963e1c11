import type { Language } from '../domain/language.ts';

/** Joins sentences. Empty ones are left out; Chinese has no space between sentences. */
export function joinSentences(language: Language, sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(language === 'zh-TW' ? '' : ' ');
}

/** Joins the items of a list within a sentence. */
export function joinItems(language: Language, items: readonly string[]): string {
  return items.join(language === 'zh-TW' ? '、' : ', ');
}

/** The mark between a label and its value, with its space. */
export function getColon(language: Language): string {
  return language === 'zh-TW' ? '：' : ': ';
}
