import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { measureBrowser } from './bench/browser-section.mjs';
import { formatSection } from './bench/format-section.mjs';
import { measureDecoding } from './bench/decode-section.mjs';
import { measureMemory } from './bench/memory-section.mjs';
import { measureSearch } from './bench/search-section.mjs';
import { bundle } from './support/bundle.mjs';
import { Problem, run } from './support/problem.mjs';
import { setUp } from './support/set-up.mjs';

/** @typedef {import('./bench/format-section.mjs').Section} Section */

/**
 * Each section takes the engine and returns its rows. Memory comes first, while the heap is empty.
 * @type {((engine: typeof import('./bench/engine.ts')) => Section | Promise<Section>)[]}
 */
const SECTIONS = [measureMemory, measureDecoding, measureSearch, measureBrowser];

await run(async () => {
  const jsonFile = readOptions(process.argv.slice(2));
  await setUp();
  /** @type {typeof import('./bench/engine.ts')} */
  const engine = await import(pathToFileURL(await bundle('bench', 'scripts/bench/engine.ts')).href);
  const sections = [];
  for (const measure of SECTIONS) {
    const section = await measure(engine);
    console.log(formatSection(section));
    sections.push(section);
  }
  if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify({ node: process.version, sections }, null, 2)}\n`);
});

/**
 * @param {string[]} args
 * @returns {string | undefined} the file to write the figures to
 */
function readOptions(args) {
  const [option, file, ...rest] = args;
  if (option === undefined) return undefined;
  if (option !== '--json' || file === undefined || rest.length > 0) throw new Problem('bench: unknown arguments; the only option is --json FILE');
  return file;
}
