import { defineObjectParser } from '../define-parser.ts';
import { findEntraCode } from './entra-text.ts';
import { createCandidate } from '../candidate.ts';

const OAUTH_ERROR =
  /^(?:invalid_(?:request|client|grant|scope|resource|token)|unauthorized_client|unsupported_(?:grant|response)_type|interaction_required|consent_required|login_required|access_denied|temporarily_unavailable|server_error|insufficient_claims)$/;

/** Reads an error of the token endpoint, in which `error` is a string and the description contains the number. */
export const entraToken = defineObjectParser({
  name: 'entra-token',
  read({ fields }) {
    const error = fields.getScalar('error');
    const description = fields.getScalar('errorText');
    const number = fields.getFirstScalar('errorCodes');
    // `ResultType 0` in a sign-in log indicates success.
    const firstNumber = number !== null && /^\d{4,8}$/.test(number.text) ? number : null;
    if (error === null && (description === null || firstNumber === null)) return null;
    if ((error?.text ?? '') === '' && (description?.text ?? '') === '') return null;
    const isOauth = error !== null && OAUTH_ERROR.test(error.text);
    if (description === null && firstNumber === null && !isOauth) return null;
    const code = (description && findEntraCode(description)) ?? firstNumber ?? error;
    const { branch } = fields;
    return createCandidate(branch.start, branch.end, {
      format: 'entra-token',
      role: 'error',
      kind: isOauth || code !== error || fields.has('traceId') ? 'entra' : 'unknown',
      code,
      message: description,
      target: fields.getScalar('traceId'),
      requestId: fields.getScalar('requestId') ?? fields.getScalar('correlationId'),
      requestIdRank: 3,
      status: fields.getScalar('status'),
    });
  },
});

