const PAGE_BITS = 12;
const PAGE_ROWS = 1 << PAGE_BITS;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A column with one number per row. It grows by pages, so that existing values are never copied. */
export class Column {
  readonly #create: (length: number) => Numbers;
  readonly #pages: Numbers[] = [];

  constructor(create: (length: number) => Numbers) {
    this.#create = create;
  }

  /** Memory that the pages use, in bytes. */
  get bytes(): number {
    return this.#pages.reduce((sum, page) => sum + page.byteLength, 0);
  }

  /** Returns 0 for rows without a value. */
  get(row: number): number {
    return this.#pages[row >>> PAGE_BITS]?.[row & (PAGE_ROWS - 1)] ?? 0;
  }

  set(row: number, value: number): void {
    const number = row >>> PAGE_BITS;
    while (this.#pages.length <= number) this.#pages.push(this.#create(PAGE_ROWS));
    const page = this.#pages[number];
    if (page !== undefined) page[row & (PAGE_ROWS - 1)] = value;
  }
}
