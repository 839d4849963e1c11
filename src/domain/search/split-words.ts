const RUN = /[\p{L}\p{N}]+/gu;
const SCRIPT = /\p{sc=Han}+|\P{sc=Han}+/gu;
const HAN = /\p{sc=Han}/u;

/**
 * The words of a folded text: runs of letters and digits, cut where Chinese begins or ends.
 * Everything else, blanks and punctuation alike, only separates.
 */
export function splitWords(folded: string): readonly string[] {
  const runs: readonly string[] = folded.match(RUN) ?? [];
  return runs.some(hasHan) ? runs.flatMap((run) => run.match(SCRIPT) ?? []) : runs;
}

export function hasHan(word: string): boolean {
  return HAN.test(word);
}

/** Before a capital, before the last capital of an acronym (`OData|Error`), before a number. */
const CAMEL_PART = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/u;

/** The parts of a CamelCase name, letter case kept: `InvalidHashValue` is `Invalid`, `Hash`, `Value`. */
export function splitCamelCase(name: string): readonly string[] {
  return name.normalize('NFKC').split(CAMEL_PART);
}
