import { expect, it } from 'vitest';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { createExampleRequest } from '../../check/example-request.ts';
import { toCheckedOperation } from '../../check/checked-operation.ts';
import { OPERATIONS } from '../../operations/operations.ts';
import { decode } from '../decode.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import { isFromResponse } from './is-from-response.ts';

const catalogue = toDecodeCatalogue(CATALOGUE);

function isReadFromResponse(text: string): boolean {
  const result = decode(text, catalogue);
  return result.kind === 'found' && result.errors.some(isFromResponse);
}

it.each<string>([
  '{"error":{"code":"NotFound","message":"Not found","target":"7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa"}}',
  '{"error":{"code":"InvalidRequestBody","message":"Request body is incorrect"}}',
  'HTTP/1.1 403 Forbidden\n\n',
  'Invoke-RestMethod : The remote server returned an error: (403) Forbidden.',
])('%s is a response', (text) => expect(isReadFromResponse(text)).toBe(true));

it.each<string>([
  '{"Comment":"Cleaned up after ResourceNotFound","IsolationType":"Full"}',
  '{"Comment":"The portal answered 403 Forbidden"}',
  'curl -X POST https://api.security.microsoft.com/api/machines/1/isolate -d \'{"Comment":"TooManyRequests"}\'',
  ...OPERATIONS.map((operation) => createExampleRequest(toCheckedOperation(operation, 'en'))),
])('%s is not a response', (text) => expect(isReadFromResponse(text)).toBe(false));
