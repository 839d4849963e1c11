import { isWithinEditDistance1 } from './edit-distance.ts';
import type { Operation } from './operation.ts';

/** What tells operations apart. */
type Callable = Pick<Operation, 'method' | 'path'>;

/** What a path is among the documented ones. */
export type PathMatch<Known extends Callable> =
  /** All operations of the path, whatever their method; `alsoGet` where a GET of it is documented besides. */
  | { readonly kind: 'documented'; readonly operations: readonly Known[]; readonly alsoGet: boolean }
  /** One literal part is one letter away from a documented path. */
  | { readonly kind: 'near'; readonly operation: Known | null; readonly path: string; readonly typed: string; readonly meant: string }
  /** Nothing can be said about it: a path that is not in the list is not wrong. */
  | { readonly kind: 'unlisted'; readonly path: string }
  | { readonly kind: 'no-path' };

/**
 * Finds the operations of an address. Hosts, versions, queries and the names of placeholders do not count, nor does
 * letter case: pages differ in all of them.
 * @param address an address or its path, or a path behind a variable that holds the address of the service
 * @param method in capitals; of several near paths, one with this method is meant
 * @param otherPaths further documented paths, all GET
 */
export function findByPath<Known extends Callable>(address: string, method: string | null, operations: readonly Known[], otherPaths: readonly string[]): PathMatch<Known> {
  const given = getSegments(address);
  if (given.length === 0) return { kind: 'no-path' };
  const fitting = operations.map((operation) => ({ operation, rank: countLiteralSegments(given, splitPath(operation.path)) })).filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...fitting.map(({ rank }) => rank));
  const other = Math.max(0, ...otherPaths.map((path) => countLiteralSegments(given, splitPath(path))));
  if (best === 0 && other === 0) return findNearest(given, method, operations, otherPaths) ?? { kind: 'unlisted', path: `/api/${given.join('/')}` };
  // `/api/machines/findbytag` is no device of that name.
  const named = other > best ? [] : fitting.filter(({ rank }) => rank === best).map(({ operation }) => operation);
  return { kind: 'documented', operations: named, alsoGet: other >= best };
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

/** The parts behind `/api/`, or behind the host, or behind the variable that holds the address of the service. */
function getSegments(address: string): readonly string[] {
  const path = address.split(/[?#]/, 1)[0]?.trim() ?? '';
  const api = /\/api\//i.exec(path);
  const rest =
    api === null
      ? /^(?:https?:\/\/[^/]{0,300}|\$\{?[\w:.()]{1,80}\}?|\{\{?[\w.]{1,80}\}\}?|[A-Za-z][\w.-]{0,200}\.[a-z]{2,20})?\/(.{0,2000})$/i.exec(path)?.[1]
      : path.slice(api.index + api[0].length);
  return splitPath(rest ?? '');
}

/** Without `/api`, a version, and a closing slash. */
function splitPath(path: string): readonly string[] {
  return path.split('/', 16).filter((segment, index) => segment !== '' && !(index <= 1 && /^(?:api|v\d(?:\.\d)?)$/i.test(segment)));
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('{');
}

/** `findbyip(ip='…',timestamp=…)`: only the name of a function is literal. */
function getSegmentName(segment: string): string {
  const bracket = segment.indexOf('(');
  return bracket === -1 ? segment : segment.slice(0, bracket);
}

function matchesSegment(given: string, pattern: string): boolean {
  return isPlaceholder(pattern) || getSegmentName(given).toLowerCase() === getSegmentName(pattern).toLowerCase();
}

/** How many literal parts fit; 0 where the path does not. */
function countLiteralSegments(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length || !pattern.every((segment, index) => matchesSegment(given[index] ?? '', segment))) return 0;
  return pattern.filter((segment) => !isPlaceholder(segment)).length;
}

/** The one literal part that is one letter off while all others fit; -1 where it is not so. */
function findMisspelledSegment(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length) return -1;
  const off = pattern.findIndex((segment, index) => !matchesSegment(given[index] ?? '', segment));
  if (off === -1 || !pattern.every((segment, index) => index === off || matchesSegment(given[index] ?? '', segment))) return -1;
  return isWithinEditDistance1(getSegmentName(given[off] ?? ''), getSegmentName(pattern[off] ?? '')) ? off : -1;
}
