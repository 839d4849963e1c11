import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { PLANS } from './plans.test-helper.ts';
import { writeHandler } from './write-handler.ts';

const URL_OF_ACTION = 'https://api.security.microsoft.com/api/machines/1e5b/isolate';
const NOW = Date.UTC(2026, 10, 24, 12);

interface FakeResponse {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  readonly retryAfter?: string;
  readonly value?: readonly object[];
}

/** Runs the handler of a plan against fake responses; the last response repeats. */
async function run(name: string, responses: readonly FakeResponse[], ...further: readonly unknown[]) {
  const plan = PLANS.find(([known]) => known === name)?.[1];
  if (plan === undefined) throw new Error(`No plan ${name}`);
  const calls: { readonly url: string; readonly body: string | undefined; readonly token: string | undefined }[] = [];
  const waits: number[] = [];
  const log: string[] = [];
  const context = {
    URL,
    URLSearchParams,
    Date: Object.assign(function date() {}, { now: () => NOW, parse: (text: string) => Date.parse(text) }),
    Math: { min: Math.min, max: Math.max, ceil: Math.ceil, random: () => 1 },
    console: { error: (line: string) => log.push(line) },
    setTimeout: (done: () => void, milliseconds: number) => {
      waits.push(milliseconds);
      done();
    },
    fetch: (url: string | URL, init: { readonly body?: string; readonly headers?: { readonly Authorization?: string } } = {}) => {
      const response = responses[Math.min(calls.length, responses.length - 1)] ?? { status: 200 };
      calls.push({ url: String(url), body: init.body, token: init.headers?.Authorization });
      const json = response.status < 300 ? { value: response.value ?? [], status: 'Succeeded' } : { error: { code: response.code, message: response.message ?? '', target: 'the-id' } };
      return Promise.resolve(new Response(JSON.stringify(json), { status: response.status, headers: response.retryAfter === undefined ? {} : { 'Retry-After': response.retryAfter } }));
    },
  };
  const call: (...given: readonly unknown[]) => Promise<unknown> = runInNewContext(`${writeHandler('javascript', plan, 'x')}; callDefender`, context);
  const outcome = await call(URL_OF_ACTION, { method: 'POST', headers: {} }, ...further).then(
    (value) => ({ value, error: null }),
    (error: unknown) => ({ value: null, error: String(error) }),
  );
  return { ...outcome, calls, waits, log };
}

it('waits for the seconds in Retry-After, then continues', async () => {
  const { calls, waits, log, error } = await run('TooManyRequests', [{ status: 429, code: '429', message: 'quota', retryAfter: '17' }, { status: 200 }]);
  expect({ calls: calls.length, waits, error }).toEqual({ calls: 2, waits: [18_000], error: null });
  expect(log[0]).toContain('tracking ID: the-id');
});

it('waits until the date in Retry-After', async () => {
  const { waits } = await run('TooManyRequests', [{ status: 429, retryAfter: new Date(NOW + 30_000).toUTCString() }, { status: 200 }]);
  expect(waits).toEqual([31_000]);
});

it('waits for the quota window if Retry-After is missing', async () => {
  expect((await run('a quota of an hour', [{ status: 429 }, { status: 200 }])).waits).toEqual([3_601_000]);
});

it('gives up after five calls', async () => {
  const { calls, error } = await run('TooManyRequests', [{ status: 429, code: '429', retryAfter: '1' }]);
  expect(calls).toHaveLength(5);
  expect(error).toContain('429');
});

it('backs off exponentially after a service failure, and stops at a client error', async () => {
  expect((await run('a read that failed', [{ status: 500 }])).waits).toEqual([2000, 4000, 8000, 16_000]);
  const { calls, waits } = await run('a read that failed', [{ status: 400 }]);
  expect([calls.length, waits]).toEqual([1, []]);
});

it('never starts a second action while one is running', async () => {
  const { calls, value } = await run('an action that may have started', [{ status: 500 }, { status: 200, value: [{ id: 'a', status: 'InProgress' }] }]);
  expect(calls.map(({ url }) => new URL(url).pathname)).toEqual(['/api/machines/1e5b/isolate', '/api/machineactions']);
  expect(value).toEqual({ id: 'a', status: 'InProgress' });
});

