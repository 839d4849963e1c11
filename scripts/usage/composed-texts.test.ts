import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { loadPage } from '../../src/app/loading/pages.tsx';
import { formatText } from '../../src/cli/format-text.ts';
import { CATALOGUE } from '../../src/domain/catalogue/catalogue.ts';
import { checkRequest } from '../../src/domain/check/check-request.ts';
import { toCheckedOperation } from '../../src/domain/check/checked-operation.ts';
import { createExampleRequest } from '../../src/domain/check/example-request.ts';
import { decode } from '../../src/domain/decode/decode.ts';
import { toDecodeCatalogue } from '../../src/domain/decode/decode-catalogue.ts';
import { FORMAT_SAMPLES } from '../../src/domain/decode/tests/format-samples.ts';
import { EVERY_FINDING, EVERY_STEP } from '../../src/domain/diagnose/every-finding.test-helper.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { OPERATIONS } from '../../src/domain/operations/operations.ts';
import { createTicket } from '../../src/domain/report/ticket.ts';
import { TICKET_FORMATS, writeTicket } from '../../src/domain/report/write-ticket.ts';
import { formatLimits } from '../../src/facts/format-limits.ts';
import { Findings } from '../../src/features/check/findings.tsx';
import { formatSummary } from '../../src/features/check/format-summary.ts';
import { createCheckT, createI18n, createTriageT } from '../../src/i18n/create-i18n.ts';
import { formatFinding, formatStep } from '../../src/i18n/diagnosis-texts.ts';
import { formatList } from '../../src/i18n/formats.ts';
import { joinSentences } from '../../src/i18n/join-texts.ts';
import { checkEn } from '../../src/i18n/locales/check-en.ts';
import { checkZhTw } from '../../src/i18n/locales/check-zh-tw.ts';
import { diagnosisEn } from '../../src/i18n/locales/diagnosis-en.ts';
import { diagnosisZhTw } from '../../src/i18n/locales/diagnosis-zh-tw.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { reportEn } from '../../src/i18n/locales/report-en.ts';
import { reportZhTw } from '../../src/i18n/locales/report-zh-tw.ts';
import { resultEn } from '../../src/i18n/locales/result-en.ts';
import { resultZhTw } from '../../src/i18n/locales/result-zh-tw.ts';
import { triageEn } from '../../src/i18n/locales/triage-en.ts';
import { triageZhTw } from '../../src/i18n/locales/triage-zh-tw.ts';
import { zhTw } from '../../src/i18n/locales/zh-tw.ts';
import { formatDuration, formatTime } from '../../src/i18n/result-formats.ts';
import { TranslationProvider } from '../../src/i18n/translation.tsx';
import { ROUTES } from '../../src/routes/routes.ts';
import { findComposedFaults } from './find-composed-faults.ts';
import { readHtmlText } from './read-html-text.ts';

const TEXTS = {
  en: { interface: en, check: checkEn, triage: triageEn, diagnosis: diagnosisEn, report: reportEn, result: resultEn },
  'zh-TW': { interface: zhTw, check: checkZhTw, triage: triageZhTw, diagnosis: diagnosisZhTw, report: reportZhTw, result: resultZhTw },
} as const;

const CATALOGUE_TO_DECODE = toDecodeCatalogue(CATALOGUE);
const AT = Date.UTC(2026, 10, 23, 8, 0, 0);

type Samples = Readonly<Record<string, readonly (string | number)[]>>;

/** What stands for each placeholder of the interface, by its name; where its kind varies, one of each kind. */
const SAMPLES: Readonly<Record<Language, Samples>> = {
  en: {
    name: ['Comment', 'Bad Request'], title: ['Isolate device'], filter: ['Retry: After a fix'], filters: ['"hash", 400 Bad Request, and Retry: After a fix'], what: ['the error code'],
    summary: ['404 NotFound', '3 errors found'], forms: ['JSON body and XML'], values: ['code and message', 'High'], zone: ['Asia/Taipei', 'UTC'], period: ['10:00 – 10:05'], errors: ['2 errors'],
    warnings: ['1 warning'], time: ['Nov 23, 2026, 08:00:00'], form: ['40 hexadecimal digits'],
  },
  'zh-TW': {
    name: ['Comment', '錯誤的要求', 'API 呼叫端'], title: ['隔離裝置', '依內部 IP 尋找裝置', '列出 URL'], filter: ['誰能修正：Microsoft'], filters: ['「hash」、400 錯誤的要求和誰能修正：Microsoft'], what: ['追蹤識別碼'],
    summary: ['404 NotFound', '找到 3 個錯誤'], forms: ['JSON 本文和 XML'], values: ['錯誤碼和訊息', 'High'], zone: ['Asia/Taipei', 'UTC'], period: ['10:00 – 10:05'], errors: ['2 個錯誤'], warnings: ['1 個警告'],
    time: ['2026年11月23日 08:00:00'], form: ['40 個十六進位數字'],
  },
};

