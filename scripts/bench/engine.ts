/** The modules that the benchmarks measure, bundled like the shipped code. */
export { CATALOGUE } from '../../src/domain/catalogue/catalogue.ts';
export { toSearchDocument } from '../../src/domain/catalogue/search-document.ts';
export { decode } from '../../src/domain/decode/decode.ts';
export { toDecodeCatalogue } from '../../src/domain/decode/decode-catalogue.ts';
export { findSecrets } from '../../src/domain/decode/secrets/find-secrets.ts';
export { StreamDecoder } from '../../src/domain/decode/stream/stream-decoder.ts';
export { buildSearchIndex, search } from '../../src/domain/search/search.ts';
