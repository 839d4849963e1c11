/** What is particular to one policy in one language; the frame around it is the same for all of the language. */
export interface HandlerParts {
  /** Further parameters of the function, as the language writes them. */
  readonly parameters?: string;
  /** Before the first call. */
  readonly before?: string;
  /** Set where the call is repeated: at most so often in all. */
  readonly attempts?: number;
  /** What is done with an `error` of the call, before it is thrown. */
  readonly onError: string;
  /** Functions that it uses. */
  readonly helpers?: readonly string[];
}

/** The lines of a block, so many blanks further in. */
export function indented(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
