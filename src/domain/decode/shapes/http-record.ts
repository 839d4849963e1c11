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
    const { view, branch } = fields;
    const values = {
      retryAfter: fields.scalar('retryAfter'),
      ...requestIdOf(fields, null),
    };
    if (key !== null && fieldName(key) === 'headers') {
      return reading(view, branch.start, branch.end, { shape: 'http-dump', role: 'context', ...values });
    }
    const status = statusField(fields) ?? numericCode(fields);
    if (status === null) return null;
    const isLog = fields.has('logStamp');
    const isProblem = fields.has('detail') && (fields.has('traceId') || branch.entries.some((entry) => entry.key === 'type'));
    const title = branch.entries.find((entry) => entry.key === 'title');
    return reading(view, branch.start, branch.end, {
      shape: isProblem ? 'problem-json' : 'soar-record',
      role: 'failure',
      kind: 'http',
      status,
      message: isLog ? null : title === undefined ? fields.scalar('message') : fields.scalar('detail'),
      ...values,
      // The IDs of a log record are those of the program that wrote it.
      ...(isLog ? { requestId: null } : {}),
    });
  },
});

/** `{"code": 403, "reason": "Forbidden"}`: a number in the place of a code, without anything of an API error. */
function numericCode(fields: Parameters<typeof statusField>[0]): ReturnType<typeof statusField> {
  const code = fields.scalar('code');
  if (code === null || !/^[45]\d\d$/.test(code.text)) return null;
  const message = fields.scalar('message');
  const isHttp = message === null || message.text === '' || statusOfReason(message.text) !== null || fields.has('reason');
  return isHttp ? code : null;
}
