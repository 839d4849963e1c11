import { run, type Options } from 'zhlint';

/**
 * Spacing and punctuation as Microsoft writes them in Taiwan: a space between Chinese and Latin
 * letters, digits or code, none next to full-width punctuation, and corner brackets as quotation marks.
 */
const RULES: NonNullable<Options['rules']> = {
  halfwidthPunctuation: '',
  fullwidthPunctuation: '，。：；？！（）',
  adjustedFullwidthPunctuation: '',
  unifiedPunctuation: { default: false, '「': ['“', '﹁'], '」': ['”', '﹂'], '『': ['‘'], '』': ['’'], '：': ['﹕'], '，': ['﹐'] },
  skipAbbrs: [],
  spaceBetweenHalfwidthContent: true,
  noSpaceBetweenFullwidthContent: true,
  spaceBetweenMixedwidthContent: true,
  skipZhUnits: '',
  noSpaceBeforePauseOrStop: true,
  spaceAfterHalfwidthPauseOrStop: true,
  noSpaceAfterFullwidthPauseOrStop: true,
  spaceOutsideHalfwidthQuotation: true,
  noSpaceOutsideFullwidthQuotation: true,
  noSpaceInsideQuotation: true,
  spaceOutsideHalfwidthBracket: true,
  noSpaceOutsideFullwidthBracket: true,
  noSpaceInsideBracket: true,
  spaceOutsideCode: true,
  noSpaceInsideHyperMark: true,
  trimSpace: true,
  skipPureWestern: true,
};

/** The messages of zhlint, which are in Simplified Chinese, by what they say. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/需要使用全角/u, 'half-width punctuation'],
  [/字符需要统一/u, 'punctuation of another style'],
  [/需要一个空格/u, 'no space'],
  [/不需要空格|没有空格|无需空格/u, 'a space too many'],
];

/**
 * Spacing and punctuation that differ from the style of this project, found by zhlint.
 * @param text zh-TW prose, code between backticks, variables between braces
 * @returns one line per fault with the text around it; empty when the text is fine
 */
export function findLayoutFaults(text: string): readonly string[] {
  return run(maskNames(text), { rules: RULES, hyperParse: ['markdown'] }).validations.map(({ message, index }) => {
    const fault = FAULTS.find(([pattern]) => pattern.test(message))?.[1] ?? message;
    return `${fault} at "${text.slice(Math.max(0, index - 6), index + 7)}"`;
  });
}

/** Parts that are one word to the reader, but punctuation to zhlint. The length stays the same. */
const NAMES: readonly RegExp[] = [
  // A variable.
  /\{\{?[^{}]*\}?\}/g,
  // A name that begins with a dot, such as .NET and .http.
  /(?<![\w.])\.(?=[A-Za-z])/g,
  // A dash between two codes is a range.
  /`[^`]*`–`[^`]*`/g,
];

function maskNames(text: string): string {
  return NAMES.reduce((masked, pattern) => masked.replaceAll(pattern, (name) => 'x'.repeat(name.length)), text);
}
