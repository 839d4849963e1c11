/** A stretch of the body text, in UTF-16 code units. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/** A replacement in the body text; nothing is inserted where `start` is `end` but `text`. */
export interface Edit extends BodyRange {
  readonly text: string;
}

export interface BodyMember {
  readonly name: string;
  /** The name without its quotes. */
  readonly nameRange: BodyRange;
  readonly value: BodyNode;
}

export interface ObjectNode extends BodyRange {
  readonly kind: 'object';
  end: number;
  readonly members: BodyMember[];
}

export interface ListNode extends BodyRange {
  readonly kind: 'list';
  end: number;
  readonly items: BodyNode[];
}

/** A value whose type is known. `inner` is its text without quotes, `value` what that stands for. */
export interface ScalarNode extends BodyRange {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  readonly inner: BodyRange;
  readonly value: string;
}

/** A variable, an expression or a placeholder: filled in later, so nothing can be said about it. */
export interface UnknownNode extends BodyRange {
  readonly kind: 'unknown';
}

export type BodyNode = ObjectNode | ListNode | ScalarNode | UnknownNode;

/** What can be wrong with a text as JSON. */
export const JSON_FAULTS = [
  'single-quotes',
  'smart-quotes',
  'name-without-quotes',
  'value-without-quotes',
  'trailing-comma',
  'extra-comma',
  'missing-comma',
  'missing-colon',
  'missing-value',
  'comment',
  'line-break-in-string',
  'control-character',
  'bad-escape',
  'unescaped-quote',
  'unclosed-string',
  'unclosed',
  'wrong-bracket',
  'foreign-word',
  'text-behind',
  'no-object',
] as const;
export type JsonFaultId = (typeof JSON_FAULTS)[number];

export interface JsonFault extends BodyRange {
  readonly id: JsonFaultId;
  /** What makes JSON of it; empty where nothing can be said. */
  readonly edits: readonly Edit[];
}

export interface ScannedBody {
  /** Null where the text holds no value at all. */
  readonly root: BodyNode | null;
  readonly faults: readonly JsonFault[];
  /** Where reading ended. */
  readonly end: number;
}
