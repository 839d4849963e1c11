import type { Permission } from './operation.ts';

/** Permissions for an app-only token. */
export function application(...names: readonly string[]): readonly Permission[] {
  return names.map((name) => ({ type: 'application', name }));
}

/** Permissions for a delegated token (a signed-in user). */
export function delegated(...names: readonly string[]): readonly Permission[] {
  return names.map((name) => ({ type: 'delegated', name }));
}
