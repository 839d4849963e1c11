/**
 * Splits a pattern into its top-level alternatives: `a|(b|c)` → `a`, `(b|c)`. The engine tries each
 * of them once per position, so the total cost is the sum of their costs.
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
