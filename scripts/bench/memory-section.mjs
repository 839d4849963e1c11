import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { logLines } from './texts/logs.mjs';

const GIGABYTE = 1_000_000_000;
const PIECE = 262_144;
/** The log repeats after so many characters: making it would take longer than reading it. */
const PERIOD = 64;

/**
 * Memory while a log of 1 GB runs through the decoder; it is made as it is read and never stored.
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
    title: 'Memory over a log of 1 GB',
    note: `${errors} errors were handed out and not kept`,
    rows: [
      { label: 'in use, at most', median: heap / 1e6, unit: 'MB', ratios: {} },
      { label: 'taken from the system, at most, garbage included', median: resident / 1e6, unit: 'MB', ratios: {} },
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
