import { gzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { CATALOGUE } from '../domain/catalogue/catalogue.ts';
import { decode } from '../domain/decode/decode.ts';
import { toDecodeCatalogue } from '../domain/decode/decode-catalogue.ts';
import { FakeData } from '../domain/decode/secrets/corpus/fake-data.ts';
import { findSecrets } from '../domain/decode/secrets/find-secrets.ts';
import { findSoleToken } from '../domain/diagnose/token/token-claims.ts';
import { replaceSecrets } from '../domain/decode/secrets/replace-secrets.ts';
import { StreamDecoder } from '../domain/decode/stream/stream-decoder.ts';
import { TriageIndex } from '../domain/triage/triage-index.ts';
import type { TriageQuery } from '../domain/triage/triage.ts';
import type { Engine } from './engine.ts';
import { PIECE_SIZE } from './limits.ts';
import type { ReaderInput } from './protocol.ts';
import { InputReader } from './input-reader.ts';

const catalogue = toDecodeCatalogue(CATALOGUE);
const ALL: TriageQuery = { text: '', code: null, shape: null, endpoint: null, period: null, sort: 'order', isDescending: false };
const LINE = '2026-11-10T09:00:00Z INFO nothing to see here, move along please\n';
const createId = (at: number) => `|76aa01bc-${(0x1f2e_3d4c_0000 + at).toString(16).padStart(16, '0')}.`;
const errorLine = (at: number) =>
  `2026-11-10T09:00:00Z ERROR {"error":{"code":"Forbidden","message":"Machine ${at} was not found","target":"${createId(at)}"}}\n`;

function createTestEngine(): Engine {
  return {
    index: new TriageIndex(),
    createReader: (onError) => new StreamDecoder(catalogue, onError),
    decode: (text) => {
      const result = decode(text, catalogue);
      return result.kind === 'found' ? result.errors : [];
    },
    findSecrets,
    findSoleToken,
  };
}

const createFiles = (...contents: readonly (string | Uint8Array<ArrayBuffer>)[]): ReaderInput => ({
  kind: 'files',
  files: contents.map((content, at) => new File([content], `${at}.log`)),
});

async function listIds(inputReader: InputReader): Promise<readonly (string | null)[]> {
  const answer = await inputReader.answer({ kind: 'page', query: ALL, from: 0, to: 1000 });
  return answer.kind === 'page' ? answer.value.rows.map((row) => row.trackingId) : [];
}

async function readRecord(inputReader: InputReader, id: number) {
  const answer = await inputReader.answer({ kind: 'record', id });
  return answer.kind === 'record' ? answer.value : null;
}

it('finds the errors in all files, and reads the record of each error again', async () => {
  const long = LINE.repeat(10_000);
  const inputReader = new InputReader(createTestEngine(), createFiles(long + errorLine(0) + long + errorLine(1), new Uint8Array(gzipSync(long + errorLine(2))), errorLine(3)));
  expect(inputReader.status()).toMatchObject({ state: 'reading', read: 0, errors: 0, filesDone: 0 });
  await inputReader.run(PIECE_SIZE);
  const { read, total, ...status } = inputReader.status();
  expect(read).toBe(total);
  expect(status).toEqual({ state: 'finished', errors: 4, filesDone: 3, failedFiles: [] });
  expect(await listIds(inputReader)).toEqual([0, 1, 2, 3].map(createId));
  for (const at of [0, 1, 2, 3]) {
    const record = await readRecord(inputReader, at);
    const { start = 0, end = 0 } = record?.error.spans.trackingId ?? {};
    expect(record?.text.slice(start, end)).toBe(createId(at));
    expect(record?.text.length).toBeLessThan(2000);
  }
  expect(await readRecord(inputReader, 4)).toBeNull();
});

it('reports how often a failure appears in all files with each of its records', async () => {
  const inputReader = new InputReader(createTestEngine(), createFiles(errorLine(0), errorLine(0) + errorLine(0)));
  await inputReader.run(PIECE_SIZE);
  expect((await readRecord(inputReader, 0))?.error.count).toBe(3);
});

it('continues after a file that cannot be read, and reports it', async () => {
  const inputReader = new InputReader(createTestEngine(), createFiles('', errorLine(1), new Uint8Array(100)));
  await inputReader.run(PIECE_SIZE);
  expect(inputReader.status()).toMatchObject({
    state: 'finished',
    errors: 1,
    filesDone: 3,
    failedFiles: [
      { name: '0.log', problem: { kind: 'empty' } },
      { name: '2.log', problem: { kind: 'binary' } },
    ],
  });
});

it('reads a text in pieces, and finds its initial secrets immediately', async () => {
  const token = `eyJ${'a'.repeat(30)}.eyJ${'b'.repeat(60)}.${'c'.repeat(40)}`;
  const text = `Authorization: Bearer ${token}\n\n${LINE.repeat(3000)}${errorLine(0)}`;
  const inputReader = new InputReader(createTestEngine(), { kind: 'text', text });
  expect(inputReader.findInitialSecrets(100)).toEqual([{ start: 22, end: 22 + token.length, kind: 'token' }]);
  await inputReader.run(1000);
  expect(inputReader.status()).toEqual({ state: 'finished', read: text.length, total: text.length, errors: 1, filesDone: 0, failedFiles: [] });
  expect((await readRecord(inputReader, 0))?.text).toContain(createId(0));
});

it('stops immediately, keeps its results, and does not wait for a slow disk', async () => {
  const slow = new File([errorLine(0), LINE.repeat(20_000), errorLine(1)], 'slow.log');
  const slice = slow.slice.bind(slow);
  Object.assign(slow, {
    slice: (from: number, to: number) => {
      const part = slice(from, to);
      if (from < PIECE_SIZE) return part;
      return Object.assign(part, { arrayBuffer: () => new Promise(() => {}) });
    },
  });
  const inputReader = new InputReader(createTestEngine(), { kind: 'files', files: [slow, new File([errorLine(2)], 'next.log')] });
  const run = inputReader.run(PIECE_SIZE);
  await vi.waitFor(() => expect(inputReader.status().read).toBe(PIECE_SIZE));
  inputReader.stop();
  await run;
  expect(inputReader.status()).toMatchObject({ state: 'stopped', filesDone: 0 });
  expect(await listIds(inputReader)).toEqual([createId(0)]);
});

it('keeps its results if the decoder throws', async () => {
  const engine = createTestEngine();
  const inputReader = new InputReader(
    {
      ...engine,
      createReader: (onError) => {
        const reader = engine.createReader(onError);
        return {
          push: (text) => {
            if (text.includes('poison')) throw new Error('planted');
            reader.push(text);
          },
          end: () => reader.end(),
        };
      },
    },
    createFiles(errorLine(0), 'poison', errorLine(1)),
  );
  await inputReader.run(PIECE_SIZE);
  expect(inputReader.status().state).toBe('failed');
  expect(await listIds(inputReader)).toEqual([createId(0)]);
});

it('masks secrets that start before a record', async () => {
  const fake = new FakeData(8);
  const [first, second] = [fake.word(64), fake.word(64)];
  const begin = `${'-'.repeat(5)}BEGIN ${['PRIVATE', 'KEY'].join(' ')}${'-'.repeat(5)}`;
  const padding = '2026-11-23 08:00:00 INFO nothing to see here\n'.repeat(40);
  const text = `${padding}${begin}\n${first}\n${second} {"error":{"code":"Forbidden","message":"x","target":"|76aa01bc-1f2e3d4c5b6a7988."}}\n${padding}`;
  const inputReader = new InputReader(createTestEngine(), { kind: 'text', text });
  await inputReader.run(50);
  expect(inputReader.status().state).toBe('finished');
  const record = await readRecord(inputReader, 0);
  const shown = replaceSecrets(record?.text ?? '', record?.secrets ?? [], (kind) => `[${kind}]`);
  expect(record?.text).toContain(second);
  expect(shown).toContain('|76aa01bc-1f2e3d4c5b6a7988.');
  expect(shown).toContain('[private-key]');
  expect(shown).not.toContain(second.slice(0, 12));
});
