import { defineTextShape, HOLE } from './define-shape.ts';
import { located, reading } from './reading.ts';

const EXCEPTION = /\b(?:Microsoft\.Graph[\w.]{0,60}|[Mm]sgraph[\w.]{0,60})\.(?:ODataError|MainError|ApiException)s?: ([^\n]{3,2000})/g;

/** An exception of the Graph SDKs that carries nothing but the message. */
export const sdkException = defineTextShape({
  name: 'sdk-exception',
  claims: (text) => text.includes('ODataError') || text.includes('MainError'),
  read({ view, text }) {
    return [...text.matchAll(EXCEPTION)].flatMap((found) => {
      const message = (found[1] ?? '').trimEnd();
      if (message.includes(HOLE)) return [];
      const start = found.index + found[0].length - (found[1] ?? '').length;
      const end = start + message.length;
      return [reading(found.index, end, { shape: 'dotnet', role: 'error', kind: 'graph', message: located(view, start, end, { via: 'phrase', shape: 'dotnet' }) })];
    });
  },
});
