import { getMedian } from './measure.mjs';

const SIZES = [20, 2000, 50_000];
/** Typical queries: codes, parts of codes, a typo, both languages, a status. */
const QUERIES = ['ResourceNotFound', 'hash', 'notfound', 'forbiden', '找不到', '未經授權', '429', 'quota exceeded', 'invalid domain', 'machine isolate', 'TooManyRequest', '權限', 'os platform'];
const ROUNDS = 7;

/**
 * Compares the search, keystroke by keystroke, with `includes` over the same texts in lowercase.
 * @param {typeof import('./engine.ts')} engine
 * @returns {import('./format-section.mjs').Section}
 */
export function measureSearch(engine) {
  const rows = SIZES.flatMap((size) => {
    const documents = createDocuments(engine, size);
    const index = engine.buildSearchIndex(documents);
    const texts = documents.map(({ fields }) => fields.map(({ text }) => text).join('\n').toLowerCase());
    const ours = measureTimes((query) => engine.search(index, query));
    const plain = measureTimes((query) => texts.filter((text) => text.includes(query.toLowerCase())));
    return [
      { label: `${size} documents, median`, median: getMedian(ours), unit: 'ms', ratios: { 'plain includes time': getMedian(ours) / getMedian(plain) } },
      { label: `${size} documents, p95`, median: getPercentile(ours), unit: 'ms', ratios: { 'plain includes time': getPercentile(ours) / getPercentile(plain) } },
    ];
  });
  return { title: 'Search, per keystroke', rows };
}

/**
 * Repeats the catalog under other names until there are enough documents.
 * @param {typeof import('./engine.ts')} engine
 * @param {number} size
 */
function createDocuments(engine, size) {
  const own = engine.CATALOGUE.map(engine.toSearchDocument);
  return Array.from({ length: size }, (_, index) => {
    const document = own[index % own.length];
    if (document === undefined || index < own.length) return document;
    const id = `${document.id}${Math.floor(index / own.length)}`;
    return { id, fields: document.fields.map((field) => (field.kind === 'code' ? { ...field, text: id } : field)) };
  }).filter((document) => document !== undefined);
}

/**
 * @param {(query: string) => unknown} find
 * @returns {number[]} milliseconds, one per keystroke
 */
function measureTimes(find) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) {
      for (let length = 1; length <= query.length; length += 1) {
        const typed = query.slice(0, length);
        const start = performance.now();
        find(typed);
        // The first round only warms up.
        if (round > 0) times.push(performance.now() - start);
      }
    }
  }
  return times;
}

/** @param {readonly number[]} values */
function getPercentile(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}
