import { describe, expect, test } from 'vitest';
import type { Localized } from '../../../language.ts';
import type { Fact, Fixer, Retry } from '../../error-entry.ts';
import { PUBLISHED_IDS } from '../../published-ids.ts';
import type { Source } from '../../sources/source.ts';
import { SOURCES, type SourceId } from '../../sources.ts';
import { findUsageFaults } from '../../zh-tw-usage.test-helper.ts';
import { ENTRA_FACTS } from './entra-entries.ts';
import { getSourcesOfFacts } from './sources-of-facts.test-helper.ts';
import type { EntraFacts } from './entra-facts.ts';

type KnownRow = readonly [
  number: number,
  fix: Fixer,
  retry: Retry,
  oauthErrors: readonly string[],
  status: EntraFacts['status'],
  twins: readonly number[],
];

/** The values that users and clients rely on, by number. A number without a row fails the test. */
const KNOWN: readonly KnownRow[] = [
  [7000215, 'caller', 'after-fix', ['invalid_client'], 401, []],
  [7000222, 'caller', 'after-fix', ['invalid_client'], 401, []],
  [7000218, 'caller', 'after-fix', ['invalid_client'], null, []],
  [7000216, 'caller', 'after-fix', [], null, []],
  [700025, 'caller', 'after-fix', ['invalid_client'], null, []],
  [70002, 'caller', 'after-fix', ['invalid_client'], 401, []],
  [50012, 'caller', 'after-fix', ['invalid_client'], 401, []],
  [700027, 'caller', 'after-fix', ['invalid_client'], null, []],
  [700024, 'caller', 'after-fix', ['invalid_client'], null, []],
  [700021, 'caller', 'after-fix', [], null, []],
  [700030, 'admin', 'after-fix', [], null, []],
  [70021, 'admin', 'after-fix', ['invalid_client', 'invalid_request'], 401, []],
  [700211, 'admin', 'after-fix', ['invalid_client'], null, []],
  [700213, 'admin', 'after-fix', [], null, []],
  [7002138, 'admin', 'after-fix', ['invalid_client'], 401, [7002137]],
  [700229, 'caller', 'after-fix', [], null, []],
  [7000229, 'admin', 'after-fix', ['invalid_client'], null, []],
  [700016, 'caller', 'after-fix', ['unauthorized_client'], null, []],
  [7000112, 'admin', 'after-fix', ['unauthorized_client'], null, [70001]],
  [90002, 'caller', 'after-fix', ['invalid_request', 'invalid_tenant'], 400, []],
  [900023, 'caller', 'after-fix', ['invalid_request'], null, []],
  [50059, 'caller', 'after-fix', ['invalid_request'], null, []],
  [90038, 'caller', 'after-fix', [], null, []],
  [900382, 'caller', 'no', ['invalid_request'], null, [900432]],
  [50194, 'caller', 'after-fix', ['invalid_request'], null, []],
  [9001023, 'caller', 'after-fix', [], null, []],
  [500011, 'admin', 'after-fix', ['invalid_resource'], null, []],
  [500014, 'admin', 'after-fix', [], null, []],
  [50001, 'admin', 'after-fix', [], null, []],
  [650052, 'admin', 'after-fix', ['invalid_client'], null, []],
  [650057, 'caller', 'after-fix', ['invalid_client'], null, []],
  [650056, 'admin', 'after-fix', [], null, [65005]],
  [65001, 'admin', 'after-fix', ['invalid_grant'], null, []],
  [90094, 'admin', 'after-fix', [], null, [90095]],
  [50105, 'admin', 'after-fix', [], null, []],
  [650053, 'caller', 'after-fix', ['invalid_client'], null, []],
  [1002012, 'caller', 'after-fix', ['invalid_scope'], null, []],
  [70011, 'caller', 'after-fix', ['invalid_scope'], null, []],
  [28000, 'caller', 'after-fix', [], 400, [700022]],
  [901002, 'caller', 'after-fix', [], null, []],
  [900144, 'caller', 'after-fix', ['invalid_request'], null, [90014]],
  [9002313, 'caller', 'after-fix', ['invalid_grant'], null, []],
  [900561, 'caller', 'after-fix', [], null, []],
  [50013, 'caller', 'after-fix', ['invalid_grant'], null, []],
  [500131, 'caller', 'after-fix', ['invalid_grant'], null, []],
  [500133, 'caller', 'after-fix', ['invalid_grant'], null, []],
  [240002, 'caller', 'after-fix', ['invalid_request'], null, []],
  [50076, 'caller', 'after-fix', ['invalid_grant', 'interaction_required'], 400, []],
  [50079, 'caller', 'after-fix', ['interaction_required'], 400, []],
  [53003, 'admin', 'after-fix', ['interaction_required', 'invalid_grant'], null, []],
  [53000, 'admin', 'after-fix', [], null, [53001]],
  [50020, 'admin', 'after-fix', [], null, [90072]],
  [50126, 'caller', 'after-fix', ['invalid_grant'], null, []],
  [50173, 'caller', 'after-fix', ['invalid_grant'], null, [70008, 700082]],
  [50196, 'caller', 'later', [], null, []],
  [90055, 'caller', 'backoff', [], null, []],
  [90033, 'microsoft', 'backoff', ['temporarily_unavailable'], null, [90006, 90012, 90024, 50033]],
];

