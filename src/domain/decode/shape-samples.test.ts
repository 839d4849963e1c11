import { describe, expect, it } from 'vitest';
import { SHAPE_IDS } from './decode-result.ts';
import { errorsIn } from './shape-cases.ts';
import { SHAPE_SAMPLES } from './shape-samples.ts';

describe('the sample of every form', () => {
  it.each(SHAPE_IDS)('is read in that form: %s', (shape) => {
    const { text, expected } = SHAPE_SAMPLES[shape];
    const errors = errorsIn(text);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ ...expected, shape, count: 1 });
  });
});
