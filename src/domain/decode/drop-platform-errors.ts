import type { ApiError } from './normalise.ts';

/** What Logic Apps and Power Automate say of their own steps: never sent by an API. */
const PLATFORM_CODES = new Set(['actionfailed', 'actionskipped', 'actionconditionfailed', 'actiondependencyfailed', 'actionbranchingconditionnotsatisfied', 'actionbranchfailed']);

/** The steps of a platform give way to the API error that made them fail; alone they stay. */
export function dropPlatformErrors(errors: readonly ApiError[]): readonly ApiError[] {
  const others = errors.filter((error) => error.code === null || !PLATFORM_CODES.has(error.code.text.toLowerCase()));
  return others.length === 0 ? errors : others;
}
