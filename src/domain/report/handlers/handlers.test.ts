import { execFileSync, spawnSync } from 'node:child_process';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { tokenizeCode } from './code-tokens.ts';
import { POLICIES, type Policy } from './handler-plan.ts';
import { PLANS, createPlan } from './plans.test-helper.ts';
import { HANDLER_LANGUAGES, writeHandler, type HandlerLanguage } from './write-handler.ts';

const WRITTEN = PLANS.flatMap(([name, plan]) => HANDLER_LANGUAGES.map((language) => ({ name, plan, language, code: writeHandler(language, plan, 'Describes what the code does.') })));
const inLanguage = (language: HandlerLanguage) => WRITTEN.filter((written) => written.language === language);

/** The first unmatched bracket outside strings and comments. */
function findUnpairedBracket(code: string, language: HandlerLanguage): string | null {
  const open: string[] = [];
  const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const { kind, text } of tokenizeCode(code, language)) {
    if (kind === 'string' && !/^[$@fr]{0,2}(["'`])[^]*\1$/.test(text)) return `not closed: ${text}`;
    if (kind === 'string' || kind === 'comment') continue;
    for (const bracket of text.match(/[()[\]{}]/g) ?? []) {
      const partner = partners[bracket];
      if (partner === undefined) open.push(bracket);
      else if (open.pop() !== partner) return `${bracket} in ${text}`;
    }
  }
  return open.at(-1) ?? null;
}

describe('the policy', () => {
  it.each<[string, Policy]>([
    ['BadRequest', 'fix'], ['ODataError', 'query'], ['InvalidInput', 'fix'], ['InvalidRequestBody', 'body'], ['InvalidHashValue', 'value'], ['InvalidDomainName', 'value'],
    ['InvalidIpAddress', 'value'], ['InvalidUrl', 'value'], ['MaximumBatchSizeExceeded', 'split'], ['MissingRequiredParameter', 'parameter'], ['OsPlatformNotSupported', 'skip'],
    ['ClientVersionNotSupported', 'skip'], ['Unauthorized', 'token'], ['Forbidden', 'roles'], ['DisabledFeature', 'admin'], ['DisallowedOperation', 'admin'], ['NotFound', 'absent'],
    ['ResourceNotFound', 'absent'], ['TooManyRequests', 'wait'], ['InternalServerError', 'look-first'], ['an action that may have started', 'look-first'], ['a read that failed', 'backoff'],
    ['an action that runs', 'pending-action'], ['a package that is not ready', 'poll'], ['a license', 'admin'], ['a bare 403', 'roles'], ['an unknown code', 'fix'],
  ])('for %s is %s', (name, policy) => {
    expect(PLANS.find(([known]) => known === name)?.[1].policy).toBe(policy);
  });

  it('covers every policy', () => {
    expect([...new Set(PLANS.map(([, { policy }]) => policy))].toSorted()).toEqual([...POLICIES].toSorted());
  });

  it('uses numbers and names from the message', () => {
    expect(PLANS.find(([name]) => name === 'a quota of an hour')?.[1].seconds).toBe(3600);
    expect(PLANS.find(([name]) => name === 'a batch of a known size')?.[1].size).toBe(500);
    expect(PLANS.find(([name]) => name === 'MissingRequiredParameter')?.[1].parameters).not.toEqual([]);
  });

  it('inserts only plain names from a message into code', () => {
    const plan = createPlan(JSON.stringify({ error: { code: `x'); evil("`, message: 'Parameter \'); evil(" is missing.', target: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa' } }));
    expect(HANDLER_LANGUAGES.map((language) => writeHandler(language, plan, 'x')).filter((code) => code.includes('evil'))).toEqual([]);
  });

  it.each(HANDLER_LANGUAGES)('changes more than names in %s', (language) => {
    const withoutName = new Map(inLanguage(language).map(({ plan, code }) => [code.replaceAll(plan.code ?? 'none', 'CODE').replaceAll(String(plan.status), 'STATUS'), plan.policy]));
    const policies = new Set(PLANS.map(([, { policy }]) => policy));
    // Only `fix` adds no specific code.
    expect(new Set(withoutName.values()).size).toBe(policies.size);
    expect(withoutName.size).toBeGreaterThanOrEqual(policies.size);
  });

  it('does not retry if the verdict does not allow it', () => {
    const stops = WRITTEN.filter(({ plan }) => ['roles', 'absent', 'skip', 'value', 'parameter', 'body', 'query', 'admin', 'fix'].includes(plan.policy));
    const repeats = stops.filter(({ code }) => /attempt|sleep|Start-Sleep|Task\.Delay|"Until"|"exponential"|"fixed"/.test(code));
    expect(repeats.map(({ name, language }) => `${name} in ${language}`)).toEqual([]);
  });

  it('checks for running actions before it resends one', () => {
    const looking = WRITTEN.filter(({ plan }) => plan.policy === 'look-first' || plan.policy === 'pending-action');
    expect(looking.filter(({ code }) => !code.includes('machineactions')).map(({ name, language }) => `${name} in ${language}`)).toEqual([]);
  });

  it('logs the tracking ID in every language', () => {
    expect(WRITTEN.filter(({ code }) => !/tracking.?id/i.test(code)).map(({ name, language }) => `${name} in ${language}`)).toEqual([]);
  });
});

describe('generated code', () => {
  it.each(['js', 'ts'] as const)('compiles as %s', (lang) => {
    expect(inLanguage('javascript').flatMap(({ name, code }) => parseSync(`handler.${lang}`, code, { lang }).errors.map((error) => `${name}: ${error.message}`))).toEqual([]);
  });

  it('parses as Python, or has valid brackets and indentation if Python is not installed', () => {
    const codes = inLanguage('python').map(({ code }) => code);
    for (const code of codes) {
      expect(findUnpairedBracket(code, 'python')).toBeNull();
      expect(code.split('\n').filter((line) => (line.length - line.trimStart().length) % 4 !== 0)).toEqual([]);
    }
    const hasPython = spawnSync('python3', ['--version']).status === 0;
    const read = hasPython ? execFileSync('python3', ['-c', 'import ast, json, sys; print(sum(1 for code in json.load(sys.stdin) if ast.parse(code)))'], { input: JSON.stringify(codes) }).toString().trim() : String(codes.length);
    expect(read).toBe(String(codes.length));
  });

  it('is a Logic Apps workflow in which every action runs after an existing action', () => {
    for (const { code, name } of inLanguage('logic-apps')) expect([name, findStrayActions(JSON.parse(code).definition.actions)]).toEqual([name, []]);
  });

  it.each(['powershell', 'csharp'] as const)('has balanced brackets and quotes in %s', (language) => {
    expect(inLanguage(language).map(({ name, code }) => [name, findUnpairedBracket(code, language)]).filter(([, stray]) => stray !== null)).toEqual([]);
    expect(inLanguage(language).filter(({ code }) => / \n|\n{3,}|undefined/.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it.each(HANDLER_LANGUAGES)('equals its joined tokens in %s', (language) => {
    for (const { code } of inLanguage(language)) expect(tokenizeCode(code, language).map(({ text }) => text).join('')).toBe(code);
  });
});

interface Action {
  readonly type: string;
  readonly runAfter?: Readonly<Record<string, unknown>>;
  readonly actions?: Readonly<Record<string, Action>>;
  readonly else?: { readonly actions: Readonly<Record<string, Action>> };
}

/** Actions that run after an action that does not exist in the same scope. */
function findStrayActions(actions: Readonly<Record<string, Action>>): readonly string[] {
  return Object.entries(actions).flatMap(([name, action]) => [
    ...Object.keys(action.runAfter ?? {}).filter((before) => !Object.hasOwn(actions, before)).map((before) => `${name} after ${before}`),
    ...findStrayActions(action.actions ?? {}),
    ...findStrayActions(action.else?.actions ?? {}),
  ]);
}
