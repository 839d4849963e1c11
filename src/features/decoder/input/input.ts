/** The user's input. It exists only in the memory of the page, until the user clears it or leaves the page. */
export type Input = TextInput | FilesInput;

export interface TextInput {
  readonly kind: 'text';
  readonly text: string;
  /** Secrets in a paste are masked; typed text is shown as typed. */
  readonly pasted: boolean;
}

export interface FilesInput {
  readonly kind: 'files';
  readonly files: readonly File[];
  /** Names of folders that were dropped together with the files. */
  readonly folders: readonly string[];
}

export const NO_INPUT: TextInput = { kind: 'text', text: '', pasted: false };

export function isEmpty(input: Input): boolean {
  return input.kind === 'text' && input.text === '';
}

/** Whether the user typed the text and might continue typing. */
export function isTyped(input: Input): boolean {
  return input.kind === 'text' && !input.pasted && input.text !== '';
}
