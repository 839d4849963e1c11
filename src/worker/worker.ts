import { PIECE_SIZE } from '../reader/limits.ts';
import type { FromWorker, ToWorker } from '../reader/protocol.ts';
import { serveInputReader } from '../reader/serve-input-reader.ts';
import { createEngine } from './create-engine.ts';

// Only the page creates script URLs. This worker must not create any.
if (typeof trustedTypes !== 'undefined') {
  trustedTypes.createPolicy('app-urls', {
    createScriptURL: () => {
      throw new TypeError('Not an address of this app.');
    },
  });
}

const post = (message: FromWorker) => postMessage(message);
const handleMessage = serveInputReader(createEngine, post, PIECE_SIZE);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => handleMessage(data));
post({ kind: 'ready' });
