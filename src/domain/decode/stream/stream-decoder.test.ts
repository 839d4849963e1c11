import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../catalogue/catalogue.ts';
import { decode } from '../decode.ts';
import { toDecodeCatalogue } from '../decode-catalogue.ts';
import type { DecodedError } from '../decode-result.ts';
import type { FoundError } from './found-error.ts';
import { createBody, getSlice } from '../tests/decode-cases.ts';
import { StreamDecoder } from './stream-decoder.ts';

const catalogue = toDecodeCatalogue(CATALOGUE);
const ID = '3f0c2b7a-51de-4b8e-9a06-7d5512c0e4aa';
const SEED = 20_261_124;

/** Creates a unique ID for a number. */
function createId(index: number): string {
  return `${index.toString(16).padStart(8, '0')}-51de-4b8e-9a06-7d5512c0e4aa`;
}

function createNumberedBody(index: number): string {
  return createBody('ResourceNotFound', `Machine ${index} was not found`, createId(index));
}

/** Creates a machine entity without an error. */
function createMachine(index: number): string {
  return JSON.stringify({ id: index, name: 'machine "quoted" [x] {y}', tags: ['a', 'b'], nested: { health: 'Active' } });
}

/** Creates a HAR entry: a request and its response, as browsers export them. */
function createHarEntry(index: number, status: number, text: string): unknown {
  return {
    request: { method: 'GET', url: `https://api.security.microsoft.com/api/machines/${index}`, headers: [{ name: 'accept', value: 'application/json' }] },
    response: { status, statusText: '', headers: [{ name: 'content-type', value: 'application/json' }], content: { mimeType: 'application/json', text } },
  };
}

/** Decodes the text in pieces; the given lengths repeat. */
function decodeInPieces(text: string, sizes: readonly number[] = [50_000]): readonly FoundError[] {
  const found: FoundError[] = [];
  const decoder = new StreamDecoder(catalogue, (error) => found.push(error));
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    decoder.push(text.slice(at, at + size));
    at += size;
  }
  decoder.end();
  expect(decoder.position).toBe(text.length);
  return found;
}

function decodeWhole(text: string): readonly DecodedError[] {
  const result = decode(text, catalogue);
  return result.kind === 'found' ? result.errors : [];
}

/** Selects the values to compare and their spans. */
function summarize({ code, status, message, trackingId, spans }: DecodedError): unknown {
  return { code, status, message, trackingId, spans };
}

/** Expects that every span covers its value and that decoding the record alone returns the error again. */
function expectConsistent(text: string, found: readonly FoundError[]): void {
  for (const { error, text: record, start } of found) {
    expect(text.startsWith(record, start)).toBe(true);
    expect(getSlice(text, error.spans.trackingId)).toBe(error.trackingId);
    expect(decodeWhole(record).map(({ code, trackingId }) => [code, trackingId])).toContainEqual([error.code, error.trackingId]);
  }
}

const INFO_LINE = '2026-11-10 09:00:00,120 INFO soc.mde polled machines and wrote them to the lake\n';
const ROUTINE_LOG = INFO_LINE.repeat(170);

/** Log records in different formats that each describe one failure. */
const RECORDS: readonly ((index: number) => string)[] = [
  (index) => `2026-11-10 09:00:00,120 ERROR soc.mde call failed (404): ${createNumberedBody(index)}\n`,
  (index) => `[2026-11-10T09:00:00Z] WARN request failed with status code 404\n${JSON.stringify(JSON.parse(createNumberedBody(index)), null, 2)}\n`,
  (index) => `2026-11-10 09:00:00 ERROR Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    call()\nApiError: 404 Client Error for url: https://api.security.microsoft.com/api/machines\n${createNumberedBody(index)}\n`,
  (index) => `2026-11-10 09:00:00 DEBUG response\nHTTP/1.1 404 Not Found\nContent-Type: application/json\n\n${createNumberedBody(index)}\n\n`,
  (index) => `${JSON.stringify({ time: '2026-11-10T09:00:00Z', level: 'error', response: createNumberedBody(index) })}\n`,
  (index) => `2026-11-10 09:00:00 ERROR body=${JSON.stringify(createNumberedBody(index))} took=12\n`,
];