const ENTRIES = ENTRA_FACTS.map((facts) => [facts.number, facts] as const);
const NUMBERS = ENTRA_FACTS.flatMap((facts) => [facts.number, ...facts.equivalentNumbers]);

function getFacts({ causes, steps }: EntraFacts): readonly Fact[] {
  return [...causes, ...steps];
}

function getSentences(facts: EntraFacts): readonly Localized[] {
  const notes = facts.messages.flatMap((message) => message.note ?? []);
  return [facts.meaning, facts.verdictNote, ...getFacts(facts).map((fact) => fact.text), ...notes];
}

function getTexts(facts: EntraFacts): readonly Localized[] {
  return [...getSentences(facts), ...facts.messages.flatMap((message) => Object.values(message.variables))];
}

function findCode(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/`(?<code>[^`]*)`/gu)].map((match) => match.groups?.['code'] ?? ''))].toSorted();
}

function findPlaceholders(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{(?<name>[^{}]*)\}/gu)].map((match) => match.groups?.['name'] ?? ''))].toSorted();
}

/** Whether the message matches the template with its variables filled in. */
function matchesTemplate(message: string, template: string): boolean {
  const pattern = template
    .split(/\{[^{}]*\}/u)
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`))
    .join('.+');
  return new RegExp(`^${pattern}$`, 'u').test(message);
}

function findDuplicates<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function getSourceKinds(sources: readonly SourceId[]): readonly Source['kind'][] {
  return sources.map((id) => SOURCES[id].kind);
}

describe('numbers', () => {
  test('lead to exactly one entry each, including equivalent numbers', () => {
    expect(findDuplicates(NUMBERS)).toEqual([]);
  });

  test('are exactly the known ones', () => {
    expect(ENTRA_FACTS.map((facts) => facts.number).toSorted((a, b) => a - b)).toEqual(
      KNOWN.map(([number]) => number).toSorted((a, b) => a - b),
    );
  });

  test.each(KNOWN)('%i has the expected verdict, OAuth errors, status and equivalent numbers', (number, fix, retry, oauthErrors, status, equivalentNumbers) => {
    const facts = ENTRA_FACTS.find((other) => other.number === number);
    expect({
      verdict: facts?.verdict,
      oauthErrors: facts?.oauthErrors,
      status: facts?.status,
      equivalentNumbers: facts?.equivalentNumbers,
    }).toEqual({ verdict: { fix, retry }, oauthErrors, status, equivalentNumbers });
  });

  test.each(ENTRIES)('%i lists only other entries as related, each once', (number, { related }) => {
    const entries = new Set(ENTRA_FACTS.map((facts) => facts.number));
    expect(related.filter((other) => other === number || !entries.has(other))).toEqual([]);
    expect(findDuplicates(related)).toEqual([]);
  });
});

