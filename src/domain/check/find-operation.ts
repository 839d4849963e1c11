import type { CheckedOperation } from './checked-operation.ts';
import { mistakesBetween } from './nearest-name.ts';

export type OperationMatch =
  | { readonly kind: 'found'; readonly operation: CheckedOperation }
  /** The path is documented, but with another method. */
  | { readonly kind: 'other-method'; readonly operation: CheckedOperation; readonly method: string }
  /** A path a letter or two away from a documented one. */
  | { readonly kind: 'near'; readonly operation: CheckedOperation; readonly typed: string; readonly meant: string }
  /** Nothing can be said about it: an operation that is not in the list is not wrong. */
  | { readonly kind: 'unlisted'; readonly path: string }
  | { readonly kind: 'no-address' };

/**
 * Finds the operation of a request by its method and its path. Hosts, versions and the names of placeholders do
 * not count, nor does letter case: pages differ in all of them.
 * @param hasBody decides between operations of one path when the method is not known
 */
export function findOperation(operations: readonly CheckedOperation[], method: string | null, url: string | null, hasBody: boolean): OperationMatch {
  const segments = url === null ? null : segmentsOf(url);
  if (segments === null || segments.length === 0) return { kind: 'no-address' };
  const fitting = operations
    .map((operation) => ({ operation, literals: literalsShared(segmentsOfTemplate(operation.path), segments) }))
    .filter(({ literals }) => literals > 0)
    .toSorted((a, b) => b.literals - a.literals);
  const best = fitting.filter(({ literals }) => literals === fitting[0]?.literals).map(({ operation }) => operation);
  const exact = best.find((operation) => (method === null ? operation.bodyParameters.length > 0 === hasBody : operation.method === method));
  if (exact !== undefined) return { kind: 'found', operation: exact };
  const [other] = best;
  if (other !== undefined) return method === null ? { kind: 'found', operation: other } : { kind: 'other-method', operation: other, method };
  return nearest(operations, method, segments) ?? { kind: 'unlisted', path: `/api/${segments.join('/')}` };
}

function nearest(operations: readonly CheckedOperation[], method: string | null, segments: readonly string[]): OperationMatch | null {
  const near = operations.flatMap((operation) => {
    const template = segmentsOfTemplate(operation.path);
    if (template.length !== segments.length) return [];
    const wrong = template.flatMap((literal, at) => (fits(literal, segments[at] ?? '') ? [] : [{ meant: literal, typed: segments[at] ?? '' }]));
    const [only] = wrong;
    if (wrong.length !== 1 || only === undefined || only.meant.includes('{') || only.typed.length > 80) return [];
    const mistakes = mistakesBetween(only.typed.toLowerCase(), only.meant.toLowerCase());
    const limit = only.meant.length <= 5 ? 1 : 2;
    return mistakes <= limit ? [{ operation, ...only, mistakes: mistakes + (method === null || operation.method === method ? 0 : 0.5) }] : [];
  });
  const [best] = near.toSorted((a, b) => a.mistakes - b.mistakes);
  return best === undefined ? null : { kind: 'near', operation: best.operation, typed: best.typed, meant: best.meant };
}

/** How many segments agree letter by letter; 0 where a segment does not fit. */
function literalsShared(template: readonly string[], segments: readonly string[]): number {
  if (template.length !== segments.length || !template.every((literal, at) => fits(literal, segments[at] ?? ''))) return 0;
  return template.filter((literal) => !literal.startsWith('{')).length;
}

function fits(literal: string, segment: string): boolean {
  const brace = literal.indexOf('{');
  if (brace === -1) return literal.toLowerCase() === segment.toLowerCase();
  return segment !== '' && segment.toLowerCase().startsWith(literal.slice(0, brace).toLowerCase());
}

function segmentsOfTemplate(path: string): readonly string[] {
  return path.replace(/^\/api\//, '').split('/');
}

/** The segments behind `/api/`, or behind the host, or behind the variable that holds the address of the service. */
function segmentsOf(url: string): readonly string[] | null {
  const path = url.split(/[?#]/, 1)[0]?.trim() ?? '';
  const api = /\/api(?:\/v\d(?:\.\d)?)?\//i.exec(path);
  const rest =
    api === null
      ? /^(?:https?:\/\/[^/]{0,300}|\$\{?[\w:.()]{1,80}\}?|\{\{?[\w.]{1,80}\}\}?|[A-Za-z][\w.-]{0,200}\.[a-z]{2,20})?\/(?:v\d(?:\.\d)?\/)?(.{0,2000})$/i.exec(path)?.[1]
      : path.slice(api.index + api[0].length);
  if (rest === undefined) return null;
  const segments = rest.split('/').filter((segment) => segment !== '');
  return segments.length > 12 ? null : segments;
}
