import type { MappedText } from '../../decode/text/mapped-text.ts';

/** The forms in which people hold a request. */
export const REQUEST_FORMATS = ['body', 'curl', 'powershell', 'python', 'http-file', 'http'] as const;
export type RequestFormat = (typeof REQUEST_FORMATS)[number];

export interface FormField {
  readonly name: string;
  /** Where the name stands in the pasted text. */
  readonly start: number;
  readonly end: number;
}

export type RequestBody =
  /** A text that is to be JSON, without the quotes and escapes of the program around it. */
  | { readonly kind: 'text'; readonly view: MappedText }
  /**
   * An object of a program, from its first bracket on; `isJson` tells whether the program makes JSON of it, `depth` how
   * many levels of it: `null` for all of them, or where nobody can tell.
   */
  | { readonly kind: 'literal'; readonly literalFormat: 'python' | 'powershell'; readonly view: MappedText; readonly isJson: boolean; readonly depth: number | null }
  /** Fields of `multipart/form-data`. */
  | { readonly kind: 'form'; readonly view: MappedText; readonly fields: readonly FormField[] }
  /** The body is a file or a variable that was not pasted. */
  | { readonly kind: 'elsewhere'; readonly what: 'file' | 'variable'; readonly name: string }
  | { readonly kind: 'none' };

export interface ParsedRequest {
  readonly format: RequestFormat;
  /** In capitals. */
  readonly method: string | null;
  /** As written, with its variables. */
  readonly url: string | null;
  readonly body: RequestBody;
}

export const NO_BODY: RequestBody = { kind: 'none' };
