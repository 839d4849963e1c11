import { checkRequest } from '../../domain/check/check-request.ts';
import { createExampleRequest } from '../../domain/check/example-request.ts';
import { findRequestInPaste } from '../../domain/check/request-in-paste.ts';
import { isFromResponse } from '../../domain/decode/detect/is-from-response.ts';
import { getErrorStart } from '../../domain/decode/error-start.ts';
import { findSecrets } from '../../domain/decode/secrets/find-secrets.ts';
import type { Checker } from '../../features/check/checker.ts';
import { decoder } from '../loading/parts.ts';

/** Checks requests. */
export const checker: Checker = { check: checkRequest, createExample: createExampleRequest, findRequest: findRequestInPaste, findSecrets, findErrorStart };

/** Without the decoder nobody can tell, and the text counts as a request. */
async function findErrorStart(text: string): Promise<number | null> {
  const result = await decoder.load().then((loaded) => loaded.decode(text), () => null);
  const error = result?.kind === 'found' ? result.errors.find(isFromResponse) : undefined;
  return error === undefined ? null : getErrorStart(error);
}
