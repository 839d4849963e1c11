import { appendAll } from './append-all.ts';
import type { ShapeId } from './decode-result.ts';
import { complete, joinFailures } from './join-readings.ts';
import type { Wrapping } from './origin.ts';
import type { ShapeContext } from './shapes/define-shape.ts';
import { fieldName, isRequestKey, type FieldName } from './shapes/field-names.ts';
import { Fields, joinPath, type Holder, type MemberPlace } from './shapes/fields.ts';
import { OBJECT_SHAPES } from './shapes/index.ts';
import { isPlatformCode } from './shapes/platform-code.ts';
import type { Reading } from './shapes/reading.ts';
import { decodeBase64, isBase64Object } from './text/base64.ts';
import { scalarText } from './text/scalar-text.ts';
import type { TextView } from './text/text-view.ts';
import { isList, type BranchNode, type ScalarNode } from './tree/tree-node.ts';
import { isTrackingId } from './tracking-id.ts';

/** Reads the errors out of a text that stands inside another one. */
export type OpenText = (view: TextView) => readonly Reading[];

/** Worth reading as text of its own: it may hold a structure, markup, a number of Entra or a status. */
const WORTH_OPENING = /^e[yw]|[{<=]|\\u00(?:7[Bb]|3[Cc])|%7B|&[A-Za-z#]|AADSTS|[45]\d\d|[Rr]equest-?[Ii][Dd]|[a-z][A-Z]/;

/** Fields whose value is one word or number. */
const ATOMS: ReadonlySet<FieldName> = new Set(['code', 'target', 'status', 'requestId', 'traceId', 'correlationId', 'clientRequestId']);
/** Fields in which a program says what went wrong. */
const SPEECH: ReadonlySet<FieldName> = new Set(['message', 'detail', 'error', 'errorText', 'reason', 'failureReason']);

interface Visit {
  readonly parent: Visit | null;
  /** What it is called in the branch around it: its key, or its number in a list. */
  readonly name: string;
  readonly branch: BranchNode;
  /** Its own key, or that of the list around it. */
  readonly key: string | null;
  readonly readings: Reading[];
  next: number;
}

/**
 * Reads the errors out of a tree, from the inside to the outside: an error that holds another one
 * is only its wrapper, and what a record states (status, headers) belongs to the error inside it.
 */
export function readTree(view: TextView, root: BranchNode, notation: ShapeId, context: ShapeContext, openText: OpenText, rootKey: string | null = null): readonly Reading[] {
  const visits: Visit[] = [{ parent: null, name: '', branch: root, key: rootKey, readings: [], next: 0 }];
  let result: readonly Reading[] = [];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const entry = visit.branch.entries[visit.next];
    visit.next += 1;
    if (entry === undefined) {
      visits.pop();
      result = finish(view, visit, notation, context);
      const parent = visits.at(-1);
      if (parent !== undefined) appendAll(parent.readings, result);
    } else if (entry.key !== null && isRequestKey(entry.key)) {
      continue;
    } else if (entry.value.type === 'branch') {
      visits.push({ parent: visit, name: entry.key ?? `[${visit.next - 1}]`, branch: entry.value, key: entry.key ?? visit.key, readings: [], next: 0 });
    } else {
      appendAll(visit.readings, openScalar(view, visit, entry.key, entry.value, openText));
    }
  }
  return result;
}

function openScalar(view: TextView, visit: Visit, key: string | null, scalar: ScalarNode, openText: OpenText): readonly Reading[] {
  const raw = view.text.slice(scalar.start, scalar.end);
  if (raw.length < 6 || !WORTH_OPENING.test(raw)) return [];
  const name = key === null ? null : fieldName(key);
  if (name !== null && ATOMS.has(name)) return [];
  const content = scalarText(view, scalar);
  const isBase64 = isBase64Object(content.text);
  const found = openText(isBase64 ? decodeBase64(content) : content);
  if (found.length === 0) return [];
  const wrapping: Wrapping = { kind: isBase64 ? 'base64' : 'string', name: joinPath(pathOf(visit), key ?? `[${visit.next - 1}]`) };
  const readings = found.map((reading) => ({ ...reading, wrappings: [wrapping, ...reading.wrappings], at: scalar.start, until: scalar.end }));
  // A code in passing counts where programs put their errors, not in the name or title of something.
  return name !== null && SPEECH.has(name) ? readings : readings.filter((reading) => reading.shape !== 'code-in-prose');
}

/** Names further out than this are left out: nobody reads them. */
const LONGEST_PATH = 8;
const LONGEST_NAME = 40;

/** The names that lead to a branch, as written. */
function pathOf(visit: Visit): string {
  let path = '';
  let length = 0;
  for (let at = visit; at.parent !== null; at = at.parent) {
    if (length === LONGEST_PATH) return `…${path}`;
    const name = at.name.length > LONGEST_NAME ? `${at.name.slice(0, LONGEST_NAME)}…` : at.name;
    path = path === '' || path.startsWith('[') ? `${name}${path}` : `${name}.${path}`;
    length += 1;
  }
  return path;
}

function holderOf(visit: Visit, notation: ShapeId): Holder {
  if (visit.key !== null && fieldName(visit.key) === 'headers') return { via: 'header', path: () => '' };
  return { via: PLACE_OF[notation] ?? 'field', path: () => pathOf(visit) };
}

const PLACE_OF: Partial<Record<ShapeId, MemberPlace>> = { labels: 'label', table: 'column', xml: 'element' };

/** What remains of a branch when everything in it was read. */
function finish(view: TextView, visit: Visit, notation: ShapeId, context: ShapeContext): readonly Reading[] {
  const { branch, readings } = visit;
  if (isList(branch)) return finishList(view, visit, context);
  const fields = new Fields(view, branch, holderOf(visit, notation));
  const own = fields.isEmpty ? null : readObject(fields, visit, notation, context);
  if (own === null) return settle(readings, context);
  if (visit.key !== null && isDetail(visit.key) && own.role === 'error') return [{ ...own, role: 'context', status: null }];
  if (own.role === 'error' && own.code !== null && isPlatformCode(own.code.text) && readings.some((reading) => reading.role !== 'context')) return settle(readings, context);
  return own.role === 'error' ? joinError(own, readings, context) : settle(own.message === null ? [...readings, own] : [...readings, withServiceMessage(own, readings)], context);
}

function finishList(view: TextView, visit: Visit, context: ShapeContext): readonly Reading[] {
  if (visit.key !== null && fieldName(visit.key) === 'headers') return readHeaderList(view, visit, context);
  // A status among the details of an error is that of the error.
  if (visit.key !== null && isDetail(visit.key)) return visit.readings.filter((reading) => reading.role !== 'context');
  return dropContext(visit.readings);
}

function readObject(fields: Fields, visit: Visit, notation: ShapeId, context: ShapeContext): Reading | null {
  for (const shape of OBJECT_SHAPES) {
    const found = shape.read({ fields, key: visit.key, notation, ...context });
    if (found !== null) return found;
  }
  return null;
}

/** `details` and `innerError` tell more about the error around them; they are none of their own. */
function isDetail(key: string): boolean {
  const name = fieldName(key);
  return name === 'innerError' || name === 'details';
}

/** Headers as a HAR file lists them: objects with a name and a value. */
function readHeaderList(view: TextView, visit: Visit, context: ShapeContext): readonly Reading[] {
  const { branch, readings } = visit;
  const entries = branch.entries.flatMap(({ value }) => {
    if (value.type === 'scalar') return [];
    const name = value.entries.find((entry) => entry.key === 'name')?.value;
    const content = value.entries.find((entry) => entry.key === 'value')?.value;
    if (name?.type !== 'scalar' || content === undefined) return [];
    return [{ key: view.text.slice(name.start, name.end), value: content }];
  });
  const fields = new Fields(view, { ...branch, entries }, { via: 'header', path: () => '' });
  const own = readObject(fields, visit, 'json-body', context);
  return own === null ? dropContext(readings) : [own];
}

/** Members of a list have nothing to do with each other, or with what stands around the list. */
function dropContext(readings: readonly Reading[]): readonly Reading[] {
  return readings
    .filter((reading) => reading.role !== 'context')
    .map((reading) => (reading.role === 'failure' ? { ...reading, role: 'error', isBodyMissing: true } : reading));
}

/** An error object and what was found inside it: the innermost API error counts. */
function joinError(own: Reading, readings: readonly Reading[], context: ShapeContext): readonly Reading[] {
  if (quotesAnother(own, context)) return [readings.filter((reading) => reading.role !== 'error').reduce(complete, own)];
  const inner = readings.filter((reading) => reading.role === 'error' && isInnerError(reading, own));
  if (inner.length > 0) return inner.map((error) => complete(error, own));
  return [readings.filter((reading) => reading.role !== 'error').reduce(complete, own)];
}

/** An error of the service that speaks of something else in its message, perhaps of what was sent: it stands for itself. */
function quotesAnother({ code, target, message }: Reading, { classify }: ShapeContext): boolean {
  if (code === null || target === null || message === null || classify(code.text) !== 'code' || !isTrackingId(target.text.trim())) return false;
  return /^\s{0,9}[A-Za-z]/.test(message.text);
}

function isInnerError(reading: Reading, own: Reading): boolean {
  if (reading.shape === 'code-in-prose' || reading.shape === 'code-and-message') return false;
  if (reading.shape === 'entra-line') return own.kind !== 'entra';
  return reading.code !== null || own.code === null;
}

/** Joins what a record says besides its errors to them; without an error, to one failure. */
function settle(readings: readonly Reading[], context: ShapeContext): readonly Reading[] {
  const errors = dropWrappers(readings.filter((reading) => reading.role === 'error'), context);
  const others = readings.filter((reading) => reading.role !== 'error');
  if (errors.length > 0) return errors.map((error) => others.toReversed().reduce(complete, error));
  const [first, ...rest] = others.toReversed();
  return first === undefined ? [] : [rest.reduce(joinFailures, first)];
}

/** The error of the platform beside that of the API: it has no ID and a code that no API sends. */
function dropWrappers(errors: readonly Reading[], { classify }: ShapeContext): readonly Reading[] {
  if (errors.length < 2 || !errors.some((error) => error.target !== null || error.requestId !== null)) return errors;
  const isApi = (error: Reading): boolean =>
    error.target !== null || error.requestId !== null || (error.code === null ? error.kind !== null : classify(error.code.text) !== null) || error.kind === 'entra';
  return errors.filter(isApi);
}

/** A message that only repeats the status is the client's, not the service's. */
function withServiceMessage(own: Reading, readings: readonly Reading[]): Reading {
  const isClients = readings.some((reading) => reading.role !== 'error' && reading.status !== null && reading.shape !== 'http-dump');
  return isClients ? { ...own, message: null } : own;
}
