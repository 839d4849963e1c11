import { REPLACED_TERMS } from './english-terms.ts';
import type { Prose } from './read-prose.ts';

/**
 * The wordings in a text that the term list replaces.
 * @returns one line for each, with the standard term; empty when the text is fine
 */
export function findEnglishFaults(text: string, kind: Prose['kind']): readonly string[] {
  return REPLACED_TERMS.flatMap(({ pattern, use, inComments }) => {
    if (kind === 'comment' && !inComments) return [];
    const found = pattern.exec(text);
    return found === null ? [] : [`"${found[0]}": use ${use}`];
  });
}
