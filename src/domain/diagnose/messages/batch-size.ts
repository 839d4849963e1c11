import type { Finding, Step } from '../findings.ts';

export interface BatchSize {
  readonly received: number;
  readonly allowed: number;
}

const NUMBER = String.raw`[<{]?\s{0,3}(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})`;
const SIZES = new RegExp(String.raw`\breceived:?\s{0,4}${NUMBER}\b[^\d]{1,40}\ballowed:?\s{0,4}${NUMBER}\b`, 'i');

/** Parses `Maximum batch size exceeded. Received: 1200, allowed: 500.`; returns `null` for any other message. */
export function readBatchSize(message: string): BatchSize | null {
  const found = SIZES.exec(message);
  if (found === null) return null;
  const [received = 0, allowed = 0] = found.slice(1).map((text) => Number(text.replaceAll(',', '')));
  return allowed > 0 && received > allowed ? { received, allowed } : null;
}

/** Calculates how many calls a batch needs, each of nearly the same size. */
export function diagnoseBatchSize({ received, allowed }: BatchSize): { readonly findings: readonly Finding[]; readonly steps: readonly Step[] } {
  const calls = Math.ceil(received / allowed);
  const size = Math.ceil(received / calls);
  return { findings: [{ id: 'batch-size', received, allowed, calls, size }], steps: [{ id: 'split-batch', calls, size }] };
}
