import { describe, expect, test } from 'vitest';
import type { Localized } from '../language.ts';
import { CATALOGUE, ENTRIES_BY_CODE, getEntriesOfService, SUPPLEMENTARY_ENTRIES, REFERENCE_ENTRIES } from './catalogue.ts';
import { SERVICES, STATUSES, type ErrorEntry, type Fact, type Verdict } from './error-entry.ts';
import { ENTRA_NUMBERS, PUBLISHED_IDS } from './published-ids.ts';
import * as notes from './reference-notes.ts';
import { formatSample } from './format-sample.ts';
import type { Source } from './sources/source.ts';
import { SOURCES, type SourceId } from './sources.ts';
import { findUsageFaults } from './zh-tw-usage.test-helper.ts';

const ENTRIES = CATALOGUE.map((entry) => [entry.code, entry] as const);
const REFERENCE_ROWS = REFERENCE_ENTRIES.map((entry) => [entry.code, entry] as const);
const SUPPLEMENTARY_ROWS = SUPPLEMENTARY_ENTRIES.map((entry) => [entry.code, entry] as const);
const SOURCE_ROWS: readonly (readonly [string, Source])[] = Object.entries(SOURCES);

const SOURCE_URLS = SOURCE_ROWS.flatMap(([, source]) => source.url ?? []);

/** Codes whose `/e/CODE/` URLs are permanent. Only append to this list. */
const PROMISED_CODES = [
  'BadRequest',
  'ODataError',
  'InvalidInput',
  'InvalidRequestBody',
  'InvalidHashValue',
  'InvalidDomainName',
  'InvalidIpAddress',
  'InvalidUrl',
  'MaximumBatchSizeExceeded',
  'MissingRequiredParameter',
  'OsPlatformNotSupported',
  'ClientVersionNotSupported',
  'Unauthorized',
  'Forbidden',
  'DisabledFeature',
  'DisallowedOperation',
  'NotFound',
  'ResourceNotFound',
  'InternalServerError',
  'TooManyRequests',
  'ActiveRequestAlreadyExists',
  'InvalidAuthenticationToken',
  'Authorization_RequestDenied',
  'Authentication_MSGraphPermissionMissing',
  'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  'UnknownError',
  'BadGateway',
  'ServiceUnavailable',
  'GatewayTimeout',
];

/** The first Entra numbers whose pages are permanent. */
const PROMISED_NUMBERS = [7000215, 7000222, 7000218, 7000216, 700025, 70002, 50012];

const CALLER_AFTER_FIX: Verdict = { fix: 'caller', retry: 'after-fix' };
const ADMIN_AFTER_FIX: Verdict = { fix: 'admin', retry: 'after-fix' };

/** Verdicts of the official codes, which users and client code rely on. */
const PROMISED_VERDICTS: Readonly<Partial<Record<string, Verdict>>> = {
  BadRequest: CALLER_AFTER_FIX,
  ODataError: CALLER_AFTER_FIX,
  InvalidInput: CALLER_AFTER_FIX,
  InvalidRequestBody: CALLER_AFTER_FIX,
  InvalidHashValue: CALLER_AFTER_FIX,
  InvalidDomainName: CALLER_AFTER_FIX,
  InvalidIpAddress: CALLER_AFTER_FIX,
  InvalidUrl: CALLER_AFTER_FIX,
  MaximumBatchSizeExceeded: CALLER_AFTER_FIX,
  MissingRequiredParameter: CALLER_AFTER_FIX,
  OsPlatformNotSupported: { fix: 'caller', retry: 'no' },
  ClientVersionNotSupported: ADMIN_AFTER_FIX,
  Unauthorized: CALLER_AFTER_FIX,
  Forbidden: ADMIN_AFTER_FIX,
  DisabledFeature: ADMIN_AFTER_FIX,
  DisallowedOperation: ADMIN_AFTER_FIX,
  NotFound: CALLER_AFTER_FIX,
  ResourceNotFound: CALLER_AFTER_FIX,
  TooManyRequests: { fix: 'caller', retry: 'backoff' },
  InternalServerError: { fix: 'microsoft', retry: 'backoff' },
};

