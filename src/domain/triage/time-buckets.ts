const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every step is a multiple of the previous one, so that steps merge without a recount. */
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

/** The number of steps that a chart can show. A merge leaves at least a seventh of them. */
export const MAX_STEPS = 120;

/**
 * Counts occurrences in steps of equal length. The length grows with the period, from one second to
 * years. Steps start at multiples of their length since the epoch.
 */
export class TimeBuckets {
  #level = 0;
  /** Index of the first step in `#counts`, counted from the epoch. */
  #from = 0;
  #counts: number[] = [];

  /** Adds `occurrences` at `time`, in milliseconds since the epoch. */
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

  /** Start of the first step, in milliseconds since the epoch. */
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
