import { isOneEdit } from './one-edit.ts';
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
  const given = segmentsOf(address);
  if (given.length === 0) return { kind: 'no-path' };
  const fitting = operations.map((operation) => ({ operation, rank: rankOf(given, segmentsOfPath(operation.path)) })).filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...fitting.map(({ rank }) => rank));
  const other = Math.max(0, ...otherPaths.map((path) => rankOf(given, segmentsOfPath(path))));
  if (best === 0 && other === 0) return nearest(given, method, operations, otherPaths) ?? { kind: 'unlisted', path: `/api/${given.join('/')}` };
  // `/api/machines/findbytag` is no device of that name.
  const named = other > best ? [] : fitting.filter(({ rank }) => rank === best).map(({ operation }) => operation);
  return { kind: 'documented', operations: named, alsoGet: other >= best };
}

function nearest<Known extends Callable>(given: readonly string[], method: string | null, operations: readonly Known[], otherPaths: readonly string[]): PathMatch<Known> | null {
  const candidates = [...operations.map((operation) => ({ operation, path: operation.path })), ...otherPaths.map((path) => ({ operation: null, path }))];
  const near = candidates.flatMap(({ operation, path }) => {
    const pattern = segmentsOfPath(path);
    const off = offByOne(given, pattern);
    return off === -1 ? [] : [{ kind: 'near', operation, path, typed: nameOf(given[off] ?? ''), meant: nameOf(pattern[off] ?? '') } as const];
  });
  return near.find(({ operation }) => operation?.method === method) ?? near[0] ?? null;
}

/** The parts behind `/api/`, or behind the host, or behind the variable that holds the address of the service. */
function segmentsOf(address: string): readonly string[] {
  const path = address.split(/[?#]/, 1)[0]?.trim() ?? '';
  const api = /\/api\//i.exec(path);
  const rest =
    api === null
      ? /^(?:https?:\/\/[^/]{0,300}|\$\{?[\w:.()]{1,80}\}?|\{\{?[\w.]{1,80}\}\}?|[A-Za-z][\w.-]{0,200}\.[a-z]{2,20})?\/(.{0,2000})$/i.exec(path)?.[1]
      : path.slice(api.index + api[0].length);
  return segmentsOfPath(rest ?? '');
}

/** Without `/api`, a version, and a closing slash. */
function segmentsOfPath(path: string): readonly string[] {
  return path.split('/', 16).filter((segment, index) => segment !== '' && !(index <= 1 && /^(?:api|v\d(?:\.\d)?)$/i.test(segment)));
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

/** How many literal parts fit; 0 where the path does not. */
function rankOf(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length || !pattern.every((segment, index) => isSame(given[index] ?? '', segment))) return 0;
  return pattern.filter((segment) => !isPlaceholder(segment)).length;
}

/** The one literal part that is one letter off while all others fit; -1 where it is not so. */
function offByOne(given: readonly string[], pattern: readonly string[]): number {
  if (given.length !== pattern.length) return -1;
  const off = pattern.findIndex((segment, index) => !isSame(given[index] ?? '', segment));
  if (off === -1 || !pattern.every((segment, index) => index === off || isSame(given[index] ?? '', segment))) return -1;
  return isOneEdit(nameOf(given[off] ?? ''), nameOf(pattern[off] ?? '')) ? off : -1;
}
