import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { runDecode, type Terminal } from './decode.ts';
import { MAX_WHOLE_CHARS } from './decode-input.ts';

const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';
const OTHER_ID = '11111111-2222-4333-8444-555555555555';
const BODY = JSON.stringify({ error: { code: 'ResourceNotFound', message: 'Machine 找 was not found', target: ID } });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'decode-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function createFile(name: string, content: string | Uint8Array): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, content);
  return full;
}

function noop(): void {}

/** Simulates an input that never pauses. */
const never: Terminal['wait'] = () => ({ passed: new Promise(() => undefined), cancel: () => undefined });

async function run(args: readonly string[], stdin = ''): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await runDecode(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      error += text;
    },
    wait: never,
  });
  return { code, out, error };
}

describe('decode --format json', () => {
  it('prints one object per input on one line', async () => {
    const found = await createFile('found.txt', BODY);
    const nothing = await createFile('nothing.txt', 'all is well');
    const { code, out, error } = await run(['--format', 'json', found, nothing]);
    const lines = out.trimEnd().split('\n');
    expect([code, error, lines.length]).toEqual([0, '', 2]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      input: found,
      errors: [{ kind: 'defender', code: 'ResourceNotFound', status: 404, trackingId: ID, known: true, verdict: { fix: 'caller', retry: 'after-fix' }, count: 1 }],
    });
    expect(JSON.parse(lines[1] ?? '')).toEqual({ input: nothing, errors: [] });
  });

  it('reads standard input when no file is given', async () => {
    const { code, out } = await run(['--format=json'], BODY);
    expect([code, JSON.parse(out).input, JSON.parse(out).errors[0].code]).toEqual([0, '-', 'ResourceNotFound']);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${BODY}`, 'utf8')],
    ['UTF-16 little-endian', Buffer.from(`\uFEFF${BODY}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\uFEFF${BODY}`, 'utf16le').swap16()],
  ])('counts offsets without the byte order mark: %s', async (_, bytes) => {
    const { out } = await run(['--format', 'json', await createFile('encoded.txt', bytes)]);
    const [error] = JSON.parse(out).errors;
    expect(error.message).toBe('Machine 找 was not found');
    expect(BODY.slice(error.spans.trackingId.start, error.spans.trackingId.end)).toBe(ID);
  });
});

describe('the verdict', () => {
  const refused = (message: string) => JSON.stringify({ error: { code: 'Unauthorized', message, target: ID } });
  const pending = `GET https://api.security.microsoft.com/api/machineactions/${ID}/getPackageUri\nHTTP/1.1 404 Not Found\n\n${JSON.stringify({ error: { code: 'NotFound', message: 'Not ready', target: ID } })}`;
  it.each<[string, string, object]>([
    ['a license problem that a new token does not fix', refused('Account mode is inactive'), { fix: 'admin', retry: 'after-fix' }],
    ['a rejected token', refused('Unauthorized'), { fix: 'caller', retry: 'after-fix' }],
    ['an action that is already running', JSON.stringify({ error: { code: 'BadRequest', message: 'Action is already in progress', target: ID } }), { fix: 'caller', retry: 'later' }],
    ['a package that is not ready', pending, { fix: 'caller', retry: 'later' }],
  ])('follows from the message: %s', async (_, text, verdict) => {
    const whole = JSON.parse((await run(['--format', 'json'], text)).out);
    const line = JSON.parse((await run(['--format', 'ndjson'], text)).out);
    const long = JSON.parse((await run(['--format', 'json'], `${text}\n${`${'-'.repeat(99)}\n`.repeat(43_000)}`)).out);
    expect([whole.errors[0].verdict, line.verdict, long.errors[0].verdict]).toEqual([verdict, verdict, verdict]);
  });
});

describe('decode --format ndjson', () => {
  it('prints one error per line', async () => {
    const { out } = await run(['--format', 'ndjson', '-'], `${BODY}\n${BODY.replace(ID, '11111111-2222-4333-8444-555555555555')}\n`);
    expect(out.trimEnd().split('\n').map((line) => JSON.parse(line).trackingId)).toEqual([ID, '11111111-2222-4333-8444-555555555555']);
  });

  it('prints nothing for a text without errors', async () => {
    expect(await run(['--format', 'ndjson'], 'all is well')).toEqual({ code: 0, out: '', error: '' });
  });
});

/** Standard input that stays open, with the text printed so far. */
function openInput(): { readonly stdin: PassThrough; readonly printed: string[]; readonly pause: () => Promise<void>; readonly ended: Promise<number> } {
  const stdin = new PassThrough();
  const printed: string[] = [];
  let pass = noop;
  const wait: Terminal['wait'] = () => ({
    passed: new Promise((resolve) => {
      pass = resolve;
    }),
    cancel: () => undefined,
  });
  const ended = runDecode(['--format', 'ndjson'], { stdin, writeOut: (text) => void printed.push(text), writeError: (text) => void printed.push(text), wait });
  const pause = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    pass();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { stdin, printed, pause, ended };
}

describe('an input that does not end', () => {
  it('prints the complete errors when the input pauses', async () => {
    const { stdin, printed, pause, ended } = openInput();
    stdin.write(`2026-11-10 09:00:00 ERROR ${BODY}`);
    await pause();
    expect(printed.map((line) => JSON.parse(line).trackingId)).toEqual([ID]);
    stdin.end(`\n2026-11-10 09:00:01 ERROR ${BODY.replace(ID, OTHER_ID)}\n2026-11-10 09:00:02 ERROR ${BODY}\n`);
    expect(await ended).toBe(0);
    expect(printed.map((line) => JSON.parse(line).trackingId)).toEqual([ID, OTHER_ID]);
  });

  it('reads more only after the reader has consumed the output', async () => {
    const records = Array.from({ length: 3000 }, (_, index) => `2026-11-10 09:00:00 ERROR ${BODY.replace(ID, `${String(index).padStart(8, '0')}${ID.slice(8)}`)}\n`);
    let reads = 0;
    const stdin = Readable.from(
      (async function* () {
        for (let at = 0; at < records.length; at += 500) {
          reads += 1;
          yield Buffer.from(records.slice(at, at + 500).join(''));
        }
      })(),
      { highWaterMark: 1 },
    );
    let release = noop;
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    let lines = 0;
    const ended = runDecode(['--format', 'ndjson'], {
      stdin,
      writeOut: (text) => {
        lines += text.trimEnd().split('\n').length;
        return blocked;
      },
      writeError: () => undefined,
      wait: never,
    });
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(reads).toBeLessThan(6);
    release();
    expect([await ended, lines]).toEqual([0, 3000]);
  });
});

describe('a long input', () => {
  it('is read record by record and lists each failure once with its count', async () => {
    const records = (id: string): string => `2026-11-10 09:00:00 ERROR ${BODY.replace(ID, id)}\n`.repeat(2);
    const quiet = '2026-11-10 09:00:00 INFO all is well\n'.repeat(MAX_WHOLE_CHARS / 60);
    const { code, out } = await run(['--format', 'json', await createFile('long.log', records(ID) + quiet + records(OTHER_ID) + quiet + records(ID))]);
    expect([code, JSON.parse(out).errors.map((error: { trackingId: string; count: number }) => [error.trackingId, error.count])]).toEqual([0, [[ID, 4], [OTHER_ID, 2]]]);
  });
});

describe('a compressed input', () => {
  it.each(['--format=json', '--format=ndjson'])('is unpacked regardless of the file name: %s', async (format) => {
    const { code, out } = await run([format, await createFile('packed.txt', gzipSync(`\uFEFF${BODY}`))]);
    expect([code, out.includes(ID), out.includes('找')]).toEqual([0, true, true]);
  });

  it('prints the errors before the truncation and reports it', async () => {
    const packed = gzipSync(`2026-11-10 09:00:00 ERROR ${BODY}\n${Array.from({ length: 9000 }, (_, index) => `2026-11-10 09:00:00 INFO ${index * 7919}\n`).join('')}`);
    const name = await createFile('cut.gz', packed.subarray(0, -20));
    const { code, out, error } = await run(['--format', 'ndjson', name]);
    expect([code, out.includes(ID), error]).toEqual([2, true, `decode: cannot read ${name}: the gzip data is truncated\n`]);
  });
});

describe('decode --format text', () => {
  it('states in English what happened, who can fix it and which ID to quote', async () => {
    const { out } = await run([], BODY);
    expect(out).toBe(
      `-: 1 error\n\n1. 404 ResourceNotFound\n   Message: Machine 找 was not found\n   Tracking ID: ${ID}\n   Who can fix it: the caller; retry after the fix\n`,
    );
  });

  it('states it in Chinese', async () => {
    const { out } = await run(['--lang', 'zh-TW'], BODY);
    expect(out).toContain(`追蹤識別碼：${ID}`);
    expect(out).toContain('由呼叫端修正；修正後再試');
  });

  it('explains why no error was found', async () => {
    expect((await run([], 'Error: [object Object]')).out).toContain('Network panel');
    expect((await run([], ' \n')).out).toBe('-: The input is empty.\n');
  });

  it('prints no control characters from the text', async () => {
    const { out } = await run([], String.raw`{"error":{"code":"InvalidInput","message":"\u001b]0;owned\u0007 Invalid input \u001b[31mx"}}`);
    expect([out.includes('\u0007'), out.includes('\u001B')]).toEqual([false, false]);
  });
});

describe('decode --help', () => {
  it.each([
    ['en', /^Usage: /, /^Exit code: /m],
    ['zh-TW', /^用法：/, /^結束代碼：/m],
  ])('explains every option in %s', async (language, first, last) => {
    const { code, out, error } = await run(['--lang', language, '--help']);
    expect([code, error]).toEqual([0, '']);
    for (const part of [first, /^ {2}FILE/m, /^ {2}--format text /m, /^ {2}--format json /m, /^ {2}--format ndjson /m, /^ {2}--lang /m, /^ {2}-h, --help /m, last]) expect(out).toMatch(part);
  });
});

describe('invalid input', () => {
  it.each([
    [['--format', 'xml'], 'decode: --format must be one of text, json, ndjson, not "xml"\n'],
    [['--lang', 'de'], 'decode: --lang must be one of en, zh-TW, not "de"\n'],
    [['--format='], 'decode: --format must be one of text, json, ndjson, not ""\n'],
  ])('rejects the value in %j and lists the values', async (args, message) => {
    expect(await run(args, BODY)).toEqual({ code: 2, out: '', error: message });
  });

  // The wording of the reason is Node's.
  it.each([
    [['--format'], '--format'],
    [['--format', '--lang', 'en'], '--format'],
    [['--color'], '--color'],
    [['-x'], '-x'],
    [['--help=yes'], '--help'],
  ])('rejects %j with one line that contains the option %s', async (args, name) => {
    const { code, out, error } = await run(args, BODY);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^decode: [^\n]+; --help lists the options\n$/);
    expect(error).toContain(name);
  });

  it('treats everything after -- as a file', async () => {
    expect(await run(['--', '--color'])).toEqual({ code: 2, out: '', error: 'decode: cannot read --color: no such file\n' });
  });

  it('reports a missing file and reads the others', async () => {
    const found = await createFile('other.txt', BODY);
    const missing = path.join(folder, 'missing.txt');
    const { code, out, error } = await run(['--format', 'json', missing, found]);
    expect([code, error]).toEqual([2, `decode: cannot read ${missing}: no such file\n`]);
    expect(JSON.parse(out).input).toBe(found);
  });
});
