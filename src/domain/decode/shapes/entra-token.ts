import { defineObjectShape } from './define-shape.ts';
import { entraCode } from './entra-text.ts';
import { reading } from './reading.ts';

const OAUTH_ERROR =
  /^(?:invalid_(?:request|client|grant|scope|resource|token)|unauthorized_client|unsupported_(?:grant|response)_type|interaction_required|consent_required|login_required|access_denied|temporarily_unavailable|server_error|insufficient_claims)$/;

/** An error of the token endpoint: `error` is a string there, and the number stands in the description. */
export const entraToken = defineObjectShape({
  name: 'entra-token',
  read({ fields }) {
    const error = fields.scalar('error');
    const description = fields.scalar('errorText');
    const number = fields.first('errorCodes');
    // `ResultType 0` in a sign-in log is a success.
    const firstNumber = number !== null && /^\d{4,8}$/.test(number.text) ? number : null;
    if (error === null && (description === null || firstNumber === null)) return null;
    if ((error?.text ?? '') === '' && (description?.text ?? '') === '') return null;
    const isOauth = error !== null && OAUTH_ERROR.test(error.text);
    if (description === null && firstNumber === null && !isOauth) return null;
    const code = (description && entraCode(description)) ?? firstNumber ?? error;
    const { branch } = fields;
    return reading(branch.start, branch.end, {
      shape: 'entra-token',
      role: 'error',
      kind: isOauth || code !== error || fields.has('traceId') ? 'entra' : 'unknown',
      code,
      message: description,
      target: fields.scalar('traceId'),
      requestId: fields.scalar('requestId') ?? fields.scalar('correlationId'),
      requestIdRank: 3,
      status: fields.scalar('status'),
    });
  },
});

