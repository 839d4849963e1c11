/**
 * The alternatives of a pattern, outside of every group: `a|(b|c)` → `a`, `(b|c)`. At any place each
 * of them is tried once, so together they cost the sum of what each costs.
 */
export function splitAlternatives(pattern: string): readonly string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of pattern.matchAll(/\\[^]|\[(?:\\[^]|[^\]\\])*\]|[()|]/g)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === '|' && depth === 0) {
      alternatives.push(pattern.slice(from, index));
      from = index + 1;
    }
  }
  return [...alternatives, pattern.slice(from)];
}
