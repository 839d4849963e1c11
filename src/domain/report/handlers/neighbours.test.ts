import { expect, it } from 'vitest';
import { entriesOf } from '../../catalogue/catalogue.ts';
import { sampleText } from '../../catalogue/sample-text.ts';
import { planFor } from './plans.test-helper.ts';

it.each(entriesOf('entra'))('follows the verdict of $code and never requests a token itself', ({ verdict, sample }) => {
  const waits = verdict.retry === 'backoff' || verdict.retry === 'later';
  const stops = verdict.fix === 'admin' ? 'admin' : 'fix';
  expect(planFor(sampleText(sample)).policy).toBe(waits ? 'wait' : stops);
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
  const entry = [...entriesOf('defender'), ...entriesOf('graph'), ...entriesOf('gateway')].find((known) => known.code === code);
  expect(entry && planFor(sampleText(entry.sample)).policy).toBe(policy);
});