const TRACKING_ID_PATTERNS = [
  /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/u,
  /^\|[\da-f]{8}-[\da-f]{16}\.(?:\d+\.)*$/u,
  /^\|00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}\.(?:[\da-f]{8}_\d+\.)?(?:\d+\.)*$/u,
];

function getFacts(entry: ErrorEntry): readonly Fact[] {
  return [...entry.causes, ...entry.steps, ...entry.limits, ...(entry.onGraph ?? [])];
}

/** Returns every text of an entry that is written in both languages. */
function getTexts(entry: ErrorEntry): readonly Localized[] {
  const messages = [entry.documented, ...entry.observed];
  return [
    entry.meaning,
    entry.verdictNote,
    ...getFacts(entry).map((fact) => fact.text),
    ...messages.flatMap((message) => message.note ?? []),
    ...messages.flatMap((message) => Object.values(message.variables)),
  ];
}

/** Finds every text of the reference notes by its type. */
function findLocalized(value: unknown): readonly Localized[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh-TW' in value && typeof value.en === 'string' && typeof value['zh-TW'] === 'string') {
    return [{ en: value.en, 'zh-TW': value['zh-TW'] }];
  }
  return Object.values(value).flatMap(findLocalized);
}

function getSources(entry: ErrorEntry): readonly SourceId[] {
  return [
    ...entry.listedOn,
    ...entry.documented.sources,
    ...entry.observed.flatMap((message) => message.sources),
    ...getFacts(entry).flatMap((fact) => fact.sources),
    ...entry.aliases.map((alias) => alias.source),
  ];
}

const NOTE_FACTS: readonly Fact[] = [
  ...notes.MESSAGES_VARY,
  ...notes.EXAMPLE_RESPONSES.map((example) => example.note),
  ...notes.CASE_SENSITIVE_PARAMETERS,
  ...notes.TRACKING_ID,
  ...notes.OTHER_IDS,
  ...notes.NAMES,
  ...notes.ON_GRAPH,
  ...notes.MOVED_TO_GRAPH,
  ...notes.SUPPORT,
];

const USED_SOURCES: readonly string[] = [
  ...CATALOGUE.flatMap(getSources),
  ...NOTE_FACTS.flatMap((fact) => fact.sources),
  ...notes.TRACKING_ID_FORMATS.flatMap((form) => form.sources),
  ...notes.RELATED_ARTICLES.map((link) => link.source),
];

const ALL_TEXTS: readonly (readonly [string, readonly Localized[]])[] = [
  ...CATALOGUE.map((entry) => [entry.code, getTexts(entry)] as const),
  ['the reference notes', findLocalized(notes)],
  ['the titles of sources', SOURCE_ROWS.map(([, source]) => source.title)],
];

function findCode(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/`(?<code>[^`]*)`/gu)].map((match) => match.groups?.['code'] ?? ''))].toSorted();
}

function findPlaceholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(?<name>[^{}]*)\}/gu)].map((match) => match.groups?.['name'] ?? ''))].toSorted();
}

/** Removes the differences that people overlook: contractions and the final period. */
function normalizeMessage(message: string): string {
  return message.replaceAll(/\b(?<verb>is|was)n't\b/gu, '$<verb> not').replace(/\.$/u, '');
}

/** Whether the message matches the template with its variables filled in. */
function matchesTemplate(message: string, template: string): boolean {
  const pattern = normalizeMessage(template)
    .split(/\{[^{}]*\}/u)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`))
    .join('.+');
  return new RegExp(`^${pattern}$`, 'u').test(normalizeMessage(message));
}

/** The wordings with which a real message is compared. */
function getTemplates({ documented, observed }: ErrorEntry): readonly string[] {
  const observedTemplates = observed.map((message) => message.template);
  return documented.kind === 'template' ? [documented.template, ...observedTemplates] : observedTemplates;
}

/** The code in a sample; for a gateway sample, the name of the status. */
function getSampleCode(sample: ErrorEntry['sample']): string | undefined {
  switch (sample.format) {
    case 'defender':
    case 'graph':
      return sample.code;
    case 'entra':
      return /AADSTS\d+/u.exec(formatSample(sample))?.[0];
    case 'gateway':
      return /\b(?:Bad Gateway|Service unavailable|Gateway Timeout)\b/u.exec(sample.text)?.[0].replaceAll(/ ./gu, (start) => start.trim().toUpperCase());
  }
}

