import { PIECE } from '../reading/limits.ts';
import type { FromWorker, ToWorker } from '../reading/protocol.ts';
import { serveReading } from '../reading/serve-reading.ts';
import { createEngine } from './engine.ts';

// Only the page makes addresses that code is loaded from: nothing in here may.
if (typeof trustedTypes !== 'undefined') {
  trustedTypes.createPolicy('app-urls', {
    createScriptURL: () => {
      throw new TypeError('Not an address of this app.');
    },
  });
}

const tell = (message: FromWorker) => postMessage(message);
const take = serveReading(createEngine, tell, PIECE);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => take(data));
tell({ kind: 'ready' });
