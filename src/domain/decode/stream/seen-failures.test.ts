import { describe, expect, it } from 'vitest';
import { SeenFailures } from './seen-failures.ts';

const failure = { trackingId: '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa', code: 'Forbidden', status: 403, message: 'No.' };

describe('a failure is new', () => {
  it('only once for each tracking ID, even if the other values differ', () => {
    const seen = new SeenFailures();
    expect([seen.addIfNew(failure), seen.addIfNew({ ...failure, trackingId: failure.trackingId.toUpperCase(), message: null })]).toEqual([true, false]);
  });

  it('if any value differs and it has no tracking ID', () => {
    const seen = new SeenFailures();
    const anonymous = { ...failure, trackingId: null };
    const reports = [anonymous, { ...anonymous, code: 'forbidden' }, { ...anonymous, message: 'Never.' }, { ...anonymous, status: 401 }, { ...anonymous, message: null }];
    expect(reports.map((report) => seen.addIfNew(report))).toEqual([true, false, true, true, true]);
  });

  it('once for each of 100,000 different failures', () => {
    const seen = new SeenFailures();
    const failures = Array.from({ length: 100_000 }, (_, index) => ({ ...failure, trackingId: `|${index.toString(16)}.` }));
    expect(failures.filter((each) => seen.addIfNew(each)).length).toBe(100_000);
    expect(failures.filter((each) => seen.addIfNew(each)).length).toBe(0);
  });

  it('again after more other failures than fit in memory', () => {
    const seen = new SeenFailures(64);
    seen.addIfNew(failure);
    for (let index = 0; index < 10_000; index += 1) seen.addIfNew({ ...failure, trackingId: `|${index}.` });
    expect(seen.addIfNew(failure)).toBe(true);
  });
});