const SAMPLES_OF_BOTH: Samples = {
  bytes: ['1.5 MB'], calls: [3], code: ['NotFound'], column: [12], count: [0, 1, 2], date: ['2026-11-23'], documented: ['POST'], format: ['ZIP'], found: [0, 1, 2], from: ['1'], length: ['12,345'], limit: ['50 MB', 100], line: [3],
  meant: ['Comment'], method: ['GET'], names: ['Status'], number: ['1,234'], other: ['Type'], otherValue: ['File'], path: ['/api/machines'], percent: ['50%'], query: ['hash'], read: ['1.5 MB'], size: ['1.5 MB'], stated: [403],
  status: [404], to: ['20'], total: ['1,234'], type: ['string'], typed: ['machine'], usual: [404], value: ['Ful'],
};

/** Where a placeholder stands for something else than its name says elsewhere. */
const SAMPLES_OF_KEYS: Samples = { 'export.saved name': ['errors.csv'] };

/** The texts of a tree by their path, without the suffix of a plural. */
function keysOf(tree: object, path: readonly string[] = []): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]: [string, string | object]): (readonly [string, readonly string[]])[] => {
      const inner = [...path, name.replace(/_(?:one|other)$/, '')];
      return typeof value === 'string' ? [[inner.join('.'), value.match(/(?<=\{\{)\w+(?=\}\})/g) ?? []]] : [...keysOf(value, inner)];
    }),
  );
}

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** Every text of a namespace with placeholders, filled with samples, by its key. */
function fillEvery(tree: object, say: Say, language: Language): readonly (readonly [string, string])[] {
  return [...keysOf(tree)].flatMap(([key, names]) => {
    const samples = names.map((name) => [name, SAMPLES_OF_KEYS[`${key} ${name}`] ?? SAMPLES[language][name] ?? SAMPLES_OF_BOTH[name] ?? []] as const);
    if (samples.some(([, values]) => values.length === 0)) throw new Error(`${key}: no sample for ${samples.filter(([, values]) => values.length === 0).map(([name]) => name).join()}`);
    const rounds = Math.max(1, ...samples.map(([, values]) => values.length));
    return Array.from({ length: names.length === 0 ? 0 : rounds }, (_, round) => {
      const values = Object.fromEntries(samples.map(([name, list]) => [name, list[round % list.length] ?? '']));
      return [key, say(key, values)] as const;
    });
  });
}

function findFaults(texts: readonly string[], language: Language): readonly string[] {
  return texts.flatMap((text) => findComposedFaults(text, language));
}

function render(language: Language, node: ReactNode): readonly string[] {
  const { t } = createI18n(language, TEXTS[language].interface);
  return readHtmlText(renderToStaticMarkup(createElement(TranslationProvider, { value: { language, t } }, node)));
}

