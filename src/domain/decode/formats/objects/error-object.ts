import type { ErrorKind } from '../../decode-result.ts';
import type { FormatId } from '../format-ids.ts';
import { getStatusByReason, parseStatus, isFailureStatus } from '../../values/http-status.ts';
import { isRequestId, isTrackingId } from '../../values/tracking-id.ts';
import { defineObjectParser, type ObjectInput } from '../define-parser.ts';
import { getFieldName } from './field-names.ts';
import type { Fields } from './fields.ts';
import { findRequestId } from './request-id.ts';
import { createCandidate, type Located, type Candidate } from '../candidate.ts';

const NO_ERROR = /^(?:0|2\d\d|ok|success(?:ful(?:ly)?)?|succeeded|none|null|true|false)$/i;
const CLIENT_CODE = /^(?:ERR_[A-Z_]+|E[A-Z]{4,}|UND_ERR_\w+|CERT_\w+)$/;

/**
 * The object that carries an API error: `code`, `message` and, for Defender, `target`; for Graph
 * `innerError`; for OData a message with its language. Under a key such as `error` little is
 * asked of it; anywhere else it must look like one.
 */
export const errorObject = defineObjectParser({
  name: 'error-object',
  read(object) {
    const { fields, key, format } = object;
    const code = getCode(object);
    const { message, isOdata } = getMessage(fields);
    const target = fields.getScalar('target');
    const inner = fields.getBranch('innerError');
    const requestId = findRequestId(fields, inner);
    // `innererror: null` tells nothing, and an inner error without an ID leaves the target its place.
    const isOutranked = requestId.requestId === null && target !== null && isTrackingId(target.text);
    const hasInner = (inner !== null || fields.getScalar('innerError') !== null) && !isOutranked;
    const isUnderErrorKey = key !== null && getFieldName(key) === 'error';
    if (isUnderErrorKey && code === null && message === null) return readCutBody(object);
    if (isUnderErrorKey ? code === null && (message === null || message.text === '') : !looksLikeError(object, code, message, target, hasInner)) {
      return null;
    }
    const odata = isOdata || (isUnderErrorKey && code === null && fields.getScalar('code')?.text === '') || /^odata\.?error$/i.test(key ?? '');
    const { branch } = fields;
    return createCandidate(branch.start, branch.end, {
      format: detectFormat(format, hasInner, odata),
      role: 'error',
      kind: detectKind(hasInner, odata),
      code,
      message,
      target: hasInner ? null : target,
      status: getStatusField(fields) ?? getNumericCode(code),
      retryAfter: fields.getScalar('retryAfter'),
      ...requestId,
    });
  },
});

/** A body that was cut off in the middle of its code: a failure, with the code that it may have had. */
function readCutBody({ fields, format }: ObjectInput): Candidate | null {
  const code = fields.getScalar('code');
  if (code === null || code.isComplete || !/^[A-Z][A-Za-z]{3,60}$/.test(code.text)) return null;
  const { branch } = fields;
  return createCandidate(branch.start, branch.end, { format: format, role: 'failure', cutCode: code, status: getStatusField(fields) });
}

function detectKind(hasInner: boolean, odata: boolean): ErrorKind | null {
  if (hasInner) return 'graph';
  return odata ? 'odata' : null;
}

function detectFormat(format: FormatId, hasInner: boolean, odata: boolean): FormatId {
  if (format !== 'json-body') return format;
  if (odata) return 'odata-json';
  return hasInner ? 'graph-json' : format;
}

/** The code, unless it says that all is well or belongs to the HTTP client. */
function getCode({ fields, classify }: ObjectInput): Located | null {
  const code = fields.getScalar('code');
  // Half a code is none.
  if (code !== null && isCode(code.text) && (code.isComplete || classify(code.text) !== null)) return code;
  const error = fields.getScalar('error');
  if (error === null) return null;
  const kind = classify(error.text.trim());
  // `"error": "Forbidden"` beside a numeric status is its reason phrase.
  return kind === 'code' || kind === 'alias' || (kind === 'status-name' && getStatusField(fields) === null) ? error : null;
}

function isCode(text: string): boolean {
  return text !== '' && text.length <= 120 && !/\n/.test(text) && !NO_ERROR.test(text) && !CLIENT_CODE.test(text);
}

function getMessage(fields: Fields): { message: Located | null; isOdata: boolean } {
  const object = fields.getBranch('message');
  if (object === null) return { message: fields.getScalar('message') ?? fields.getScalar('detail'), isOdata: false };
  const value = object.getMember('value') ?? object.getMember('#text');
  if (value?.value.type !== 'scalar') return { message: null, isOdata: false };
  return { message: object.readMember(value), isOdata: true };
}

/** The status that the object itself states, if it is one of a failed response. */
export function getStatusField(fields: Fields): Located | null {
  // `kind: Status(403)`, as Rust prints it.
  const value = fields.getScalar('status') ?? fields.getScalar('kind');
  const stated = value === null ? null : (parseStatus(value.text) ?? parseNamedStatus(value.text));
  if (value === null || stated === null || !isFailureStatus(stated.status)) return null;
  return { ...value, text: String(stated.status), start: value.start + stated.start, end: value.start + stated.end };
}

/** `"code": 400`: the status that a gateway or an API puts in the place of its code. */
function getNumericCode(code: Located | null): Located | null {
  return code !== null && /^[45]\d\d$/.test(code.text) ? code : null;
}

/** `"statusCode": "NotFound"`, as connectors write it; one-word names of other states are left alone. */
function parseNamedStatus(text: string): { status: number; start: number; end: number } | null {
  const status = /^(?:[A-Z][a-z]+ ?[A-Z]\w|Unauthorized$|Forbidden$)/.test(text) ? getStatusByReason(text) : null;
  return status === null ? null : { status, start: 0, end: text.length };
}

function looksLikeError(object: ObjectInput, code: Located | null, message: Located | null, target: Located | null, hasInner: boolean): boolean {
  const { fields, classify } = object;
  if (code === null) return message !== null && target !== null && isTrackingId(target.text) && !fields.has('logStamp');
  const codeClass = classify(code.text.trim());
  if (codeClass === 'code' || codeClass === 'alias') return true;
  if (codeClass === 'status-name') return message !== null || target !== null || getStatusField(fields) !== null || fields.branch.entries.length <= 3;
  if (hasInner) return true;
  if (/^[45]\d\d$/.test(code.text)) return message !== null && message.text !== '' && getStatusByReason(message.text) === null;
  if (message === null || !/^[A-Za-z][\w.]{2,80}$/.test(code.text)) return false;
  if (target !== null && isRequestId(target.text)) return true;
  return getStatusField(fields) !== null || getStatusByReason(code.text) !== null || (fields.has('requestId') && !fields.has('logStamp'));
}
