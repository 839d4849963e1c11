import { expect, it } from 'vitest';
import { CATALOGUE } from '../domain/catalogue/catalogue.ts';
import { toDecodeCatalogue } from '../domain/decode/decode-catalogue.ts';
import { decode } from '../domain/decode/decode.ts';
import { MadeUp } from '../domain/decode/secrets/corpus/made-up.ts';
import { findSecrets } from '../domain/decode/secrets/find-secrets.ts';
import { replaceSecrets } from '../domain/decode/secrets/replace-secrets.ts';
import { StreamDecoder } from '../domain/decode/stream/stream-decoder.ts';
import { TriageIndex } from '../domain/triage/triage-index.ts';
import { Reading } from './reading.ts';

const catalogue = toDecodeCatalogue(CATALOGUE);

it('hides in a record the secrets that begin before it', async () => {
  const index = new TriageIndex({ now: 0, seed: 1 });
  const engine = {
    index,
    read: (onError: ConstructorParameters<typeof StreamDecoder>[1]) => new StreamDecoder(catalogue, onError),
    decode: (text: string) => {
      const result = decode(text, catalogue);
      return result.kind === 'found' ? result.errors : [];
    },
    findSecrets,
  };
  const made = new MadeUp(8);
  const [first, second] = [made.word(64), made.word(64)];
  const begin = `${'-'.repeat(5)}BEGIN ${['PRIVATE', 'KEY'].join(' ')}${'-'.repeat(5)}`;
  const padding = '2026-11-23 08:00:00 INFO nothing to see here\n'.repeat(40);
  const text = `${padding}${begin}\n${first}\n${second} {"error":{"code":"Forbidden","message":"x","target":"|76aa01bc-1f2e3d4c5b6a7988."}}\n${padding}`;
  const reading = new Reading(engine, { kind: 'text', text });
  await reading.run(50);
  expect(reading.status().state).toBe('finished');
  const { rows } = index.page({ text: '', code: null, shape: null, endpoint: null, period: null, sort: 'order', isDescending: false }, 0, 10);
  const [id = 0] = rows.map((row) => row.id);
  const answer = await reading.answer({ kind: 'record', id });
  const record = answer.kind === 'record' ? answer.value : null;
  const shown = replaceSecrets(record?.text ?? '', record?.secrets ?? [], (kind) => `[${kind}]`);
  expect(record?.text).toContain(second);
  expect(shown).toContain('|76aa01bc-1f2e3d4c5b6a7988.');
  expect(shown).toContain('[private-key]');
  expect(shown).not.toContain(second.slice(0, 12));
});
