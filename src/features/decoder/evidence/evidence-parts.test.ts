import { expect, it } from 'vitest';
import { splitEvidence } from './evidence-parts.ts';

const text = '{"code":"NotFound","message":"no NotFound here","target":"|1."} Bearer abc';

const shown = (...args: Parameters<typeof splitEvidence>) =>
  splitEvidence(...args).map((part) => (part.kind === null ? part.text : `<${part.kind}:${part.text}>`)).join('');

it('marks the spans and keeps all other characters', () => {
  const spans = { code: { start: 9, end: 17 }, trackingId: { start: 58, end: 61 } };
  const parts = splitEvidence(text, spans, [], 0, text.length);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(shown(text, spans, [], 0, text.length)).toContain('<code:NotFound>');
  expect(shown(text, spans, [], 0, text.length)).toContain('<trackingId:|1.>');
});

it('shows narrow evidence inside wider evidence', () => {
  const spans = { code: { start: 33, end: 41 }, message: { start: 30, end: 46 } };
  expect(shown(text, spans, [], 0, text.length)).toContain('<message:no ><code:NotFound><message: here>');
});

it('gives secrets precedence over all other evidence', () => {
  const spans = { message: { start: 0, end: text.length } };
  expect(shown(text, spans, [{ start: 71, end: 74, kind: 'token' }], 0, text.length)).toMatch(/<message:.*><secret:abc>$/);
});

it('marks each part of a value that is split across lines', () => {
  const spans = { trackingId: { start: 0, end: 9, pieces: [{ start: 0, end: 3 }, { start: 6, end: 9 }] } };
  expect(shown('abc\n| def', spans, [], 0, 9)).toBe('<trackingId:abc>\n| <trackingId:def>');
});

it('limits the parts to the excerpt', () => {
  expect(shown('0123456789', { code: { start: 4, end: 6 } }, [], 2, 8)).toBe('23<code:45>67');
  expect(shown('0123456789', { code: { start: 0, end: 1 } }, [], 2, 8)).toBe('234567');
});

it('masks a secret that starts before the excerpt, ends after it, or fills it', () => {
  const secrets = [{ start: 1, end: 4, kind: 'token' }, { start: 6, end: 9, kind: 'password' }] as const;
  expect(shown('0123456789', {}, secrets, 2, 8)).toBe('<secret:23>45<secret:67>');
  expect(shown('0123456789', {}, [{ start: 0, end: 10, kind: 'token' }], 2, 8)).toBe('<secret:234567>');
});

it('masks a secret that spans several pieces of evidence', () => {
  const spans = { code: { start: 1, end: 4 }, message: { start: 5, end: 9 } };
  expect(shown('0123456789', spans, [{ start: 3, end: 7, kind: 'token' }], 0, 10)).toBe('0<code:12><secret:3456><message:78>9');
});

it('does not mask a tracking ID, unless it is inside a secret', () => {
  const spans = { trackingId: { start: 2, end: 6 } };
  expect(shown('0123456789', spans, [{ start: 2, end: 6, kind: 'password' }], 0, 10)).toBe('01<trackingId:2345>6789');
  expect(shown('0123456789', spans, [{ start: 1, end: 7, kind: 'token' }], 0, 10)).toBe('0<secret:123456>789');
});
