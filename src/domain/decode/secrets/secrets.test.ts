import { describe, expect, it } from 'vitest';
import { FakeData } from './corpus/fake-data.ts';
import { findSecrets } from './find-secrets.ts';
import { maskSecrets } from './mask-secrets.ts';

const mask = (text: string): string => maskSecrets(text, (kind) => `[${kind}]`);

const fake = new FakeData(11);

it('masks a token that a console wrapped', () => {
  const token = fake.jwt().slice(0, 130);
  const broken = `Authorization: Bearer ${token.slice(0, 50)}\n     | ${token.slice(50, 100)}\n     | ${token.slice(100)}\nNext line`;
  expect(mask(broken)).toBe('Authorization: Bearer [token]\nNext line');
});

it('masks the short last line of a token, and a token whose line ends became spaces', () => {
  const token = `1.A${fake.word(140)}`;
  const lines = [token.slice(0, 48), token.slice(48, 96), token.slice(96, 134), `${token.slice(134)}a7K`];
  expect(mask(`X-Refresh-Token: ${lines.join('\n')}\n\nAny idea?`)).toBe('X-Refresh-Token: [refresh-token]\n\nAny idea?');
  expect(mask(`got '${lines.slice(0, 3).join(' ')}' and failed`)).toBe("got '[refresh-token]' and failed");
});

it('keeps names and the text around a secret', () => {
  expect(mask(`client_id=1&client_secret=${fake.word(20)}&scope=x`)).toBe('client_id=1&client_secret=[client-secret]&scope=x');
});

describe('hostile text', () => {
  it.each([
    ['quotes', '"'.repeat(300_000)],
    ['endless names', 'token='.repeat(50_000)],
    ['endless tokens', 'eyJ'.repeat(100_000)],
    ['unclosed keys', '-----BEGIN PRIVATE KEY-----'.repeat(10_000)],
    ['escapes', String.raw`password\\\\"`.repeat(20_000)],
    ['markers', 'Q~'.repeat(100_000)],
    ['cells', 'token|"a ""'.repeat(30_000)],
    ['percent signs', '%25'.repeat(100_000)],
    ['entities', '&amp;'.repeat(60_000)],
    ['backslashes', '\\'.repeat(300_000)],
    ['wrapped lines', `${'x'.repeat(80)}\n`.repeat(4000)],
    ['base64', 'QUJD'.repeat(80_000)],
  ])('is processed to its end: %s', (_, text) => {
    const found = findSecrets(text);
    expect(found.every(({ start, end }, index) => start < end && start >= (found[index - 1]?.end ?? 0))).toBe(true);
  });
});