describe.each(LANGUAGES)('composed texts in %s', (language) => {
  const texts = TEXTS[language];
  const { t } = createI18n(language, texts.interface);
  const checkT = createCheckT(language, texts.check);

  it.each(EVERY_FINDING.map((finding) => [finding.id, finding] as const))('the finding %s', (_, finding) => {
    expect(findFaults([formatFinding(texts.diagnosis, finding)], language)).toEqual([]);
  });

  it.each(EVERY_STEP.map((step) => [step.id, step] as const))('the step %s', (_, step) => {
    expect(findFaults([formatStep(texts.diagnosis, step)], language)).toEqual([]);
  });

  it('the texts of a countdown', () => {
    const { again, remaining, over } = texts.diagnosis;
    const clock = formatTime(AT, language);
    expect(findFaults([again(clock), ...[1, 59, 60, 61, 3600, 4000].map(remaining), over], language).filter((fault) => !fault.includes(clock))).toEqual([]);
  });

  it.each([
    ['interface', texts.interface, t],
    ['check page', texts.check, checkT],
    ['view of several errors', texts.triage, createTriageT(language, texts.triage)],
  ] as const)('every text with placeholders of the %s', (_, tree, translate) => {
    // The app can only ask for keys that are known at compile time.
    const filled = fillEvery(tree, (key, values) => String(Reflect.apply(translate, undefined, [key, values])), language);
    expect(filled.length).toBeGreaterThan(10);
    expect(filled.flatMap(([key, text]) => findComposedFaults(text, language).map((fault) => `${key}: ${fault}`))).toEqual([]);
  });

  it('every limit of every operation', () => {
    const lines = OPERATIONS.map(({ limits }) => formatLimits(limits, t).join(' · '));
    expect(findFaults(lines.filter((line) => line !== ''), language)).toEqual([]);
  });

  it('sentences about secrets, and what a handler does', () => {
    const { oneSecret, manySecrets, secretsNote } = texts.result;
    const kinds = formatList([...Object.values(oneSecret).map((kind) => `1 ${kind}`), ...Object.values(manySecrets).map((kind) => `2 ${kind}`)], 'conjunction', language);
    const policies = Object.values(texts.report.handler.policies).map((policy) => policy.replace('{wait}', formatDuration(30, language)).replace('{size}', '500').replace('{parameters}', formatList(['Comment', 'IsolationType'], 'conjunction', language)));
    const notes = [secretsNote.hidden, secretsNote.typed].map((note) => joinSentences(language, [note.replace('{{kinds}}', kinds), secretsNote.revokeOne]));
    expect(findFaults([...policies, ...notes], language)).toEqual([]);
    expect([...policies, ...notes].filter((text) => /\{\w+\}/.test(text))).toEqual([]);
  });

  it('every place from which a value comes, with every format', () => {
    const { provenances: places, formats: forms, resolved, encodingLayers: wrappings } = texts.result;
    const comma = language === 'zh-TW' ? '，' : ', ';
    const lines = [
      ...Object.values(places).flatMap((place) => Object.values(resolved).map((reason) => `${place} \`code\`${comma}${reason}`)),
      ...Object.values(forms).flatMap((form) => Object.values(wrappings).map((wrapping) => `${form}${comma}${wrapping} \`body\``)),
      formatList(Object.values(forms), 'conjunction', language),
    ];
    expect(findFaults(lines, language)).toEqual([]);
  });

  it.each(Object.entries(FORMAT_SAMPLES))('the ticket and the terminal output for a sample of %s', (_, { text }) => {
    const result = decode(text, CATALOGUE_TO_DECODE);
    const errors = result.kind === 'found' ? result.errors : [];
    const notes = { tried: '', environment: '', hidden: '' };
    const tickets = errors.flatMap((error) => TICKET_FORMATS.map((format) => writeTicket(createTicket({ ...error, message: null }, text, AT), notes, [], 'Asia/Taipei', texts.report.ticket.written, format)));
    const output = formatText('log.txt', result.kind === 'found' ? { ...result, errors: errors.map((error) => ({ ...error, message: null, count: 2 })) } : result, language);
    const lines = [...tickets, output].flatMap((written) => written.split('\n')).map((line) => line.replace(/^\s*(?:- |## )|\*\*/g, '').trim());
    expect(findFaults(lines.filter((line) => line !== ''), language)).toEqual([]);
  });

  it('the findings in requests with one mistake each', () => {
    const operations = OPERATIONS.map((operation) => toCheckedOperation(operation, language));
    const examples = operations.map(createExampleRequest);
    const changes: readonly ((text: string) => string)[] = [
      (text) => text,
      (text) => text.replaceAll('Comment', 'comment').replaceAll('Sha1', 'sha1'),
      (text) => text.replaceAll(/"[^"]+":/g, (name) => name.replace(/(.)(?=":)/, '$1x')),
      (text) => text.replaceAll(/: "[^"]*"/g, ': 5'),
      (text) => text.replaceAll(/: "[^"]*"/g, ': "High1"'),
      (text) => text.replaceAll(/: "[^"]*"/g, ': null'),
      (text) => text.replaceAll('"', "'"),
      (text) => text.replace(/,(?=\s*"[^"]*":)/, ''),
      (text) => text.replace(/\}\s*$/, ''),
      (text) => text.replace('{', '{ // x\n'),
      (text) => text.replace(/^POST|^PATCH/, 'GET'),
      (text) => text.replace('/api/machines/', '/api/machine/'),
      (text) => text.replace('/api/', '/api/nowhere/'),
      (text) => text.replace(/\n\n[\s\S]*$/, '\n'),
    ];
    const found = new Set<string>();
    const lines = examples.flatMap((example) =>
      changes.flatMap((change) => {
        const result = checkRequest(change(example), operations, null);
        for (const { id } of result.findings) found.add(id);
        return render(language, createElement(Findings, { result, summary: formatSummary(result, checkT), t: checkT }));
      }),
    );
    expect(found.size).toBeGreaterThan(12);
    expect([...new Set(findFaults(lines, language))]).toEqual([]);
  });

  it.each(ROUTES.map((route) => [JSON.stringify(route), route] as const))('the page %s', async (_, route) => {
    const page = await loadPage({ language, route });
    const { prelude } = await prerender(createElement(App, { initial: page }));
    const lines = readHtmlText(await new Response(prelude).text());
    expect(lines.length).toBeGreaterThan(20);
    expect(findFaults([page.head.title, page.head.description, ...lines], language)).toEqual([]);
  });
});

