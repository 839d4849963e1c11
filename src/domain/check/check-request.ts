import type { Span } from '../decode/decode-result.ts';
import type { MappedText } from '../decode/text/mapped-text.ts';
import type { BodyNode, JsonFault } from './body/body-node.ts';
import { scanHashtable } from './body/scan-hashtable.ts';
import { scanLiteral } from './body/scan-literal.ts';
import { checkBody, checkFields } from './check-body.ts';
import { checkDepth } from './check-depth.ts';
import { checkRules } from './check-rules.ts';
import type { Notation } from './check-value.ts';
import type { CheckedOperation } from './checked-operation.ts';
import { findOperation, type OperationMatch } from './find-operation.ts';
import type { Finding } from './finding.ts';
import { MOST_FINDINGS } from './limits.ts';
import { readRequest } from './read-request/read-request.ts';
import type { ReadRequest } from './read-request/request.ts';
import { repairBody } from './repair-body.ts';
import { report } from './report.ts';

/** A finding and where it stands in the pasted text. */
export interface PlacedFinding extends Finding {
  readonly span: Span | null;
  /** From 1; of the pasted text. Columns are UTF-16 code units. */
  readonly line: number | null;
  readonly column: number | null;
}

export interface CheckedRequest {
  readonly form: ReadRequest['form'];
  readonly match: OperationMatch;
  /** The operation that the body was checked against. */
  readonly operation: CheckedOperation | null;
  readonly body: ReadRequest['body'];
  /** In the order of the text. At most {@link MOST_FINDINGS}. */
  readonly findings: readonly PlacedFinding[];
  readonly errors: number;
  readonly warnings: number;
  /** The body with all that can be mended; null where nothing was. */
  readonly repaired: string | null;
}

/**
 * Checks a pasted request.
 * @param chosen the operation that the reader chose; it wins over the one found
 */
export function checkRequest(text: string, operations: readonly CheckedOperation[], chosen: CheckedOperation | null): CheckedRequest {
  const { form, method, url, body } = readRequest(text);
  const match = findOperation(operations, method, url, body.kind !== 'none');
  const operation = chosen ?? ('operation' in match ? match.operation : null);
  const scanned = scanBody(body);
  const findings = [...faultsOf(scanned?.faults ?? []), ...depthOf(body, scanned?.root ?? null), ...compare(body, scanned, operation)];
  const edits = findings.flatMap((finding) => finding.edits);
  const placed = place(text, findings, scanned?.view ?? null);
  return {
    form,
    match,
    operation,
    body,
    findings: placed.slice(0, MOST_FINDINGS),
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    repaired: edits.length === 0 || scanned === null ? null : repairBody(scanned.view.text, edits),
  };
}

interface Scanned {
  readonly view: MappedText;
  readonly root: BodyNode | null;
  readonly faults: readonly JsonFault[];
  readonly notation: Notation;
}

function scanBody(body: ReadRequest['body']): Scanned | null {
  switch (body.kind) {
    case 'text':
      return { view: body.view, notation: 'json', ...scanText(body.view.text) };
    case 'literal': {
      const { root } = body.notation === 'powershell' ? scanHashtable(body.view.text, 0) : scanLiteral(body.view.text, 0, 'python', false);
      return { view: body.view, notation: body.notation, root, faults: [] };
    }
    case 'form':
      return { view: body.view, notation: 'json', root: null, faults: [] };
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

function faultsOf(faults: readonly JsonFault[]): readonly Finding[] {
  return faults.map(({ id, start, end, edits }) => report(`json-${id}`, 'error', 'documented', { start, end }, {}, edits, 'json'));
}

/** An object that is not sent as a whole is a fault whatever the operation. */
function depthOf(body: ReadRequest['body'], root: BodyNode | null): readonly Finding[] {
  return root === null || body.kind !== 'literal' || body.depth === null ? [] : checkDepth(root, body.depth);
}

function compare(body: ReadRequest['body'], scanned: Scanned | null, operation: CheckedOperation | null): readonly Finding[] {
  if (operation === null || body.kind === 'elsewhere') return [];
  const takesBody = operation.bodyParameters.length > 0;
  if (body.kind === 'none') return takesBody ? [report('body-missing', 'error', 'documented', null, {})] : [];
  const start = scanned === null ? null : { start: 0, end: Math.min(1, scanned.view.text.length) };
  if (!takesBody) return [report('body-unexpected', 'warning', 'documented', start, {})];
  const isForm = operation.contentType === 'multipart/form-data';
  if (body.kind === 'form') {
    const fields = body.fields.map(({ name, start: from, end }) => ({ name, nameAt: { start: from, end } }));
    return isForm ? checkFields(fields, operation) : [report('json-expected', 'error', 'documented', null, {})];
  }
  if (isForm) return [report('form-expected', 'error', 'documented', start, {})];
  const sent = body.kind === 'literal' && !body.isJson ? [report('json-expected', 'error', 'documented', start, {})] : [];
  if (scanned === null || scanned.root === null) return sent;
  const { root, notation } = scanned;
  return [...sent, ...checkBody(root, operation, notation), ...checkRules(root, operation.id, notation)];
}

function place(text: string, findings: readonly Finding[], view: MappedText | null): readonly PlacedFinding[] {
  const lines = lineStarts(text);
  return findings
    .map((finding): PlacedFinding => {
      if (finding.place === null || view === null) return { ...finding, span: null, line: null, column: null };
      const span = view.span(finding.place.start, finding.place.end);
      const line = lineAt(lines, span.start);
      return { ...finding, span, line: line + 1, column: span.start - (lines[line] ?? 0) + 1 };
    })
    .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
