import { isWithinEditDistance1 } from './edit-distance.ts';
import type { Operation } from './operation.ts';

/** The properties that identify an operation. */
type Callable = Pick<Operation, 'method' | 'path'>;

/** The result of looking up a path among the documented ones. */
export type PathMatch<Known extends Callable> =
  /**
   * All operations with the path, whatever their method. `alsoGet` is whether a GET that is not among the operations is
   * documented as well.
   */
  | { readonly kind: 'documented'; readonly operations: readonly Known[]; readonly alsoGet: boolean }
  /** One literal segment differs from a documented path by one letter. */
  | { readonly kind: 'near'; readonly operation: Known | null; readonly path: string; readonly typed: string; readonly meant: string }
  /** The path is not in the list, which does not mean that it is wrong. */
  | { readonly kind: 'unlisted'; readonly path: string }
  | { readonly kind: 'no-path' };

/**
 * Finds the operations for a URL. Ignores hosts, versions, queries, placeholder names and case, because the
 * documentation varies in all of them.
 * @param address a URL or its path, optionally with a variable in place of the host
 * @param method in uppercase; takes precedence if several paths are near
 * @param otherPaths additional documented paths, all for GET
 */
export function findByPath<Known extends Callable>(address: string, method: string | null, operations: readonly Known[], otherPaths: readonly string[]): PathMatch<Known> {
  const given = getSegments(address);
  if (given.length === 0) return { kind: 'no-path' };
  const fitting = operations.map((operation) => ({ operation, rank: countLiteralSegments(given, splitPath(operation.path)) })).filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...fitting.map(({ rank }) => rank));
  const other = Math.max(0, ...otherPaths.map((path) => countLiteralSegments(given, splitPath(path))));
  if (best === 0 && other === 0) return findNearest(given, method, operations, otherPaths) ?? { kind: 'unlisted', path: `/api/${given.join('/')}` };
  // In `/api/machines/findbytag`, `findbytag` is not a machine ID.
  const matched = other > best ? [] : fitting.filter(({ rank }) => rank === best).map(({ operation }) => operation);
  return { kind: 'documented', operations: matched, alsoGet: other >= best };
}

function findNearest<Known extends Callable>(given: readonly string[], method: string | null, operations: readonly Known[], otherPaths: readonly string[]): PathMatch<Known> | null {
  const candidates = [...operations.map((operation) => ({ operation, path: operation.path })), ...otherPaths.map((path) => ({ operation: null, path }))];
  const near = candidates.flatMap(({ operation, path }) => {
    const pattern = splitPath(path);
    const off = findMisspelledSegment(given, pattern);
    return off === -1 ? [] : [{ kind: 'near', operation, path, typed: getSegmentName(given[off] ?? ''), meant: getSegmentName(pattern[off] ?? '') } as const];
  });
  return near.find(({ operation }) => operation?.method === method) ?? near[0] ?? null;
}

/** Returns the segments after `/api/`, the host or a variable that contains the base URL. */
function getSegments(address: string): readonly string[] {
  const path = address.split(/[?#]/, 1)[0]?.trim() ?? '';
  const api = /\/api\//i.exec(path);
  const rest =
    api === null
      ? /^(?:https?:\/\/[^/]{0,300}|\$\{?[\w:.()]{1,80}\}?|\{\{?[\w.]{1,80}\}\}?|[A-Za-z][\w.-]{0,200}\.[a-z]{2,20})?\/(.{0,2000})$/i.exec(path)?.[1]
      : path.slice(api.index + api[0].length);
  return splitPath(rest ?? '');
}

/** Splits a path into segments, without `/api`, a version or a trailing slash. */
function splitPath(path: string): readonly string[] {
  return path.split('/', 16).filter((segment, index) => segment !== '' && !(index <= 1 && /^(?:api|v\d(?:\.\d)?)$/i.test(segment)));
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('{');
}

/** Only the name of a function is literal: `findbyip` in `findbyip(ip='…',timestamp=…)`. */
function getSegmentName(segment: string): string {
  const bracket = segment.indexOf('(');
  return bracket === -1 ? segment : segment.slice(0, bracket);
}

function matchesSegment(given: string, pattern: string): boolean {
  return isPlaceholder(pattern) || getSegmentName(given).toLowerCase() === getSegmentName(pattern).toLowerCase();
}

/** Counts the literal segments that match; 0 if the path does not match. */
function countLiteralSegments(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length || !pattern.every((segment, index) => matchesSegment(given[index] ?? '', segment))) return 0;
  return pattern.filter((segment) => !isPlaceholder(segment)).length;
}

/** Returns the index of the only segment that does not match, if it differs by one letter; otherwise -1. */
function findMisspelledSegment(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length) return -1;
  const off = pattern.findIndex((segment, index) => !matchesSegment(given[index] ?? '', segment));
  if (off === -1 || !pattern.every((segment, index) => index === off || matchesSegment(given[index] ?? '', segment))) return -1;
  return isWithinEditDistance1(getSegmentName(given[off] ?? ''), getSegmentName(pattern[off] ?? '')) ? off : -1;
}
