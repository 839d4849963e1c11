import type { DecodeCatalogue } from './decode-catalogue.ts';
import { LOOKED_FOR, type DecodedError, type DecodeResult, type NothingReason } from './decode-result.ts';
import { restoreOriginalCharacters, createTrackingCleaner } from './explain/restore-original-characters.ts';
import { getCatalogueContext, type CatalogueContext } from './extract/catalogue-context.ts';
import { readText } from './extract/read-text.ts';
import { readLabeledId } from './formats/labels/labeled-id.ts';
import { readMessageAlone } from './formats/prose/message-alone.ts';
import type { Candidate } from './formats/candidate.ts';
import { readWholeText } from './formats/prose/whole-text.ts';
import { isSourceCode } from './detect/source-code.ts';
import { cleanConsoleText } from './text/cleanup/clean-text.ts';
import { MappedText } from './text/mapped-text.ts';
import { mentionsGraph, toErrors } from './explain/to-errors.ts';

/**
 * Extracts the API errors from pasted text and matches them against the codes and wordings of the
 * catalog.
 * @param text The text as pasted. Every span is a range in exactly this string.
 * @returns Errors in text order, or the reason why there are none. Never throws. Time is linear in
 * `text`.
 */
export function decode(text: string, catalogue: DecodeCatalogue): DecodeResult {
  if (text.trim() === '') return { kind: 'empty' };
  const context = getCatalogueContext(catalogue);
  const { clean, hasRemovedSendable } = createTrackingCleaner();
  const errors = extractErrors(text, { ...context, clean });
  if (errors.length === 0) return { kind: 'nothing', reason: findNothingReason(text), lookedFor: LOOKED_FOR };
  if (!hasRemovedSendable()) return { kind: 'found', errors };
  const uncleanedErrors = extractErrors(text, { ...context, clean: cleanConsoleText });
  return { kind: 'found', errors: restoreOriginalCharacters((start, end) => text.slice(start, end), errors, uncleanedErrors) };
}

function extractErrors(text: string, context: CatalogueContext): readonly DecodedError[] {
  const candidates = extractCandidates(MappedText.of(text), context);
  return toErrors(candidates, { text, start: 0, isGraph: mentionsGraph(text), isSource: isSourceCode(text) }, context);
}

function extractCandidates(mapped: MappedText, context: CatalogueContext): readonly Candidate[] {
  const cleaned = context.clean(mapped);
  const whole = readWholeText(cleaned, context);
  if (whole !== null) return [whole];
  const candidates = readText(mapped, context);
  if (candidates.some((candidate) => candidate.role === 'error')) return candidates.filter((candidate) => candidate.role !== 'context');
  const messageCandidates = readMessageAlone(cleaned, candidates, context.lookup.messageEntries);
  const id = messageCandidates.length === 0 ? readLabeledId(cleaned) : null;
  return id === null ? messageCandidates : [id];
}

function findNothingReason(text: string): NothingReason {
  if (/\[object Object\]/.test(text.slice(0, 20_000))) return 'object-object';
  if (/^\s{0,40}(?:\$ )?curl\s/.test(text) || /^\s{0,40}(?:GET|POST|PUT|PATCH|DELETE) \S{1,2000} HTTP\//.test(text)) return 'request-only';
  if (/"@odata\.context"|HTTP\/\d(?:\.\d)? 2\d\d/.test(text.slice(0, 20_000))) return 'success-response';
  return 'unrecognised';
}
