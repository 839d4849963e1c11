import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../domain/catalogue/catalogue.ts';
import { formatSample } from '../../domain/catalogue/format-sample.ts';
import { toDecodeCatalogue } from '../../domain/decode/decode-catalogue.ts';
import { ERROR_KINDS, MISSING_PARTS } from '../../domain/decode/decode-result.ts';
import { FORMAT_IDS } from '../../domain/decode/formats/format-ids.ts';
import { findLeak } from '../../domain/decode/secrets/corpus/find-leak.ts';
import { createSecretCorpus } from '../../domain/decode/secrets/corpus/secret-corpus.ts';
import { createBody, decodeErrors } from '../../domain/decode/tests/decode-cases.ts';
import { toTriageRecord, findLinkReplacements, toSharedResult, type SharedResult } from '../../domain/report/shared-result.ts';
import { createTicket } from '../../domain/report/ticket.ts';
import { readRejectedValue } from '../../domain/diagnose/values/value-check.ts';
import { hashText } from '../../domain/triage/hash-text.ts';
import { MAX_FRAGMENT_CHARS, packShared, unpackShared } from './share-fragment.ts';

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const catalogue = toDecodeCatalogue(CATALOGUE);

function createShared(text: string): SharedResult {
  const [error] = decodeErrors(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  const ticket = createTicket(error, text, Date.UTC(2026, 10, 24));
  return toSharedResult(error, ticket, findLinkReplacements(error, ticket));
}

/** Packs any text as a fragment in the app's format. */
async function packText(text: string, version = '1'): Promise<string> {
  const packed = new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
  return addCheck(Buffer.from(packed).toString('base64url'), version);
}

function addCheck(data: string, version = '1'): string {
  return `#shared=${version}.${data}.${hashText(data, 0).toString(36)}`;
}

const SAMPLE: SharedResult = createShared(`2026-11-10T01:00:00Z POST https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate ${createBody('Forbidden', 'User ada@contoso.com lacks a role.', ID)}`);

describe('share link', () => {
  it('contains what the service sent, redacted, and none of the surrounding text', () => {
    expect(SAMPLE).toEqual({
      kind: 'defender', code: 'Forbidden', status: 403, message: 'User [email 1] lacks a role.', trackingId: ID, retryAfter: null,
      call: 'POST /api/machines/{id}/isolate', time: '2026-11-10T01:00:00.000Z', form: 'json-body', count: 1, missing: [],
    });
  });

  it('unpacks to the packed result', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('__proto__', 'a\nb', '<script>', '🦊', '…')).map((value) => value.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, ''));
    const optional = fc.option(text, { nil: null });
    const shared: fc.Arbitrary<SharedResult> = fc.record({
      kind: fc.constantFrom(...ERROR_KINDS), code: optional, status: fc.option(fc.integer({ min: 100, max: 599 }), { nil: null }), message: optional, trackingId: optional,
      retryAfter: optional, call: optional, time: fc.constantFrom(null, '2026-11-10T01:00:00.000Z', '2026-11-10T01:00:00.000'), form: fc.constantFrom(...FORMAT_IDS),
      count: fc.integer({ min: 1, max: 999_999_999 }), missing: fc.subarray([...MISSING_PARTS]),
    });
    await fc.assert(
      fc.asyncProperty(shared, async (given) => {
        const fragment = await packShared(given);
        expect(fragment).toMatch(/^#shared=1\.[\w-]+\.[0-9a-z]+$/);
        expect(await unpackShared(fragment ?? '')).toEqual({ kind: 'open', shared: given });
      }),
      { numRuns: 200 },
    );
  });

  it.each(CATALOGUE.map(({ code, sample }) => [code, formatSample(sample)]))('shows the same result for %s', async (_, text) => {
    const [error] = decodeErrors(text);
    const unpacked = await unpackShared((await packShared(toSharedResult(error ?? throwAlways(), createTicket(error ?? throwAlways(), text, 0), []))) ?? '');
    const shown = toTriageRecord(unpacked.kind === 'open' ? unpacked.shared : throwAlways(), catalogue).error;
    const { kind, code, status, message, trackingId, known, verdict, matched, missing, shape, disagreements, candidates } = error ?? throwAlways();
    expect(shown).toMatchObject({ kind, code, status, message, trackingId, known, verdict, matched, missing, shape, disagreements, ...(candidates && { candidates }) });
  });

  it('leads to the verdict for the message', () => {
    const { error } = toTriageRecord(createShared(createBody('Unauthorized', 'Unauthorized request - reason of failure: Account mode is inactive', ID)), catalogue);
    expect(error.verdict).toEqual({ fix: 'admin', retry: 'after-fix' });
  });

  it('contains nothing of a replaced value', () => {
    const { error } = toTriageRecord(createShared(createBody('InvalidIpAddress', 'Ip address 10.0.0.300 is invalid', ID).replace('300', '30')), catalogue);
    expect(error.message).toBe('Ip address [ip 1] is invalid');
    expect(readRejectedValue(error.message ?? '')).toBeNull();
  });

  it('contains no secret, wherever it was', () => {
    const leaks = createSecretCorpus(11).filter((_, index) => index % 9 === 0).flatMap(({ name, text, secrets }) => {
      const shown = JSON.stringify(createShared(`${text}\n${createBody('BadRequest', `Cannot read ${text}`, ID)}`));
      return secrets.flatMap((secret) => (findLeak(secret, shown) === null ? [] : [name]));
    });
    expect(leaks).toEqual([]);
  });

  it('fits in chats and emails, even with the longest message', async () => {
    const long = Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))).join('');
    expect((await packShared(createShared(createBody('BadRequest', long, ID))))?.length).toBeLessThanOrEqual(MAX_FRAGMENT_CHARS);
  });
});

