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
 * Reads the object that describes an API error: `code`, `message`, and `target` for Defender,
 * `innerError` for Microsoft Graph, a message with its language for OData. Under a key such as `error`,
 * almost any object is accepted; elsewhere, the object must look like an error.
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
    // `innererror: null` contains no information. If an inner error has no ID, the target is used instead.
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

/** Reads a body that was cut off inside its code: a failure with the start of the code. */
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

/** Returns the code, unless it indicates success or belongs to the HTTP client. */
function getCode({ fields, classify }: ObjectInput): Located | null {
  const code = fields.getScalar('code');
  // An incomplete code does not count, unless it is itself a known code.
  if (code !== null && isCode(code.text) && (code.isComplete || classify(code.text) !== null)) return code;
  const error = fields.getScalar('error');
  if (error === null) return null;
  const kind = classify(error.text.trim());
  // `"error": "Forbidden"` with a numeric status is the reason phrase of the status.
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

/** Returns the status in the object itself; `null` if it is not a failure status. */
export function getStatusField(fields: Fields): Located | null {
  // `kind: Status(403)` as Rust prints it.
  const value = fields.getScalar('status') ?? fields.getScalar('kind');
  const stated = value === null ? null : (parseStatus(value.text) ?? parseNamedStatus(value.text));
  if (value === null || stated === null || !isFailureStatus(stated.status)) return null;
  return { ...value, text: String(stated.status), start: value.start + stated.start, end: value.start + stated.end };
}

/** Returns the status that a gateway or an API uses as the code: `"code": 400`. */
function getNumericCode(code: Located | null): Located | null {
  return code !== null && /^[45]\d\d$/.test(code.text) ? code : null;
}

/** Parses a status name such as `"statusCode": "NotFound"`, which connectors write. Ignores one-word names of other states. */
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
