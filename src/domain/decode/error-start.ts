import type { DecodedError } from './decode-result.ts';

/** Returns where an error starts in the text that its spans refer to, in UTF-16 code units; 0 if the error has no spans. */
export function getErrorStart({ spans }: DecodedError): number {
  const starts = Object.values(spans).map((span) => span.start);
  return starts.length === 0 ? 0 : Math.min(...starts);
}
