/** What is deeper than this is only counted. */
const MAX_DEPTH = 1000;

interface Level {
  readonly closer: '}' | ']';
  readonly openedAt: number;
  readonly outer: Level | null;
  /** Up to how deep it is, and how many braces are open. */
  readonly depth: number;
  readonly braces: number;
  /** Where a member of this level ended last; -1 where none did. */
  lastMemberEnd: number;
}

/** What was open at one place of a text. */
export interface OpenBrackets {
  readonly top: Level | null;
  readonly overflow: number;
}

/** Follows which brackets are open, and where a member of each ended last. */
export class BracketStack {
  #top: Level | null = null;
  /** How many brackets are open deeper than the levels that are remembered. */
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

  /** Closes up to the bracket that `bracket` closes; one that closes nothing is passed over. */
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

  /** A member of the innermost level ended. */
  recordMemberEnd(position: number): void {
    if (this.#top !== null && this.#overflow === 0) this.#top.lastMemberEnd = position;
  }

  /**
   * The outermost level deeper than `depth` that was opened before `openedBefore`, and of which a
   * member ended at or behind `cutFrom`.
   */
  findLongLevel(depth: number, openedBefore: number, minMemberEnd: number): { readonly depth: number; readonly lastMemberEnd: number } | null {
    let found: Level | null = null;
    for (let level = this.#top; level !== null && level.depth > depth; level = level.outer) {
      if (level.openedAt < openedBefore && level.lastMemberEnd >= minMemberEnd) found = level;
    }
    return found;
  }

  /** What is open now, to come back to; costs nothing. */
  getState(): OpenBrackets {
    return { top: this.#top, overflow: this.#overflow };
  }

  restore({ top, overflow }: OpenBrackets): void {
    this.#top = top;
    this.#overflow = overflow;
  }
}

export const NOTHING_OPEN: OpenBrackets = { top: null, overflow: 0 };