/** The message of a sample; for a gateway sample, its whole text. */
function getSampleMessage({ sample }: ErrorEntry): string {
  return sample.format === 'gateway' ? sample.text : sample.message;
}

function getSourceKinds(sources: readonly SourceId[]): readonly Source['kind'][] {
  return sources.map((id) => SOURCES[id].kind);
}

function findDuplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('codes', () => {
  test('are never removed, renamed or reordered', () => {
    expect(PUBLISHED_IDS.slice(0, PROMISED_CODES.length)).toEqual(PROMISED_CODES);
    expect(ENTRA_NUMBERS.slice(0, PROMISED_NUMBERS.length)).toEqual(PROMISED_NUMBERS);
    expect(PUBLISHED_IDS.slice(PROMISED_CODES.length)).toEqual(ENTRA_NUMBERS.map((number) => `AADSTS${number}`));
  });

  test('each have exactly one entry, which has the same code', () => {
    expect(CATALOGUE.map((entry) => entry.code).toSorted()).toEqual([...PUBLISHED_IDS].toSorted());
    expect(Object.entries(ENTRIES_BY_CODE).filter(([code, entry]) => entry.code !== code)).toEqual([]);
  });

  test('in the official table are in documented order, 429 before 500, and come before supplementary codes', () => {
    const codes = [...PROMISED_CODES.slice(0, 18), 'TooManyRequests', 'InternalServerError'];
    expect(REFERENCE_ENTRIES.map((entry) => entry.code)).toEqual(codes);
    expect(CATALOGUE.slice(0, 20)).toEqual(REFERENCE_ENTRIES);
  });

  test('are grouped by service', () => {
    expect(SERVICES.flatMap((service) => getEntriesOfService(service)).map((entry) => entry.code).toSorted()).toEqual(CATALOGUE.map((entry) => entry.code).toSorted());
    expect(SERVICES.filter((service) => service !== 'entra').map((service) => [service, getEntriesOfService(service).length])).toEqual([
      ['reference', 20],
      ['defender', 1],
      ['graph', 5],
      ['gateway', 3],
    ]);
  });

  test('in the official table each have one of the listed statuses', () => {
    const entriesByStatus = STATUSES.map((status) => REFERENCE_ENTRIES.filter((entry) => entry.status === status));
    expect(entriesByStatus.map((entries) => entries.length)).toEqual([12, 1, 3, 2, 1, 1, 0, 0, 0]);
    expect(entriesByStatus.flat()).toEqual(REFERENCE_ENTRIES);
  });

  test('list no equivalent code that has its own page or belongs to another entry', () => {
    const equivalentCodes = CATALOGUE.flatMap((entry) => entry.equivalentCodes ?? []);
    expect(findDuplicates(equivalentCodes)).toEqual([]);
    expect(equivalentCodes.filter((equivalentCode) => PUBLISHED_IDS.some((code) => code === equivalentCode))).toEqual([]);
  });

  test.each(REFERENCE_ROWS)('%s has the promised verdict', (code, entry) => {
    expect(entry.verdict).toEqual(PROMISED_VERDICTS[code]);
  });

  test('that no Defender operation returns belong to other services', () => {
    expect(CATALOGUE.filter((entry) => entry.raisedBy === 'none')).toEqual(SUPPLEMENTARY_ENTRIES.filter((entry) => entry.service !== 'defender'));
  });

  test('that any operation can return are the general ones', () => {
    expect(CATALOGUE.filter((entry) => entry.raisedBy === 'any').map((entry) => entry.code)).toEqual([
      'BadRequest',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
      'InternalServerError',
    ]);
  });

  test.each(ENTRIES)('%s lists one to five related codes', (code, { related }) => {
    expect(related.filter((other) => !PUBLISHED_IDS.includes(other) || other === code)).toEqual([]);
    expect(findDuplicates(related)).toEqual([]);
    expect(related.length).toBeGreaterThanOrEqual(1);
    expect(related.length).toBeLessThanOrEqual(5);
  });
});

