import { findByPath } from '../operations/find-by-path.ts';
import type { CheckedOperation } from './checked-operation.ts';

export type OperationMatch =
  | { readonly kind: 'found'; readonly operation: CheckedOperation }
  /** The path is documented, but only with a different method. */
  | { readonly kind: 'other-method'; readonly operation: CheckedOperation; readonly method: string }
  /** The path differs from a documented one by one letter. */
  | { readonly kind: 'near'; readonly operation: CheckedOperation; readonly typed: string; readonly meant: string }
  /** The path is not in the list, which does not mean that it is wrong. */
  | { readonly kind: 'unlisted'; readonly path: string }
  | { readonly kind: 'no-address' };

/**
 * Finds the operation against which a request is checked.
 * @param hasBody chooses between operations that share a path if the method is not known
 */
export function findOperation(operations: readonly CheckedOperation[], method: string | null, url: string | null, hasBody: boolean): OperationMatch {
  const match = findByPath(url ?? '', method, operations, []);
  switch (match.kind) {
    case 'no-path':
      return { kind: 'no-address' };
    case 'near':
      return match.operation === null ? { kind: 'unlisted', path: match.path } : { ...match, operation: match.operation };
    case 'unlisted':
      return match;
    case 'documented':
      return matchMethod(match.operations, method, hasBody);
  }
}

function matchMethod(operations: readonly CheckedOperation[], method: string | null, hasBody: boolean): OperationMatch {
  const exact = operations.find((operation) => (method === null ? operation.bodyParameters.length > 0 === hasBody : operation.method === method));
  if (exact !== undefined) return { kind: 'found', operation: exact };
  const [other] = operations;
  if (other === undefined) return { kind: 'no-address' };
  return method === null ? { kind: 'found', operation: other } : { kind: 'other-method', operation: other, method };
}
