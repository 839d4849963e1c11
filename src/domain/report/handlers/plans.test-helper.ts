import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { sampleText } from '../../catalogue/sample-text.ts';
import { body, errorsIn } from '../../decode/shape-cases.ts';
import { diagnose } from '../../diagnose/diagnose.ts';
import { toCallPattern } from '../../operations/call-pattern.ts';
import { OPERATIONS } from '../../operations/operations.ts';
import { OTHER_PATHS } from '../../operations/other-paths.ts';
import { handlerPlan, type HandlerPlan } from './handler-plan.ts';

const known = { operations: OPERATIONS.map(toCallPattern), otherPaths: OTHER_PATHS };
const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const DEVICE = '1e5bc9d7e413ddd7902c2932e418702b84d0cc07';
const HOST = 'https://api.security.microsoft.com';

/** The plan for the first error in a text. */
export function planFor(text: string): HandlerPlan {
  const [error] = errorsIn(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  return handlerPlan(error, diagnose(error, text, Date.UTC(2026, 10, 24), known));
}

/** The plans for the sample of every code in the catalogue, and for texts that need a different policy. */
export const PLANS: readonly (readonly [name: string, plan: HandlerPlan])[] = [
  ...CATALOGUE.map(({ code, sample }): [string, HandlerPlan] => [code, planFor(sampleText(sample))]),
  ['an action that may have started', planFor(`POST ${HOST}/api/machines/${DEVICE}/isolate\n${body('InternalServerError', 'Failed', ID)}`)],
  ['a read that failed', planFor(`GET ${HOST}/api/machines\n${body('InternalServerError', 'Failed', ID)}`)],
  ['an action that runs', planFor(body('ActiveRequestAlreadyExists', 'Action is already in progress', ID))],
  ['a package that is not ready', planFor(`GET ${HOST}/api/machineactions/${ID}/GetPackageUri\n${body('ResourceNotFound', 'Not found', ID)}`)],
  ['a quota of an hour', planFor(body('TooManyRequests', 'API calls quota exceeded! maximum allowed 1500 per 01:00:00', ID))],
  ['a batch of a known size', planFor(body('MaximumBatchSizeExceeded', 'Maximum batch size exceeded. Received: 1200, allowed: 500', ID))],
  ['a license', planFor(body('Unauthorized', 'Account mode is inactive', ID))],
  ['a bare 403', planFor('HTTP/1.1 403 Forbidden')],
  ['an unknown code', planFor(body('SomethingNew', 'Something is new', ID))],
];
