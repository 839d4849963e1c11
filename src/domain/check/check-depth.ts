import type { BodyNode } from './body/body-node.ts';
import type { CheckFinding } from './finding.ts';
import { createFinding } from './create-finding.ts';

/** The number of levels that `ConvertTo-Json` includes by default. */
export const DEFAULT_DEPTH = 2;

/**
 * Finds objects and lists that are nested deeper than `ConvertTo-Json` converts. In their place, it sends the name
 * of their .NET type, or their values joined into one string.
 * @param depth the value of `-Depth`
 * Source: https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json
 */
export function checkDepth(root: BodyNode, depth: number): readonly CheckFinding[] {
  let level: readonly BodyNode[] = [root];
  let first: BodyNode | undefined;
  let deepest = -1;
  while (level.length > 0) {
    deepest += 1;
    if (deepest === depth + 1) [first] = level;
    level = level.flatMap(getContainers);
  }
  if (first === undefined) return [];
  // The depth is part of a command, whose digits are not grouped.
  return [createFinding('depth-short', 'error', 'documented', { start: first.start, end: Math.min(first.end, first.start + 2) }, { count: depth, limit: String(deepest) }, [], 'powershell')];
}

function getContainers(node: BodyNode): readonly BodyNode[] {
  const values = node.kind === 'object' ? node.members.map(({ value }) => value) : node.kind === 'list' ? node.items : [];
  return values.filter(({ kind }) => kind === 'object' || kind === 'list');
}
