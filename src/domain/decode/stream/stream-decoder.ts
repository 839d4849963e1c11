import { decode } from '../decode.ts';
import type { DecodeCatalogue } from '../decode-catalogue.ts';
import type { DecodedError } from '../decode-result.ts';
import type { FoundError } from './found-error.ts';
import { MAX_RELATED_DISTANCE_CHARS } from '../extract/join-text-candidates.ts';
import { getCatalogueContext, type CatalogueContext } from '../extract/catalogue-context.ts';
import { isSourceCode } from '../detect/source-code.ts';
import { detachText, detachError } from './detach.ts';
import { ErrorTriggers } from './triggers/error-triggers.ts';
import { readGroup, readSegment, type ReadSegment } from './segment-reader.ts';
import { OpenTableTracker } from './open-table-tracker.ts';
import { TextWindow } from './text-window.ts';
import { isOverlapped, type Segment } from './segments/segment.ts';
import { Segmenter } from './segments/segmenter.ts';

/** A text up to this length is read as a whole, as `decode` reads it. */
const MAX_WHOLE_CHARS = 65_536;
/** Text is taken in so much at a time: many small pieces cost no more than few large ones, and large ones stay in the young memory. */
const STEP_CHARS = 65_536;
/** Units are joined to groups up to this length, and no more than so many of them. */
const MAX_GROUP_CHARS = 131_072;
const MAX_GROUP_SEGMENTS = 200;
/** How Microsoft Graph is spoken of: by the address of the service, and by the name of its programs, whole. */
const GRAPH_HOST = 'graph.microsoft.';
const GRAPH_NAMESPACE = 'Microsoft.Graph';

/** No word that is looked for is longer. */
const MAX_WORD_CHARS = 200;

/** Units read one after the other that may tell of one failure. */
interface Group {
  readonly segments: ReadSegment[];
  readonly start: number;
  end: number;
  isSelfContained: boolean;
  /** Says which errors are its own where its only unit overlaps others. */
  readonly owner: Segment;
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
  readonly #segmenter: Segmenter;
  /** Made when it is needed: a short text is read without. */
  #triggers: ErrorTriggers | null = null;
  #incoming: string[] = [];
  #incomingLength = 0;
  /** All of the text is still at hand. */
  #isWhole = true;
  #isSource: boolean | null = null;
  /** Where Microsoft Graph is spoken of for the first time. */
  #graphAt = Number.POSITIVE_INFINITY;
  #graphSearchedTo = 0;
  /** Where the next text that may hold an error begins, as far as it is known. */
  #triggerAt = -1;
  /** Up to where the text was looked through and holds none; a word that goes on behind it may be one. */
  #searchedTo = 0;
  readonly #table = new OpenTableTracker();
  #group: Group | null = null;

  /** @param onError Is told every error as soon as all that belongs to it was read, in the order of the text. */
  constructor(catalogue: DecodeCatalogue, onError: (found: FoundError) => void) {
    this.#catalogue = catalogue;
    this.#context = getCatalogueContext(catalogue);
    this.#onError = onError;
    this.#segmenter = new Segmenter((segment) => this.#read(segment));
  }

  /** How much of the text was taken in, in UTF-16 code units. */
  get position(): number {
    return this.#window.end + this.#incomingLength;
  }

