import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { logLines } from './texts/logs.mjs';

const GIGABYTE = 1_000_000_000;
const PIECE = 262_144;
/** Number of chunks after which the log repeats: generating all of it would take longer than decoding it. */
const PERIOD = 64;

/**
 * Measures memory while the decoder reads a 1 GB log that is never stored as a whole.
 * @param {typeof import('./engine.ts')} engine
 * @returns {import('./format-section.mjs').Section}
 */
export function measureMemory(engine) {
  setFlagsFromString('--expose-gc');
  /** @type {() => void} */
  const collect = runInNewContext('gc');
  const pieces = makePieces();
  const catalogue = engine.toDecodeCatalogue(engine.CATALOGUE);
  let errors = 0;
  const decoder = new engine.StreamDecoder(catalogue, () => {
    errors += 1;
  });
  collect();
  const before = process.memoryUsage();
  let heap = 0;
  let resident = 0;
  for (let turn = 0; decoder.position < GIGABYTE; turn += 1) {
    decoder.push(pieces[turn % PERIOD] ?? '');
    resident = Math.max(resident, process.memoryUsage.rss() - before.rss);
    if (turn % 256 !== 0) continue;
    collect();
    heap = Math.max(heap, process.memoryUsage().heapUsed - before.heapUsed);
  }
  decoder.end();
  return {
    title: 'Memory while decoding a 1 GB log',
    note: `${errors} errors were reported and not kept`,
    rows: [
      { label: 'peak heap in use', median: heap / 1e6, unit: 'MB', ratios: {} },
      { label: 'peak resident set growth, including garbage', median: resident / 1e6, unit: 'MB', ratios: {} },
    ],
  };
}

function makePieces() {
  const lines = logLines('text');
  return Array.from({ length: PERIOD }, () => {
    let piece = '';
    while (piece.length < PIECE) piece += lines.next().value;
    return piece;
  });
}
