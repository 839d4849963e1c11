import type { CallPattern } from '../operations/call-pattern.ts';
import type { Call } from '../triage/endpoint.ts';
import type { Finding, Step } from './findings.ts';
import { isOneEdit } from './one-edit.ts';

/** The documented operations and paths to compare a call with. */
export interface KnownCalls {
  readonly operations: readonly CallPattern[];
  /** Further documented paths, all GET. */
  readonly otherPaths: readonly string[];
}

export interface OperationCalled {
  /** The operation; `null` where it is not known which, or none fits. */
  readonly operation: CallPattern | null;
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
}

const NOTHING: OperationCalled = { operation: null, findings: [], steps: [] };

/**
 * The documented operation behind a call. A path that fits none is not called wrong; one that is
 * a single letter away from a documented one names it.
 */
export function findOperation(call: Call, known: KnownCalls): OperationCalled {
  if (!/^\/api\//i.test(call.path)) return NOTHING;
  const given = segmentsOf(call.path);
  if (given.length === 0) return NOTHING;
  const fitting = known.operations.map((operation) => ({ operation, rank: rankOf(given, segmentsOf(operation.path)) })).filter(({ rank }) => rank >= 0);
  const best = Math.max(-1, ...fitting.map(({ rank }) => rank));
  const otherRank = Math.max(-1, ...known.otherPaths.map((path) => rankOf(given, segmentsOf(path))));
  const operations = fitting.filter(({ rank }) => rank === best && rank >= otherRank).map(({ operation }) => operation);
  if (operations.length > 0) return called(call.method, operations, otherRank === best);
  return otherRank >= 0 ? NOTHING : nearPath(given, known);
}

function called(method: string | null, operations: readonly CallPattern[], isGetListed: boolean): OperationCalled {
  const same = operations.filter((operation) => method === null || operation.method === method);
  if (same.length > 0) {
    const operation = same.length === 1 ? (same[0] ?? null) : null;
    const { required, optional } = operation ?? { required: [], optional: [] };
    return { operation, findings: [{ id: 'operation-called', operations: same.map(({ id }) => id), required, optional }], steps: [] };
  }
  if (method === null || (isGetListed && method === 'GET')) return NOTHING;
  const listed = [...new Set([...operations.map((operation) => operation.method), ...(isGetListed ? ['GET'] : [])])];
  return { operation: null, findings: [{ id: 'method-unlisted', method, listed }], steps: [] };
}

function nearPath(given: readonly string[], known: KnownCalls): OperationCalled {
  for (const path of [...known.operations.map((operation) => operation.path), ...known.otherPaths]) {
    const pattern = segmentsOf(path);
    const off = offByOne(given, pattern);
    if (off === -1) continue;
    return { operation: null, findings: [{ id: 'path-near', given: nameOf(given[off] ?? ''), meant: nameOf(pattern[off] ?? '') }], steps: [{ id: 'use-path', path }] };
  }
  return NOTHING;
}

/** Without `/api`, a version, and a closing slash. */
function segmentsOf(path: string): readonly string[] {
  return path.split('/', 16).filter((segment, index) => segment !== '' && !(index <= 1 && /^api$/i.test(segment)) && !/^v\d\.\d$/i.test(segment));
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('{');
}

/** `findbyip(ip='…',timestamp=…)`: only the name of a function is literal. */
function nameOf(segment: string): string {
  const bracket = segment.indexOf('(');
  return bracket === -1 ? segment : segment.slice(0, bracket);
}

function isSame(given: string, pattern: string): boolean {
  return isPlaceholder(pattern) || nameOf(given).toLowerCase() === nameOf(pattern).toLowerCase();
}

/** How many literal segments fit; -1 where the path does not. */
function rankOf(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length || !pattern.every((segment, index) => isSame(given[index] ?? '', segment))) return -1;
  return pattern.filter((segment) => !isPlaceholder(segment)).length;
}

/** The one literal segment that is one letter off while all others fit; -1 where it is not so. */
function offByOne(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length) return -1;
  const off = pattern.findIndex((segment, index) => !isSame(given[index] ?? '', segment));
  if (off === -1 || !pattern.every((segment, index) => index === off || isSame(given[index] ?? '', segment))) return -1;
  return isOneEdit(nameOf(given[off] ?? ''), nameOf(pattern[off] ?? '')) ? off : -1;
}
