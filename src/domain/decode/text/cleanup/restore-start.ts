import { type MappedText, MappedTextBuilder } from '../mapped-text.ts';

/** The end of a quoted key and the start of its value, at the start of the text. */
const BROKEN_KEY = /^\s{0,40}([\w.@-]{0,30})["”]\s{0,9}:\s{0,9}["“{[\d]/;
/** Keys that often come first in an error, in the order in which errors list them. */
const FIRST_KEYS = ['code', 'error', 'message', 'target', 'statusCode', 'status'];

/**
 * Restores the opening bracket and the start of the key when the selection began too late.
 * Fix: the restored characters do not exist in the pasted text.
 */
export function restoreStart(mapped: MappedText): MappedText {
  const keyRest = BROKEN_KEY.exec(mapped.text)?.[1];
  if (keyRest === undefined) return mapped;
  const key = FIRST_KEYS.find((name) => keyRest !== '' && name.endsWith(keyRest)) ?? keyRest;
  const start = mapped.text.length - mapped.text.trimStart().length;
  const builder = new MappedTextBuilder(mapped);
  builder.put(`{"${key.slice(0, key.length - keyRest.length)}`, start, start);
  builder.copy(start, mapped.text.length);
  return builder.build(false);
}
