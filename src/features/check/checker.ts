import type { CheckedOperation } from '../../domain/check/checked-operation.ts';
import type { CheckedRequest } from '../../domain/check/check-request.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';

/** Checks requests. Loaded with the first request. */
export interface Checker {
  readonly check: (text: string, operations: readonly CheckedOperation[], chosen: CheckedOperation | null) => CheckedRequest;
  readonly createExample: (operation: CheckedOperation) => string;
  readonly findSecrets: (text: string) => readonly Secret[];
  /** Finds the request next to the error that starts at `errorStart`; `null` if the text contains none. */
  readonly findRequest: (text: string, errorStart: number) => string | null;
  /** Finds the start of an error response in a text; `null` if there is none or the decoder cannot be loaded. */
  readonly findErrorStart: (text: string) => Promise<number | null>;
}
