import { appendAll } from '../append-all.ts';
import type { FormatId } from '../formats/format-ids.ts';
import { completeCandidate, joinFailures } from '../formats/join-candidates.ts';
import type { EncodingLayer } from '../provenance.ts';
import type { ParserContext } from '../formats/define-parser.ts';
import { getFieldName, isRequestKey, type FieldName } from '../formats/objects/field-names.ts';
import { Fields, joinPath, type ObjectLocation, type MemberPlace } from '../formats/objects/fields.ts';
import { OBJECT_PARSERS } from '../formats/format-parsers.ts';
import { isPlatformCode } from '../detect/platform-code.ts';
import type { Candidate } from '../formats/candidate.ts';
import { decodeBase64, isBase64Object } from '../text/encodings/base64.ts';
import { resolveScalarText } from '../tree/scalar-text.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { isList, type BranchNode, type ScalarNode } from '../tree/tree-node.ts';
import { isTrackingId } from '../values/tracking-id.ts';

/** Finds the candidates in a text that is nested in another text. */
export type OpenText = (mapped: MappedText) => readonly Candidate[];

/** Characters that make a string worth decoding as nested text: it may contain a structure, markup, an Entra number or a status. */
const NESTED_TEXT_MARKS = /^e[yw]|[{<=]|\\u00(?:7[Bb]|3[Cc])|%7B|&[A-Za-z#]|AADSTS|[45]\d\d|[Rr]equest-?[Ii][Dd]|[a-z][A-Z]/;

/** Fields whose value is a single word or number. */
const SINGLE_WORD_FIELDS: ReadonlySet<FieldName> = new Set(['code', 'target', 'status', 'requestId', 'traceId', 'correlationId', 'clientRequestId']);
/** Fields that contain a description of the failure. */
const MESSAGE_FIELDS: ReadonlySet<FieldName> = new Set(['message', 'detail', 'error', 'errorText', 'reason', 'failureReason']);

interface Visit {
  readonly parent: Visit | null;
  /** Name of the branch in its parent: its key, or its index in a list. */
  readonly name: string;
  readonly branch: BranchNode;
  /** The branch's own key, or the key of the list around it. */
  readonly key: string | null;
  readonly candidates: Candidate[];
  next: number;
}

/**
 * Finds the errors in a tree, innermost first. An error that contains another error is only its
 * wrapper, and the properties of a record (status, headers) belong to the error inside it.
 */
export function readTree(mapped: MappedText, root: BranchNode, format: FormatId, context: ParserContext, openText: OpenText, rootKey: string | null = null): readonly Candidate[] {
  const visits: Visit[] = [{ parent: null, name: '', branch: root, key: rootKey, candidates: [], next: 0 }];
  let result: readonly Candidate[] = [];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const entry = visit.branch.entries[visit.next];
    visit.next += 1;
    if (entry === undefined) {
      visits.pop();
      result = finishBranch(mapped, visit, format, context);
      const parent = visits.at(-1);
      if (parent !== undefined) appendAll(parent.candidates, result);
    } else if (entry.key !== null && isRequestKey(entry.key)) {
      continue;
    } else if (entry.value.type === 'branch') {
      visits.push({ parent: visit, name: entry.key ?? `[${visit.next - 1}]`, branch: entry.value, key: entry.key ?? visit.key, candidates: [], next: 0 });
    } else {
      appendAll(visit.candidates, openScalar(mapped, visit, entry.key, entry.value, openText));
    }
  }
  return result;
}

function openScalar(mapped: MappedText, visit: Visit, key: string | null, scalar: ScalarNode, openText: OpenText): readonly Candidate[] {
  const raw = mapped.text.slice(scalar.start, scalar.end);
  if (raw.length < 6 || !NESTED_TEXT_MARKS.test(raw)) return [];
  const name = key === null ? null : getFieldName(key);
  if (name !== null && SINGLE_WORD_FIELDS.has(name)) return [];
  const content = resolveScalarText(mapped, scalar);
  const isBase64 = isBase64Object(content.text);
  const found = openText(isBase64 ? decodeBase64(content) : content);
  if (found.length === 0) return [];
  const layer: EncodingLayer = { kind: isBase64 ? 'base64' : 'string', name: joinPath(getPath(visit), key ?? `[${visit.next - 1}]`) };
  const candidates = found.map((candidate) => ({ ...candidate, encodingLayers: [layer, ...candidate.encodingLayers], at: scalar.start, until: scalar.end }));
  // A code in prose counts only in fields where programs put their errors, not in a name or title.
  return name !== null && MESSAGE_FIELDS.has(name) ? candidates : candidates.filter((candidate) => candidate.format !== 'code-in-prose');
}

/** Outer names beyond this number are omitted, because a longer path is not readable. */
const MAX_PATH_NAMES = 8;
const MAX_NAME_CHARS = 40;

/** Returns the path of names to a branch, as written in the text. */
function getPath(visit: Visit): string {
  let path = '';
  let length = 0;
  for (let at = visit; at.parent !== null; at = at.parent) {
    if (length === MAX_PATH_NAMES) return `…${path}`;
    const name = at.name.length > MAX_NAME_CHARS ? `${at.name.slice(0, MAX_NAME_CHARS)}…` : at.name;
    path = path === '' || path.startsWith('[') ? `${name}${path}` : `${name}.${path}`;
    length += 1;
  }
  return path;
}

function getLocation(visit: Visit, format: FormatId): ObjectLocation {
  if (visit.key !== null && getFieldName(visit.key) === 'headers') return { via: 'header', path: () => '' };
  return { via: PLACE_BY_FORMAT[format] ?? 'field', path: () => getPath(visit) };
}

const PLACE_BY_FORMAT: Partial<Record<FormatId, MemberPlace>> = { labels: 'label', table: 'column', xml: 'element' };

/** Returns the candidates of a branch after its children are processed. */
function finishBranch(mapped: MappedText, visit: Visit, format: FormatId, context: ParserContext): readonly Candidate[] {
  const { branch, candidates } = visit;
  if (isList(branch)) return finishList(mapped, visit, context);
  const fields = new Fields(mapped, branch, getLocation(visit, format));
  const own = fields.isEmpty ? null : readObject(fields, visit, format, context);
  if (own === null) return joinRecord(candidates, context);
  if (visit.key !== null && isDetail(visit.key) && own.role === 'error') return [{ ...own, role: 'context', status: null }];
  if (own.role === 'error' && own.code !== null && isPlatformCode(own.code.text) && candidates.some((candidate) => candidate.role !== 'context')) return joinRecord(candidates, context);
  return own.role === 'error' ? joinError(own, candidates, context) : joinRecord(own.message === null ? [...candidates, own] : [...candidates, dropClientMessage(own, candidates)], context);
}

function finishList(mapped: MappedText, visit: Visit, context: ParserContext): readonly Candidate[] {
  if (visit.key !== null && getFieldName(visit.key) === 'headers') return readHeaderList(mapped, visit, context);
  // A status in the details of an error belongs to that error.
  if (visit.key !== null && isDetail(visit.key)) return visit.candidates.filter((candidate) => candidate.role !== 'context');
  return dropContext(visit.candidates);
}

function readObject(fields: Fields, visit: Visit, format: FormatId, context: ParserContext): Candidate | null {
  for (const parser of OBJECT_PARSERS) {
    const found = parser.read({ fields, key: visit.key, format, ...context });
    if (found !== null) return found;
  }
  return null;
}

/** `details` and `innerError` add information to the error around them and are not errors of their own. */
function isDetail(key: string): boolean {
  const name = getFieldName(key);
  return name === 'innerError' || name === 'details';
}

/** Parses headers in the HAR format: objects with a name and a value. */
function readHeaderList(mapped: MappedText, visit: Visit, context: ParserContext): readonly Candidate[] {
  const { branch, candidates } = visit;
  const entries = branch.entries.flatMap(({ value }) => {
    if (value.type === 'scalar') return [];
    const name = value.entries.find((entry) => entry.key === 'name')?.value;
    const content = value.entries.find((entry) => entry.key === 'value')?.value;
    if (name?.type !== 'scalar' || content === undefined) return [];
    return [{ key: mapped.text.slice(name.start, name.end), value: content }];
  });
  const fields = new Fields(mapped, { ...branch, entries }, { via: 'header', path: () => '' });
  const own = readObject(fields, visit, 'json-body', context);
  return own === null ? dropContext(candidates) : [own];
}

/** Drops context candidates: list items are unrelated to each other and to the content around the list. */
function dropContext(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter((candidate) => candidate.role !== 'context')
    .map((candidate) => (candidate.role === 'failure' ? { ...candidate, role: 'error', isBodyMissing: true } : candidate));
}

/** Joins an error object with the errors inside it. The innermost API error counts. */
function joinError(own: Candidate, candidates: readonly Candidate[], context: ParserContext): readonly Candidate[] {
  if (quotesAnotherError(own, context)) return [candidates.filter((candidate) => candidate.role !== 'error').reduce(completeCandidate, own)];
  const inner = candidates.filter((candidate) => candidate.role === 'error' && isInnerError(candidate, own));
  if (inner.length > 0) return inner.map((error) => completeCandidate(error, own));
  return [candidates.filter((candidate) => candidate.role !== 'error').reduce(completeCandidate, own)];
}

/**
 * Returns whether the message of a service error quotes a different error, such as a part of the
 * request. The service error then stays separate.
 */
function quotesAnotherError({ code, target, message }: Candidate, { classify }: ParserContext): boolean {
  if (code === null || target === null || message === null || classify(code.text) !== 'code' || !isTrackingId(target.text.trim())) return false;
  return /^\s{0,9}[A-Za-z]/.test(message.text);
}

function isInnerError(candidate: Candidate, own: Candidate): boolean {
  if (candidate.format === 'code-in-prose' || candidate.format === 'code-and-message') return false;
  if (candidate.format === 'entra-line') return own.kind !== 'entra';
  return candidate.code !== null || own.code === null;
}

/** Joins the other properties of a record with its errors. Without an error, joins them into one failure. */
function joinRecord(candidates: readonly Candidate[], context: ParserContext): readonly Candidate[] {
  const errors = dropWrappers(candidates.filter((candidate) => candidate.role === 'error'), context);
  const others = candidates.filter((candidate) => candidate.role !== 'error');
  if (errors.length > 0) return errors.map((error) => others.toReversed().reduce(completeCandidate, error));
  const [first, ...rest] = others.toReversed();
  return first === undefined ? [] : [rest.reduce(joinFailures, first)];
}

/** Drops the platform error next to the API error: it has no ID, and its code is one that no API sends. */
function dropWrappers(errors: readonly Candidate[], { classify }: ParserContext): readonly Candidate[] {
  if (errors.length < 2 || !errors.some((error) => error.target !== null || error.requestId !== null)) return errors;
  const isApi = (error: Candidate): boolean =>
    error.target !== null || error.requestId !== null || (error.code === null ? error.kind !== null : classify(error.code.text) !== null) || error.kind === 'entra';
  return errors.filter(isApi);
}

/** Drops a message that only repeats the status, because the client wrote it and not the service. */
function dropClientMessage(own: Candidate, candidates: readonly Candidate[]): Candidate {
  const isClientMessage = candidates.some((candidate) => candidate.role !== 'error' && candidate.status !== null && candidate.format !== 'http-dump');
  return isClientMessage ? { ...own, message: null } : own;
}