describe('decoding a log', { timeout: 60_000 }, () => {
  const records = fc.array(fc.record({ format: fc.nat(RECORDS.length - 1), routineLevel: fc.nat(2) }), { minLength: 4, maxLength: 16 });
  const log = records.map((parts) => parts.map(({ format, routineLevel }, index) => ROUTINE_LOG.slice(0, INFO_LINE.length * (routineLevel === 0 ? 1 : 160 * routineLevel)) + (RECORDS[format]?.(index + 1) ?? '')).join('') + ROUTINE_LOG);

  it('finds the same errors as decoding the whole text at once', () => {
    fc.assert(
      fc.property(log, (text) => {
        const found = decodeInPieces(text);
        expect(found.map(({ error }) => summarize(error))).toEqual(decodeWhole(text).map(summarize));
        expectConsistent(text, found);
      }),
      { numRuns: 15, seed: SEED },
    );
  });

  it('finds the same errors regardless of how the input is divided', () => {
    fc.assert(
      fc.property(log, fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 6 }), (text, sizes) => {
        expect(decodeInPieces(text, sizes)).toEqual(decodeInPieces(text, [text.length]));
      }),
      { numRuns: 15, seed: SEED },
    );
  });

  it('accepts a piece that ends inside a surrogate pair', () => {
    const text = `${ROUTINE_LOG.repeat(8)}2026-11-10 09:00:00 ERROR ${createBody('InvalidInput', 'Name 😀😀😀 is invalid', ID)}\n`;
    expect(decodeInPieces(text, [1]).map(({ error }) => error.message)).toEqual(['Name 😀😀😀 is invalid']);
  });

  it('joins a status in one record to the body in the next', () => {
    const text = `${ROUTINE_LOG.repeat(8)}2026-11-10 09:00:00 ERROR request failed with status code 409\n2026-11-10 09:00:00 ERROR body: ${createBody('ActiveRequestAlreadyExists', 'Action is already in progress', ID)}\n${ROUTINE_LOG}`;
    expect(decodeInPieces(text).map(({ error }) => [error.code, error.status])).toEqual([['ActiveRequestAlreadyExists', 409]]);
  });

  it('reports a failure each time it occurs', () => {
    const text = ROUTINE_LOG.repeat(6) + (RECORDS[0]?.(1) ?? '').repeat(3) + ROUTINE_LOG;
    expect(decodeInPieces(text).map(({ error }) => error.trackingId)).toEqual([createId(1), createId(1), createId(1)]);
  });
});

describe('decoding a short text', () => {
  it.each(['403', 'ResourceNotFound', '|5c1e09ab-7f3d2a6b4c5e8f90.', `> {\n>  "error": ${JSON.stringify({ code: 'Forbidden', message: 'x' })}\n> }`, ''])('returns the same errors as decode: %j', (text) => {
    expect(decodeInPieces(text, [3]).map(({ error }) => summarize(error))).toEqual(decodeWhole(text).map(summarize));
  });
});

describe('decoding one long line', { timeout: 60_000 }, () => {
  it('finds the errors in the members of a long list', () => {
    const members = Array.from({ length: 6000 }, (_, index) => (index % 1000 === 500 ? JSON.stringify({ status: 404, body: JSON.parse(createNumberedBody(index)) }) : createMachine(index)));
    const text = `{"context":{"page":1},"result":{"pages":[{"value":[${members.join(',')}]}],"next":null}}`;
    const found = decodeInPieces(text, [7000]);
    expect(text.length).toBeGreaterThan(500_000);
    expect(found.map(({ error }) => error.trackingId)).toEqual([500, 1500, 2500, 3500, 4500, 5500].map(createId));
    expectConsistent(text, found);
    expect(found.every(({ text: record }) => record.length < 400)).toBe(true);
    expect(decodeInPieces(text, [1_000_000])).toEqual(found);
  });

  it('finds every failed response in a HAR file', () => {
    const entries = Array.from({ length: 900 }, (_, index) => (index % 100 === 99 ? createHarEntry(index, 404, createNumberedBody(index)) : createHarEntry(index, 200, JSON.stringify({ value: [createMachine(index)] }))));
    const har = { log: { version: '1.2', creator: { name: 'x', version: '1' }, entries } };
    for (const text of [JSON.stringify(har), JSON.stringify(har, null, 2)]) {
      const found = decodeInPieces(text);
      expect(found.map(({ error }) => [error.trackingId, error.status])).toEqual(Array.from({ length: 9 }, (_, index) => [createId(index * 100 + 99), 404]));
      expectConsistent(text, found);
    }
  });

  it('finds an error after a string that is longer than a segment', () => {
    const text = `{"pad":"${'x'.repeat(300_000)}","error":${JSON.stringify({ code: 'Forbidden', message: 'No.', target: ID })}}`;
    expect(decodeInPieces(text).map(({ error }) => [error.code, error.trackingId])).toEqual([['Forbidden', ID]]);
  });

  it('reports an error near a segment boundary exactly once', () => {
    for (let shift = -600; shift <= 600; shift += 79) {
      for (const border of [262_144, 262_144 - 16_384, 262_144 - 32_768]) {
        const text = `${'x '.repeat((border + shift) >> 1)}${createNumberedBody(7)}${' y'.repeat(100_000)}`;
        const found = decodeInPieces(text, [65_536]);
        expect(found.map(({ error }) => [error.trackingId, error.spans.trackingId?.start])).toEqual([[createId(7), text.indexOf(createId(7))]]);
      }
    }
  });
});

