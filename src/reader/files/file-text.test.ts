import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { FileText } from './file-text.ts';
import type { FileProblem } from '../reader-status.ts';

const LINES = Array.from({ length: 40_000 }, (_, at) => `2026-11-10 09:00:00 第 ${at} 行 😀 ${'x'.repeat(at % 40)}\n`).join('');

async function readAll(file: FileText): Promise<{ readonly text: string; readonly read: number; readonly problem: FileProblem | null }> {
  const pieces = file.readPieces();
  let text = '';
  let read = 0;
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) return { text, read, problem: next.value };
    text += next.value.text;
    ({ read } = next.value);
  }
}

const utf16 = (text: string) => new Blob([new Uint8Array([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

/** Creates a blob that fails from a certain byte on, like a file that was changed. */
function createFailingBlob(blob: Blob, from: number): Blob {
  const slice = blob.slice.bind(blob);
  return Object.assign(blob, {
    slice: (start = 0, end = blob.size) => {
      const part = slice(start, end);
      return start < from ? part : Object.assign(part, { arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) });
    },
  });
}

it('reads a file in any format in pieces, and any part of it again', async () => {
  const bigEndian = Buffer.from(LINES, 'utf16le').swap16();
  for (const blob of [new Blob([Buffer.from(LINES, 'utf16le')]), new Blob([bigEndian]), new Blob([gzipSync(bigEndian)]), new Blob([LINES]), new Blob(['\uFEFF', LINES]), utf16(LINES), new Blob([gzipSync(LINES)]), new Blob([gzipSync(Buffer.from(`\uFEFF${LINES}`, 'utf16le'))])]) {
    const file = new FileText(blob);
    expect(await readAll(file)).toEqual({ text: LINES, read: blob.size, problem: null });
    expect(file.length).toBe(LINES.length);
    for (const [start, end] of [[0, 10], [5, 5], [262_140, 262_150], [700_000, 1_100_000], [LINES.length - 3, LINES.length]] as const) {
      expect(await file.readPart(start, end)).toBe(LINES.slice(start, end));
    }
    expect(await file.readPart(LINES.length, LINES.length + 1)).toBeNull();
  }
});

it('reads all members of a gzip file, and data that only looks like the start of one', async () => {
  const middle = LINES.length / 2;
  const header = String.fromCodePoint(0x1f) + '\u008B\b' + '\0'.repeat(6) + '\u0003';
  const hidden = Buffer.from(`${LINES}${header}`, 'latin1');
  const stored = gzipSync(hidden, { level: 0 });
  expect(stored.includes(Buffer.from(header, 'latin1'))).toBe(true);
  const files: readonly (readonly [readonly Buffer[], string])[] = [
    [[gzipSync(LINES.slice(0, middle)), gzipSync(LINES.slice(middle))], LINES],
    [Array.from({ length: 50 }, (_, at) => gzipSync(LINES.slice(at * 1000, (at + 1) * 1000))), LINES.slice(0, 50_000)],
    [[gzipSync(''), gzipSync('abc'), gzipSync(''), gzipSync('def', { level: 9 })], 'abcdef'],
    [[stored, gzipSync('and more')], `${new TextDecoder().decode(hidden)}and more`],
  ];
  for (const [members, text] of files) {
    const blob = new Blob(members.map((member) => new Uint8Array(member)));
    const file = new FileText(blob);
    expect(await readAll(file)).toEqual({ text, read: blob.size, problem: null });
    expect(await file.readPart(text.length - 4, text.length)).toBe(text.slice(-4));
  }
});

it('reports what it cannot read', async () => {
  const readProblem = async (bytes: readonly (number | string)[], size = 0) =>
    (await readAll(new FileText(new Blob([...bytes.map((part) => (typeof part === 'number' ? new Uint8Array([part]) : part)), new Uint8Array(size)])))).problem;
  expect(await readProblem([])).toEqual({ kind: 'empty' });
  expect((await readAll(new FileText(new Blob([gzipSync('')])))).problem).toEqual({ kind: 'empty' });
  expect(await readProblem([0x50, 0x4b, 3, 4, 'and more'])).toEqual({ kind: 'archive', format: 'ZIP' });
  expect(await readProblem([0x28, 0xb5, 0x2f, 0xfd])).toEqual({ kind: 'archive', format: 'Zstandard' });
  expect(await readProblem(['ElfFile'], 4096)).toEqual({ kind: 'binary' });
  expect((await readAll(new FileText(new Blob([gzipSync(new Uint8Array(4096))])))).problem).toEqual({ kind: 'binary' });
  expect(await readProblem([0x1b, '[31mred', 0x1b, '[0m and a few zeros ', '.'.repeat(100)], 4)).toBeNull();
});

it('rejects a file that is too big before reading it', async () => {
  const blob = createFailingBlob(new Blob([LINES]), 0);
  expect(await readAll(new FileText(blob, 1000))).toEqual({ text: '', read: 0, problem: { kind: 'too-big', size: blob.size, limit: 1000 } });
});

it('stops decompression at the limit and keeps what was read', async () => {
  const text = 'abc\n'.repeat(500_000);
  const { text: read, problem } = await readAll(new FileText(new Blob([gzipSync(text)]), 1_000_002));
  expect(read).toBe(text.slice(0, 1_000_002));
  expect(problem).toEqual({ kind: 'cut', limit: 1_000_002 });
});

it('keeps what was read of damaged data', async () => {
  const packed = gzipSync(LINES);
  for (const bytes of [packed.subarray(0, packed.length - 5000), packed.subarray(0, packed.length / 2), Buffer.concat([packed, Buffer.from('more')])]) {
    const { text, problem } = await readAll(new FileText(new Blob([bytes])));
    expect(problem?.kind).toBe('damaged');
    expect(LINES.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(1000);
  }
});

it('keeps what was read of a file that changes during reading, and does not read it again', async () => {
  const file = new FileText(createFailingBlob(new Blob([LINES]), 600_000));
  const { text, problem } = await readAll(file);
  expect(problem).toEqual({ kind: 'unreadable' });
  expect(LINES.startsWith(text)).toBe(true);
  expect(text.length).toBeGreaterThan(300_000);
  expect(await file.readPart(0, 100)).toBe(LINES.slice(0, 100));
  expect(await file.readPart(text.length, text.length + 10)).toBeNull();
});
