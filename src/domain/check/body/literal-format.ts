/** JSON, in which every deviation is a fault, or a literal of Python, which has other rules. */
export type LiteralFormat = 'json' | 'python';
