import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../domain/catalogue/catalogue.ts';
import { sampleText } from '../../domain/catalogue/sample-text.ts';
import { toDecodeCatalogue } from '../../domain/decode/decode-catalogue.ts';
import { ERROR_KINDS, MISSING_PARTS, SHAPE_IDS } from '../../domain/decode/decode-result.ts';
import { leakOf } from '../../domain/decode/secrets/corpus/leaks.ts';
import { secretCorpus } from '../../domain/decode/secrets/corpus/secret-corpus.ts';
import { body, errorsIn } from '../../domain/decode/shape-cases.ts';
import { recordOfShared, replacementsForLink, toShared, type SharedResult } from '../../domain/report/shared-result.ts';
import { ticketOf } from '../../domain/report/ticket.ts';
import { readRefusedValue } from '../../domain/diagnose/value-check.ts';
import { hashText } from '../../domain/triage/hash-text.ts';
import { FRAGMENT_LIMIT, packShared, unpackShared } from './share-fragment.ts';

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const catalogue = toDecodeCatalogue(CATALOGUE);

function sharedOf(text: string): SharedResult {
  const [error] = errorsIn(text);
  if (error === undefined) throw new Error(`No error in ${text}`);
  const ticket = ticketOf(error, text, Date.UTC(2026, 10, 24));
  return toShared(error, ticket, replacementsForLink(error, ticket));
}

/** A fragment of whatever bytes, packed as ours are. */
async function fragmentOf(text: string, version = '1'): Promise<string> {
  const packed = new Uint8Array(await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
  return checked(Buffer.from(packed).toString('base64url'), version);
}

function checked(data: string, version = '1'): string {
  return `#shared=${version}.${data}.${hashText(data, 0).toString(36)}`;
}

const SAMPLE: SharedResult = sharedOf(`2026-11-10T01:00:00Z POST https://api.security.microsoft.com/api/machines/1e5bc9d7e413ddd7902c2932e418702b84d0cc07/isolate ${body('Forbidden', 'User ada@contoso.com lacks a role.', ID)}`);

describe('a link', () => {
  it('carries what the service sent, redacted, and nothing of the text around it', () => {
    expect(SAMPLE).toEqual({
      kind: 'defender', code: 'Forbidden', status: 403, message: 'User [email 1] lacks a role.', trackingId: ID, retryAfter: null,
      call: 'POST /api/machines/{id}/isolate', time: '2026-11-10T01:00:00.000Z', form: 'json-body', count: 1, missing: [],
    });
  });

  it('opens to what was packed', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('__proto__', 'a\nb', '<script>', '🦊', '…')).map((value) => value.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, ''));
    const optional = fc.option(text, { nil: null });
    const shared: fc.Arbitrary<SharedResult> = fc.record({
      kind: fc.constantFrom(...ERROR_KINDS), code: optional, status: fc.option(fc.integer({ min: 100, max: 599 }), { nil: null }), message: optional, trackingId: optional,
      retryAfter: optional, call: optional, time: fc.constantFrom(null, '2026-11-10T01:00:00.000Z', '2026-11-10T01:00:00.000'), form: fc.constantFrom(...SHAPE_IDS),
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

  it.each(CATALOGUE.map(({ code, sample }) => [code, sampleText(sample)]))('shows the same result for %s', async (_, text) => {
    const [error] = errorsIn(text);
    const opening = await unpackShared((await packShared(toShared(error ?? failed(), ticketOf(error ?? failed(), text, 0), []))) ?? '');
    const shown = recordOfShared(opening.kind === 'open' ? opening.shared : failed(), catalogue).error;
    const { kind, code, status, message, trackingId, known, verdict, matched, missing, shape, disagreements, candidates } = error ?? failed();
    expect(shown).toMatchObject({ kind, code, status, message, trackingId, known, verdict, matched, missing, shape, disagreements, ...(candidates && { candidates }) });
  });

  it('opens to the verdict that the message leads to', () => {
    const { error } = recordOfShared(sharedOf(body('Unauthorized', 'Unauthorized request - reason of failure: Account mode is inactive', ID)), catalogue);
    expect(error.verdict).toEqual({ fix: 'admin', retry: 'after-fix' });
  });

  it('says nothing of a value that was replaced', () => {
    const { error } = recordOfShared(sharedOf(body('InvalidIpAddress', 'Ip address 10.0.0.300 is invalid', ID).replace('300', '30')), catalogue);
    expect(error.message).toBe('Ip address [ip 1] is invalid');
    expect(readRefusedValue(error.message ?? '')).toBeNull();
  });

  it('carries no secret, wherever it stood', () => {
    const leaks = secretCorpus(11).filter((_, index) => index % 9 === 0).flatMap(({ name, text, secrets }) => {
      const shown = JSON.stringify(sharedOf(`${text}\n${body('BadRequest', `Cannot read ${text}`, ID)}`));
      return secrets.flatMap((secret) => (leakOf(secret, shown) === null ? [] : [name]));
    });
    expect(leaks).toEqual([]);
  });

  it('is as long as chat and mail bear, with the longest message', async () => {
    const long = Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000))).join('');
    expect((await packShared(sharedOf(body('BadRequest', long, ID))))?.length).toBeLessThanOrEqual(FRAGMENT_LIMIT);
  });
});

