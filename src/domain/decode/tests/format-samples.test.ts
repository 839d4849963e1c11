import { describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../formats/format-ids.ts';
import { decodeErrors } from './decode-cases.ts';
import { FORMAT_SAMPLES } from './format-samples.ts';

describe('the sample of every format', () => {
  it.each(FORMAT_IDS)('is decoded in that format: %s', (shape) => {
    const { text, expected } = FORMAT_SAMPLES[shape];
    const errors = decodeErrors(text);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ ...expected, shape, count: 1 });
  });
});
