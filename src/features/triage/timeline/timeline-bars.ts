import type { TriageTimeline } from '../../../domain/triage/triage.ts';

/** Occurrences from `start` to `end` (exclusive), in milliseconds since 1970-01-01 UTC. */
export interface TimelineBar {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Numbers of steps that result in a readable duration, for steps of a minute, an hour, or a day. */
const STEP_MULTIPLES = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 24, 30, 48, 60];

/**
 * Creates the bars of a chart. Adjacent steps are merged until there are at most `max` bars.
 * @param max at least 1
 */
export function createBars({ start, step, counts }: TriageTimeline, max: number): readonly TimelineBar[] {
  const needed = Math.ceil(counts.length / Math.max(1, max));
  const stepsPerBar = STEP_MULTIPLES.find((steps) => steps >= needed) ?? needed;
  const length = step * stepsPerBar;
  return Array.from({ length: Math.ceil(counts.length / stepsPerBar) }, (_, index) => ({
    start: start + index * length,
    end: start + (index + 1) * length,
    count: counts.slice(index * stepsPerBar, (index + 1) * stepsPerBar).reduce((sum, count) => sum + count, 0),
  }));
}

/** Finds the highest bar, the first of equal ones; `null` without bars. */
export function findPeak(bars: readonly TimelineBar[]): TimelineBar | null {
  return bars.reduce<TimelineBar | null>((peak, bar) => (peak === null || bar.count > peak.count ? bar : peak), null);
}

/** Returns the top of the scale: the next round number whose half is also round. */
export function getScaleTop(highest: number): number {
  if (highest <= 10) return Math.max(2, highest + (highest % 2));
  const magnitude = 10 ** Math.floor(Math.log10(highest));
  const tops = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((digits) => digits * magnitude);
  return tops.find((top) => top >= highest && top % 2 === 0) ?? 10 * magnitude;
}

/** Returns the indexes of the bars that have a label, evenly spaced and including the first. */
export function getLabeledBars(bars: number, max: number): readonly number[] {
  const every = Math.max(1, Math.ceil(bars / Math.max(1, max)));
  return Array.from({ length: Math.ceil(bars / every) }, (_, index) => index * every);
}