describe('texts', () => {
  test.each(ALL_TEXTS)('of %s exist in both languages', (_, texts) => {
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => text.en.trim() === '' || text['zh-TW'].trim() === '')).toEqual([]);
  });

  test.each(ALL_TEXTS)('of %s contain the same code in both languages, between balanced backticks', (_, texts) => {
    const prose = texts.flatMap((text) => [text.en, text['zh-TW']]);
    expect(prose.filter((text) => text.split('`').length % 2 === 0 || findCode(text).includes(''))).toEqual([]);
    expect(texts.map((text) => ({ text: text.en, code: findCode(text['zh-TW']) }))).toEqual(
      texts.map((text) => ({ text: text.en, code: findCode(text.en) })),
    );
  });

  test.each(ALL_TEXTS)('of %s follow Taiwan usage', (_, texts) => {
    const faults = texts.flatMap((text) => findUsageFaults(text['zh-TW']).map((fault) => `${fault}: ${text['zh-TW']}`));
    expect(faults).toEqual([]);
  });

  test.each(ENTRIES)('of %s that exist only in Chinese follow Taiwan usage', (_, entry) => {
    const translations = [entry.documented, ...entry.observed].map((message) => message.translation);
    const faults = [...translations, ...entry.keywords['zh-TW']].flatMap((text) =>
      findUsageFaults(text).map((fault) => `${fault}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  test.each(ENTRIES)('of %s are not repeated', (_, entry) => {
    for (const language of ['en', 'zh-TW'] as const) {
      const texts = [entry.meaning, entry.verdictNote, ...getFacts(entry).map((fact) => fact.text)].map((text) => text[language]);
      expect(findDuplicates(texts)).toEqual([]);
    }
  });

  test.each(ENTRIES)('of %s are complete sentences', (_, entry) => {
    for (const text of [entry.meaning, entry.verdictNote, ...getFacts(entry).map((fact) => fact.text)]) {
      expect(text.en).toMatch(/^[A-Z`].*\.$/u);
      expect(text['zh-TW']).toMatch(/。$/u);
    }
  });

  test.each(ENTRIES)('give the meaning of %s in one sentence without a code', (_, { meaning }) => {
    expect(meaning.en).not.toMatch(/\.\s/u);
    expect(meaning['zh-TW'].match(/。/gu)).toHaveLength(1);
    expect(PUBLISHED_IDS.filter((code) => meaning.en.includes(code) || meaning['zh-TW'].includes(code))).toEqual([]);
  });

  test.each(ENTRIES)('of %s include search keywords, each once', (_, { keywords }) => {
    for (const words of [keywords.en, keywords['zh-TW']]) {
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => word.trim() === '')).toEqual([]);
      expect(findDuplicates(words)).toEqual([]);
    }
  });
});

describe('messages', () => {
  const messages = CATALOGUE.flatMap((entry) =>
    [entry.documented, ...entry.observed].map((message) => [entry.code, message.template, message] as const),
  );

  test.each(messages)('%s "%s" has the same variables in template, translation and legend', (_code, _template, message) => {
    const names = findPlaceholders(message.template);
    expect(findPlaceholders(message.translation)).toEqual(names);
    expect(Object.keys(message.variables).toSorted()).toEqual(names);
    expect(names.filter((name) => !/^[a-z][A-Za-z\d]*$/u.test(name))).toEqual([]);
  });

  test.each(messages)('%s "%s" has a translation', (_code, template, message) => {
    expect(message.translation === '').toBe(template === '');
  });

  test('are documented for every official code except InternalServerError', () => {
    expect(REFERENCE_ENTRIES.filter((entry) => entry.documented.template === '').map((entry) => entry.code)).toEqual([
      'InternalServerError',
    ]);
  });

  test('are only described, not quoted, for five official codes', () => {
    expect(
      REFERENCE_ENTRIES.filter((entry) => entry.documented.kind === 'description').map((entry) => entry.code),
    ).toEqual(['BadRequest', 'DisallowedOperation', 'NotFound', 'TooManyRequests', 'InternalServerError']);
  });

  test('of official codes have a wording from January 2021, except TooManyRequests', () => {
    expect(REFERENCE_ENTRIES.filter((entry) => entry.documented.seedWording === null).map((entry) => entry.code)).toEqual([
      'TooManyRequests',
    ]);
  });

  test.each(SUPPLEMENTARY_ROWS)('of %s are not documented', (_, { documented }) => {
    expect(documented).toMatchObject({ kind: 'description', template: '', seedWording: null });
  });

  test.each(ENTRIES)('of %s are listed once each', (_, { documented, observed }) => {
    expect(findDuplicates([documented.template, ...observed.map((message) => message.template)])).toEqual([]);
  });
});

