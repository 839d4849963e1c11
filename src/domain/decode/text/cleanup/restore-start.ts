import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

/** The rest of a key in quotes, with its value behind it, at the very beginning. */
const BROKEN_KEY = /^\s{0,40}([\w.@-]{0,30})["”]\s{0,9}:\s{0,9}["“{[\d]/;
/** Keys that an error is likely to begin with, in the order in which they stand. */
const FIRST_KEYS = ['code', 'error', 'message', 'target', 'statusCode', 'status'];

/**
 * Puts back the bracket, and the beginning of the key, that a selection which began too late has
 * lost. Repair: what is put back stands nowhere in the text.
 */
export function restoreStart(mapped: MappedText): MappedText {
  const rest = BROKEN_KEY.exec(mapped.text)?.[1];
  if (rest === undefined) return mapped;
  const key = FIRST_KEYS.find((name) => rest !== '' && name.endsWith(rest)) ?? rest;
  const start = mapped.text.length - mapped.text.trimStart().length;
  const builder = new MappedTextBuilder(mapped);
  builder.put(`{"${key.slice(0, key.length - rest.length)}`, start, start);
  builder.copy(start, mapped.text.length);
  return builder.build(false);
}
