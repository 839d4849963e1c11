import { expect, it } from 'vitest';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { splitRequest } from './request-parts.ts';

const secret = (start: number, end: number): Secret => ({ start, end, kind: 'token' });
const TEXT = 'before HIDDEN-VALUE after';
const shown = (from: number, to: number) => splitRequest(TEXT, [], [secret(7, 19)], from, to).map((part) => (part.secret === null ? part.text : '*')).join('');

it.each([
  ['whole', 0, 25, 'before * after'],
  ['starts before the excerpt', 10, 25, '* after'],
  ['ends after the excerpt', 0, 12, 'before *'],
  ['before the excerpt', 19, 25, ' after'],
  ['around the excerpt', 9, 12, '*'],
])('masks a secret: %s', (_, from, to, expected) => {
  expect(shown(from, to)).toBe(expected);
});
