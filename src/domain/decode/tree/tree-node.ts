/**
 * How a scalar is written, which determines how its escapes are resolved: in `double` or `single`
 * quotes, in `smart` quotes from a word processor, in `escaped` quotes (`\"…\"`), as `bare` text, as
 * `markup` text with entities, as a `csv` field with doubled quotes, or as a table `cell` with escaped bars.
 */
export type ScalarStyle = 'double' | 'single' | 'smart' | 'escaped' | 'bare' | 'markup' | 'csv' | 'cell';

/** A string, number, or word. Positions refer to the scanned text and exclude quotes. */
export interface ScalarNode {
  readonly type: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly style: ScalarStyle;
  /** False if the text was cut off before the closing quote. */
  readonly closed: boolean;
  /** The other parts of a concatenated string. */
  readonly more?: readonly { readonly start: number; readonly end: number }[];
}

/** An object, a list, or a similar structure in another format. */
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

/** Whether a branch is a list: all of its members have no key. */
export function isList(branch: BranchNode): boolean {
  return branch.entries[0]?.key === null && branch.entries.every((entry) => entry.key === null);
}
