import { expect, it } from 'vitest';
import { splitTemplate } from './split-template.ts';

it.each([
  ['Hash value {hash} is invalid.', ['Hash value ', '<hash>', ' is invalid.']],
  ['{operation} is supported on {version}', ['<operation>', ' is supported on ', '<version>']],
  ['Unauthorized', ['Unauthorized']],
  ['', []],
  ['a {not closed', ['a {not closed']],
])('%s', (template, parts) => {
  expect(splitTemplate(template).map((part) => (part.variable ? `<${part.text}>` : part.text))).toEqual(parts);
});
