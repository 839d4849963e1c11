/** Deeper levels are only counted. */
const MAX_DEPTH = 1000;

interface Level {
  readonly closer: '}' | ']';
  readonly openedAt: number;
  readonly outer: Level | null;
  /** The nesting depth of this level. */
  readonly depth: number;
  readonly braces: number;
  /** The end of the last complete member of this level; -1 if there is none. */
  lastMemberEnd: number;
}

/** The brackets that are open at a position of the text. */
export interface OpenBrackets {
  readonly top: Level | null;
  readonly overflow: number;
}

/** Tracks open brackets and the end of the last member in each of them. */
export class BracketStack {
  #top: Level | null = null;
  /** The number of open brackets beyond the maximum depth. */
  #overflow = 0;

  get depth(): number {
    return (this.#top?.depth ?? 0) + this.#overflow;
  }

  open(bracket: '{' | '[', openedAt: number): void {
    const outer = this.#top;
    const depth = outer?.depth ?? 0;
    if (depth >= MAX_DEPTH) this.#overflow += 1;
    else this.#top = { closer: bracket === '{' ? '}' : ']', openedAt, outer, depth: depth + 1, braces: (outer?.braces ?? 0) + (bracket === '{' ? 1 : 0), lastMemberEnd: -1 };
  }

  /** Closes the innermost matching bracket and everything inside it; ignores a bracket without a match. */
  close(bracket: string): void {
    if (this.#overflow > 0) {
      this.#overflow -= 1;
      return;
    }
    const braces = this.#top?.braces ?? 0;
    if ((bracket === '}' ? braces : this.depth - braces) === 0) return;
    let level = this.#top;
    while (level !== null && level.closer !== bracket) level = level.outer;
    this.#top = level?.outer ?? null;
  }

  /** Records the end of a member of the innermost level. */
  recordMemberEnd(position: number): void {
    if (this.#top !== null && this.#overflow === 0) this.#top.lastMemberEnd = position;
  }

  /**
   * Returns the outermost level that is deeper than `depth`, was opened before `openedBefore`, and whose
   * last member ended at or after `minMemberEnd`.
   */
  findLongLevel(depth: number, openedBefore: number, minMemberEnd: number): { readonly depth: number; readonly lastMemberEnd: number } | null {
    let found: Level | null = null;
    for (let level = this.#top; level !== null && level.depth > depth; level = level.outer) {
      if (level.openedAt < openedBefore && level.lastMemberEnd >= minMemberEnd) found = level;
    }
    return found;
  }

  /** Returns a snapshot of the open brackets in constant time. */
  getState(): OpenBrackets {
    return { top: this.#top, overflow: this.#overflow };
  }

  restore({ top, overflow }: OpenBrackets): void {
    this.#top = top;
    this.#overflow = overflow;
  }
}

export const NOTHING_OPEN: OpenBrackets = { top: null, overflow: 0 };
