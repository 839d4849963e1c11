/**
 * How many typing mistakes a word may hold and still be understood. A mistake is a letter
 * too many, too few or wrong, or two neighbours swapped. Numbers are no words: 404 is not 400.
 */
export function maxEditDistance(word: string): 0 | 1 | 2 {
  const letters = word.replaceAll(/\P{L}/gu, '').length;
  if (letters < 4) {
    return 0;
  }
  return letters < 8 ? 1 : 2;
}
