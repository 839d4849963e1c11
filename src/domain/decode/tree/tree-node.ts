/**
 * How a scalar is written, which decides how its escapes are resolved:
 * `double` and `single` quotes, `smart` ones of a word processor, an `escaped` quote (`\"…\"`), `bare` text, `markup` text with
 * entities, a `csv` field with doubled quotes, a `cell` of a table with bars, where a bar in it is escaped.
 */
export type ScalarStyle = 'double' | 'single' | 'smart' | 'escaped' | 'bare' | 'markup' | 'csv' | 'cell';

/** A string, number or word. Positions are those of the view that was scanned, without quotes. */
export interface ScalarNode {
  readonly type: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly style: ScalarStyle;
  /** False where the text broke off before the closing quote. */
  readonly closed: boolean;
  /** The other parts of a string that was written as a concatenation. */
  readonly more?: readonly { readonly start: number; readonly end: number }[];
}

/** An object, a list, or anything in between that a rendering makes of them. */
export interface BranchNode {
  readonly type: 'branch';
  readonly start: number;
  end: number;
  readonly bracket: string;
  readonly entries: TreeEntry[];
}

/** A member of an object (with its key) or of a list (`key` is `null`). */
export interface TreeEntry {
  readonly key: string | null;
  readonly value: TreeNode;
}

export type TreeNode = ScalarNode | BranchNode;

/** Whether the members of a branch stand beside each other, rather than describing one thing. */
export function isList(branch: BranchNode): boolean {
  return branch.entries[0]?.key === null && branch.entries.every((entry) => entry.key === null);
}
