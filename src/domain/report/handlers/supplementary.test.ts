import { expect, it } from 'vitest';
import { getEntriesOfService } from '../../catalogue/catalogue.ts';
import { formatSample } from '../../catalogue/format-sample.ts';
import { createPlan } from './plans.test-helper.ts';

it.each(getEntriesOfService('entra'))('follows the verdict of $code and never requests a token itself', ({ verdict, sample }) => {
  const waits = verdict.retry === 'backoff' || verdict.retry === 'later';
  const stops = verdict.fix === 'admin' ? 'admin' : 'fix';
  expect(createPlan(formatSample(sample)).policy).toBe(waits ? 'wait' : stops);
});

it.each([
  ['ActiveRequestAlreadyExists', 'pending-action'],
  ['InvalidAuthenticationToken', 'fix'],
  ['Authorization_RequestDenied', 'admin'],
  ['Authentication_RequestFromNonPremiumTenantOrB2CTenant', 'admin'],
  ['UnknownError', 'backoff'],
  ['BadGateway', 'look-first'],
  ['ServiceUnavailable', 'look-first'],
  ['GatewayTimeout', 'look-first'],
])('has the right policy for %s', (code, policy) => {
  const entry = [...getEntriesOfService('defender'), ...getEntriesOfService('graph'), ...getEntriesOfService('gateway')].find((known) => known.code === code);
  expect(entry && createPlan(formatSample(entry.sample)).policy).toBe(policy);
});
