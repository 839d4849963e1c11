/** JSON, in which every deviation is a fault, or a Python literal, which follows different rules. */
export type LiteralFormat = 'json' | 'python';
