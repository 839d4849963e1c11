import { defineTextShape } from './define-shape.ts';
import { lineRest } from './line-rest.ts';
import { reading } from './reading.ts';

/** The name of the class, with the namespace that tells it from others. */
const CLASS = /\b(?:Microsoft\.Graph|[Mm]sgraph)[\w.]{0,60}\.(?:ODataError|MainError|ApiException)s?: /g;

/** An exception of the Graph SDKs that carries nothing but the message. */
export const sdkException = defineTextShape({
  name: 'sdk-exception',
  claims: (text) => text.includes('ODataError') || text.includes('MainError'),
  read(input) {
    return [...input.text.matchAll(CLASS)].flatMap((found) => {
      const message = lineRest(input, found.index + found[0].length, { via: 'phrase', shape: 'dotnet' });
      return message === null ? [] : [reading(found.index, message.end, { shape: 'dotnet', role: 'error', kind: 'graph', message })];
    });
  },
});
