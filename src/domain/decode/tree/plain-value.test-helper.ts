import { resolveScalarText } from './scalar-text.ts';
import { MappedText } from '../text/mapped-text.ts';
import { findStructures } from './find-structures.ts';
import type { TreeNode } from './tree-node.ts';

interface OpenBranch {
  readonly node: Extract<TreeNode, { type: 'branch' }>;
  readonly values: unknown[];
}

/**
 * Converts a tree to the value that `JSON.parse` returns for its text: the last of two members with
 * the same name wins, and numbers have JavaScript precision. Uses no recursion, so any depth is safe.
 */
export function toPlainValue(mapped: MappedText, root: TreeNode): unknown {
  if (root.type === 'scalar') return toPlainScalar(mapped, root);
  const openBranches: OpenBranch[] = [{ node: root, values: [] }];
  for (let top = openBranches.at(-1); top !== undefined; top = openBranches.at(-1)) {
    const entry = top.node.entries[top.values.length];
    if (entry?.value.type === 'branch') {
      openBranches.push({ node: entry.value, values: [] });
    } else if (entry !== undefined) {
      top.values.push(toPlainScalar(mapped, entry.value));
    } else {
      openBranches.pop();
      const value = toPlainBranch(top);
      const parent = openBranches.at(-1);
      if (parent === undefined) return value;
      parent.values.push(value);
    }
  }
  return undefined;
}

function toPlainBranch({ node, values }: OpenBranch): unknown {
  if (node.bracket === '[') return values;
  // Defines members instead of setting them, so that `__proto__` is an ordinary name.
  return Object.fromEntries(node.entries.map(({ key }, index) => [key ?? '', values[index]]));
}

function toPlainScalar(mapped: MappedText, scalar: Extract<TreeNode, { type: 'scalar' }>): unknown {
  const { text } = resolveScalarText(mapped, scalar);
  if (scalar.style !== 'bare') return text;
  const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
  return Object.hasOwn(words, text) ? words[text] : Number(text);
}

/** Returns the value that the structure scanner reads from a document; `undefined` if it finds no structure. */
export function readAsValue(document: string): unknown {
  const mapped = MappedText.of(`{"value":${document}}`);
  const [structure] = findStructures(mapped);
  if (structure?.type !== 'structure' || structure.end !== mapped.text.length) return undefined;
  return Object.getOwnPropertyDescriptor(toPlainValue(mapped, structure.root), 'value')?.value;
}