function failed(): never {
  throw new Error('The link did not open.');
}

describe('what is refused', () => {
  const changed = (change: object): string => JSON.stringify({ ...SAMPLE, ...change });

  it.each<[string, string]>([
    ['no object', '[]'],
    ['nothing', 'null'],
    ['a text', '"shared"'],
    ['half an object', changed({}).slice(0, 40)],
    ['a name more', changed({ html: '<b>' })],
    ['a prototype', changed({}).replace('{', '{"__proto__":{"code":"x"},')],
    ['a prototype in the place of a name', changed({}).replace('"kind":"defender"', '"__proto__":{"kind":"defender"}')],
    ['a name less', JSON.stringify({ ...SAMPLE, call: undefined })],
    ['an object as a message', changed({ message: { toString: 'x' } })],
    ['a list as a code', changed({ code: ['Forbidden'] })],
    ['an unknown kind', changed({ kind: 'constructor' })],
    ['an unknown form', changed({ form: 'toString' })],
    ['a status that is none', changed({ status: 4.5 })],
    ['a status as a text', changed({ status: '403' })],
    ['a time that is none', changed({ time: '2026-13-45T01:00:00.000Z' })],
    ['a count of nothing', changed({ count: 0 })],
    ['what is missing, unknown', changed({ missing: ['everything'] })],
    ['a control character', changed({ message: 'a\u0000b' })],
    ['half a character', changed({ message: '\uD800' })],
    ['a message that is too long', changed({ message: 'x'.repeat(2001) })],
  ])('%s', async (_, text) => {
    expect(await unpackShared(await fragmentOf(text))).toEqual({ kind: 'refused', refusal: 'damaged' });
    expect(Object.prototype).not.toHaveProperty('code');
  });

  it.each(['#shared=', '#shared=1', '#shared=1.', '#shared=1.%00', checked('AAAA'), checked('AAAAA'), checked('////'), `${checked('AAAA')}.`, '#shared=1.AAAA.AAAA', '#shared=x.AAAA', '#shared=constructor.AAAA'])('%s', async (hash) => {
    expect(await unpackShared(hash)).toEqual({ kind: 'refused', refusal: 'damaged' });
  });

  it('every fragment that was cut', async () => {
    const fragment = (await packShared(SAMPLE)) ?? failed();
    for (let length = 8; length < fragment.length; length += 1) {
      expect(await unpackShared(fragment.slice(0, length))).toMatchObject({ kind: 'refused' });
    }
  });

  it('another version', async () => {
    expect(await unpackShared(await fragmentOf(JSON.stringify(SAMPLE), '2'))).toEqual({ kind: 'refused', refusal: 'version' });
  });

  it('a fragment that is too long', async () => {
    expect(await unpackShared(`#shared=1.${'A'.repeat(FRAGMENT_LIMIT)}`)).toEqual({ kind: 'refused', refusal: 'too-long' });
  });

  it('a short fragment that grows without end', async () => {
    const bomb = await fragmentOf(' '.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(FRAGMENT_LIMIT);
    expect(await unpackShared(bomb)).toEqual({ kind: 'refused', refusal: 'too-long' });
  });

  it('every fragment of which a character was changed', async () => {
    const fragment = (await packShared(SAMPLE)) ?? failed();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: fragment.length - 1 }), fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '_', '-', '.'), async (at, character) => {
        fc.pre(fragment[at] !== character);
        expect(await unpackShared(fragment.slice(0, at) + character + fragment.slice(at + 1))).toMatchObject({ kind: 'refused' });
      }),
      { numRuns: 300 },
    );
  });
});
