/**
 * Returns how many typos a word can contain and still match. A typo inserts, deletes or replaces a letter, or swaps two
 * adjacent letters. Words that are only digits allow none: 404 is not 400.
 */
export function maxEditDistance(word: string): 0 | 1 | 2 {
  const letters = word.replaceAll(/\P{L}/gu, '').length;
  if (letters < 4) {
    return 0;
  }
  return letters < 8 ? 1 : 2;
}
