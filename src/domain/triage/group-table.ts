import { detachText } from '../decode/stream/detach.ts';
import { MAX_GROUPS, type TriageGroup, type TriageGroupKind } from './triage.ts';

/** Maximum number of labels with their own group. Later labels share one group, which limits memory for any text. */
export const MAX_LABELS = 10_000;

/** Maximum label length, in UTF-16 code units. Labels that differ only after it share a group. */
const MAX_LABEL_CHARS = 400;

/** The group of all labels that were added after the table was full. */
export const OVERFLOW = 0;

/** Key of the combined group for all groups that are not listed separately. */
const OTHER_KEY = 'other';

interface Counts {
  errors: number;
  occurrences: number;
  /** `undefined` before the first failure; `null` if the statuses differ or are missing. */
  status: number | null | undefined;
  first: number | null;
  last: number | null;
}

interface Group extends Counts {
  readonly key: string;
  readonly kind: TriageGroupKind;
  readonly label: string;
}

/** Counts failures by label. Groups are numbered in the order in which they were added. */
export class GroupTable {
  readonly #groups: Group[] = [{ key: OTHER_KEY, kind: 'other', label: '', ...createCounts() }];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#groups.length;
  }

  /**
   * Returns the number of a label's group.
   * @param folded Labels with the same folded text share a group. Defaults to the label.
   */
  getNumber(label: string, folded = label): number {
    return this.#getNumber(`=${folded.slice(0, MAX_LABEL_CHARS)}`, 'named', label.slice(0, MAX_LABEL_CHARS));
  }

  /** Returns the group number of failures without a label that share `trait`. */
  getNumberWithoutLabel(trait: string): number {
    return this.#getNumber(`-${trait}`, 'none', '');
  }

  /** Adds `errors` failures with `occurrences` occurrences to a group. Negative values move them to a different group. */
  count(number: number, errors: number, occurrences: number, status: number | null): void {
    const group = this.#groups[number];
    if (group === undefined) return;
    group.errors += errors;
    group.occurrences += occurrences;
    if (errors > 0) group.status = group.status === undefined || group.status === status ? status : null;
  }

  /** Extends a group's period to include a time, in milliseconds since the epoch. */
  recordTime(number: number, time: number): void {
    const group = this.#groups[number];
    if (group === undefined) return;
    if (group.first === null || time < group.first) group.first = time;
    if (group.last === null || time > group.last) group.last = time;
  }

  /** Lists the groups for display, the most frequent first. Groups with equal counts keep the order in which they were added. */
  list(): readonly TriageGroup[] {
    const [listed, rest] = this.#split();
    const groups = listed.map((group) => ({ ...group, status: group.status ?? null }));
    if (rest.length === 0) return groups;
    const other: Group = { key: OTHER_KEY, kind: 'other', label: '', ...createCounts() };
    for (const group of rest) addCounts(other, group);
    return [...groups, { ...other, status: other.status ?? null }];
  }

  /** Maps a key from {@link list} to group numbers: 1 at the index of each group, 0 elsewhere. */
  select(key: string): Uint8Array {
    const selected = new Uint8Array(this.#groups.length);
    if (key === OTHER_KEY) {
      for (const group of this.#split()[1]) selected[this.#numbers.get(group.key) ?? OVERFLOW] = 1;
    } else {
      const number = this.#numbers.get(key);
      if (number !== undefined) selected[number] = 1;
    }
    return selected;
  }

  /** Returns whether the groups for a key change while groups are added or grow. */
  static isVolatile(key: string | null): boolean {
    return key === OTHER_KEY;
  }

  #split(): readonly [listed: readonly Group[], rest: readonly Group[]] {
    const named = this.#groups.slice(1).filter((group) => group.errors > 0);
    const sorted = named.toSorted((a, b) => b.occurrences - a.occurrences || b.errors - a.errors);
    const overflow = this.#groups.slice(0, 1).filter((group) => group.errors > 0);
    if (sorted.length + overflow.length <= MAX_GROUPS) return [sorted, overflow];
    return [sorted.slice(0, MAX_GROUPS - 1), [...sorted.slice(MAX_GROUPS - 1), ...overflow]];
  }

  #getNumber(key: string, kind: TriageGroupKind, label: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#groups.length > MAX_LABELS) return OVERFLOW;
    const kept = detachText(key);
    this.#groups.push({ key: kept, kind, label: detachText(label), ...createCounts() });
    this.#numbers.set(kept, this.#groups.length - 1);
    return this.#groups.length - 1;
  }
}

function createCounts(): Counts {
  return { errors: 0, occurrences: 0, status: undefined, first: null, last: null };
}

function addCounts(sum: Counts, more: Counts): void {
  sum.errors += more.errors;
  sum.occurrences += more.occurrences;
  const status = more.status ?? null;
  sum.status = sum.status === undefined || sum.status === status ? status : null;
  if (more.first !== null && (sum.first === null || more.first < sum.first)) sum.first = more.first;
  if (more.last !== null && (sum.last === null || more.last > sum.last)) sum.last = more.last;
}