describe('texts', () => {
  test.each(ENTRIES)('of %i are filled in both languages and follow Taiwan usage', (_, facts) => {
    const texts = getTexts(facts);
    expect(texts.filter((text) => text.en.trim() === '' || text['zh-TW'].trim() === '')).toEqual([]);
    const chinese = [...texts.map((text) => text['zh-TW']), ...facts.messages.map((message) => message.translation), ...facts.keywords['zh-TW']];
    expect(chinese.flatMap((text) => findUsageFaults(text).map((fault) => `${fault}: ${text}`))).toEqual([]);
  });

  test.each(ENTRIES)('of %i contain the same code in both languages, between balanced backticks', (_, facts) => {
    const texts = getTexts(facts);
    const prose = texts.flatMap((text) => [text.en, text['zh-TW']]);
    expect(prose.filter((text) => text.split('`').length % 2 === 0 || findCode(text).includes(''))).toEqual([]);
    expect(texts.map((text) => ({ text: text.en, code: findCode(text['zh-TW']) }))).toEqual(
      texts.map((text) => ({ text: text.en, code: findCode(text.en) })),
    );
  });

  test.each(ENTRIES)('of %i are complete sentences, and none is repeated', (_, facts) => {
    for (const text of getSentences(facts)) {
      expect(text.en).toMatch(/^[A-Z`].*\.$/u);
      expect(text['zh-TW']).toMatch(/。$/u);
    }
    for (const language of ['en', 'zh-TW'] as const) {
      expect(findDuplicates(getSentences(facts).map((text) => text[language]))).toEqual([]);
    }
  });

  test.each(ENTRIES)('give the meaning of %i in one sentence without a Defender code', (_, { meaning }) => {
    expect(meaning.en).not.toMatch(/\.\s/u);
    expect(meaning['zh-TW'].match(/。/gu)).toHaveLength(1);
    expect(PUBLISHED_IDS.filter((code) => meaning.en.includes(code) || meaning['zh-TW'].includes(code))).toEqual([]);
  });

  test.each(ENTRIES)('of %i include search keywords, each once', (_, { keywords }) => {
    for (const words of [keywords.en, keywords['zh-TW']]) {
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => word.trim() === '')).toEqual([]);
      expect(findDuplicates(words)).toEqual([]);
    }
  });
});

describe('messages', () => {
  const messages = ENTRA_FACTS.flatMap((facts) =>
    facts.messages.map((message) => [facts.number, message.template, message] as const),
  );

  test.each(messages)('%i "%s" has the same variables in template, translation and legend', (_number, _template, message) => {
    const names = findPlaceholders(message.template);
    expect(findPlaceholders(message.translation)).toEqual(names);
    expect(Object.keys(message.variables).toSorted()).toEqual(names);
    expect(names.filter((name) => !/^[a-z][A-Za-z]*$/u.test(name))).toEqual([]);
    expect(message.translation).not.toBe('');
    expect(message.template + message.translation).not.toContain('`');
  });

  test.each(ENTRIES)('of %i are listed once each and omit the parts that every message has', (_, facts) => {
    const templates = facts.messages.map((message) => message.template);
    expect(findDuplicates(templates)).toEqual([]);
    expect([...templates, facts.sampleMessage].filter((text) => /^AADSTS|Trace ID|Correlation ID|Timestamp/u.test(text))).toEqual([]);
  });

  test.each(ENTRIES)('of %i match its sample, if any are known', (_, { messages: own, sampleMessage }) => {
    expect(sampleMessage).not.toMatch(/[{}]/u);
    expect({ sampleMessage, fitsOne: own.length === 0 || own.some(({ template }) => matchesTemplate(sampleMessage, template)) }).toEqual({
      sampleMessage,
      fitsOne: true,
    });
  });
});

describe('sources', () => {
  test.each(ENTRIES)('%i has two to four causes and two to four steps', (_, { causes, steps }) => {
    for (const { length } of [causes, steps]) {
      expect(length).toBeGreaterThanOrEqual(2);
      expect(length).toBeLessThanOrEqual(4);
    }
  });

  test.each(ENTRIES)('%i has sources of the kind that each certainty requires', (_, facts) => {
    const claims = [...getFacts(facts), ...facts.messages];
    expect(claims.filter(({ certainty, sources }) => certainty !== 'inferred' && sources.length === 0)).toEqual([]);
    expect(
      claims.filter(({ certainty, sources }) => certainty === 'documented' && !getSourceKinds(sources).includes('documentation')),
    ).toEqual([]);
    expect(
      claims.filter(
        ({ certainty, sources }) => certainty === 'reported' && getSourceKinds(sources).every((kind) => kind === 'documentation'),
      ),
    ).toEqual([]);
    expect(claims.flatMap(({ sources }) => findDuplicates(sources))).toEqual([]);
  });

  test.each(ENTRIES)('%i is listed in at least one known source, each once', (_, facts) => {
    expect(facts.listedOn.length).toBeGreaterThan(0);
    expect(findDuplicates(facts.listedOn)).toEqual([]);
    expect(getSourcesOfFacts(facts).filter((id) => !Object.hasOwn(SOURCES, id))).toEqual([]);
  });
});