  /** Takes in the next piece of the text; it may be cut anywhere, even inside a character. */
  push(text: string): void {
    for (let at = 0; at < text.length; ) {
      const piece = text.slice(at, at + STEP_CHARS - this.#incomingLength);
      this.#incoming.push(piece);
      this.#incomingLength += piece.length;
      if (this.#incomingLength >= STEP_CHARS) this.#advance();
      at += piece.length;
    }
  }

  /** The input pauses: what is pending is read as if its record ended here. */
  flush(): void {
    this.#appendIncoming();
    if (this.#isWhole && this.#window.end <= MAX_WHOLE_CHARS) this.#readWhole();
    else this.#readSegments(() => this.#segmenter.flush(this.#window));
    this.#closeGroup();
    this.#window.dropBefore(this.#window.end);
  }

  /** The text ended. */
  end(): void {
    this.flush();
  }

  #advance(): void {
    this.#appendIncoming();
    if (this.#isWhole && this.#window.end <= MAX_WHOLE_CHARS) return;
    this.#readSegments(() => this.#segmenter.split(this.#window));
    const { pendingStart } = this.#segmenter;
    if (this.#group !== null && pendingStart - this.#group.end > MAX_RELATED_DISTANCE_CHARS) this.#closeGroup();
    this.#window.dropBefore(Math.min(pendingStart, this.#group?.start ?? pendingStart));
  }

  #appendIncoming(): void {
    this.#window.append(this.#incoming.join(''));
    this.#incoming = [];
    this.#incomingLength = 0;
    if (this.#graphAt !== Number.POSITIVE_INFINITY) return;
    const { text, start } = this.#window;
    const found = findGraphMention(text, Math.max(0, this.#graphSearchedTo - start));
    if (found !== -1) this.#graphAt = start + found;
    this.#graphSearchedTo = Math.max(0, this.#window.end - GRAPH_HOST.length);
  }

  #readSegments(splitWindow: () => void): void {
    if (this.#isWhole) this.#isSource = isSourceCode(this.#window.text);
    this.#isWhole = false;
    splitWindow();
  }

  /** The text so far is short: nothing of it was given out yet. */
  #readWhole(): void {
    const { text } = this.#window;
    const segments: Segment[] = [];
    new Segmenter((segment) => segments.push(segment)).flush(this.#window);
    const result = decode(text, this.#catalogue);
    if (result.kind === 'found') for (const error of result.errors) this.#report(error, segments);
    this.#readSegments(() => this.#segmenter.skipTo(this.#window.end));
  }

  #read(segment: Segment): void {
    const heading = this.#table.getHeading(segment.start);
    if (heading === null && !this.#hasTrigger(segment)) return;
    const text = this.#window.slice(segment.start, segment.end);
    const read = readSegment(text, segment.start, heading, this.#context);
    this.#table.update(text, segment.start, heading);
    if (this.#group !== null && !this.#belongsToGroup(this.#group, segment, read)) this.#closeGroup();
    if (this.#group === null) this.#group = { segments: [read], start: segment.start, end: segment.end, isSelfContained: read.isSelfContained, owner: segment };
    else {
      this.#group.segments.push(read);
      this.#group.end = segment.end;
      this.#group.isSelfContained &&= read.isSelfContained;
    }
  }

  #belongsToGroup(group: Group, segment: Segment, read: ReadSegment): boolean {
    if (segment.start - group.end > MAX_RELATED_DISTANCE_CHARS || isOverlapped(segment) || isOverlapped(group.owner)) return false;
    if (group.segments.length >= MAX_GROUP_SEGMENTS || segment.end - group.start > MAX_GROUP_CHARS) return false;
    return !(group.isSelfContained && read.isSelfContained);
  }

  /** Whether a word that every error needs stands in the unit. */
  #hasTrigger({ start, end }: Segment): boolean {
    const { start: base, end: known } = this.#window;
    if (this.#triggerAt < start && this.#searchedTo < known) {
      this.#triggers ??= new ErrorTriggers(this.#catalogue);
      const found = this.#triggers.find(this.#window, Math.max(start, this.#searchedTo - MAX_WORD_CHARS) - base);
      this.#triggerAt = found === -1 ? -1 : found + base;
      this.#searchedTo = found === -1 ? known : 0;
    }
    return this.#triggerAt >= start && this.#triggerAt < end;
  }

  #closeGroup(): void {
    const group = this.#group;
    if (group === null) return;
    this.#group = null;
    const { segments, start, end, owner } = group;
    const text = this.#window.slice(start, end);
    const errors = readGroup({ segments, start, text, isGraph: this.#graphAt < end, isSource: this.#isSource === true }, this.#context);
    for (const error of errors) {
      const at = getErrorRange(error).start;
      if (at >= owner.ownedFrom && at < owner.ownedTo) this.#report(error, segments);
    }
  }

  /** Tells an error with the units that it stands in. */
  #report(error: DecodedError, segments: readonly Pick<Segment, 'start' | 'end'>[]): void {
    const range = getErrorRange(error);
    const first = segments.findLast(({ start }) => start <= range.start) ?? segments[0];
    const last = segments.find(({ end }) => end >= range.end) ?? segments.at(-1);
    const start = first?.start ?? 0;
    const end = last?.end ?? this.#window.end;
    this.#onError({ error: detachError(error), text: detachText(this.#window.slice(start, end)), start });
  }
}

/** Where Microsoft Graph is spoken of at or after `from`; -1 where it is not. One search for a word is far faster than one for a pattern. */
function findGraphMention(text: string, from: number): number {
  const host = text.indexOf(GRAPH_HOST, from);
  let name = text.indexOf(GRAPH_NAMESPACE, from);
  while (name !== -1 && /\w/.test(text[name + GRAPH_NAMESPACE.length] ?? '')) name = text.indexOf(GRAPH_NAMESPACE, name + 1);
  return host === -1 || name === -1 ? Math.max(host, name) : Math.min(host, name);
}

/** From the first of the values to the last. */
function getErrorRange({ spans }: DecodedError): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of Object.values(spans)) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start: Number.isFinite(start) ? start : 0, end };
}
