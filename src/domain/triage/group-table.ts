import { detachText } from '../decode/stream/detach.ts';
import { MAX_GROUPS, type TriageGroup, type TriageGroupKind } from './triage.ts';

/** Labels that get a group of their own; later ones are counted together, so that memory is bounded whatever a text holds. */
export const MAX_LABELS = 10_000;

/** Labels are cut off here, in UTF-16 code units; what differs behind it shares a group. */
const MAX_LABEL_CHARS = 400;

/** The group of all labels that came when the table was full. */
export const OVERFLOW = 0;

/** The key that names all groups that a list has no place for. */
const OTHER_KEY = 'other';

interface Counts {
  errors: number;
  occurrences: number;
  /** `undefined` before the first failure; `null` where they differ or state none. */
  status: number | null | undefined;
  first: number | null;
  last: number | null;
}

interface Group extends Counts {
  readonly key: string;
  readonly kind: TriageGroupKind;
  readonly label: string;
}

/** Counts failures by a label. Groups have numbers, in the order in which they came. */
export class GroupTable {
  readonly #groups: Group[] = [{ key: OTHER_KEY, kind: 'other', label: '', ...createCounts() }];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#groups.length;
  }

  /**
   * The number of the group of a label.
   * @param folded What makes labels equal, where that is not the label itself.
   */
  getNumber(label: string, folded = label): number {
    return this.#getNumber(`=${folded.slice(0, MAX_LABEL_CHARS)}`, 'named', label.slice(0, MAX_LABEL_CHARS));
  }

  /** The number of the group of those without a label that share `trait`. */
  getNumberWithoutLabel(trait: string): number {
    return this.#getNumber(`-${trait}`, 'none', '');
  }

  /** Counts `errors` more failures that happened `occurrences` times; either may be negative where they go elsewhere. */
  count(number: number, errors: number, occurrences: number, status: number | null): void {
    const group = this.#groups[number];
    if (group === undefined) return;
    group.errors += errors;
    group.occurrences += occurrences;
    if (errors > 0) group.status = group.status === undefined || group.status === status ? status : null;
  }

  /** Widens the period of a group by a time, in milliseconds since the epoch. */
  recordTime(number: number, time: number): void {
    const group = this.#groups[number];
    if (group === undefined) return;
    if (group.first === null || time < group.first) group.first = time;
    if (group.last === null || time > group.last) group.last = time;
  }

  /** The groups as a reader sees them, the most frequent first, equals in the order in which they came. */
  list(): readonly TriageGroup[] {
    const [listed, rest] = this.#split();
    const groups = listed.map((group) => ({ ...group, status: group.status ?? null }));
    if (rest.length === 0) return groups;
    const other: Group = { key: OTHER_KEY, kind: 'other', label: '', ...createCounts() };
    for (const group of rest) addCounts(other, group);
    return [...groups, { ...other, status: other.status ?? null }];
  }

  /** Which groups a key of {@link list} stands for: 1 at their numbers, 0 elsewhere. */
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

  /** Whether what a key stands for changes while groups come and grow. */
  static isMoving(key: string | null): boolean {
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