describe('samples', () => {
  const samples = CATALOGUE.map(({ sample }) => sample);

  test.each(ENTRIES)('%s has the format of its service', (_, { service, sample }) => {
    expect(sample.format).toBe(service === 'reference' ? 'defender' : service);
  });

  test.each(ENTRIES)('the sample of %s contains its code', (code, { sample }) => {
    expect(getSampleCode(sample)).toBe(code === 'TooManyRequests' ? '429' : code);
  });

  test('have tracking IDs in several documented formats', () => {
    const targets = samples.flatMap((sample) => (sample.format === 'defender' ? [sample.target] : []));
    expect(targets.filter((target) => TRACKING_ID_PATTERNS.filter((pattern) => pattern.test(target)).length !== 1)).toEqual([]);
    expect(targets.filter((target) => target.startsWith('|')).length).toBeGreaterThanOrEqual(2);
  });

  test('have unique IDs', () => {
    const ids = samples.flatMap((sample) => formatSample(sample).match(/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gu) ?? []);
    const idsBySample = samples.map((sample) => [...new Set(formatSample(sample).match(/(?:target|request-id|trace_id|correlation_id)": "[^"]+"/gu) ?? [])]);
    expect(findDuplicates(idsBySample.flat())).toEqual([]);
    expect(ids.length).toBeGreaterThan(samples.length);
  });

  test.each(REFERENCE_ROWS)('%s has a message that matches one of its own wordings', (_, entry) => {
    const message = getSampleMessage(entry);
    const templates = getTemplates(entry);
    const misfits = templates.filter((template) => !matchesTemplate(message, template));
    expect({ message, fitsOne: templates.length === 0 || misfits.length < templates.length }).toEqual({ message, fitsOne: true });
  });

  // Excludes Entra, which uses the same message for several numbers: there, the number identifies the error.
  test.each(ENTRIES.filter(([, { service }]) => service !== 'entra'))('%s has a message that matches no wording of a different code', (code, entry) => {
    const otherTemplates = CATALOGUE.filter((other) => other.code !== code && other.service !== 'entra').flatMap(getTemplates);
    expect(otherTemplates.filter((template) => matchesTemplate(getSampleMessage(entry), template))).toEqual([]);
  });

  test('from the documentation match a wording of their code', () => {
    const withoutWording = notes.EXAMPLE_RESPONSES.map((example) => example.body.error).filter(
      ({ code, message }) => !CATALOGUE.some((entry) => entry.code === code && entry.observed.some(({ template }) => matchesTemplate(message, template))),
    );
    expect(withoutWording).toEqual([]);
  });

  test.each(notes.TRACKING_ID_FORMATS.slice(0, -1))('$name.en is a format that samples can use', ({ example }) => {
    expect(TRACKING_ID_PATTERNS.some((pattern) => pattern.test(example))).toBe(true);
  });
});

describe('sources', () => {
  test.each(ENTRIES)('%s has causes and steps, each with a source', (_, entry) => {
    expect(entry.causes.length).toBeGreaterThan(0);
    expect(entry.steps.length).toBeGreaterThan(0);
    expect(getFacts(entry).filter((fact) => fact.certainty !== 'inferred' && fact.sources.length === 0)).toEqual([]);
  });

  test.each(ENTRIES)('%s is listed in at least one source, and every wording has a source', (_, { listedOn, documented, observed }) => {
    expect(listedOn.length).toBeGreaterThan(0);
    expect(documented.sources.length).toBeGreaterThan(0);
    expect(observed.filter((message) => message.sources.length === 0)).toEqual([]);
  });

  test('are of the kind that each certainty requires', () => {
    const claims = [...CATALOGUE.flatMap((entry) => [...getFacts(entry), ...entry.observed]), ...NOTE_FACTS];
    const documented = claims.filter((claim) => claim.certainty === 'documented');
    const reported = claims.filter((claim) => claim.certainty === 'reported');
    expect(documented.filter(({ sources }) => !getSourceKinds(sources).includes('documentation'))).toEqual([]);
    expect(reported.filter(({ sources }) => getSourceKinds(sources).every((kind) => kind === 'documentation'))).toEqual([]);
  });

  test('of a statement are listed once each', () => {
    const lists = [...CATALOGUE.flatMap((entry) => [...getFacts(entry), ...entry.observed, entry.documented]), ...NOTE_FACTS];
    expect(lists.flatMap(({ sources }) => findDuplicates(sources))).toEqual([]);
  });

  test('exist exactly if they are used', () => {
    expect([...new Set(USED_SOURCES)].toSorted()).toEqual(Object.keys(SOURCES).toSorted());
  });

  test.each(SOURCE_ROWS)('%s has a valid date', (_, { checked, pageDate = checked }) => {
    expect(new Date(`${checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(checked);
    expect(pageDate).toMatch(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u);
    expect([pageDate, checked].toSorted()).toEqual([pageDate, checked]);
  });

  test('without a URL are public code and the page from January 2021', () => {
    expect(SOURCE_ROWS.filter(([, { url }]) => url === null).map(([id]) => id)).toEqual(['public-code', 'seed-page-2021']);
  });

  test.each(SOURCE_URLS)('%s is a well-formed https URL', (url) => {
    expect(new URL(url).href).toBe(url);
    expect(url).toMatch(/^https:\/\/(?:learn\.microsoft\.com|github\.com|login\.microsoftonline\.com|www\.rfc-editor\.org)\/[^?#]+[^/?#]$/u);
  });

  test('have unique URLs and IDs', () => {
    expect(findDuplicates(SOURCE_URLS.map((url) => url.toLowerCase()))).toEqual([]);
    expect(SOURCE_ROWS.filter(([id]) => !/^[a-z\d]+(?:-[a-z\d]+)*$/u.test(id))).toEqual([]);
  });
});

describe('related articles', () => {
  test('begin with those on the page from January 2021, at their current URLs', () => {
    expect(notes.RELATED_ARTICLES.slice(0, 4).map((link) => SOURCES[link.source].url)).toEqual([
      'https://learn.microsoft.com/defender-xdr/api-overview',
      'https://learn.microsoft.com/defender-xdr/api-supported',
      'https://learn.microsoft.com/defender-xdr/api-access',
      'https://learn.microsoft.com/legal/microsoft-365/api-terms',
    ]);
  });

  test('are listed once each and have a URL', () => {
    const ids = notes.RELATED_ARTICLES.map((link) => link.source);
    expect(findDuplicates(ids)).toEqual([]);
    expect(ids.filter((id) => SOURCES[id].url === null)).toEqual([]);
  });
});

describe('aliases', () => {
  test('refer to one code each', () => {
    const names = CATALOGUE.flatMap((entry) => entry.aliases.map((alias) => alias.name));
    expect(names.length).toBeGreaterThanOrEqual(REFERENCE_ENTRIES.length);
    expect(findDuplicates(names)).toEqual([]);
    expect(names.filter((name) => PUBLISHED_IDS.some((code) => code === name))).toEqual([]);
  });

  test.each(REFERENCE_ROWS)('%s has the name that the official zh-TW page uses', (_, { aliases }) => {
    expect(aliases.map((alias) => alias.source)).toContain('mde-common-errors-zh-tw');
  });

  test.each([
    ['未經 授權', 'Unauthorized'],
    ['禁止', 'Forbidden'],
    ['不允許的Operation', 'DisallowedOperation'],
    ['ResourceNot找到', 'ResourceNotFound'],
    ['TooMany請求', 'TooManyRequests'],
  ] as const)('%s refers to %s', (name, code) => {
    expect(ENTRIES_BY_CODE[code].aliases.map((alias) => alias.name)).toContain(name);
  });
});
