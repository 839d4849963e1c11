import type { DecodeCatalogue } from './decode-catalogue.ts';
import { LOOKED_FOR, type DecodedError, type DecodeResult, type NothingReason } from './decode-result.ts';
import { keepSent, noticingClean } from './keep-sent.ts';
import { contextOf, type CatalogueContext } from './read-context.ts';
import { readText } from './read-text.ts';
import { readLabelledId } from './shapes/labelled-id.ts';
import { readMessageAlone } from './shapes/message-alone.ts';
import type { Reading } from './shapes/reading.ts';
import { readWholeText } from './shapes/whole-text.ts';
import { isSourceCode } from './source-code.ts';
import { cleanConsoleText } from './text/clean-text.ts';
import { TextView } from './text/text-view.ts';
import { speaksOfGraph, toErrors } from './to-errors.ts';

/**
 * Reads the API errors out of whatever a person pasted.
 * @param text      As pasted: every span points into exactly this string.
 * @param catalogue The codes and wordings to match against.
 * @returns Errors in the order of the text, or why there are none. Never throws; time is linear in `text`.
 */
export function decode(text: string, catalogue: DecodeCatalogue): DecodeResult {
  if (text.trim() === '') return { kind: 'empty' };
  const context = contextOf(catalogue);
  const { clean, tookSendable } = noticingClean();
  const errors = readErrors(text, { ...context, clean });
  if (errors.length === 0) return { kind: 'nothing', reason: reasonFor(text), lookedFor: LOOKED_FOR };
  if (!tookSendable()) return { kind: 'found', errors };
  const untouched = readErrors(text, { ...context, clean: cleanConsoleText });
  return { kind: 'found', errors: keepSent((start, end) => text.slice(start, end), errors, untouched) };
}

function readErrors(text: string, context: CatalogueContext): readonly DecodedError[] {
  const readings = readAll(TextView.of(text), context);
  return toErrors(readings, { text, start: 0, isGraph: speaksOfGraph(text), isSource: isSourceCode(text) }, context);
}

function readAll(view: TextView, context: CatalogueContext): readonly Reading[] {
  const cleaned = context.clean(view);
  const whole = readWholeText(cleaned, context);
  if (whole !== null) return [whole];
  const readings = readText(view, context);
  if (readings.some((reading) => reading.role === 'error')) return readings.filter((reading) => reading.role !== 'context');
  const others = readMessageAlone(cleaned, readings, context.lookup.ofMessage);
  const id = others.length === 0 ? readLabelledId(cleaned) : null;
  return id === null ? others : [id];
}

function reasonFor(text: string): NothingReason {
  if (/\[object Object\]/.test(text.slice(0, 20_000))) return 'object-object';
  if (/^\s{0,40}(?:\$ )?curl\s/.test(text) || /^\s{0,40}(?:GET|POST|PUT|PATCH|DELETE) \S{1,2000} HTTP\//.test(text)) return 'request-only';
  if (/"@odata\.context"|HTTP\/\d(?:\.\d)? 2\d\d/.test(text.slice(0, 20_000))) return 'success-response';
  return 'unrecognised';
}
