import type { ApiError } from './normalize.ts';
import { isPlatformCode } from '../detect/platform-code.ts';

/** The steps of a platform give way to the API error that made them fail; alone they stay. */
export function dropPlatformErrors(errors: readonly ApiError[]): readonly ApiError[] {
  const others = errors.filter((error) => error.code === null || !isPlatformCode(error.code.text));
  return others.length === 0 ? errors : others;
}
