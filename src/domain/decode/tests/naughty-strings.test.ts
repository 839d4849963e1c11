import naughtyStrings from 'big-list-of-naughty-strings';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import type { DecodedError } from '../decode-result.ts';
import { decodeEveryWay } from '../generated/well-formed.test-helper.ts';
import { WRAPPERS } from '../generated/wrappers.test-helper.ts';
import { decodeErrors } from './decode-cases.ts';
import { StreamDecoder } from '../stream/stream-decoder.ts';

const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';
const STRINGS: readonly string[] = naughtyStrings;
/** Terminal colors are the only part of a message that the decoder removes: consoles add them, and no service sends them. */
const COLORED = STRINGS.filter((text) => text.includes('\u001B['));

function createSentBody(value: { code?: string; message?: string; target?: string }): { readonly body: { error: { code: string; message: string; target: string } }; readonly document: string } {
  const body = { error: { code: 'ResourceNotFound', message: 'Machine 0a1b was not found', target: ID, ...value } };
  return { body, document: JSON.stringify(body) };
}

it('loads the whole list', () => {
  expect(STRINGS.length).toBeGreaterThan(450);
  expect(COLORED).toHaveLength(2);
});

describe('naughty strings', () => {
  it('are decoded without a violation as a paste', () => {
    expect(STRINGS.flatMap((text) => decodeEveryWay(text).faults)).toEqual([]);
    expect(STRINGS.flatMap((text) => decodeEveryWay(`Error code: Forbidden\nMessage: ${text}\n`).faults)).toEqual([]);
  });

  it.each(STRINGS.filter((text) => text !== '' && !COLORED.includes(text)))('are preserved as the message: %j', (text) => {
    for (const message of [text, `Machine ${text} was not found`, `"${text}"`]) {
      expect(decodeErrors(createSentBody({ message }).document)).toMatchObject([{ code: 'ResourceNotFound', message, trackingId: ID, count: 1 }]);
    }
  });

  it('hide nothing around them if they are the code', () => {
    const wrong = STRINGS.filter((code) => {
      const [error, ...more] = decodeErrors(createSentBody({ code }).document);
      return more.length > 0 || error?.message !== 'Machine 0a1b was not found' || error.trackingId !== ID;
    });
    expect(wrong).toEqual([]);
  });

  it('are not a tracking ID if they are the target', () => {
    const wrong = STRINGS.filter((target) => {
      const [error, ...more] = decodeErrors(createSentBody({ target }).document);
      return more.length > 0 || error?.code !== 'ResourceNotFound' || error.trackingId !== null;
    });
    expect(wrong).toEqual([]);
  });

  it.each(WRAPPERS)('are decoded without a violation: $name', ({ wrap }) => {
    const faults = STRINGS.flatMap((text) => {
      const { body, document } = createSentBody({ message: text });
      const sent = { body, status: 404, expected: { kind: 'defender', code: body.error.code, message: text, trackingId: ID } } as const;
      return decodeEveryWay(wrap(document, sent)).faults;
    });
    expect(faults).toEqual([]);
  }, 60_000);
});

describe('invisible characters', () => {
  const KEPT = ['Zero\u200Bwidth', '\u200Bfirst', 'last\u200B', 'soft\u00ADhyphen', '\u202Eoverride\u202C', 'a no-break\u00A0space', 'thin\u202Fspace here', 'mark\uFEFF inside', 'join\u200Der'];

  it.each(KEPT)('are kept in a message, with its span: %j', (message) => {
    for (const text of [createSentBody({ message }).document, JSON.stringify({ a: createSentBody({ message }).document }), JSON.stringify(createSentBody({ message }).body, null, 2), `{'error': {'code': 'ResourceNotFound', 'message': '${message}', 'target': '${ID}'}}`]) {
      const [error] = decodeErrors(text);
      expect(error).toMatchObject({ code: 'ResourceNotFound', message, trackingId: ID });
      expect(text.slice(error?.spans.message?.start, error?.spans.message?.end)).toBe(message);
    }
  });

  it.each(KEPT)('are kept in a message of a streamed log: %j', (message) => {
    const found: DecodedError[] = [];
    const decoder = new StreamDecoder(toDecodeCatalogue(CATALOGUE), ({ error }) => found.push(error));
    decoder.push(`2026-11-24 08:00:00 INFO started\n2026-11-24 08:00:01 ERROR ${createSentBody({ message }).document}\n2026-11-24 08:00:02 INFO stopped\n`);
    decoder.end();
    expect(found).toMatchObject([{ code: 'ResourceNotFound', message, trackingId: ID }]);
  });

  it('are kept if the message was also escaped', () => {
    expect(decodeErrors(String.raw`{"error":{"code":"ResourceNotFound","message":"a\u200bb c\u00a0d","target":"${ID}"}}`)[0]?.message).toBe('a\u200Bb c\u00A0d');
    expect(decodeErrors(JSON.stringify({ body: String.raw`{"error":{"code":"ResourceNotFound","message":"a\u200bb","target":"${ID}"}}` }))[0]?.message).toBe('a\u200Bb');
  });

  it.each([
    ['between tokens', (json: string) => json.replaceAll(':', ':\u00A0').replaceAll(',', ',\u200B')],
    ['in a code', (json: string) => json.replace('ResourceNot', 'Resource\u200BNot')],
    ['in an ID', (json: string) => json.replaceAll('-', '-\u200B')],
    ['in a key', (json: string) => json.replace('"code"', '"co\u00ADde"')],
  ])('are removed %s, including from the message', (_, damage) => {
    const { document } = createSentBody({ message: 'Machine\u00A0x was not\u200B found' });
    expect(decodeErrors(damage(document))).toMatchObject([{ code: 'ResourceNotFound', message: 'Machine x was not found', trackingId: ID }]);
  });

  it('become spaces if a tool replaced every space with them', () => {
    const { document } = createSentBody({});
    expect(decodeErrors(document.replaceAll(' ', '\u00A0'))[0]?.message).toBe('Machine 0a1b was not found');
  });

  it('hide no secret', () => {
    const secret = ['ey', 'JhbGciOiJub25lIn0.eyJzdWIiOiJzb2MifQ.c2lnbmF0dXJl'].join('');
    const broken = `${secret.slice(0, 20)}\u200B${secret.slice(20)}`;
    const [error] = decodeErrors(createSentBody({ message: `Bearer ${broken} was refused` }).document);
    expect(error?.message).toBe('Bearer [token] was refused');
  });
});
