import type { CodeClass } from '../match/catalogue-lookup.ts';
import type { FormatId } from './format-ids.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Fields } from './objects/fields.ts';
import type { Candidate } from './candidate.ts';

export interface ParserContext {
  /** `status-name` for a code that is also a reason phrase: it counts only as the value of a code field. */
  readonly classify: (word: string) => CodeClass;
}

/** An object (of JSON, a dict, a record, a row …) that one shape may read. */
export interface ObjectInput extends ParserContext {
  readonly fields: Fields;
  /** The key under which the object stands, its own or that of the list around it. */
  readonly key: string | null;
  /** The notation in which it is written. */
  readonly format: FormatId;
}

/** Reads an error out of an object; the first shape of the list that reads something wins. */
export interface ObjectParser {
  readonly name: string;
  readonly read: (object: ObjectInput) => Candidate | null;
}

/** A text in which everything that is written with brackets was replaced by {@link PLACEHOLDER_CHAR}. */
export interface TextInput extends ParserContext {
  readonly mapped: MappedText;
  /** As long as `mapped.text`. */
  readonly text: string;
  readonly lines: LineIndex;
  /** Whether this is the pasted text itself, and not a string inside it. */
  readonly isWhole: boolean;
  /** Whether a structure was found in it. */
  readonly hasStructures: boolean;
}

/** Reads errors out of running text. */
export interface TextParser {
  readonly name: string;
  /** A cheap look whether the text may hold this shape at all. */
  readonly mayMatch: (text: string) => boolean;
  readonly read: (text: TextInput) => readonly Candidate[];
}

/** Stands for every character of a structure that is read elsewhere. */
export const PLACEHOLDER_CHAR = '\uFFFC';

export function defineObjectParser(parser: ObjectParser): ObjectParser {
  return parser;
}

export function defineTextParser(parser: TextParser): TextParser {
  return parser;
}
