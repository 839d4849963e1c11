/**
 * Whether two texts are equal or differ by one edit, ignoring case: a letter inserted, deleted or replaced, or two
 * adjacent letters swapped.
 */
export function isWithinEditDistance1(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const [restLeft, restRight] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  if (restLeft.length <= 1 && restRight.length <= 1) return true;
  return restLeft.length === 2 && restLeft[0] === restRight[1] && restLeft[1] === restRight[0];
}
