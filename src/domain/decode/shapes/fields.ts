import { scalarText } from '../text/scalar-text.ts';
import type { TextView } from '../text/text-view.ts';
import type { BranchNode, ScalarNode, TreeNode } from '../tree/tree-node.ts';
import { fieldName, type FieldName } from './field-names.ts';
import { located, type Located } from './reading.ts';

const NULL_WORDS = new Set(['null', 'None', 'nil', 'Null', 'undefined', 'NULL', '<nil>', '$null', 'NaN', '~', '']);

/** The members of one object by what their names mean. */
export class Fields {
  readonly view: TextView;
  readonly branch: BranchNode;
  readonly #byName = new Map<FieldName, TreeNode>();

  constructor(view: TextView, branch: BranchNode) {
    this.view = view;
    this.branch = branch;
    for (const { key, value } of branch.entries) {
      const name = key === null ? null : fieldName(key);
      // The last of two members with one name counts, as in JSON.parse; but an empty one hides nothing.
      if (name !== null && !(this.#byName.has(name) && isNull(view, value))) this.#byName.set(name, value);
    }
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  has(name: FieldName): boolean {
    return this.#byName.has(name);
  }

  node(name: FieldName): TreeNode | null {
    return this.#byName.get(name) ?? null;
  }

  /** The value of a scalar field; `null` when it is absent, null or no scalar. */
  scalar(name: FieldName): Located | null {
    const node = this.#byName.get(name);
    return node?.type === 'scalar' ? scalarValue(this.view, node) : null;
  }

  branchOf(name: FieldName): BranchNode | null {
    const node = this.#byName.get(name);
    return node?.type === 'branch' ? node : null;
  }
}

/** What a scalar says; `null` for the null of any language. */
export function scalarValue(view: TextView, scalar: ScalarNode): Located | null {
  if (isNull(view, scalar)) return null;
  const text = scalarText(view, scalar);
  return located(text, 0, text.text.length, scalar.closed);
}

function isNull(view: TextView, node: TreeNode): boolean {
  return node.type === 'scalar' && node.style === 'bare' && node.end - node.start <= 9 && NULL_WORDS.has(view.text.slice(node.start, node.end));
}
