import type { BranchNode } from '../../tree/tree-node.ts';
import { getStatusByReason } from '../../values/http-status.ts';
import { defineObjectParser } from '../define-parser.ts';
import { getStatusField } from '../objects/error-object.ts';
import { getFieldName } from '../objects/field-names.ts';
import { findRequestId } from '../objects/request-id.ts';
import type { Fields } from '../objects/fields.ts';
import { createCandidate, type Located, type Candidate } from '../candidate.ts';

/** Reads a response as a platform logs it: its status, its headers, and sometimes a text instead of a body. */
export const httpRecord = defineObjectParser({
  name: 'http-record',
  read({ fields, key }) {
    const { branch } = fields;
    const values = {
      retryAfter: fields.getScalar('retryAfter'),
      ...findRequestId(fields, null),
    };
    if (key !== null && getFieldName(key) === 'headers') {
      return createCandidate(branch.start, branch.end, { format: 'http-dump', role: 'context', ...values });
    }
    const status = getStatusField(fields) ?? getNumericCode(fields);
    const isLog = fields.has('logStamp');
    if (status === null) return readWithoutStatus(fields, isLog, values);
    const isProblem = fields.has('detail') && (fields.has('traceId') || branch.entries.some((entry) => entry.key === 'type'));
    return createCandidate(branch.start, branch.end, {
      format: isProblem ? 'problem-json' : 'soar-record',
      role: 'failure',
      kind: 'http',
      status,
      message: isLog ? null : (fields.getScalar('message') ?? fields.getScalar('detail')),
      ...values,
      // The IDs in a log record belong to the program that wrote the record.
      ...(isLog ? { requestId: null } : {}),
    });
  },
});

/** Reads a record without a status: a body that contains only a sentence, or values that belong to a nearby error. */
function readWithoutStatus(fields: Fields, isLog: boolean, values: Partial<Candidate> & { readonly requestIdRank: number }): Candidate | null {
  const { branch } = fields;
  if (isExceptionBody(branch)) {
    return createCandidate(branch.start, branch.end, { format: 'problem-json', role: 'failure', kind: 'http', message: fields.getScalar('message') });
  }
  const error = branch.entries.length === 1 ? fields.getScalar('error') : null;
  if (error !== null && /\w\s+\w/.test(error.text)) {
    return createCandidate(branch.start, branch.end, { format: 'json-body', role: 'failure', kind: 'unknown', message: error });
  }
  const isOfResponse = !isLog && (values.retryAfter !== null || values.requestIdRank <= MAX_RESPONSE_ID_RANK);
  return isOfResponse ? createCandidate(branch.start, branch.end, { format: 'http-dump', role: 'context', ...values }) : null;
}

/** Request, trace, and gateway IDs identify a response; correlation IDs can come from any program. */
const MAX_RESPONSE_ID_RANK = 2;

/** Whether this is the body of an ASP.NET Web API error: `{"Message": "Authorization has been denied for this request."}`. */
function isExceptionBody(branch: BranchNode): boolean {
  const keys = branch.entries.map((entry) => entry.key);
  return keys[0] === 'Message' && keys.every((key) => key !== null && /^(?:Message(?:Detail)?|Exception(?:Message|Type)|StackTrace)$/.test(key));
}

/** Returns a numeric code that is an HTTP status, `{"code": 403, "reason": "Forbidden"}`, if no other field describes an API error. */
function getNumericCode(fields: Fields): Located | null {
  const code = fields.getScalar('code');
  if (code === null || !/^[45]\d\d$/.test(code.text)) return null;
  const message = fields.getScalar('message');
  const isHttp = message === null || message.text === '' || getStatusByReason(message.text) !== null || fields.has('reason');
  return isHttp ? code : null;
}