function throwAlways(): never {
  throw new Error('The link did not open.');
}

describe('rejected fragments', () => {
  const changed = (change: object): string => JSON.stringify({ ...SAMPLE, ...change });

  it.each<[string, string]>([
    ['not an object', '[]'],
    ['nothing', 'null'],
    ['a string', '"shared"'],
    ['a truncated object', changed({}).slice(0, 40)],
    ['an additional property', changed({ html: '<b>' })],
    ['a `__proto__` property', changed({}).replace('{', '{"__proto__":{"code":"x"},')],
    ['`__proto__` instead of a property', changed({}).replace('"kind":"defender"', '"__proto__":{"kind":"defender"}')],
    ['a missing property', JSON.stringify({ ...SAMPLE, call: undefined })],
    ['an object as the message', changed({ message: { toString: 'x' } })],
    ['an array as the code', changed({ code: ['Forbidden'] })],
    ['an unknown kind', changed({ kind: 'constructor' })],
    ['an unknown format', changed({ form: 'toString' })],
    ['an invalid status', changed({ status: 4.5 })],
    ['a string as the status', changed({ status: '403' })],
    ['an invalid time', changed({ time: '2026-13-45T01:00:00.000Z' })],
    ['a count of zero', changed({ count: 0 })],
    ['an unknown missing value', changed({ missing: ['everything'] })],
    ['a control character', changed({ message: 'a\u0000b' })],
    ['an unpaired surrogate', changed({ message: '\uD800' })],
    ['a message that is too long', changed({ message: 'x'.repeat(2001) })],
  ])('%s', async (_, text) => {
    expect(await unpackShared(await packText(text))).toEqual({ kind: 'refused', refusal: 'damaged' });
    expect(Object.prototype).not.toHaveProperty('code');
  });

  it.each(['#shared=', '#shared=1', '#shared=1.', '#shared=1.%00', addCheck('AAAA'), addCheck('AAAAA'), addCheck('////'), `${addCheck('AAAA')}.`, '#shared=1.AAAA.AAAA', '#shared=x.AAAA', '#shared=constructor.AAAA'])('%s', async (hash) => {
    expect(await unpackShared(hash)).toEqual({ kind: 'refused', refusal: 'damaged' });
  });

  it('rejects every truncated fragment', async () => {
    const fragment = (await packShared(SAMPLE)) ?? throwAlways();
    for (let length = 8; length < fragment.length; length += 1) {
      expect(await unpackShared(fragment.slice(0, length))).toMatchObject({ kind: 'refused' });
    }
  });

  it('rejects a different version', async () => {
    expect(await unpackShared(await packText(JSON.stringify(SAMPLE), '2'))).toEqual({ kind: 'refused', refusal: 'version' });
  });

  it('rejects a fragment that is too long', async () => {
    expect(await unpackShared(`#shared=1.${'A'.repeat(MAX_FRAGMENT_CHARS)}`)).toEqual({ kind: 'refused', refusal: 'too-long' });
  });

  it('rejects a short fragment that expands without limit', async () => {
    const bomb = await packText(' '.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(MAX_FRAGMENT_CHARS);
    expect(await unpackShared(bomb)).toEqual({ kind: 'refused', refusal: 'too-long' });
  });

  it('rejects every fragment with one changed character', async () => {
    const fragment = (await packShared(SAMPLE)) ?? throwAlways();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: fragment.length - 1 }), fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '_', '-', '.'), async (at, character) => {
        fc.pre(fragment[at] !== character);
        expect(await unpackShared(fragment.slice(0, at) + character + fragment.slice(at + 1))).toMatchObject({ kind: 'refused' });
      }),
      { numRuns: 300 },
    );
  });
});
