import { CATALOGUE } from '../domain/catalogue/catalogue.ts';
import { CERTAINTIES, FIXERS, SERVICES, RAISED_BY, RETRIES, STATUSES } from '../domain/catalogue/error-entry.ts';
import type { DocumentedMessage, ErrorEntry, ObservedMessage } from '../domain/catalogue/error-entry.ts';
import { PUBLISHED_IDS } from '../domain/catalogue/published-ids.ts';
import { formatSample } from '../domain/catalogue/format-sample.ts';
import { SOURCES } from '../domain/catalogue/sources.ts';
import { LANGUAGES } from '../domain/language.ts';
import { getCheckedDate } from '../domain/catalogue/checked-date.ts';
import { getOperationsRaising } from '../domain/operations/operations.ts';
import { formatCsvCell } from '../domain/triage/export/csv-cell.ts';
import type { StaticFile } from './build-context.ts';

/**
 * Version of the data format. 1: the codes of the official table. 2: also the codes outside it, each with its
 * `origin`; `status` can be null, and `sample` is the body as it is sent.
 */
const VERSION = 2;

/** Creates the catalog files (JSON and CSV) for apps and scripts. */
export function createCatalogueFiles(): readonly StaticFile[] {
  return [
    { path: 'catalogue.json', content: `${JSON.stringify(createCatalogueData(), null, 1)}\n` },
    { path: 'catalogue.csv', content: createCatalogueCsv() },
    { path: 'catalogue.schema.json', content: `${JSON.stringify(createCatalogueSchema(), null, 1)}\n` },
  ];
}

function createCatalogueData() {
  return {
    $schema: 'catalogue.schema.json',
    checked: getCheckedDate(),
    licence: 'MIT; quoted messages and names: Microsoft Learn, CC BY 4.0',
    version: VERSION,
    codes: CATALOGUE.map(toPublishedEntry),
    sources: SOURCES,
  };
}

/** Converts an entry to the property names of the published files, which never change. */
function toPublishedEntry({ code, service, status, equivalentCodes = [], oauthErrors = [], documented, observed, onGraph = [], sample, ...rest }: ErrorEntry) {
  return {
    code,
    origin: service,
    status,
    twins: equivalentCodes,
    oauthErrors,
    ...rest,
    documented: toPublishedMessage(documented),
    observed: observed.map((message) => toPublishedMessage(message)),
    onGraph,
    sample: formatSample(sample),
    operations: getOperationsRaising(code).map((operation) => operation.id),
  };
}

function toPublishedMessage({ translation, ...message }: DocumentedMessage | ObservedMessage) {
  return { ...message, reading: translation };
}

/** Creates RFC 4180 CSV with a byte order mark, without which spreadsheets misread the Chinese columns. */
function createCatalogueCsv(): string {
  const columns = ['code', 'status', 'fix', 'retry', 'message', ...LANGUAGES.map((language) => `meaning_${language}`), 'aliases', 'origin'];
  const rows = CATALOGUE.map((entry) => [
    entry.code,
    entry.status,
    entry.verdict.fix,
    entry.verdict.retry,
    entry.documented.template,
    ...LANGUAGES.map((language) => entry.meaning[language].replaceAll('`', '')),
    entry.aliases.map((alias) => alias.name).join(' | '),
    entry.service,
  ]);
  return `\uFEFF${[columns, ...rows].map((row) => row.map((value) => formatCsvCell(value)).join(',')).join('\r\n')}\r\n`;
}

const text = { type: 'string' };

function localized(value: unknown = text) {
  return { type: 'object', properties: Object.fromEntries(LANGUAGES.map((language) => [language, value])), required: LANGUAGES };
}

function listOf(items: unknown) {
  return { type: 'array', items };
}

function createCatalogueSchema() {
  const sources = listOf({ enum: Object.keys(SOURCES) });
  const verdict = {
    type: 'object',
    properties: { fix: { enum: FIXERS }, retry: { enum: RETRIES } },
    required: ['fix', 'retry'],
  };
  const variables = { type: 'object', additionalProperties: localized() };
  const fact = {
    type: 'object',
    properties: { text: localized(), certainty: { enum: CERTAINTIES }, sources },
    required: ['text', 'certainty', 'sources'],
  };
  const entry = {
    code: { enum: PUBLISHED_IDS },
    origin: { enum: SERVICES },
    status: { enum: [...STATUSES, null] },
    twins: listOf(text),
    oauthErrors: listOf(text),
    meaning: localized(),
    listedOn: sources,
    documented: {
      type: 'object',
      properties: {
        kind: { enum: ['template', 'description'] },
        template: text,
        reading: text,
        variables,
        note: localized(),
        seedWording: { type: ['string', 'null'] },
        sources,
      },
      required: ['kind', 'template', 'reading', 'variables', 'seedWording', 'sources'],
    },
    observed: listOf({
      type: 'object',
      properties: { template: text, reading: text, variables, note: localized(), verdict, certainty: { enum: CERTAINTIES }, sources },
      required: ['template', 'reading', 'variables', 'certainty', 'sources'],
    }),
    verdict,
    verdictNote: localized(),
    causes: listOf(fact),
    steps: listOf(fact),
    limits: listOf(fact),
    onGraph: listOf(fact),
    sample: text,
    raisedBy: { enum: RAISED_BY },
    related: listOf({ enum: PUBLISHED_IDS }),
    aliases: listOf({ type: 'object', properties: { name: text, source: { enum: Object.keys(SOURCES) } }, required: ['name', 'source'] }),
    keywords: localized(listOf(text)),
    operations: listOf(text),
  };
  const source = {
    type: 'object',
    properties: {
      title: localized(),
      url: { type: ['string', 'null'], format: 'uri' },
      kind: { enum: ['documentation', 'thread', 'code'] },
      pageDate: text,
      checked: { type: 'string', format: 'date' },
    },
    required: ['title', 'url', 'kind', 'checked'],
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Microsoft Defender API error codes and related errors',
    type: 'object',
    properties: {
      version: { const: VERSION },
      checked: { type: 'string', format: 'date' },
      licence: text,
      codes: listOf({ type: 'object', properties: entry, required: Object.keys(entry) }),
      sources: { type: 'object', additionalProperties: source },
    },
    required: ['version', 'checked', 'licence', 'codes', 'sources'],
  };
}
