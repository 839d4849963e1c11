import type { Plugin } from 'vite';
import { CATALOGUE, SUPPLEMENTARY_ENTRIES, REFERENCE_ENTRIES } from '../../src/domain/catalogue/catalogue.ts';
import type { ErrorEntry } from '../../src/domain/catalogue/error-entry.ts';
import { toNotesData } from '../../src/domain/catalogue/notes-data.ts';
import { toSearchDocument } from '../../src/domain/catalogue/search-document.ts';
import { toDetail, toOperation, toSource, toSummary } from '../../src/domain/catalogue/page-data.ts';
import { toCheckedOperation } from '../../src/domain/check/checked-operation.ts';
import { toDecodeCatalogue } from '../../src/domain/decode/decode-catalogue.ts';
import { DIAGNOSIS_SOURCES } from '../../src/domain/diagnose/evidence.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { toCallPattern } from '../../src/domain/operations/call-pattern.ts';
import { OPERATIONS, getOperationsRaising } from '../../src/domain/operations/operations.ts';

const PREFIX = 'virtual:catalogue/';

/**
 * Splits the catalog into the modules that pages load: per language, and per code for pages that show only one code.
 * The
 * sources keep both languages of a code together. Entries that are not in the official code table go into separate
 * modules, because the first page does not need them.
 */
export function catalogueModules(): Plugin {
  const modules = new Map<string, string>();
  const add = (name: string, binding: string, value: unknown) =>
    modules.set(name, `export const ${binding} = ${JSON.stringify(value)};`);

  for (const language of LANGUAGES) {
    add(`summaries/${language}`, 'summaries', REFERENCE_ENTRIES.map((entry) => toSummary(entry, language)));
    add(`supplementary/${language}`, 'summaries', SUPPLEMENTARY_ENTRIES.map((entry) => toSummary(entry, language)));
    add(`operations/${language}`, 'operations', OPERATIONS.map((operation) => toOperation(operation, language)));
    add(`diagnosis-sources/${language}`, 'sources', DIAGNOSIS_SOURCES.map((id) => toSource(id, language)));
    add(`checks/${language}`, 'operations', OPERATIONS.map((operation) => toCheckedOperation(operation, language)));
    add(`notes/${language}`, 'notes', toNotesData(language));
    for (const entry of CATALOGUE) {
      const raising = getOperationsRaising(entry.code).map((operation) => operation.id);
      add(`details/${language}/${entry.code}`, 'detail', toDetail(entry, language, CATALOGUE, raising));
    }
  }
  modules.set('details', createDetailLoaders(REFERENCE_ENTRIES));
  modules.set('supplementary-details', createDetailLoaders(SUPPLEMENTARY_ENTRIES));
  add('search', 'documents', REFERENCE_ENTRIES.map(toSearchDocument));
  add('supplementary-search', 'documents', SUPPLEMENTARY_ENTRIES.map(toSearchDocument));
  add('calls', 'calls', OPERATIONS.map(toCallPattern));
  add('decode', 'decodeCatalogue', toDecodeCatalogue(CATALOGUE));

  return {
    name: 'catalogue-modules',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${PREFIX}`) ? (modules.get(id.slice(PREFIX.length + 1)) ?? null) : null),
  };
}

/** Returns one loader per language and code, written out so that the bundler creates a chunk for each. */
function createDetailLoaders(entries: readonly ErrorEntry[]): string {
  const languages = LANGUAGES.map((language) => {
    const loaders = entries.map(
      ({ code }) => `${code}: () => import(${JSON.stringify(`${PREFIX}details/${language}/${code}`)})`,
    );
    return `${JSON.stringify(language)}: { ${loaders.join(', ')} }`;
  });
  return `export const details = { ${languages.join(', ')} };`;
}
