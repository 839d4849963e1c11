/** How much of a long text may belong to one error: so far before and behind it. UTF-16 code units. */
export const MAX_DISTANCE_CHARS = 50_000;

/** The part of a text that is looked through for what belongs to the error at `near`, and where the error lies in it. */
export function getRecordAround(text: string, near: number): { readonly record: string; readonly at: number } {
  return { record: text.slice(Math.max(0, near - MAX_DISTANCE_CHARS), near + MAX_DISTANCE_CHARS), at: Math.min(near, MAX_DISTANCE_CHARS) };
}
