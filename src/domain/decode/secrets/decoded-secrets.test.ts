import { describe, expect, it } from 'vitest';
import { createBody, decodeErrors } from '../tests/decode-cases.ts';
import { findLeak } from './corpus/find-leak.ts';
import { FakeData } from './corpus/fake-data.ts';
import { createSecretCorpus, type SecretCase } from './corpus/secret-corpus.ts';
import { SECRET_SAMPLES } from './corpus/secret-samples.ts';

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const fake = new FakeData(3);

/** Places where a text with a secret may appear relative to an error. */
const PLACES: readonly (readonly [name: string, place: (text: string) => string])[] = [
  ['in its message', (text) => createBody('BadRequest', `Cannot read ${text}`, ID)],
  ['before it', (text) => `${text}\n${createBody('BadRequest', 'Bad request', ID)}`],
  ['in a field next to it', (text) => JSON.stringify({ request: text, response: { error: { code: 'BadRequest', message: 'Bad request', target: ID } } })],
];

function findLeaks({ name, text, secrets }: SecretCase, place: (text: string) => string): readonly string[] {
  const shown = JSON.stringify(decodeErrors(place(text)));
  return secrets.filter((secret) => findLeak(secret, shown) !== null).map(() => `${name}: ${shown}`);
}

describe.each(PLACES)('no field of a result shows a secret %s', (_, place) => {
  const corpus = createSecretCorpus(2);

  it.each(SECRET_SAMPLES.map(({ kind }) => kind))('%s', (kind) => {
    expect(corpus.filter((one) => one.kind === kind).flatMap((one) => findLeaks(one, place))).toEqual([]);
  });
});

describe('secrets identified by the text around them', () => {
  it('masks a code that is a token', () => {
    const token = ['gh', 'p_', fake.word(36)].join('');
    const [error] = decodeErrors(createBody(token, 'Bad request', ID));
    expect(error).toMatchObject({ code: '[api-key]', known: false, trackingId: ID });
  });

  it('masks the part of a message that overlaps with a secret of the text', () => {
    const key = fake.word(64);
    const begin = `${'-'.repeat(5)}BEGIN ${['PRIVATE', 'KEY'].join(' ')}${'-'.repeat(5)}`;
    const [error] = decodeErrors(createBody('BadRequest', `Key ${begin}\n${key}`, ID));
    expect(error?.message).not.toContain(key.slice(0, 12));
    expect(error?.trackingId).toBe(ID);
  });

  it('masks a message variable if the whole message identifies it as a secret', () => {
    const secret = fake.word(32);
    const [error] = decodeErrors(createBody('ResourceNotFound', `Machine client_secret=${secret} was not found`, ID));
    expect(JSON.stringify(error)).not.toContain(secret.slice(4, 16));
  });

  it('keeps the tracking ID wherever it appears', () => {
    const [error] = decodeErrors(JSON.stringify({ error: { code: 'BadRequest', message: 'Bad request', target: '|76aa01bc-1f2e3d4c5b6a7988.' }, secret: '|76aa01bc-1f2e3d4c5b6a7988.' }));
    expect(error?.trackingId).toBe('|76aa01bc-1f2e3d4c5b6a7988.');
  });
});