describe('the check of composed texts finds', () => {
  it.each<[string, Language, string]>([
    ['space between Chinese characters', 'zh-TW', '已清除 沒有發現問題'],
    ['space next to full-width punctuation', 'zh-TW', '已清除。 沒有發現問題'],
    ['space next to full-width punctuation', 'zh-TW', '已清除 ，沒有發現問題'],
    ['space next to full-width punctuation', 'zh-TW', '要求 （request）'],
    ['two punctuation marks in a row', 'zh-TW', '比對的作業：。'],
    ['punctuation without a word', 'zh-TW', '，沒有發現問題'],
    ['punctuation without a word', 'zh-TW', '錯誤碼、'],
    ['half-width punctuation', 'zh-TW', '只有:High, Low'],
    ['half-width punctuation', 'zh-TW', '錯誤碼, 訊息'],
    ['nothing between brackets', 'zh-TW', '隔離裝置（）'],
    ['placeholder not filled in', 'zh-TW', '找到 {{count}} 個錯誤'],
    ['value not written', 'zh-TW', '比對的作業：undefined。'],
    ['empty code', 'zh-TW', '屬性 `` 重複。'],
    ['two spaces', 'en', 'Cleared.  No problems found.'],
    ['sentences without a space between them', 'en', 'Read as a body.Compared with Isolate device.'],
    ['space before punctuation', 'en', 'Compared with , and more'],
    ['two punctuation marks in a row', 'en', 'Compared with: .'.replace(': .', ':.')],
    ['two punctuation marks in a row', 'en', 'No problems found..'],
    ['punctuation without a word', 'en', 'code, message,'],
    ['placeholder not filled in', 'en', '{{count}} errors'],
    ['value not written', 'en', 'NaN errors'],
    ['nothing between brackets', 'en', 'Isolate device ()'],
  ])('%s in %s: %s', (fault, language, text) => {
    expect(findComposedFaults(text, language).map((found) => found.split(':')[0])).toContain(fault);
  });

  it.each<[Language, string]>([
    ['zh-TW', '最晚 2026年11月23日 下午4:00:00 後就能再呼叫。'],
    ['zh-TW', '這次呼叫需要 `Machine.Isolate` 權限（應用程式權限）。'],
    ['en', 'Read as a .http file (see `x`). Wait 1.5 s...'],
  ])('nothing in %s: %s', (language, text) => {
    expect(findComposedFaults(text, language)).toEqual([]);
  });

  it('texts that meet in HTML, but not those of two blocks or labels', () => {
    const html = '<p>已清除。<!-- --> <span>沒有問題</span></p><p>甲</p> <p>乙 <span class="certainty">丙</span></p><p>見 <code>a b</code>。</p><script>x</script>';
    expect(readHtmlText(html)).toEqual(['已清除。 沒有問題', '甲', '乙', '丙', '見 `a b`。']);
  });
});
