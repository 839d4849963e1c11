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

/** Texts up to this length are decoded as a whole by `decode`. */
const MAX_WHOLE_CHARS = 65_536;
/** The amount of input that is processed at once. Many small pieces then cost no more than a few large ones, and the strings are short-lived enough for the young generation of the garbage collector. */
const STEP_CHARS = 65_536;
/** The maximum length of a group and the maximum number of segments in it. */
const MAX_GROUP_CHARS = 131_072;
const MAX_GROUP_SEGMENTS = 200;
/** A text mentions Microsoft Graph if it contains the host of the service or the namespace of its SDKs as a whole word. */
const GRAPH_HOST = 'graph.microsoft.';
const GRAPH_NAMESPACE = 'Microsoft.Graph';

/** The maximum length of a trigger word. */
const MAX_WORD_CHARS = 200;

/** Consecutive segments that may describe the same failure. */
interface Group {
  readonly segments: ReadSegment[];
  readonly start: number;
  end: number;
  isSelfContained: boolean;
  /** The first segment. If it overlaps other segments, its bounds determine which errors the group owns. */
  readonly owner: Segment;
}

/**
 * Decodes the API errors in a text of any length, piece by piece, with bounded memory. Decodes a text
 * of up to 64 Ki UTF-16 code units exactly like `decode`; in a longer text, decodes each record together
 * with nearby records. Never throws; the time is linear in the length of the text.
 */
export class StreamDecoder {
  readonly #catalogue: DecodeCatalogue;
  readonly #context: CatalogueContext;
  readonly #onError: (found: FoundError) => void;
  readonly #window = new TextWindow();
  readonly #segmenter: Segmenter;
  /** Created on first use: a short text does not need it. */
  #triggers: ErrorTriggers | null = null;
  #incoming: string[] = [];
  #incomingLength = 0;
  /** Whether the window still contains the whole text. */
  #isWhole = true;
  #isSource: boolean | null = null;
  /** The position of the first mention of Microsoft Graph. */
  #graphAt = Number.POSITIVE_INFINITY;
  #graphSearchedTo = 0;
  /** The position of the next trigger, as far as the text has been searched; -1 if there is none. */
  #triggerAt = -1;
  /** The position up to which the text contains no trigger. A word that crosses this position is searched again. */
  #searchedTo = 0;
  readonly #table = new OpenTableTracker();
  #group: Group | null = null;

  /** @param onError Receives each error as soon as everything that belongs to it has been read, in text order. */
  constructor(catalogue: DecodeCatalogue, onError: (found: FoundError) => void) {
    this.#catalogue = catalogue;
    this.#context = getCatalogueContext(catalogue);
    this.#onError = onError;
    this.#segmenter = new Segmenter((segment) => this.#read(segment));
  }

  /** The amount of text received so far, in UTF-16 code units. */
  get position(): number {
    return this.#window.end + this.#incomingLength;
  }

  /** Adds the next piece of the text. A piece can end anywhere, even inside a surrogate pair. */
  push(text: string): void {
    for (let at = 0; at < text.length; ) {
      const piece = text.slice(at, at + STEP_CHARS - this.#incomingLength);
      this.#incoming.push(piece);
      this.#incomingLength += piece.length;
      if (this.#incomingLength >= STEP_CHARS) this.#advance();
      at += piece.length;
    }
  }

  /** Decodes the pending text as if its record ended here. For pauses in the input. */
  flush(): void {
    this.#appendIncoming();
    if (this.#isWhole && this.#window.end <= MAX_WHOLE_CHARS) this.#readWhole();
    else this.#readSegments(() => this.#segmenter.flush(this.#window));
    this.#closeGroup();
    this.#window.dropBefore(this.#window.end);
  }

  /** Decodes the pending text at the end of the input. */
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

  /** Decodes a text that is still short; no error in it has been reported yet. */
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

  /** Whether the segment contains a trigger. Every error contains at least one. */
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

  /** Reports an error with the text of the segments that contain it. */
  #report(error: DecodedError, segments: readonly Pick<Segment, 'start' | 'end'>[]): void {
    const range = getErrorRange(error);
    const first = segments.findLast(({ start }) => start <= range.start) ?? segments[0];
    const last = segments.find(({ end }) => end >= range.end) ?? segments.at(-1);
    const start = first?.start ?? 0;
    const end = last?.end ?? this.#window.end;
    this.#onError({ error: detachError(error), text: detachText(this.#window.slice(start, end)), start });
  }
}

/** Returns the position of the first mention of Microsoft Graph at or after `from`; -1 if there is none. Plain string searches are much faster than a regular expression. */
function findGraphMention(text: string, from: number): number {
  const host = text.indexOf(GRAPH_HOST, from);
  let name = text.indexOf(GRAPH_NAMESPACE, from);
  while (name !== -1 && /\w/.test(text[name + GRAPH_NAMESPACE.length] ?? '')) name = text.indexOf(GRAPH_NAMESPACE, name + 1);
  return host === -1 || name === -1 ? Math.max(host, name) : Math.min(host, name);
}

/** Returns the range from the first span to the last one. */
function getErrorRange({ spans }: DecodedError): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of Object.values(spans)) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start: Number.isFinite(start) ? start : 0, end };
}
