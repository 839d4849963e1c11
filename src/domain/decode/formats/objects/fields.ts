import type { Place } from '../../provenance.ts';
import { resolveScalarText } from '../../tree/scalar-text.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { BranchNode, ScalarNode, TreeNode } from '../../tree/tree-node.ts';
import { getFieldName, type FieldName } from './field-names.ts';
import { createLocated, type Located } from '../candidate.ts';

const NULL_WORDS = new Set(['null', 'None', 'nil', 'Null', 'undefined', 'NULL', '<nil>', '$null', 'NaN', '~', '']);

/** The kind of place that a member is in, depending on the format of its object. */
export type MemberPlace = 'field' | 'header' | 'label' | 'column' | 'element';

/** The location of an object. */
export interface ObjectLocation {
  readonly via: MemberPlace;
  /** Returns the names that lead to the object, as written; empty at the top level. Lazy, because most objects do not need it. */
  readonly path: () => string;
}

interface Member {
  readonly key: string;
  readonly value: TreeNode;
}

/** The members of an object by the meaning of their names. */
export class Fields {
  readonly mapped: MappedText;
  readonly branch: BranchNode;
  readonly #location: ObjectLocation;
  #path: string | null = null;
  readonly #byName = new Map<FieldName, Member>();

  constructor(mapped: MappedText, branch: BranchNode, location: ObjectLocation) {
    this.mapped = mapped;
    this.branch = branch;
    this.#location = location;
    for (const { key, value } of branch.entries) {
      if (key === null) continue;
      const name = getFieldName(key);
      // The last of two members with the same name wins, as in JSON.parse, but null does not replace a value.
      if (name !== null && !(this.#byName.has(name) && isNull(mapped, value))) this.#byName.set(name, { key, value });
    }
  }

  get isEmpty(): boolean {
    return this.#byName.size === 0;
  }

  has(name: FieldName): boolean {
    return this.#byName.has(name);
  }

  getNode(name: FieldName): TreeNode | null {
    return this.#byName.get(name)?.value ?? null;
  }

  /** Returns the value of a scalar field; `null` if it is absent, null, or not a scalar. */
  getScalar(name: FieldName): Located | null {
    const entry = this.#byName.get(name);
    return entry === undefined ? null : this.readMember(entry);
  }

  /** Returns the member with exactly this key. */
  getMember(key: string): Member | null {
    const value = this.branch.entries.find((entry) => entry.key === key)?.value;
    return value === undefined ? null : { key, value };
  }

  /** Returns the value of a member; `null` if it is null or not a scalar. */
  readMember({ key, value }: Member): Located | null {
    return value.type === 'scalar' ? readScalarValue(this.mapped, value, this.#getPlace(key, value)) : null;
  }

  /** Returns the members of a nested object or list; `null` if it is absent or a scalar. */
  getBranch(name: FieldName): Fields | null {
    const entry = this.#byName.get(name);
    if (entry?.value.type !== 'branch') return null;
    return new Fields(this.mapped, entry.value, { via: this.#location.via, path: () => joinPath(this.#getPath(), entry.key) });
  }

  /** Returns the first scalar of a list field; for a scalar field, its value. */
  getFirstScalar(name: FieldName): Located | null {
    const entry = this.#byName.get(name);
    if (entry?.value.type !== 'branch') return this.getScalar(name);
    const item = entry.value.entries[0]?.value;
    return item === undefined ? null : this.readMember({ key: `${entry.key}[0]`, value: item });
  }

  #getPlace(key: string, scalar: ScalarNode): Place {
    const { via } = this.#location;
    // The name of a header, a label, or a column is enough to identify it.
    if (via !== 'field' && via !== 'element') return { via, name: key };
    const isAttribute = via === 'element' && /["']/.test(this.mapped.text[scalar.start - 1] ?? '');
    return { via: isAttribute ? 'attribute' : via, name: joinPath(this.#getPath(), key) };
  }

  #getPath(): string {
    this.#path ??= this.#location.path();
    return this.#path;
  }
}

/** Appends a key to the path that leads to it. */
export function joinPath(path: string, key: string): string {
  return path === '' || key.startsWith('[') ? `${path}${key}` : `${path}.${key}`;
}

/** Returns the value of a scalar; `null` for the null of any supported language. */
export function readScalarValue(mapped: MappedText, scalar: ScalarNode, provenance: Place): Located | null {
  if (isNull(mapped, scalar)) return null;
  const text = resolveScalarText(mapped, scalar);
  return createLocated(text, 0, text.text.length, provenance, scalar.closed);
}

function isNull(mapped: MappedText, node: TreeNode): boolean {
  return node.type === 'scalar' && node.style === 'bare' && node.end - node.start <= 9 && NULL_WORDS.has(mapped.text.slice(node.start, node.end));
}
