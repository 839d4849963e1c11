/** The distance from an error, in both directions, within which text can belong to it. UTF-16 code units. */
export const MAX_DISTANCE_CHARS = 50_000;

/** Returns the part of a text that can belong to the error at `near`, and the position of the error in that part. */
export function getRecordAround(text: string, near: number): { readonly record: string; readonly at: number } {
  return { record: text.slice(Math.max(0, near - MAX_DISTANCE_CHARS), near + MAX_DISTANCE_CHARS), at: Math.min(near, MAX_DISTANCE_CHARS) };
}
