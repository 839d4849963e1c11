import type { DecodedError } from '../decode-result.ts';
import { joinTextCandidates } from '../extract/join-text-candidates.ts';
import { restoreOriginalCharacters, createTrackingCleaner } from '../explain/restore-original-characters.ts';
import type { CatalogueContext } from '../extract/catalogue-context.ts';
import { collectCandidates, type CollectedCandidates } from '../extract/read-text.ts';
import { readMessageAlone } from '../formats/prose/message-alone.ts';
import type { Candidate } from '../formats/candidate.ts';
import { cleanConsoleText, cleanText } from '../text/cleanup/clean-text.ts';
import { LineIndex } from '../text/line-index.ts';
import { MappedText, type TextPart } from '../text/mapped-text.ts';
import { toErrors } from '../explain/to-errors.ts';

/** A segment that was read on its own. Its candidates can belong to errors in adjacent segments. */
export interface ReadSegment extends CollectedCandidates {
  readonly start: number;
  readonly end: number;
  /** The candidates after those in this segment were joined. */
  readonly joined: readonly Candidate[];
  /** Whether every candidate is part of a complete error, so that nothing in adjacent segments can belong to it. */
  readonly isSelfContained: boolean;
  /** Whether characters that a service may have sent in a message were removed. */
  readonly hasRemovedSendable: boolean;
}

/**
 * Reads the segment that begins at `start` of the whole text.
 * @param heading The heading of the table whose rows continue at the start of the segment; `null` if there is none.
 */
export function readSegment(text: string, start: number, heading: TextPart | null, context: CatalogueContext): ReadSegment {
  const { clean, hasRemovedSendable } = createTrackingCleaner();
  const mapped = heading === null ? MappedText.of(text, start) : MappedText.ofParts(heading, { text, start });
  const collected = collectCandidates(mapped, { ...context, clean }, 0);
  const joined = joinTextCandidates(collected.mapped.text, collected.lines, collected.candidates, context.getStatus);
  return { start, end: start + text.length, ...collected, joined, isSelfContained: joined.every(isComplete), hasRemovedSendable: hasRemovedSendable() };
}

function isComplete({ role, code, message, target, requestId, format }: Candidate): boolean {
  return role === 'error' && code !== null && message !== null && (target !== null || requestId !== null) && format !== 'code-and-message';
}

/** Consecutive segments that may describe the same failure. */
export interface SegmentGroup {
  readonly segments: readonly ReadSegment[];
  /** The text from the first segment to the last, including any text between them. */
  readonly text: string;
  readonly start: number;
  readonly isGraph: boolean;
  readonly isSource: boolean;
}

/** Returns the errors of a segment group. Spans are relative to the start of the whole text. */
export function readGroup(group: SegmentGroup, context: CatalogueContext): readonly DecodedError[] {
  const joined = joinSegments(group, context);
  const hasError = joined.some((candidate) => candidate.role === 'error');
  const candidates = hasError
    ? joined.filter((candidate) => candidate.role !== 'context')
    : readMessageAlone(cleanText(MappedText.of(group.text, group.start)), joined, context.lookup.messageEntries);
  const errors = toErrors(candidates, group, context);
  if (errors.length === 0 || !group.segments.some((segment) => segment.hasRemovedSendable)) return errors;
  return restoreOriginalCharacters((start, end) => group.text.slice(start - group.start, end - group.start), errors, readUncleaned(group, context));
}

/** Returns the errors of a group without removing characters that a service may have sent. */
function readUncleaned(group: SegmentGroup, context: CatalogueContext): readonly DecodedError[] {
  const { mapped, lines, candidates } = collectCandidates(MappedText.of(group.text, group.start), { ...context, clean: cleanConsoleText }, 0);
  return toErrors(joinTextCandidates(mapped.text, lines, candidates, context.getStatus), group, context);
}

function joinSegments({ segments, text, start }: SegmentGroup, context: CatalogueContext): readonly Candidate[] {
  const [only, ...more] = segments;
  if (only !== undefined && more.length === 0) return only.joined;
  const candidates = segments.flatMap(({ mapped, candidates: own }) =>
    own.map((candidate) => ({ ...candidate, at: mapped.getSpan(candidate.at, candidate.at).start - start, until: mapped.getSpan(candidate.until, candidate.until).start - start })),
  );
  return joinTextCandidates(text, new LineIndex(text), candidates, context.getStatus);
}
