import { expect, it } from 'vitest';
import { splitRichText } from './rich-text.tsx';
import { splitAtCapitals } from './term.tsx';

it.each([
  ['ResourceNotFound', ['Resource', 'Not', 'Found']],
  ['ODataError', ['OData', 'Error']],
  ['Machine.Read.All', ['Machine.Read.All']],
  ['', ['']],
])('%s breaks only before a capital letter', (name, pieces) => {
  expect(splitAtCapitals(name)).toEqual(pieces);
});

it('recognizes code in backticks', () => {
  expect(splitRichText('Send `Comment` with `Sha1`.').filter((part) => part.code).map((part) => part.text)).toEqual(['Comment', 'Sha1']);
  expect(splitRichText('no code').map((part) => part.text)).toEqual(['no code']);
});
