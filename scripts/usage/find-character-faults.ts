import { Converter } from 'opencc-js';
import { ALLOWED_CHARACTERS, ALLOWED_WORDS } from './allowed-chinese.ts';

const fromSimplified = Converter({ from: 'cn', to: 'tw' });
const fromTraditional = Converter({ from: 't', to: 'tw' });
const toWordsOfTaiwan = Converter({ from: 't', to: 'twp' });

const allowedCharacters = new Set(ALLOWED_CHARACTERS.map(({ text }) => text));
/** Longer words first: 企業應用程式 is allowed as a whole. */
const allowedWords = new RegExp(ALLOWED_WORDS.flatMap(({ text }) => text).toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/**
 * Characters that Taiwan does not use, Simplified or of another region, found by OpenCC. Each is
 * converted by itself: a character that has any use in Taiwan is not a fault.
 * @returns one line per distinct character, with the form of Taiwan
 */
export function findCharacterFaults(text: string): readonly string[] {
  return [...new Set(text)].flatMap((character) => {
    if (allowedCharacters.has(character)) return [];
    const standard = convertCharacter(character);
    return standard === character ? [] : [`${character} (Taiwan writes ${standard})`];
  });
}

/** A character as OpenCC writes it in Taiwan. */
export function convertCharacter(character: string): string {
  const converted = fromSimplified(character);
  return converted === character ? fromTraditional(character) : converted;
}

/**
 * Words of mainland China for which OpenCC's phrase table has a word of Taiwan.
 * @param text zh-TW prose, code between backticks
 * @returns one line per place, with the wording that OpenCC gives
 */
export function findWordFaults(text: string): readonly string[] {
  return text
    .replaceAll(/`[^`]*`/g, 'x')
    .replaceAll(allowedWords, 'x')
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((run) => {
      const converted = toWordsOfTaiwan(run);
      // Characters have a check of their own.
      return converted === run || converted === fromTraditional(run) ? [] : [`${run} (OpenCC writes ${converted})`];
    });
}
