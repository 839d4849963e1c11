import { expect, it } from 'vitest';
import { getNextOptionIndex } from './next-option-index.ts';

it.each([
  ['the first option, when none is active', 'ArrowDown', -1, 20, 0],
  ['the next option', 'ArrowDown', 4, 20, 5],
  ['the first option after the last', 'ArrowDown', 19, 20, 0],
  ['the last option, when none is active', 'ArrowUp', -1, 20, 19],
  ['the previous option', 'ArrowUp', 4, 20, 3],
  ['the last option before the first', 'ArrowUp', 0, 20, 19],
  ['a page further', 'PageDown', 4, 20, 12],
  ['the last option on the last page', 'PageDown', 15, 20, 19],
  ['a page further from the field', 'PageDown', -1, 20, 8],
  ['a page back', 'PageUp', 12, 20, 4],
  ['the first option on the first page', 'PageUp', 3, 20, 0],
  ['the first option, when there is only one', 'ArrowDown', 0, 1, 0],
])('goes to %s with %s', (_, key, active, length, next) => {
  expect(getNextOptionIndex(key, active, length)).toBe(next);
});

it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Enter', 'a'])('leaves %s to the field', (key) => {
  expect(getNextOptionIndex(key, 3, 20)).toBeNull();
});

it.each(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'])('goes nowhere in an empty list with %s', (key) => {
  expect(getNextOptionIndex(key, -1, 0)).toBeNull();
});
