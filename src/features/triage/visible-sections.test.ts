import { describe, expect, it } from 'vitest';
import type { TriageGroup, TriageSummary } from '../../domain/triage/triage.ts';
import { EMPTY_SUMMARY } from './fake-source.test-helper.ts';
import { getVisibleSections } from './visible-sections.ts';

const group = (errors: number): TriageGroup => ({
  key: `of ${errors}`,
  kind: 'named',
  label: 'Forbidden',
  status: 403,
  errors,
  occurrences: errors,
  first: null,
  last: null,
});

const timeline = (counts: readonly number[]) => ({ start: 0, step: 1000, counts, untimed: 0, isZoneUnknown: false });

const of = (part: Partial<TriageSummary>) => getVisibleSections({ ...EMPTY_SUMMARY, ...part });

describe('visible sections', () => {
  it('for three errors are only the table', () => {
    const { search, groups, timeline: chart } = of({
      errors: 3,
      occurrences: 3,
      codes: [group(2), group(1)],
      timeline: timeline([1, 1, 1]),
    });
    expect([search, chart, ...Object.values(groups)]).toEqual([false, false, false, false, false]);
  });

  it('for forty errors are those that distinguish the errors', () => {
    const { search, groups } = of({
      errors: 40,
      occurrences: 40,
      codes: [group(30), group(10)],
      shapes: Array.from({ length: 40 }, () => group(1)),
      endpoints: [group(40)],
    });
    expect(search).toBe(true);
    expect(groups).toEqual({ code: true, shape: false, endpoint: false });
  });

  it('for a single time omit the timeline', () => {
    expect(of({ errors: 40, occurrences: 40, timeline: timeline([40]) }).timeline).toBe(false);
    expect(of({ errors: 40, occurrences: 40, timeline: timeline([39, 0, 1]) }).timeline).toBe(true);
    expect(of({ errors: 2, occurrences: 900, timeline: timeline([450, 450]) }).timeline, 'two failures, repeated').toBe(true);
  });

  it('in the table include only columns with values', () => {
    expect(of({ errors: 3, occurrences: 3 }).columns).toEqual({ time: false, endpoint: false, trackingId: false, count: false });
    expect(of({ errors: 3, occurrences: 4, identified: 1, endpoints: [group(1)], timeline: timeline([3]) }).columns).toEqual({
      time: true,
      endpoint: true,
      trackingId: true,
      count: true,
    });
  });
});
