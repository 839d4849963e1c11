const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

export type NonEmpty<Value> = readonly [Value, ...Value[]];

/** Generates fake values, deterministic for each seed, so that no secret, real or fake, is in a source file. */
export class FakeData {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e37_79b1) >>> 0;
  }

  /** An integer from 0 (inclusive) to `limit` (exclusive). */
  number(limit: number): number {
    this.#state = (this.#state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  pick<Value>(values: NonEmpty<Value>): Value {
    return values[this.number(values.length)] ?? values[0];
  }

  chars(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet[this.number(alphabet.length)]).join('');
  }

  /** Letters and digits, with at least one lowercase letter, uppercase letter and digit. */
  word(length: number): string {
    return `${this.chars(1, LETTERS.slice(0, 26))}${this.chars(1, LETTERS.slice(26))}${this.chars(1, DIGITS)}${this.chars(length - 3, LETTERS + DIGITS)}`;
  }

  base64Url(length: number): string {
    return this.word(4) + this.chars(length - 4, `${LETTERS}${DIGITS}-_`).replace(/[-_]$/, 'x');
  }

  /** Padded base64 of `bytes` bytes. */
  base64(bytes: number): string {
    const length = Math.ceil((bytes * 4) / 3);
    return this.word(4) + this.chars(length - 4, `${LETTERS}${DIGITS}+/`) + '='.repeat((4 - (length % 4)) % 4);
  }

  hex(length: number): string {
    return this.chars(length, `${DIGITS}abcdef`);
  }

  /** A password that meets common password rules. */
  password(length: number): string {
    return this.word(length - 4) + this.pick(['!', '@', '#', '$', '*', '^']) + this.word(3);
  }

  /** A three-part token like those that OAuth services sign. */
  jwt(): string {
    return [this.jwtPart(36), this.jwtPart(120), this.base64Url(86)].join('.');
  }

  /** An encrypted token, which has five parts. */
  jwe(): string {
    return [this.jwtPart(60), this.base64Url(86), this.base64Url(16), this.base64Url(120), this.base64Url(22)].join('.');
  }

  jwtPart(length: number): string {
    return ['ey', 'J', this.base64Url(length)].join('');
  }

  /** An Entra authorization code or refresh token. */
  entra(version: 0 | 1): string {
    return `${version}.A${this.base64Url(60)}.${['Ag', 'AB'].join('')}${this.base64Url(160)}`;
  }

  /** A client secret in the format that Entra generates. */
  clientSecret(): string {
    return `${this.word(3)}8Q~${this.base64Url(34)}`;
  }
}
