import type { MappedText } from '../../decode/text/mapped-text.ts';

/** The formats in which a request can be pasted. */
export const REQUEST_FORMATS = ['body', 'curl', 'powershell', 'python', 'http-file', 'http'] as const;
export type RequestFormat = (typeof REQUEST_FORMATS)[number];

export interface FormField {
  readonly name: string;
  /** The range of the name in the pasted text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export type RequestBody =
  /** A text that should be JSON, without the quotes and escapes of the surrounding code. */
  | { readonly kind: 'text'; readonly view: MappedText }
  /**
   * An object literal in code, starting at its opening bracket. `isJson` is whether the code converts it to JSON.
   * `depth` is how many levels the code converts; `null` if it converts all of them or the number is not known.
   */
  | { readonly kind: 'literal'; readonly literalFormat: 'python' | 'powershell'; readonly view: MappedText; readonly isJson: boolean; readonly depth: number | null }
  /** The fields of a `multipart/form-data` body. */
  | { readonly kind: 'form'; readonly view: MappedText; readonly fields: readonly FormField[] }
  /** The body is in a file or a variable that was not pasted. */
  | { readonly kind: 'elsewhere'; readonly what: 'file' | 'variable'; readonly name: string }
  | { readonly kind: 'none' };

export interface ParsedRequest {
  readonly format: RequestFormat;
  /** In uppercase. */
  readonly method: string | null;
  /** As written, including variables. */
  readonly url: string | null;
  readonly body: RequestBody;
}

export const NO_BODY: RequestBody = { kind: 'none' };
