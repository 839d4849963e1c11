import type { Permission } from './operation.ts';

/** Permissions for a program on its own. */
export function application(...names: readonly string[]): readonly Permission[] {
  return names.map((name) => ({ type: 'application', name }));
}

/** Permissions for a program that acts for a signed-in user. */
export function delegated(...names: readonly string[]): readonly Permission[] {
  return names.map((name) => ({ type: 'delegated', name }));
}
