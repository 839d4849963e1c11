import type { Span } from '../decode/decode-result.ts';
import type { MappedText } from '../decode/text/mapped-text.ts';
import type { BodyNode, JsonFault } from './body/body-node.ts';
import { scanHashtable } from './body/scan-hashtable.ts';
import { scanLiteral } from './body/scan-literal.ts';
import { checkBody, checkFields } from './check-body.ts';
import { checkDepth } from './check-depth.ts';
import { checkRules } from './check-rules.ts';
import type { BodyFormat } from './check-value.ts';
import type { CheckedOperation } from './checked-operation.ts';
import { findOperation, type OperationMatch } from './find-operation.ts';
import type { CheckFinding } from './finding.ts';
import { MAX_FINDINGS } from './limits.ts';
import { readRequest } from './read-request/read-request.ts';
import type { ParsedRequest } from './read-request/request.ts';
import { repairBody } from './repair-body.ts';
import { createFinding } from './create-finding.ts';

/** A finding and its place in the pasted text. */
export interface LocatedFinding extends CheckFinding {
  readonly span: Span | null;
  /** The line in the pasted text, starting from 1. Columns also start from 1 and count UTF-16 code units. */
  readonly line: number | null;
  readonly column: number | null;
}

export interface CheckedRequest {
  readonly format: ParsedRequest['format'];
  readonly match: OperationMatch;
  /** The operation against which the body was checked. */
  readonly operation: CheckedOperation | null;
  readonly body: ParsedRequest['body'];
  /** Sorted by position in the text. At most {@link MAX_FINDINGS}. */
  readonly findings: readonly LocatedFinding[];
  readonly errors: number;
  readonly warnings: number;
  /** The body with every available fix applied; `null` if there is nothing to fix. */
  readonly repaired: string | null;
}

/**
 * Checks a pasted request against the documentation.
 * @param chosen the operation that the user chose; takes precedence over the one found in the text
 */
export function checkRequest(text: string, operations: readonly CheckedOperation[], chosen: CheckedOperation | null): CheckedRequest {
  const { format, method, url, body } = readRequest(text);
  const match = findOperation(operations, method, url, body.kind !== 'none');
  const operation = chosen ?? ('operation' in match ? match.operation : null);
  const scanned = scanBody(body);
  const findings = [...toFindings(scanned?.faults ?? []), ...checkBodyDepth(body, scanned?.root ?? null), ...checkAgainstOperation(body, scanned, operation)];
  const edits = findings.flatMap((finding) => finding.edits);
  const placed = locateFindings(text, findings, scanned?.view ?? null);
  return {
    format,
    match,
    operation,
    body,
    findings: placed.slice(0, MAX_FINDINGS),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    repaired: edits.length === 0 || scanned === null ? null : repairBody(scanned.view.text, edits),
  };
}

interface Scanned {
  readonly view: MappedText;
  readonly root: BodyNode | null;
  readonly faults: readonly JsonFault[];
  readonly bodyFormat: BodyFormat;
}

function scanBody(body: ParsedRequest['body']): Scanned | null {
  switch (body.kind) {
    case 'text':
      return { view: body.view, bodyFormat: 'json', ...scanText(body.view.text) };
    case 'literal': {
      const { root } = body.literalFormat === 'powershell' ? scanHashtable(body.view.text, 0) : scanLiteral(body.view.text, 0, 'python', false);
      return { view: body.view, bodyFormat: body.literalFormat, root, faults: [] };
    }
    case 'form':
      return { view: body.view, bodyFormat: 'json', root: null, faults: [] };
    case 'elsewhere':
    case 'none':
      return null;
  }
}

function scanText(text: string): Pick<Scanned, 'root' | 'faults'> {
  if (/^[\s\uFEFF]{0,1000}(?:[{[]|\/[/*]|#)/.test(text)) return scanLiteral(text, 0, 'json', true);
  const start = text.length - text.trimStart().length;
  return { root: null, faults: [{ id: 'no-object', start, end: text.trimEnd().length, edits: [] }] };
}

function toFindings(faults: readonly JsonFault[]): readonly CheckFinding[] {
  return faults.map(({ id, start, end, edits }) => createFinding(`json-${id}`, 'error', 'documented', { start, end }, {}, edits, 'json'));
}

/** Checks the conversion depth. A truncated object is a fault for every operation. */
function checkBodyDepth(body: ParsedRequest['body'], root: BodyNode | null): readonly CheckFinding[] {
  return root === null || body.kind !== 'literal' || body.depth === null ? [] : checkDepth(root, body.depth);
}

function checkAgainstOperation(body: ParsedRequest['body'], scanned: Scanned | null, operation: CheckedOperation | null): readonly CheckFinding[] {
  if (operation === null || body.kind === 'elsewhere') return [];
  const takesBody = operation.bodyParameters.length > 0;
  if (body.kind === 'none') return takesBody ? [createFinding('body-missing', 'error', 'documented', null, {})] : [];
  const start = scanned === null ? null : { start: 0, end: Math.min(1, scanned.view.text.length) };
  if (!takesBody) return [createFinding('body-unexpected', 'warning', 'documented', start, {})];
  const isForm = operation.contentType === 'multipart/form-data';
  if (body.kind === 'form') {
    const fields = body.fields.map(({ name, start: from, end }) => ({ name, nameRange: { start: from, end } }));
    return isForm ? checkFields(fields, operation) : [createFinding('json-expected', 'error', 'documented', null, {})];
  }
  if (isForm) return [createFinding('form-expected', 'error', 'documented', start, {})];
  const sent = body.kind === 'literal' && !body.isJson ? [createFinding('json-expected', 'error', 'documented', start, {})] : [];
  if (scanned === null || scanned.root === null) return sent;
  const { root, bodyFormat } = scanned;
  return [...sent, ...checkBody(root, operation, bodyFormat), ...checkRules(root, operation.id, bodyFormat)];
}

function locateFindings(text: string, findings: readonly CheckFinding[], view: MappedText | null): readonly LocatedFinding[] {
  const lines = findLineStarts(text);
  return findings
    .map((finding): LocatedFinding => {
      if (finding.place === null || view === null) return { ...finding, span: null, line: null, column: null };
      const span = view.getSpan(finding.place.start, finding.place.end);
      const line = findLine(lines, span.start);
      return { ...finding, span, line: line + 1, column: span.start - (lines[line] ?? 0) + 1 };
    })
    .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function findLine(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
