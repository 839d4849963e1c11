const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Each a multiple of the one before, so that steps merge without counting again. */
const STEPS_MS: readonly number[] = [
  SECOND,
  5 * SECOND,
  15 * SECOND,
  30 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  7 * DAY,
  28 * DAY,
  84 * DAY,
  336 * DAY,
  3360 * DAY,
];

/** As many as a chart can show; merging leaves at least a seventh of it. */
export const MAX_STEPS = 120;

/**
 * Counts over time in steps of equal length, which grow with the period: from a second to years.
 * Steps begin at multiples of their length since the epoch.
 */
export class TimeBuckets {
  #level = 0;
  /** The step in which `#counts` begins, counted from the epoch. */
  #from = 0;
  #counts: number[] = [];

  /** Counts `occurrences` at `time`, in milliseconds since the epoch. */
  add(time: number, occurrences: number): void {
    let index = Math.floor(time / this.step);
    if (this.#counts.length === 0) this.#from = index;
    while (this.#level + 1 < STEPS_MS.length && this.#getLengthWith(index) > MAX_STEPS) {
      this.#merge();
      index = Math.floor(time / this.step);
    }
    if (index < this.#from) {
      this.#counts = [...Array.from({ length: this.#from - index }, () => 0), ...this.#counts];
      this.#from = index;
    }
    while (this.#counts.length <= index - this.#from) this.#counts.push(0);
    this.#counts[index - this.#from] = (this.#counts[index - this.#from] ?? 0) + occurrences;
  }

  get step(): number {
    return STEPS_MS[this.#level] ?? DAY;
  }

  /** Where the first step begins, in milliseconds since the epoch. */
  get start(): number {
    return this.#from * this.step;
  }

  get counts(): readonly number[] {
    return [...this.#counts];
  }

  #getLengthWith(index: number): number {
    return Math.max(this.#from + this.#counts.length, index + 1) - Math.min(this.#from, index);
  }

  #merge(): void {
    const times = (STEPS_MS[this.#level + 1] ?? this.step) / this.step;
    const from = Math.floor(this.#from / times);
    const merged: number[] = [];
    for (const [index, count] of this.#counts.entries()) {
      const at = Math.floor((this.#from + index) / times) - from;
      merged[at] = (merged[at] ?? 0) + count;
    }
    this.#level += 1;
    this.#from = from;
    this.#counts = merged;
  }
}
