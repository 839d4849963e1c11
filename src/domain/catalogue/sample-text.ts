import type { Sample } from './error-entry.ts';

/** A sample as a service sends it, indented for reading. */
export function sampleText(sample: Sample): string {
  return JSON.stringify({ error: sample }, null, 2);
}
