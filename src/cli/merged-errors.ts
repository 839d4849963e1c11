import type { DecodedError } from '../domain/decode/decode-result.ts';
import { createFailureKey, isDifferentResponse } from '../domain/decode/normalize/failure-key.ts';

/** Collects each distinct failure with its count, up to a limit. Failures beyond the limit are only counted. */
export class MergedErrors {
  readonly #maxErrors: number;
  readonly #errors: DecodedError[] = [];
  readonly #places = new Map<string, readonly number[]>();
  #omitted = 0;

  /** @param maxErrors the maximum number of distinct failures to keep */
  constructor(maxErrors: number) {
    this.#maxErrors = maxErrors;
  }

  get errors(): readonly DecodedError[] {
    return this.#errors;
  }

  /** The number of errors that were found but not kept. */
  get omitted(): number {
    return this.#omitted;
  }

  add(error: DecodedError): void {
    const key = createFailureKey(error);
    const places = this.#places.get(key) ?? [];
    const place = places.find((at) => {
      const known = this.#errors[at];
      return known !== undefined && !isDifferentResponse(known, error);
    });
    const known = place === undefined ? undefined : this.#errors[place];
    if (place !== undefined && known !== undefined) this.#errors[place] = { ...known, count: known.count + error.count };
    else if (this.#errors.length < this.#maxErrors) {
      this.#places.set(key, [...places, this.#errors.length]);
      this.#errors.push(error);
    } else this.#omitted += 1;
  }
}
