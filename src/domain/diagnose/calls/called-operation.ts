import type { CallPattern } from '../../operations/call-pattern.ts';
import { findByPath } from '../../operations/find-by-path.ts';
import type { Call } from '../../triage/record/endpoint.ts';
import type { Finding, Step } from '../findings.ts';

/** The documented operations and paths with which a call is compared. */
export interface KnownCalls {
  readonly operations: readonly CallPattern[];
  /** Additional documented paths, all for GET. */
  readonly otherPaths: readonly string[];
}

export interface CalledOperation {
  /** The operation; `null` if none matches or more than one does. */
  readonly operation: CallPattern | null;
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
}

const NOTHING: CalledOperation = { operation: null, findings: [], steps: [] };

/**
 * Finds the documented operation for a call. A path that is not in the list does not count as wrong; a path that
 * differs from a documented one by a single letter leads to a suggestion.
 */
export function diagnoseCall({ method, path }: Call, { operations, otherPaths }: KnownCalls): CalledOperation {
  if (!/^\/api\//i.test(path)) return NOTHING;
  const match = findByPath(path, method, operations, otherPaths);
  switch (match.kind) {
    case 'documented':
      return matchMethod(method, match.operations, match.alsoGet);
    case 'near':
      return { operation: null, findings: [{ id: 'path-near', given: match.typed, meant: match.meant }], steps: [{ id: 'use-path', path: match.path }] };
    case 'unlisted':
    case 'no-path':
      return NOTHING;
  }
}

function matchMethod(method: string | null, operations: readonly CallPattern[], isGetDocumented: boolean): CalledOperation {
  const same = operations.filter((operation) => method === null || operation.method === method);
  if (same.length > 0) {
    const operation = same.length === 1 ? (same[0] ?? null) : null;
    const { required, optional } = operation ?? { required: [], optional: [] };
    return { operation, findings: [{ id: 'operation-called', operations: same.map(({ id }) => id), required, optional }], steps: [] };
  }
  if (operations.length === 0 || method === null || (isGetDocumented && method === 'GET')) return NOTHING;
  const listed = [...new Set([...operations.map((operation) => operation.method), ...(isGetDocumented ? ['GET'] : [])])];
  return { operation: null, findings: [{ id: 'method-unlisted', method, listed }], steps: [] };
}
