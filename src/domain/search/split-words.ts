const RUN = /[\p{L}\p{N}]+/gu;
const SCRIPT = /\p{sc=Han}+|\P{sc=Han}+/gu;
const HAN = /\p{sc=Han}/u;

/**
 * Splits a folded text into words: runs of letters and digits, also split where Chinese starts or ends. All other
 * characters, such as spaces and punctuation, only separate words.
 */
export function splitWords(folded: string): readonly string[] {
  const runs: readonly string[] = folded.match(RUN) ?? [];
  return runs.some(hasHan) ? runs.flatMap((run) => run.match(SCRIPT) ?? []) : runs;
}

export function hasHan(word: string): boolean {
  return HAN.test(word);
}

/** The boundaries before a capital letter, before the last capital of an acronym (`OData|Error`) and before a number. */
const CAMEL_PART = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/u;

/**
 * Splits a CamelCase name into its parts without changing their case: `InvalidHashValue` becomes `Invalid`, `Hash`,
 * `Value`.
 */
export function splitCamelCase(name: string): readonly string[] {
  return name.normalize('NFKC').split(CAMEL_PART);
}
