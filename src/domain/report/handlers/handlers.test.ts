import { execFileSync, spawnSync } from 'node:child_process';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { codeTokens } from './code-tokens.ts';
import { POLICIES, type Policy } from './handler-plan.ts';
import { PLANS, planFor } from './plans.test-helper.ts';
import { HANDLER_LANGUAGES, writeHandler, type HandlerLanguage } from './write-handler.ts';

const WRITTEN = PLANS.flatMap(([name, plan]) => HANDLER_LANGUAGES.map((language) => ({ name, plan, language, code: writeHandler(language, plan, 'Says what it does.') })));
const inLanguage = (language: HandlerLanguage) => WRITTEN.filter((written) => written.language === language);

/** The first bracket that has no partner, outside of strings and comments. */
function unpaired(code: string, language: HandlerLanguage): string | null {
  const open: string[] = [];
  const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
  for (const { kind, text } of codeTokens(code, language)) {
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

describe('what is done', () => {
  it.each<[string, Policy]>([
    ['BadRequest', 'fix'], ['ODataError', 'query'], ['InvalidInput', 'fix'], ['InvalidRequestBody', 'body'], ['InvalidHashValue', 'value'], ['InvalidDomainName', 'value'],
    ['InvalidIpAddress', 'value'], ['InvalidUrl', 'value'], ['MaximumBatchSizeExceeded', 'split'], ['MissingRequiredParameter', 'parameter'], ['OsPlatformNotSupported', 'skip'],
    ['ClientVersionNotSupported', 'skip'], ['Unauthorized', 'token'], ['Forbidden', 'roles'], ['DisabledFeature', 'admin'], ['DisallowedOperation', 'admin'], ['NotFound', 'absent'],
    ['ResourceNotFound', 'absent'], ['TooManyRequests', 'wait'], ['InternalServerError', 'look-first'], ['an action that may have started', 'look-first'], ['a read that failed', 'backoff'],
    ['an action that runs', 'pending-action'], ['a package that is not ready', 'poll'], ['a licence', 'admin'], ['a bare 403', 'roles'], ['an unknown code', 'fix'],
  ])('about %s: %s', (name, policy) => {
    expect(PLANS.find(([known]) => known === name)?.[1].policy).toBe(policy);
  });

  it('covers every policy', () => {
    expect([...new Set(PLANS.map(([, { policy }]) => policy))].toSorted()).toEqual([...POLICIES].toSorted());
  });

  it('takes numbers and names from the message', () => {
    expect(PLANS.find(([name]) => name === 'a quota of an hour')?.[1].seconds).toBe(3600);
    expect(PLANS.find(([name]) => name === 'a batch of a known size')?.[1].size).toBe(500);
    expect(PLANS.find(([name]) => name === 'MissingRequiredParameter')?.[1].parameters).not.toEqual([]);
  });

  it('lets nothing of a message into a program but plain names', () => {
    const plan = planFor(JSON.stringify({ error: { code: `x'); evil("`, message: 'Parameter \'); evil(" is missing.', target: '7d0a6c52-3b1e-4f0d-9a77-51c2e0b4d9aa' } }));
    expect(HANDLER_LANGUAGES.map((language) => writeHandler(language, plan, 'x')).filter((code) => code.includes('evil'))).toEqual([]);
  });

  it.each(HANDLER_LANGUAGES)('differs by more than a name in %s', (language) => {
    const withoutName = new Map(inLanguage(language).map(({ plan, code }) => [code.replaceAll(plan.code ?? 'none', 'CODE').replaceAll(String(plan.status), 'STATUS'), plan.policy]));
    const policies = new Set(PLANS.map(([, { policy }]) => policy));
    // `fix` has nothing of its own to do, and is the only one.
    expect(new Set(withoutName.values()).size).toBe(policies.size);
    expect(withoutName.size).toBeGreaterThanOrEqual(policies.size);
  });

  it('repeats nothing that the verdict does not allow to be repeated', () => {
    const stops = WRITTEN.filter(({ plan }) => ['roles', 'absent', 'skip', 'value', 'parameter', 'body', 'query', 'admin', 'fix'].includes(plan.policy));
    const repeats = stops.filter(({ code }) => /attempt|sleep|Start-Sleep|Task\.Delay|"Until"|"exponential"|"fixed"/.test(code));
    expect(repeats.map(({ name, language }) => `${name} in ${language}`)).toEqual([]);
  });

  it('looks for actions that run before it sends one again', () => {
    const looking = WRITTEN.filter(({ plan }) => plan.policy === 'look-first' || plan.policy === 'pending-action');
    expect(looking.filter(({ code }) => !code.includes('machineactions')).map(({ name, language }) => `${name} in ${language}`)).toEqual([]);
  });

  it('logs the tracking ID in every language', () => {
    expect(WRITTEN.filter(({ code }) => !/tracking.?id/i.test(code)).map(({ name, language }) => `${name} in ${language}`)).toEqual([]);
  });
});

describe('programs', () => {
  it.each(['js', 'ts'] as const)('the compiler reads the JavaScript as %s', (lang) => {
    expect(inLanguage('javascript').flatMap(({ name, code }) => parseSync(`handler.${lang}`, code, { lang }).errors.map((error) => `${name}: ${error.message}`))).toEqual([]);
  });

  it('Python reads the Python, or its brackets and indents are sound where there is none', () => {
    const codes = inLanguage('python').map(({ code }) => code);
    for (const code of codes) {
      expect(unpaired(code, 'python')).toBeNull();
      expect(code.split('\n').filter((line) => (line.length - line.trimStart().length) % 4 !== 0)).toEqual([]);
    }
    const hasPython = spawnSync('python3', ['--version']).status === 0;
    const read = hasPython ? execFileSync('python3', ['-c', 'import ast, json, sys; print(sum(1 for code in json.load(sys.stdin) if ast.parse(code)))'], { input: JSON.stringify(codes) }).toString().trim() : String(codes.length);
    expect(read).toBe(String(codes.length));
  });

  it('Logic Apps reads the workflow: JSON in which every action runs after one that is there', () => {
    for (const { code, name } of inLanguage('logic-apps')) expect([name, strays(JSON.parse(code).definition.actions)]).toEqual([name, []]);
  });

  it.each(['powershell', 'csharp'] as const)('the brackets and quotes of %s have partners', (language) => {
    expect(inLanguage(language).map(({ name, code }) => [name, unpaired(code, language)]).filter(([, stray]) => stray !== null)).toEqual([]);
    expect(inLanguage(language).filter(({ code }) => / \n|\n{3,}|undefined/.test(code)).map(({ name }) => name)).toEqual([]);
  });

  it.each(HANDLER_LANGUAGES)('are the same when their tokens are put together: %s', (language) => {
    for (const { code } of inLanguage(language)) expect(codeTokens(code, language).map(({ text }) => text).join('')).toBe(code);
  });
});

interface Action {
  readonly type: string;
  readonly runAfter?: Readonly<Record<string, unknown>>;
  readonly actions?: Readonly<Record<string, Action>>;
  readonly else?: { readonly actions: Readonly<Record<string, Action>> };
}

/** Actions that wait for one that is not beside them. */
function strays(actions: Readonly<Record<string, Action>>): readonly string[] {
  return Object.entries(actions).flatMap(([name, action]) => [
    ...Object.keys(action.runAfter ?? {}).filter((before) => !Object.hasOwn(actions, before)).map((before) => `${name} after ${before}`),
    ...strays(action.actions ?? {}),
    ...strays(action.else?.actions ?? {}),
  ]);
}
