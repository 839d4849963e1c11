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

/** A unit that was read by itself; what its readings belong to may lie in a neighbour. */
export interface ReadSegment extends CollectedCandidates {
  readonly start: number;
  readonly end: number;
  /** Its readings joined among themselves. */
  readonly joined: readonly Candidate[];
  /** Every reading is part of an error that lacks nothing, so that nothing beside the unit can belong to it. */
  readonly isSelfContained: boolean;
  /** Something was left out of it that a service may have sent in a message. */
  readonly hasRemovedSendable: boolean;
}

/**
 * Reads a unit that begins at `start` of the whole text.
 * @param heading That of the table whose rows the unit begins with.
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

/** Neighbouring units that may tell of one failure. */
export interface SegmentGroup {
  readonly segments: readonly ReadSegment[];
  /** From the first unit to the last, whatever lies between them included. */
  readonly text: string;
  readonly start: number;
  readonly isGraph: boolean;
  readonly isSource: boolean;
}

/** The errors of neighbouring units; their spans count from the beginning of the whole text. */
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

/** The errors of a group as it stands, with every character that may have been sent. */
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
