import type { Expected } from '../tests/decode-cases.ts';

/** An error as the service sends it, with the representations that clients print. */
export interface BaseError {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly target: string;
  /** Compact JSON, and pretty-printed JSON. */
  readonly json: string;
  readonly pretty: string;
  /** The body as Python prints a dict. */
  readonly python: string;
}

/** Covers every tracking ID format, and messages with quotes, commas and non-Latin characters. */
const BASE_ERRORS = [
  createBaseError('ResourceNotFound', 404, 'Machine 4c1e0a7b was not found', '0d9e5c41-7b3a-4f28-91d6-3a5c8e7f1b20'),
  createBaseError('Forbidden', 403, 'Missing application roles. API required roles: Machine.Isolate, application roles: Machine.Read.All.', '|8b4f0c2d-6a1e9d3b5f7c2a48.'),
  createBaseError('InvalidRequestBody', 400, 'Request body is incorrect', '|1c7e93a5-d2b84f6e0a9c5b13.1.2.'),
  createBaseError('DisabledFeature', 403, "Tenant feature isn't enabled.", '|00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.8c000001_1.1.'),
  createBaseError('InvalidInput', 400, 'Invalid input café 找不到', 'c3a81f6d-52e0-4b97-8d14-6f2b9a0e7c55'),
] as const;

/** Returns one of five errors. Any index works. */
export function getBaseError(index: number): BaseError {
  return BASE_ERRORS[index % BASE_ERRORS.length] ?? BASE_ERRORS[0];
}

function createBaseError(code: string, status: number, message: string, target: string): BaseError {
  const body = { error: { code, message, target } };
  const python = `{'error': {'code': ${formatPythonString(code)}, 'message': ${formatPythonString(message)}, 'target': ${formatPythonString(target)}}}`;
  return { code, status, message, target, json: JSON.stringify(body), pretty: JSON.stringify(body, null, 2), python };
}

/** Formats a string as Python prints it: in double quotes if it contains a single quote. */
export function formatPythonString(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

/** Returns the expected values for a text that shows the complete error. */
export function toExpected({ code, status, message, target }: BaseError): Expected {
  return { kind: 'defender', code, status, message, trackingId: target };
}
