import { decode } from '../decode.ts';
import type { DecodeCatalogue } from '../decode-catalogue.ts';
import type { DecodedError } from '../decode-result.ts';
import type { FoundError } from '../found-error.ts';
import { REACH } from '../join-text.ts';
import { contextOf, type CatalogueContext } from '../read-context.ts';
import { isSourceCode } from '../source-code.ts';
import { detach, detachError } from './detach.ts';
import { ErrorSigns } from './error-signs.ts';
import { readGroup, readUnit, type ReadUnit } from './record-reader.ts';
import { TableCarry } from './table-carry.ts';
import { TextWindow } from './text-window.ts';
import { isOverlapped, type Unit } from './unit.ts';
import { UnitCutter } from './unit-cutter.ts';

/** A text up to this length is read as a whole, as `decode` reads it. */
const WHOLE = 65_536;
/** Text is taken in so much at a time: many small pieces cost no more than few large ones, and large ones stay in the young memory. */
const STEP = 65_536;
/** Units are joined to groups up to this length, and no more than so many of them. */
const LONGEST_GROUP = 131_072;
const MOST_UNITS = 200;
/** How Microsoft Graph is spoken of: by the address of the service, and by the name of its programs, whole. */
const GRAPH_HOST = 'graph.microsoft.';
const GRAPH_NAME = 'Microsoft.Graph';

/** No word that is looked for is longer. */
const LONGEST_WORD = 200;

/** Units read one after the other that may tell of one failure. */
interface Group {
  readonly units: ReadUnit[];
  readonly start: number;
  end: number;
  isSelfContained: boolean;
  /** Says which errors are its own where its only unit overlaps others. */
  readonly owner: Unit;
}

/**
 * Reads the API errors out of a text of any length, piece by piece, in memory that does not grow
 * with it. A text up to 64 Ki characters is read as `decode` reads it; of a longer one, every record
 * (with its neighbours within reach) is. Never throws; time is linear in the text.
 */
export class StreamDecoder {
  readonly #catalogue: DecodeCatalogue;
  readonly #context: CatalogueContext;
  readonly #onError: (found: FoundError) => void;
  readonly #window = new TextWindow();
  readonly #cutter: UnitCutter;
  /** Made when it is needed: a short text is read without. */
  #signs: ErrorSigns | null = null;
  #incoming: string[] = [];
  #incomingLength = 0;
  /** All of the text is still at hand. */
  #isWhole = true;
  #isSource: boolean | null = null;
  /** Where Microsoft Graph is spoken of for the first time. */
  #graphAt = Number.POSITIVE_INFINITY;
  #graphFrom = 0;
  /** Where the next text that may hold an error begins, as far as it is known. */
  #hotAt = -1;
  /** Up to where the text was looked through and holds none; a word that goes on behind it may be one. */
  #coldTo = 0;
  readonly #table = new TableCarry();
  #group: Group | null = null;

  /** @param onError Is told every error as soon as all that belongs to it was read, in the order of the text. */
  constructor(catalogue: DecodeCatalogue, onError: (found: FoundError) => void) {
    this.#catalogue = catalogue;
    this.#context = contextOf(catalogue);
    this.#onError = onError;
    this.#cutter = new UnitCutter((unit) => this.#read(unit));
  }

  /** How much of the text was taken in, in UTF-16 code units. */
  get position(): number {
    return this.#window.end + this.#incomingLength;
  }

