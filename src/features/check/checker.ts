import type { CheckedOperation } from '../../domain/check/checked-operation.ts';
import type { CheckedRequest } from '../../domain/check/check-request.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';

/** What checks a request. It is fetched with the first one. */
export interface Checker {
  readonly check: (text: string, operations: readonly CheckedOperation[], chosen: CheckedOperation | null) => CheckedRequest;
  readonly createExample: (operation: CheckedOperation) => string;
  readonly findSecrets: (text: string) => readonly Secret[];
  /** The request beside the error that begins at `near`; `null` where there is none. */
  readonly requestInPaste: (text: string, errorStart: number) => string | null;
  /** Where an error response begins in a text; `null` where it holds none, or nobody can tell. */
  readonly findErrorStart: (text: string) => Promise<number | null>;
}
