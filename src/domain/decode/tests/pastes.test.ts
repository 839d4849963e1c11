import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DecodedError } from '../decode-result.ts';
import expectations from '../pastes/expected.json' with { type: 'json' };
import { decodeErrors } from './decode-cases.ts';

/*
 * Realistic pastes. A person wrote down the expected values before any decoder processed the texts.
 * `accept` lists other accepted values for a field.
 */
const FIELDS = ['kind', 'code', 'status', 'message', 'trackingId'] as const;
type Field = (typeof FIELDS)[number];

interface ExpectedError extends Partial<Record<Field, string | number | null>> {
  readonly accept?: Partial<Record<Field, readonly (string | number | null)[]>>;
}

interface Expectation {
  readonly file: string;
  readonly why: string;
  readonly errors: readonly ExpectedError[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file next to this test
const EXPECTATIONS = expectations as readonly Expectation[];

/** Fake token, joined here so that secret scanners do not report it. */
const TOKEN = ['ey', 'JhbGciOiJub25lIn0.ey', 'JzdWIiOiJzb2MifQ.c2lnbmF0dXJl'].join('');

function readPaste(file: string): string {
  const bytes = readFileSync(new URL(`../pastes/${file}`, import.meta.url));
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).replaceAll('@@TOKEN@@', TOKEN);
}

/** Returns the expected values without the accepted alternatives. */
function withoutAccepted(expected: ExpectedError): ExpectedError {
  return Object.fromEntries(FIELDS.filter((field) => field in expected).map((field) => [field, expected[field]]));
}

/** Returns `error` with every accepted alternative replaced by the expected value. */
function withAccepted(error: DecodedError, expected: ExpectedError | undefined): ExpectedError {
  const fields = FIELDS.filter((field) => expected !== undefined && field in expected);
  return Object.fromEntries(
    fields.map((field) => [field, expected?.accept?.[field]?.includes(error[field]) === true ? expected[field] : error[field]]),
  );
}

describe('what people paste', () => {
  it.each(EXPECTATIONS.map(({ file, why, errors }) => ({ name: `${file}: ${why}`, file, errors })))('$name', ({ file, errors }) => {
    const found = decodeErrors(readPaste(file));
    expect(found.map((error, index) => withAccepted(error, errors[index]))).toEqual(errors.map(withoutAccepted));
  });
});
