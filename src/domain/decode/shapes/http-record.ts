import type { BranchNode } from '../tree/tree-node.ts';
import { statusOfReason } from '../status.ts';
import { defineObjectShape } from './define-shape.ts';
import { statusField } from './error-object.ts';
import { fieldName } from './field-names.ts';
import { requestIdOf } from './request-id.ts';
import { reading } from './reading.ts';

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
    if (status === null) return isExceptionBody(branch) ? reading(branch.start, branch.end, { shape: 'problem-json', role: 'failure', kind: 'http', message: fields.scalar('message') }) : null;
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

/** `{"Message": "Authorization has been denied for this request."}`: the body of ASP.NET Web API. */
function isExceptionBody(branch: BranchNode): boolean {
  const keys = branch.entries.map((entry) => entry.key);
  return keys[0] === 'Message' && keys.every((key) => key !== null && /^(?:Message(?:Detail)?|Exception(?:Message|Type)|StackTrace)$/.test(key));
}

/** `{"code": 403, "reason": "Forbidden"}`: a number in the place of a code, without anything of an API error. */
function numericCode(fields: Parameters<typeof statusField>[0]): ReturnType<typeof statusField> {
  const code = fields.scalar('code');
  if (code === null || !/^[45]\d\d$/.test(code.text)) return null;
  const message = fields.scalar('message');
  const isHttp = message === null || message.text === '' || statusOfReason(message.text) !== null || fields.has('reason');
  return isHttp ? code : null;
}
