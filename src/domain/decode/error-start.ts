import type { DecodedError } from './decode-result.ts';

/** Where an error begins in the text that its spans point into; 0 where nothing of it stands there. UTF-16 code units. */
export function getErrorStart({ spans }: DecodedError): number {
  const starts = Object.values(spans).map((span) => span.start);
  return starts.length === 0 ? 0 : Math.min(...starts);
}
