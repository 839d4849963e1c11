import type { CodeClass } from '../match/catalogue-lookup.ts';
import type { FormatId } from './format-ids.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Fields } from './objects/fields.ts';
import type { Candidate } from './candidate.ts';

export interface ParserContext {
  /** Classifies a word. `status-name` is a code that is also a reason phrase: it counts only as the value of a code field. */
  readonly classify: (word: string) => CodeClass;
}

/** An object (JSON object, dict, record, table row, ...) that a parser may read. */
export interface ObjectInput extends ParserContext {
  readonly fields: Fields;
  /** The key of the object or of the list that contains it. */
  readonly key: string | null;
  /** The format in which the object is written. */
  readonly format: FormatId;
}

/** Reads an error from an object. The first parser in the list that returns a candidate wins. */
export interface ObjectParser {
  readonly name: string;
  readonly read: (object: ObjectInput) => Candidate | null;
}

/** A text in which all structures are replaced by {@link PLACEHOLDER_CHAR}. */
export interface TextInput extends ParserContext {
  readonly mapped: MappedText;
  /** Has the same length as `mapped.text`. */
  readonly text: string;
  readonly lines: LineIndex;
  /** Whether this is the pasted text itself rather than a string inside it. */
  readonly isWhole: boolean;
  /** Whether the text contains a structure. */
  readonly hasStructures: boolean;
}

/** Reads errors from running text. */
export interface TextParser {
  readonly name: string;
  /** A fast check whether the text may contain this format. */
  readonly mayMatch: (text: string) => boolean;
  readonly read: (text: TextInput) => readonly Candidate[];
}

/** Replaces each character of a structure that is read separately. */
export const PLACEHOLDER_CHAR = '\uFFFC';

export function defineObjectParser(parser: ObjectParser): ObjectParser {
  return parser;
}

export function defineTextParser(parser: TextParser): TextParser {
  return parser;
}
