import type { ShapeId } from '../decode-result.ts';
import type { LineIndex } from '../text/line-index.ts';
import type { TextView } from '../text/text-view.ts';
import type { Fields } from './fields.ts';
import type { Reading } from './reading.ts';

/** What the catalogue says about a word that may be a code. */
export type CodeClass = 'code' | 'status-name' | 'alias' | null;

export interface ShapeContext {
  /** `status-name` for a code that is also a reason phrase: it counts only as the value of a code field. */
  readonly classify: (word: string) => CodeClass;
}

/** An object (of JSON, a dict, a record, a row …) that one shape may read. */
export interface ObjectToRead extends ShapeContext {
  readonly fields: Fields;
  /** The key under which the object stands, its own or that of the list around it. */
  readonly key: string | null;
  /** The notation in which it is written. */
  readonly notation: ShapeId;
}

/** Reads an error out of an object; the first shape of the list that reads something wins. */
export interface ObjectShape {
  readonly name: string;
  readonly read: (object: ObjectToRead) => Reading | null;
}

/** A text in which everything that is written with brackets was replaced by {@link HOLE}. */
export interface TextToRead extends ShapeContext {
  readonly view: TextView;
  /** As long as `view.text`. */
  readonly text: string;
  readonly lines: LineIndex;
  /** Whether this is the pasted text itself, and not a string inside it. */
  readonly isWhole: boolean;
  /** Whether a structure was found in it. */
  readonly hasStructures: boolean;
}

/** Reads errors out of running text. */
export interface TextShape {
  readonly name: string;
  /** A cheap look whether the text may hold this shape at all. */
  readonly claims: (text: string) => boolean;
  readonly read: (text: TextToRead) => readonly Reading[];
}

/** Stands for every character of a structure that is read elsewhere. */
export const HOLE = '\uFFFC';

export function defineObjectShape(shape: ObjectShape): ObjectShape {
  return shape;
}

export function defineTextShape(shape: TextShape): TextShape {
  return shape;
}
