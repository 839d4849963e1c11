import type { Place } from '../origin.ts';
import { scalarText } from '../text/scalar-text.ts';
import type { TextView } from '../text/text-view.ts';
import type { BranchNode, ScalarNode, TreeNode } from '../tree/tree-node.ts';
import { fieldName, type FieldName } from './field-names.ts';
import { located, type Located } from './reading.ts';

const NULL_WORDS = new Set(['null', 'None', 'nil', 'Null', 'undefined', 'NULL', '<nil>', '$null', 'NaN', '~', '']);

/** What the members of an object are called in the notation that it is written in. */
export type MemberPlace = 'field' | 'header' | 'label' | 'column' | 'element';

/** Where an object stands. */
export interface Holder {
  readonly via: MemberPlace;
  /** The names that lead to it, as written; empty at the top. Most objects are never asked. */
  readonly path: () => string;
}

interface Member {
  readonly key: string;
  readonly value: TreeNode;
}

/** The members of one object by what their names mean. */
export class Fields {
  readonly view: TextView;
  readonly branch: BranchNode;
  readonly #holder: Holder;
  #path: string | null = null;
  readonly #byName = new Map<FieldName, Member>();

  constructor(view: TextView, branch: BranchNode, holder: Holder) {
    this.view = view;
    this.branch = branch;
    this.#holder = holder;
    for (const { key, value } of branch.entries) {
      if (key === null) continue;
      const name = fieldName(key);
      // The last of two members with one name counts, as in JSON.parse; but an empty one hides nothing.
      if (name !== null && !(this.#byName.has(name) && isNull(view, value))) this.#byName.set(name, { key, value });
    }
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  has(name: FieldName): boolean {
    return this.#byName.has(name);
  }

  node(name: FieldName): TreeNode | null {
    return this.#byName.get(name)?.value ?? null;
  }

  /** The value of a scalar field; `null` when it is absent, null or no scalar. */
  scalar(name: FieldName): Located | null {
    const entry = this.#byName.get(name);
    return entry === undefined ? null : this.read(entry);
  }

  /** The member that is called exactly so. */
  member(key: string): Member | null {
    const value = this.branch.entries.find((entry) => entry.key === key)?.value;
    return value === undefined ? null : { key, value };
  }

  /** The value of a member; `null` when it is null or no scalar. */
  read({ key, value }: Member): Located | null {
    return value.type === 'scalar' ? scalarValue(this.view, value, this.#placeOf(key, value)) : null;
  }

  /** The members of a branch among these; `null` when it is absent or no branch. */
  inside(name: FieldName): Fields | null {
    const entry = this.#byName.get(name);
    if (entry?.value.type !== 'branch') return null;
    return new Fields(this.view, entry.value, { via: this.#holder.via, path: () => joinPath(this.#pathOf(), entry.key) });
  }

  /** The first scalar of a list among these, or the scalar that stands in its place. */
  first(name: FieldName): Located | null {
    const entry = this.#byName.get(name);
    if (entry?.value.type !== 'branch') return this.scalar(name);
    const item = entry.value.entries[0]?.value;
    return item === undefined ? null : this.read({ key: `${entry.key}[0]`, value: item });
  }

  #placeOf(key: string, scalar: ScalarNode): Place {
    const { via } = this.#holder;
    // A header, a label and a column are known by their own names alone.
    if (via !== 'field' && via !== 'element') return { via, name: key };
    const isAttribute = via === 'element' && /["']/.test(this.view.text[scalar.start - 1] ?? '');
    return { via: isAttribute ? 'attribute' : via, name: joinPath(this.#pathOf(), key) };
  }

  #pathOf(): string {
    this.#path ??= this.#holder.path();
    return this.#path;
  }
}

/** A name behind the names that lead to it. */
export function joinPath(path: string, key: string): string {
  return path === '' || key.startsWith('[') ? `${path}${key}` : `${path}.${key}`;
}

/** What a scalar says; `null` for the null of any language. */
export function scalarValue(view: TextView, scalar: ScalarNode, origin: Place): Located | null {
  if (isNull(view, scalar)) return null;
  const text = scalarText(view, scalar);
  return located(text, 0, text.text.length, origin, scalar.closed);
}

function isNull(view: TextView, node: TreeNode): boolean {
  return node.type === 'scalar' && node.style === 'bare' && node.end - node.start <= 9 && NULL_WORDS.has(view.text.slice(node.start, node.end));
}
