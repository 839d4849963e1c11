import type { HandlerPlan } from './handler-plan.ts';

/** The term for each kind of value in the error messages of the generated code. */
export const VALUE_NAMES: Readonly<Record<HandlerPlan['value'], string>> = { hash: 'hash', domain: 'domain name', ip: 'IP address', url: 'URL' };

/** The parts of a handler that depend on the policy; the rest is the same for every handler in the language. */
export interface HandlerParts {
  /** Additional parameters of the function, in the syntax of the language. */
  readonly parameters?: string;
  /** Code that runs before the first call. */
  readonly before?: string;
  /** Maximum number of calls in total; only set if the policy retries. */
  readonly attempts?: number;
  /** Code that handles the `error` of a call before it is thrown. */
  readonly onError: string;
  /** Functions that the other parts use. */
  readonly helpers?: readonly string[];
}

/** Indents every non-empty line by a number of spaces. */
export function indent(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
