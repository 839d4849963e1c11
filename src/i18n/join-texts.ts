import type { Language } from '../domain/language.ts';

/** Joins sentences and omits empty ones. Chinese sentences are joined without a space. */
export function joinSentences(language: Language, sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(language === 'zh-TW' ? '' : ' ');
}

/** Returns the colon between a label and its value, including the space in English. */
export function getColon(language: Language): string {
  return language === 'zh-TW' ? '：' : ': ';
}
