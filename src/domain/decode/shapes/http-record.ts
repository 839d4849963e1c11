import type { BranchNode } from '../tree/tree-node.ts';
import { statusOfReason } from '../status.ts';
import { defineObjectShape } from './define-shape.ts';
import { statusField } from './error-object.ts';
import { fieldName } from './field-names.ts';
import { requestIdOf } from './request-id.ts';
import type { Fields } from './fields.ts';
import { reading, type Located, type Reading } from './reading.ts';

/** A response as a platform records it: its status, its headers, and perhaps a text instead of a body. */
export const httpRecord = defineObjectShape({
  name: 'http-record',
  read({ fields, key }) {
    const { branch } = fields;
    const values = {
      retryAfter: fields.scalar('retryAfter'),
      ...requestIdOf(fields, null),
    };
    if (key !== null && fieldName(key) === 'headers') {
      return reading(branch.start, branch.end, { shape: 'http-dump', role: 'context', ...values });
    }
    const status = statusField(fields) ?? numericCode(fields);
    const isLog = fields.has('logStamp');
    if (status === null) return withoutStatus(fields, isLog, values);
    const isProblem = fields.has('detail') && (fields.has('traceId') || branch.entries.some((entry) => entry.key === 'type'));
    return reading(branch.start, branch.end, {
      shape: isProblem ? 'problem-json' : 'soar-record',
      role: 'failure',
      kind: 'http',
      status,
      message: isLog ? null : (fields.scalar('message') ?? fields.scalar('detail')),
      ...values,
      // The IDs of a log record are those of the program that wrote it.
      ...(isLog ? { requestId: null } : {}),
    });
  },
});

/** A record without a status: a body that is only a sentence, or what stands beside an error. */
function withoutStatus(fields: Fields, isLog: boolean, values: Partial<Reading> & { readonly requestIdRank: number }): Reading | null {
  const { branch } = fields;
  if (isExceptionBody(branch)) {
    return reading(branch.start, branch.end, { shape: 'problem-json', role: 'failure', kind: 'http', message: fields.scalar('message') });
  }
  const error = branch.entries.length === 1 ? fields.scalar('error') : null;
  if (error !== null && /\w\s+\w/.test(error.text)) {
    return reading(branch.start, branch.end, { shape: 'json-body', role: 'failure', kind: 'unknown', message: error });
  }
  const isOfResponse = !isLog && (values.retryAfter !== null || values.requestIdRank <= LAST_RESPONSE_RANK);
  return isOfResponse ? reading(branch.start, branch.end, { shape: 'http-dump', role: 'context', ...values }) : null;
}

/** Request, trace and gateway IDs are those of a response; any program has correlation IDs. */
const LAST_RESPONSE_RANK = 2;

/** `{"Message": "Authorization has been denied for this request."}`: the body of ASP.NET Web API. */
function isExceptionBody(branch: BranchNode): boolean {
  const keys = branch.entries.map((entry) => entry.key);
  return keys[0] === 'Message' && keys.every((key) => key !== null && /^(?:Message(?:Detail)?|Exception(?:Message|Type)|StackTrace)$/.test(key));
}

/** `{"code": 403, "reason": "Forbidden"}`: a number in the place of a code, without anything of an API error. */
function numericCode(fields: Fields): Located | null {
  const code = fields.scalar('code');
  if (code === null || !/^[45]\d\d$/.test(code.text)) return null;
  const message = fields.scalar('message');
  const isHttp = message === null || message.text === '' || statusOfReason(message.text) !== null || fields.has('reason');
  return isHttp ? code : null;
}