it('resends an action if none is running', async () => {
  const { calls } = await run('an action that may have started', [{ status: 500 }, { status: 200, value: [{ id: 'a', status: 'Succeeded' }] }, { status: 200 }]);
  expect(calls.map(({ url }) => new URL(url).pathname)).toEqual(['/api/machines/1e5b/isolate', '/api/machineactions', '/api/machines/1e5b/isolate']);
});

it('finds the running action and waits for it', async () => {
  const { calls, value } = await run('an action that runs', [{ status: 400, code: 'ActiveRequestAlreadyExists' }, { status: 200, value: [{ id: 'a', status: 'Pending' }] }, { status: 200 }]);
  expect(calls.map(({ url }) => new URL(url).pathname)).toEqual(['/api/machines/1e5b/isolate', '/api/machineactions', '/api/machineactions/a']);
  expect(value).toMatchObject({ status: 'Succeeded' });
});

/** The number of items in each call. */
function getBatchSizes(calls: readonly { readonly body: string | undefined }[]): readonly unknown[] {
  return calls.map(({ body }) => JSON.parse(body ?? '[]').length);
}

it('splits items into batches of the allowed size and halves a rejected batch', async () => {
  const items = Array.from({ length: 1200 }, (_, index) => index);
  expect(getBatchSizes((await run('a batch of a known size', [{ status: 200 }], items, (part: unknown) => part)).calls)).toEqual([500, 500, 200]);
  const halved = await run('a batch of a known size', [{ status: 400, code: 'MaximumBatchSizeExceeded' }, { status: 200 }], items.slice(0, 5), (part: unknown) => part);
  expect(getBatchSizes(halved.calls)).toEqual([5, 3, 2]);
});

it('requests a new token once', async () => {
  const tokenOptions: unknown[] = [];
  const getToken = (...given: unknown[]) => {
    tokenOptions.push(given.at(-1));
    return Promise.resolve(`t${tokenOptions.length}`);
  };
  const { calls, error } = await run('Unauthorized', [{ status: 401, code: 'Unauthorized' }], getToken);
  expect(calls.map(({ token }) => token)).toEqual(['Bearer t1', 'Bearer t2']);
  expect(tokenOptions.at(-1)).toEqual({ forceRefresh: true });
  expect(error).toContain('Unauthorized');
});

it('stops at once and prints the required permissions', async () => {
  const { calls, log, error } = await run('Forbidden', [{ status: 403, code: 'Forbidden', message: 'Missing application roles. API required roles: Machine.Isolate, application roles: Alert.Read.All.' }]);
  expect(calls).toHaveLength(1);
  expect(log.slice(1)).toEqual(['Required permissions (any one is enough): Machine.Isolate,', 'Permissions in the token: Alert.Read.All.']);
  expect(error).toContain('the-id');
});

it('retries until the result is ready', async () => {
  const { calls, waits } = await run('a package that is not ready', [{ status: 404 }, { status: 404 }, { status: 200 }]);
  expect([calls.length, waits]).toEqual([3, [30_000, 30_000]]);
});

it('returns nothing if the resource does not exist', async () => {
  expect(await run('NotFound', [{ status: 404, code: 'NotFound' }])).toMatchObject({ value: null, error: null });
});

it.each([
  ['InvalidHashValue', '3395856ce81f2b7382dee72602f798b642f14140', 'abc'],
  ['InvalidIpAddress', '203.0.113.7', '203.0.113.700'],
  ['InvalidIpAddress', '2001:db8::17', '2001:zz::1'],
  ['InvalidDomainName', 'contoso.com', 'https://contoso.com/'],
  ['InvalidUrl', 'https://contoso.com/a', 'contoso.com/a'],
])('%s: sends %s and never %s', async (name, right, wrong) => {
  expect((await run(name, [{ status: 200 }], right)).calls).toHaveLength(1);
  const refused = await run(name, [{ status: 200 }], wrong);
  expect(refused.calls).toEqual([]);
  expect(refused.error).toContain('Not a valid');
});

it('reports a missing parameter before the call', async () => {
  const refused = await run('MissingRequiredParameter', [{ status: 200 }], {});
  expect(refused.calls).toEqual([]);
  expect(refused.error).toContain('Missing: ');
});
