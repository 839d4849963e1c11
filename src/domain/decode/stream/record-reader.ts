import type { DecodedError } from '../decode-result.ts';
import { joinText } from '../join-text.ts';
import { keepSent, noticingClean } from '../keep-sent.ts';
import type { CatalogueContext } from '../read-context.ts';
import { collectReadings, type CollectedReadings } from '../read-text.ts';
import { readMessageAlone } from '../shapes/message-alone.ts';
import type { Reading } from '../shapes/reading.ts';
import { cleanConsoleText, cleanText } from '../text/clean-text.ts';
import { LineIndex } from '../text/line-index.ts';
import { TextView, type TextPart } from '../text/text-view.ts';
import { toErrors } from '../to-errors.ts';

/** A unit that was read by itself; what its readings belong to may lie in a neighbour. */
export interface ReadUnit extends CollectedReadings {
  readonly start: number;
  readonly end: number;
  /** Its readings joined among themselves. */
  readonly joined: readonly Reading[];
  /** Every reading is part of an error that lacks nothing, so that nothing beside the unit can belong to it. */
  readonly isSelfContained: boolean;
  /** Something was left out of it that a service may have sent in a message. */
  readonly tookSendable: boolean;
}

/**
 * Reads a unit that begins at `start` of the whole text.
 * @param heading That of the table whose rows the unit begins with.
 */
export function readUnit(text: string, start: number, heading: TextPart | null, context: CatalogueContext): ReadUnit {
  const { clean, tookSendable } = noticingClean();
  const view = heading === null ? TextView.of(text, start) : TextView.ofParts(heading, { text, start });
  const collected = collectReadings(view, { ...context, clean }, 0);
  const joined = joinText(collected.view.text, collected.lines, collected.readings, context.statusOf);
  return { start, end: start + text.length, ...collected, joined, isSelfContained: joined.every(isComplete), tookSendable: tookSendable() };
}

function isComplete({ role, code, message, target, requestId, shape }: Reading): boolean {
  return role === 'error' && code !== null && message !== null && (target !== null || requestId !== null) && shape !== 'code-and-message';
}

/** Neighbouring units that may tell of one failure. */
export interface UnitGroup {
  readonly units: readonly ReadUnit[];
  /** From the first unit to the last, whatever lies between them included. */
  readonly text: string;
  readonly start: number;
  readonly isGraph: boolean;
  readonly isSource: boolean;
}

/** The errors of neighbouring units; their spans count from the beginning of the whole text. */
export function readGroup(group: UnitGroup, context: CatalogueContext): readonly DecodedError[] {
  const joined = joinUnits(group, context);
  const hasError = joined.some((reading) => reading.role === 'error');
  const readings = hasError
    ? joined.filter((reading) => reading.role !== 'context')
    : readMessageAlone(cleanText(TextView.of(group.text, group.start)), joined, context.lookup.ofMessage);
  const errors = toErrors(readings, group, context);
  if (errors.length === 0 || !group.units.some((unit) => unit.tookSendable)) return errors;
  return keepSent((start, end) => group.text.slice(start - group.start, end - group.start), errors, readUntouched(group, context));
}

/** The errors of a group as it stands, with every character that may have been sent. */
function readUntouched(group: UnitGroup, context: CatalogueContext): readonly DecodedError[] {
  const { view, lines, readings } = collectReadings(TextView.of(group.text, group.start), { ...context, clean: cleanConsoleText }, 0);
  return toErrors(joinText(view.text, lines, readings, context.statusOf), group, context);
}

function joinUnits({ units, text, start }: UnitGroup, context: CatalogueContext): readonly Reading[] {
  const [only, ...more] = units;
  if (only !== undefined && more.length === 0) return only.joined;
  const readings = units.flatMap(({ view, readings: own }) =>
    own.map((reading) => ({ ...reading, at: view.span(reading.at, reading.at).start - start, until: view.span(reading.until, reading.until).start - start })),
  );
  return joinText(text, new LineIndex(text), readings, context.statusOf);
}