describe('decoding lines without timestamps', () => {
  it('reports each error once, with its own record', () => {
    const routineLine = 'worker polled machines and wrote them to the lake, all of them\n';
    const text = Array.from({ length: 4000 }, (_, index) => (index % 500 === 250 ? `worker failed: ${createNumberedBody(index)}\n` : routineLine)).join('');
    const found = decodeInPieces(text, [4096]);
    expect(found.map(({ error }) => summarize(error))).toEqual(decodeWhole(text).map(summarize));
    expectConsistent(text, found);
  });
});

describe('decoding a table that is longer than a segment', () => {
  it.each([
    ['with rows that begin with a time', 'time,status,code,message,target\n', (index: number) => `2026-11-23T08:00:00Z,404,SomethingNew,"Gone, for good ${index}",${createId(index)}\n`],
    ['with rows that begin with a word', 'host\tstatus\tcode\tmessage\ttarget\r\n', (index: number) => `soc-1\t404\tSomethingNew\tGone, for good ${index}\t${createId(index)}\r\n`],
    ['as a console prints it', `code             message               target\n----             -------               ------\n`, (index: number) => `SomethingNew     Gone, for good ${String(index).padEnd(7)}${createId(index)}\n`],
  ])('reports every row of a table %s', (_, heading, row) => {
    const text = ROUTINE_LOG + heading + Array.from({ length: 1500 }, (__, index) => row(index + 1)).join('') + `\n${ROUTINE_LOG}`;
    const found = decodeInPieces(text, [30_000]);
    expect(found.map(({ error }) => [error.code, error.message, error.trackingId, error.spans.trackingId?.start])).toEqual(
      Array.from({ length: 1500 }, (__, index) => ['SomethingNew', `Gone, for good ${index + 1}`, createId(index + 1), text.indexOf(createId(index + 1))]),
    );
  }, 60_000);
});

describe('flushing during a pause', () => {
  it('reports pending errors once', () => {
    const found: FoundError[] = [];
    const decoder = new StreamDecoder(catalogue, (error) => found.push(error));
    decoder.push(`2026-11-10 09:00:00 ERROR ${createNumberedBody(1)}`);
    expect(found).toEqual([]);
    decoder.flush();
    decoder.flush();
    expect(found.map(({ error }) => error.trackingId)).toEqual([createId(1)]);
    decoder.push(`\n2026-11-10 09:00:01 ERROR ${createNumberedBody(2)}\n`);
    decoder.end();
    expect(found.map(({ error, start }) => [error.trackingId, error.spans.trackingId?.start, start > 100])).toEqual([
      [createId(1), 26 + createNumberedBody(1).indexOf(createId(1)), false],
      [createId(2), 26 + createNumberedBody(1).length + 27 + createNumberedBody(2).indexOf(createId(2)), true],
    ]);
  });
});

describe('decoding hostile text', () => {
  it.each([
    ['a million opening brackets', '['.repeat(1_000_000)],
    ['a million unclosed lists with one member each', '[1,'.repeat(333_000)],
    ['a million quotes', '"'.repeat(1_000_000)],
    ['backslashes in a string', `"${'\\'.repeat(1_000_000)}`],
    ['line ends', '\n'.repeat(1_000_000)],
    ['a line without an end', 'x '.repeat(500_000)],
    ['control characters', Array.from({ length: 100_000 }, (_, index) => String.fromCharCode(index % 32, index % 65_536)).join('')],
    ['opening braces on lines without timestamps', '{ open\n'.repeat(100_000)],
  ])('reads the text to its end: %s', (_, text) => {
    expect(decodeInPieces(text, [65_536])).toEqual([]);
    expect(decodeInPieces(text + createNumberedBody(1), [65_536]).length).toBeLessThan(3);
  }, 60_000);
});
