import type { DecodeCatalogue } from '../decode-catalogue.ts';

/**
 * A pattern that matches in every text which holds an error: the decoder finds none in a text
 * without a match. It runs over whole files, so it only looks for words, never at what they mean.
 */
export function mayHoldError(catalogue: DecodeCatalogue): RegExp {
  const codes = catalogue.map(({ code }) => code);
  return new RegExp(String.raw`err|code|status|[45]\d\d|fault|exception|target|message|reason|AADSTS|ref a|<|[\u4E00-\u9FFF]|${codes.join('|')}`, 'gi');
}
