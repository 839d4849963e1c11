import type { DecodedError } from '../decode/decode-result.ts';
import type { FoundError } from '../decode/stream/found-error.ts';

/** Creates an error with only the given values. */
export function createDecodedError(values: Partial<DecodedError> = {}): DecodedError {
  return {
    kind: 'defender',
    code: null,
    status: null,
    message: null,
    trackingId: null,
    known: false,
    verdict: null,
    count: 1,
    spans: {},
    origins: {},
    wrappings: [],
    beside: [],
    disagreements: [],
    shape: 'json-body',
    matched: null,
    variables: {},
    missing: [],
    retryAfter: null,
    ...values,
  };
}

/** Creates the error found in `text`, a record that starts at `start`. The error is at the end of the record. */
export function createFoundError(values: Partial<DecodedError> = {}, text = '', start = 0): FoundError {
  const at = start + text.length;
  return { error: createDecodedError({ spans: { code: { start: at, end: at } }, ...values }), text, start };
}
