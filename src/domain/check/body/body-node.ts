/** A range of the body text, in UTF-16 code units. `end` is exclusive. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/** A replacement in the body text. If `start` equals `end`, it only inserts `text`. */
export interface Edit extends BodyRange {
  readonly text: string;
}

export interface BodyMember {
  readonly name: string;
  /** The range of the name without its quotes. */
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

/** A value of a known type. `inner` is the range without quotes; `value` is the value that the text represents. */
export interface ScalarNode extends BodyRange {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  readonly inner: BodyRange;
  readonly value: string;
}

/** A variable, an expression or a placeholder. Its value is not known until run time, so it is not checked. */
export interface UnknownNode extends BodyRange {
  readonly kind: 'unknown';
}

export type BodyNode = ObjectNode | ListNode | ScalarNode | UnknownNode;

/** The ways in which a text can fail to be valid JSON. */
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
  /** The edits that turn the text into valid JSON; empty if there is no safe fix. */
  readonly edits: readonly Edit[];
}

export interface ScannedBody {
  /** `null` if the text contains no value. */
  readonly root: BodyNode | null;
  readonly faults: readonly JsonFault[];
  /** The position after the last scanned character. */
  readonly end: number;
}
