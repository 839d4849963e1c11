import { resolveScalarText } from './scalar-text.ts';
import { MappedText } from '../text/mapped-text.ts';
import { findStructures } from './find-structures.ts';
import type { TreeNode } from './tree-node.ts';

interface Building {
  readonly node: Extract<TreeNode, { type: 'branch' }>;
  readonly values: unknown[];
}

/**
 * A tree as the value that `JSON.parse` makes of its text: of two members with one name the last
 * counts, and a number is as exact as JavaScript has it. No recursion, for trees of any depth.
 */
export function toPlainValue(mapped: MappedText, root: TreeNode): unknown {
  if (root.type === 'scalar') return toPlainScalar(mapped, root);
  const building: Building[] = [{ node: root, values: [] }];
  for (let top = building.at(-1); top !== undefined; top = building.at(-1)) {
    const next = top.node.entries[top.values.length];
    if (next?.value.type === 'branch') {
      building.push({ node: next.value, values: [] });
    } else if (next !== undefined) {
      top.values.push(toPlainScalar(mapped, next.value));
    } else {
      building.pop();
      const value = toPlainBranch(top);
      const parent = building.at(-1);
      if (parent === undefined) return value;
      parent.values.push(value);
    }
  }
  return undefined;
}

function toPlainBranch({ node, values }: Building): unknown {
  if (node.bracket === '[') return values;
  // Defines members instead of setting them, so that `__proto__` is a name like any other.
  return Object.fromEntries(node.entries.map(({ key }, index) => [key ?? '', values[index]]));
}

function toPlainScalar(mapped: MappedText, scalar: Extract<TreeNode, { type: 'scalar' }>): unknown {
  const { text } = resolveScalarText(mapped, scalar);
  if (scalar.style !== 'bare') return text;
  const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
  return Object.hasOwn(words, text) ? words[text] : Number(text);
}

/** What the reader of structures makes of a document that is the value of a member; `undefined` where it finds no structure. */
export function readAsValue(document: string): unknown {
  const mapped = MappedText.of(`{"value":${document}}`);
  const [structure] = findStructures(mapped);
  if (structure?.type !== 'structure' || structure.end !== mapped.text.length) return undefined;
  return Object.getOwnPropertyDescriptor(toPlainValue(mapped, structure.root), 'value')?.value;
}
