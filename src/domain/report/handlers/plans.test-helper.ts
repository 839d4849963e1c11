import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { formatSample } from '../../catalogue/format-sample.ts';
import { createBody, decodeErrors } from '../../decode/tests/decode-cases.ts';
import { diagnose } from '../../diagnose/diagnose.ts';
import { toCallPattern } from '../../operations/call-pattern.ts';
import { OPERATIONS } from '../../operations/operations.ts';
import { OTHER_PATHS } from '../../operations/other-paths.ts';
import { createHandlerPlan, type HandlerPlan } from './handler-plan.ts';

const known = { operations: OPERATIONS.map(toCallPattern), otherPaths: OTHER_PATHS };
const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const DEVICE = '1e5bc9d7e413ddd7902c2932e418702b84d0cc07';
const HOST = 'https://api.security.microsoft.com';

/** The plan for the first error in a text. */
export function createPlan(text: string): HandlerPlan {
  const [error] = decodeErrors(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  return createHandlerPlan(error, diagnose(error, text, Date.UTC(2026, 10, 24), known));
}

/** The plans for the sample of every code in the catalog, and for texts that need a different policy. */
export const PLANS: readonly (readonly [name: string, plan: HandlerPlan])[] = [
  ...CATALOGUE.map(({ code, sample }): [string, HandlerPlan] => [code, createPlan(formatSample(sample))]),
  ['an action that may have started', createPlan(`POST ${HOST}/api/machines/${DEVICE}/isolate\n${createBody('InternalServerError', 'Failed', ID)}`)],
  ['a read that failed', createPlan(`GET ${HOST}/api/machines\n${createBody('InternalServerError', 'Failed', ID)}`)],
  ['an action that runs', createPlan(createBody('ActiveRequestAlreadyExists', 'Action is already in progress', ID))],
  ['a package that is not ready', createPlan(`GET ${HOST}/api/machineactions/${ID}/GetPackageUri\n${createBody('ResourceNotFound', 'Not found', ID)}`)],
  ['a quota of an hour', createPlan(createBody('TooManyRequests', 'API calls quota exceeded! maximum allowed 1500 per 01:00:00', ID))],
  ['a batch of a known size', createPlan(createBody('MaximumBatchSizeExceeded', 'Maximum batch size exceeded. Received: 1200, allowed: 500', ID))],
  ['a license', createPlan(createBody('Unauthorized', 'Account mode is inactive', ID))],
  ['a bare 403', createPlan('HTTP/1.1 403 Forbidden')],
  ['an unknown code', createPlan(createBody('SomethingNew', 'Something is new', ID))],
];