  /** Takes in the next piece of the text; it may be cut anywhere, even inside a character. */
  push(text: string): void {
    for (let at = 0; at < text.length; ) {
      const piece = text.slice(at, at + STEP - this.#incomingLength);
      this.#incoming.push(piece);
      this.#incomingLength += piece.length;
      if (this.#incomingLength >= STEP) this.#advance();
      at += piece.length;
    }
  }

  /** The input pauses: what is pending is read as if its record ended here. */
  flush(): void {
    this.#takeIn();
    if (this.#isWhole && this.#window.end <= WHOLE) this.#readWhole();
    else this.#readUnits(() => this.#cutter.flush(this.#window));
    this.#closeGroup();
    this.#window.dropBefore(this.#window.end);
  }

  /** The text ended. */
  end(): void {
    this.flush();
  }

  #advance(): void {
    this.#takeIn();
    if (this.#isWhole && this.#window.end <= WHOLE) return;
    this.#readUnits(() => this.#cutter.cut(this.#window));
    const { pendingStart } = this.#cutter;
    if (this.#group !== null && pendingStart - this.#group.end > REACH) this.#closeGroup();
    this.#window.dropBefore(Math.min(pendingStart, this.#group?.start ?? pendingStart));
  }

  #takeIn(): void {
    this.#window.append(this.#incoming.join(''));
    this.#incoming = [];
    this.#incomingLength = 0;
    if (this.#graphAt !== Number.POSITIVE_INFINITY) return;
    const { text, start } = this.#window;
    const found = graphIn(text, Math.max(0, this.#graphFrom - start));
    if (found !== -1) this.#graphAt = start + found;
    this.#graphFrom = Math.max(0, this.#window.end - GRAPH_HOST.length);
  }

  #readUnits(cut: () => void): void {
    if (this.#isWhole) this.#isSource = isSourceCode(this.#window.text);
    this.#isWhole = false;
    cut();
  }

  /** The text so far is short: nothing of it was given out yet. */
  #readWhole(): void {
    const { text } = this.#window;
    const bounds: Unit[] = [];
    new UnitCutter((unit) => bounds.push(unit)).flush(this.#window);
    const result = decode(text, this.#catalogue);
    if (result.kind === 'found') for (const error of result.errors) this.#tell(error, bounds);
    this.#readUnits(() => this.#cutter.skipTo(this.#window.end));
  }

  #read(unit: Unit): void {
    const heading = this.#table.headingAt(unit.start);
    if (heading === null && !this.#isHot(unit)) return;
    const text = this.#window.slice(unit.start, unit.end);
    const read = readUnit(text, unit.start, heading, this.#context);
    this.#table.read(text, unit.start, heading);
    if (this.#group !== null && !this.#isNeighbour(this.#group, unit, read)) this.#closeGroup();
    if (this.#group === null) this.#group = { units: [read], start: unit.start, end: unit.end, isSelfContained: read.isSelfContained, owner: unit };
    else {
      this.#group.units.push(read);
      this.#group.end = unit.end;
      this.#group.isSelfContained &&= read.isSelfContained;
    }
  }

  #isNeighbour(group: Group, unit: Unit, read: ReadUnit): boolean {
    if (unit.start - group.end > REACH || isOverlapped(unit) || isOverlapped(group.owner)) return false;
    if (group.units.length >= MOST_UNITS || unit.end - group.start > LONGEST_GROUP) return false;
    return !(group.isSelfContained && read.isSelfContained);
  }

  /** Whether a word that every error needs stands in the unit. */
  #isHot({ start, end }: Unit): boolean {
    const { start: base, end: known } = this.#window;
    if (this.#hotAt < start && this.#coldTo < known) {
      this.#signs ??= new ErrorSigns(this.#catalogue);
      const found = this.#signs.find(this.#window, Math.max(start, this.#coldTo - LONGEST_WORD) - base);
      this.#hotAt = found === -1 ? -1 : found + base;
      this.#coldTo = found === -1 ? known : 0;
    }
    return this.#hotAt >= start && this.#hotAt < end;
  }

  #closeGroup(): void {
    const group = this.#group;
    if (group === null) return;
    this.#group = null;
    const { units, start, end, owner } = group;
    const text = this.#window.slice(start, end);
    const errors = readGroup({ units, start, text, isGraph: this.#graphAt < end, isSource: this.#isSource === true }, this.#context);
    for (const error of errors) {
      const at = hullOf(error).start;
      if (at >= owner.ownedFrom && at < owner.ownedTo) this.#tell(error, units);
    }
  }

  /** Tells an error with the units that it stands in. */
  #tell(error: DecodedError, units: readonly Pick<Unit, 'start' | 'end'>[]): void {
    const hull = hullOf(error);
    const first = units.findLast(({ start }) => start <= hull.start) ?? units[0];
    const last = units.find(({ end }) => end >= hull.end) ?? units.at(-1);
    const start = first?.start ?? 0;
    const end = last?.end ?? this.#window.end;
    this.#onError({ error: detachError(error), text: detach(this.#window.slice(start, end)), start });
  }
}

/** Where Microsoft Graph is spoken of at or after `from`; -1 where it is not. One search for a word is far faster than one for a pattern. */
function graphIn(text: string, from: number): number {
  const host = text.indexOf(GRAPH_HOST, from);
  let name = text.indexOf(GRAPH_NAME, from);
  while (name !== -1 && /\w/.test(text[name + GRAPH_NAME.length] ?? '')) name = text.indexOf(GRAPH_NAME, name + 1);
  return host === -1 || name === -1 ? Math.max(host, name) : Math.min(host, name);
}

/** From the first of the values to the last. */
function hullOf({ spans }: DecodedError): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of Object.values(spans)) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start: Number.isFinite(start) ? start : 0, end };
}
