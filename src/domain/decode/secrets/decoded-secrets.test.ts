import { describe, expect, it } from 'vitest';
import { body, errorsIn } from '../shape-cases.ts';
import { leakOf } from './corpus/leaks.ts';
import { MadeUp } from './corpus/made-up.ts';
import { secretCorpus, type SecretCase } from './corpus/secret-corpus.ts';
import { SECRET_FORMS } from './corpus/secret-forms.ts';

const ID = '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa';
const made = new MadeUp(3);

/** The ways in which a text with a secret comes to stand in or beside an error. */
const PLACES: readonly (readonly [name: string, place: (text: string) => string])[] = [
  ['in its message', (text) => body('BadRequest', `Cannot read ${text}`, ID)],
  ['before it', (text) => `${text}\n${body('BadRequest', 'Bad request', ID)}`],
  ['in a field beside it', (text) => JSON.stringify({ request: text, response: { error: { code: 'BadRequest', message: 'Bad request', target: ID } } })],
];

function leaksIn({ name, text, secrets }: SecretCase, place: (text: string) => string): readonly string[] {
  const shown = JSON.stringify(errorsIn(place(text)));
  return secrets.filter((secret) => leakOf(secret, shown) !== null).map(() => `${name}: ${shown}`);
}

describe.each(PLACES)('no field of a result shows a secret %s', (_, place) => {
  const corpus = secretCorpus(2);

  it.each(SECRET_FORMS.map(({ kind }) => kind))('%s', (kind) => {
    expect(corpus.filter((one) => one.kind === kind).flatMap((one) => leaksIn(one, place))).toEqual([]);
  });
});

describe('values that are told to be secrets by what stands around them', () => {
  it('masks a code that is a token', () => {
    const token = ['gh', 'p_', made.word(36)].join('');
    const [error] = errorsIn(body(token, 'Bad request', ID));
    expect(error).toMatchObject({ code: '[api-key]', known: false, trackingId: ID });
  });

  it('masks the part of a message into which a secret of the text runs', () => {
    const key = made.word(64);
    const begin = `${'-'.repeat(5)}BEGIN ${['PRIVATE', 'KEY'].join(' ')}${'-'.repeat(5)}`;
    const [error] = errorsIn(body('BadRequest', `Key ${begin}\n${key}`, ID));
    expect(error?.message).not.toContain(key.slice(0, 12));
    expect(error?.trackingId).toBe(ID);
  });

  it('masks a variable of a message by the secrets of the whole message', () => {
    const secret = made.word(32);
    const [error] = errorsIn(body('ResourceNotFound', `Machine client_secret=${secret} was not found`, ID));
    expect(JSON.stringify(error)).not.toContain(secret.slice(4, 16));
  });

  it('keeps the tracking ID, whatever it stands in', () => {
    const [error] = errorsIn(JSON.stringify({ error: { code: 'BadRequest', message: 'Bad request', target: '|76aa01bc-1f2e3d4c5b6a7988.' }, secret: '|76aa01bc-1f2e3d4c5b6a7988.' }));
    expect(error?.trackingId).toBe('|76aa01bc-1f2e3d4c5b6a7988.');
  });
});
