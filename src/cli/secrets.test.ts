import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { leakOf } from '../domain/decode/secrets/corpus/leaks.ts';
import { MadeUp } from '../domain/decode/secrets/corpus/made-up.ts';
import { pairedCorpus, secretCorpus } from '../domain/decode/secrets/corpus/secret-corpus.ts';
import { runDecode } from './decode.ts';
import { FORMATS } from './options.ts';

const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';

async function run(args: readonly string[], input: string): Promise<string> {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  await runDecode(args, { stdin: Readable.from([Buffer.from(input)]), wait: () => ({ passed: new Promise(() => undefined), cancel: () => undefined }), writeOut: write, writeError: write });
  return out;
}

describe.each(FORMATS)('decode --format %s prints no secret', (format) => {
  // Every kind of secret, in every supported notation.
  const corpus = secretCorpus(4).filter(({ name }, index) => index % 8 === 0 || name.endsWith('as it stands'));

  it.each(['en', 'zh-TW'])('in %s', async (language) => {
    const leaks: string[] = [];
    for (const { name, text, secrets } of corpus) {
      const input = JSON.stringify({ error: { code: 'BadRequest', message: `Cannot read ${text}`, target: ID } });
      const out = await run(['--format', format, '--lang', language], input);
      expect(out).toContain(ID);
      if (secrets.some((secret) => leakOf(secret, out) !== null)) leaks.push(`${name}: ${out}`);
    }
    expect(leaks).toEqual([]);
  });

  it('for many errors in one input', async () => {
    const cases = pairedCorpus(9, 60);
    const made = new MadeUp(5);
    const lines = cases.map(({ text }) => JSON.stringify({ level: 'error', error: { code: 'BadRequest', message: text, target: `|${made.hex(8)}-${made.hex(16)}.` } }));
    const out = await run(['--format', format], lines.join('\n'));
    const shown = cases.filter(({ secrets }) => secrets.some((secret) => leakOf(secret, out) !== null));
    expect(shown.length).toBeLessThanOrEqual(cases.length * 0.03);
  });

  it('when the secret is the error code', async () => {
    const token = ['gh', 'p_', new MadeUp(6).word(36)].join('');
    const out = await run(['--format', format], JSON.stringify({ error: { code: token, message: 'x', target: ID } }));
    expect(leakOf(token, out)).toBeNull();
  });
});
