import type { ErrorKind, ShapeId } from '../decode-result.ts';
import { statusOfReason, statusOfValue, isFailureStatus } from '../status.ts';
import { isRequestId, isTrackingId } from '../tracking-id.ts';
import { defineObjectShape, type ObjectToRead } from './define-shape.ts';
import { fieldName } from './field-names.ts';
import type { Fields } from './fields.ts';
import { requestIdOf } from './request-id.ts';
import { reading, type Located, type Reading } from './reading.ts';

const NO_ERROR = /^(?:0|2\d\d|ok|success(?:ful(?:ly)?)?|succeeded|none|null|true|false)$/i;
const CLIENT_CODE = /^(?:ERR_[A-Z_]+|E[A-Z]{4,}|UND_ERR_\w+|CERT_\w+)$/;

/**
 * The object that carries an API error: `code`, `message` and, for Defender, `target`; for Graph
 * `innerError`; for OData a message with its language. Under a key such as `error` little is
 * asked of it; anywhere else it must look like one.
 */
export const errorObject = defineObjectShape({
  name: 'error-object',
  read(object) {
    const { fields, key, notation } = object;
    const code = codeOf(object);
    const { message, isOdata } = messageOf(fields);
    const target = fields.scalar('target');
    const inner = fields.inside('innerError');
    const requestId = requestIdOf(fields, inner);
    // `innererror: null` tells nothing, and an inner error without an ID leaves the target its place.
    const isOutranked = requestId.requestId === null && target !== null && isTrackingId(target.text);
    const hasInner = (inner !== null || fields.scalar('innerError') !== null) && !isOutranked;
    const expected = key !== null && fieldName(key) === 'error';
    if (expected && code === null && message === null) return readCut(object);
    if (expected ? code === null && (message === null || message.text === '') : !looksLikeError(object, code, message, target, hasInner)) {
      return null;
    }
    const odata = isOdata || (expected && code === null && fields.scalar('code')?.text === '') || /^odata\.?error$/i.test(key ?? '');
    const { branch } = fields;
    return reading(branch.start, branch.end, {
      shape: shapeOf(notation, hasInner, odata),
      role: 'error',
      kind: kindOf(hasInner, odata),
      code,
      message,
      target: hasInner ? null : target,
      status: statusField(fields) ?? numericCode(code),
      retryAfter: fields.scalar('retryAfter'),
      ...requestId,
    });
  },
});

/** A body that was cut off in the middle of its code: a failure, with the code that it may have had. */
function readCut({ fields, notation }: ObjectToRead): Reading | null {
  const code = fields.scalar('code');
  if (code === null || code.whole || !/^[A-Z][A-Za-z]{3,60}$/.test(code.text)) return null;
  const { branch } = fields;
  return reading(branch.start, branch.end, { shape: notation, role: 'failure', cutCode: code, status: statusField(fields) });
}

function kindOf(hasInner: boolean, odata: boolean): ErrorKind | null {
  if (hasInner) return 'graph';
  return odata ? 'odata' : null;
}

function shapeOf(notation: ShapeId, hasInner: boolean, odata: boolean): ShapeId {
  if (notation !== 'json-body') return notation;
  if (odata) return 'odata-json';
  return hasInner ? 'graph-json' : notation;
}

/** The code, unless it says that all is well or belongs to the HTTP client. */
function codeOf({ fields, classify }: ObjectToRead): Located | null {
  const code = fields.scalar('code');
  // Half a code is none.
  if (code !== null && isCode(code.text) && (code.whole || classify(code.text) !== null)) return code;
  const error = fields.scalar('error');
  if (error === null) return null;
  const kind = classify(error.text.trim());
  // `"error": "Forbidden"` beside a numeric status is its reason phrase.
  return kind === 'code' || kind === 'alias' || (kind === 'status-name' && statusField(fields) === null) ? error : null;
}

function isCode(text: string): boolean {
  return text !== '' && text.length <= 120 && !/\n/.test(text) && !NO_ERROR.test(text) && !CLIENT_CODE.test(text);
}

function messageOf(fields: Fields): { message: Located | null; isOdata: boolean } {
  const object = fields.inside('message');
  if (object === null) return { message: fields.scalar('message') ?? fields.scalar('detail'), isOdata: false };
  const value = object.member('value') ?? object.member('#text');
  if (value?.value.type !== 'scalar') return { message: null, isOdata: false };
  return { message: object.read(value), isOdata: true };
}

/** The status that the object itself states, if it is one of a failed response. */
export function statusField(fields: Fields): Located | null {
  // `kind: Status(403)`, as Rust prints it.
  const value = fields.scalar('status') ?? fields.scalar('kind');
  const stated = value === null ? null : (statusOfValue(value.text) ?? namedStatus(value.text));
  if (value === null || stated === null || !isFailureStatus(stated.status)) return null;
  return { ...value, text: String(stated.status), start: value.start + stated.start, end: value.start + stated.end };
}

/** `"code": 400`: the status that a gateway or an API puts in the place of its code. */
function numericCode(code: Located | null): Located | null {
  return code !== null && /^[45]\d\d$/.test(code.text) ? code : null;
}

/** `"statusCode": "NotFound"`, as connectors write it; one-word names of other states are left alone. */
function namedStatus(text: string): { status: number; start: number; end: number } | null {
  const status = /^(?:[A-Z][a-z]+ ?[A-Z]\w|Unauthorized$|Forbidden$)/.test(text) ? statusOfReason(text) : null;
  return status === null ? null : { status, start: 0, end: text.length };
}

function looksLikeError(object: ObjectToRead, code: Located | null, message: Located | null, target: Located | null, hasInner: boolean): boolean {
  const { fields, classify } = object;
  if (code === null) return message !== null && target !== null && isTrackingId(target.text) && !fields.has('logStamp');
  const known = classify(code.text.trim());
  if (known === 'code' || known === 'alias') return true;
  if (known === 'status-name') return message !== null || target !== null || statusField(fields) !== null || fields.branch.entries.length <= 3;
  if (hasInner) return true;
  if (/^[45]\d\d$/.test(code.text)) return message !== null && message.text !== '' && statusOfReason(message.text) === null;
  if (message === null || !/^[A-Za-z][\w.]{2,80}$/.test(code.text)) return false;
  if (target !== null && isRequestId(target.text)) return true;
  return statusField(fields) !== null || statusOfReason(code.text) !== null || (fields.has('requestId') && !fields.has('logStamp'));
}
