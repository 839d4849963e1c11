/**
 * What the reader gave us. It lives in the memory of the page and nowhere else, until it is cleared or
 * the page is left.
 */
export type Input = TextInput | FilesInput;

export interface TextInput {
  readonly kind: 'text';
  readonly text: string;
  /** A paste is shown with its secrets masked; what is typed stays as typed. */
  readonly pasted: boolean;
}

export interface FilesInput {
  readonly kind: 'files';
  readonly files: readonly File[];
  /** Names of folders that were dropped with them. */
  readonly folders: readonly string[];
}

export const NO_INPUT: TextInput = { kind: 'text', text: '', pasted: false };

export function isEmpty(input: Input): boolean {
  return input.kind === 'text' && input.text === '';
}

/** Whether the reader may be about to type more of it. */
export function isTyped(input: Input): boolean {
  return input.kind === 'text' && !input.pasted && input.text !== '';
}
