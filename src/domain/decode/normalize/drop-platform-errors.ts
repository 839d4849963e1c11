import type { ApiError } from './normalize.ts';
import { isPlatformCode } from '../detect/platform-code.ts';

/** Drops errors of platform steps if the text also has the API error that caused them. Keeps them otherwise. */
export function dropPlatformErrors(errors: readonly ApiError[]): readonly ApiError[] {
  const others = errors.filter((error) => error.code === null || !isPlatformCode(error.code.text));
  return others.length === 0 ? errors : others;
}
