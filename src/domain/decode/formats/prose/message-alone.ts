import type { DecodeCatalogue } from '../../decode-catalogue.ts';
import { completeCandidate } from '../join-candidates.ts';
import { matchTemplates } from '../../match/match-template.ts';
import { findLineEnd } from '../../text/characters.ts';
import { stripLinePrefixes } from '../../text/cleanup/line-prefixes.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import { createLocated, createCandidate, type Candidate } from '../candidate.ts';

/** The minimum amount of fixed text in a template that is recognized without its code. */
const MIN_FIXED_CHARS = 12;
/** The same minimum if other words precede the message on its line. */
const MIN_FIXED_CHARS_INSIDE = 18;
const MAX_LINES = 400;
/** A shorter template start is too common to search for. */
const MIN_BEGINNING_CHARS = 7;
/** The maximum number of template starts that are checked on a line. */
const MAX_BEGINNINGS = 8;
const LEAD = /^(?:\s{0,9}(?:HTTP[\w/. ]{0,12})?[45]\d\d[^:：\n]{0,40}[:：]\s{0,3}|.{0,200}?\b(?:error|exception|message|msg|reason|failed|failure|response|訊息|錯誤訊息|錯誤)["']?\s{0,3}[:：=]\s{0,3})?["'“「]?/i;

/**
 * Recognizes an API message by its wording if the text contains neither a code nor a body.
 * @param candidates The other candidates of the text, such as a status that belongs to the message.
 */
export function readMessageAlone(original: MappedText, candidates: readonly Candidate[], catalogue: DecodeCatalogue): readonly Candidate[] {
  const mapped = stripLinePrefixes(original);
  const { text } = mapped;
  for (let at = 0, lines = 0; at < text.length && lines < MAX_LINES; lines += 1) {
    const end = findLineEnd(text, at);
    const message = findMessageOnLine(text, at, Math.min(end, at + 2000), catalogue);
    if (message !== null) {
      const own = createCandidate(message.start, message.end, {
        format: 'message-alone',
        role: 'error',
        message: createLocated(mapped, message.start, message.end, { via: text.trim().length === message.end - message.start ? 'whole-text' : 'prose' }),
      });
      return [candidates.filter((other) => other.role !== 'context' || Math.abs(other.at - message.start) < 200).reduce(completeCandidate, own)];
    }
    at = end + 1;
  }
  return candidates.filter((other) => other.role !== 'context');
}

function findMessageOnLine(text: string, start: number, end: number, catalogue: DecodeCatalogue): { start: number; end: number } | null {
  const line = text.slice(start, end);
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const quote = /^\s{0,9}["'“「『]/.exec(line)?.[0].length ?? 0;
  for (const offset of new Set([0, lead, quote, /\S/.exec(line)?.index ?? 0])) {
    const found = findMessageAt(text, start + offset, end, catalogue, MIN_FIXED_CHARS);
    if (found !== null) return found;
  }
  for (const offset of findBeginnings(line, catalogue)) {
    const found = findMessageAt(text, start + offset, end, catalogue, MIN_FIXED_CHARS_INSIDE);
    if (found !== null) return found;
  }
  return null;
}

function findMessageAt(text: string, start: number, end: number, catalogue: DecodeCatalogue, minFixedChars: number): { start: number; end: number } | null {
  let to = end;
  while (to > start && /[\s"'”」,;]/.test(text[to - 1] ?? '')) to -= 1;
  const match = matchTemplates(text.slice(start, to), catalogue)[0];
  return match !== undefined && match.fixed >= minFixedChars ? { start, end: to } : null;
}

/** Finds the positions in a line where a template may begin after other words. */
function findBeginnings(line: string, catalogue: DecodeCatalogue): readonly number[] {
  return [...line.matchAll(getBeginningsPattern(catalogue))].slice(0, MAX_BEGINNINGS).map((found) => found.index);
}

const BEGINNINGS = new WeakMap<DecodeCatalogue, RegExp>();

/** Returns one pattern for the fixed text at the start of all templates in a catalog. */
function getBeginningsPattern(catalogue: DecodeCatalogue): RegExp {
  const cached = BEGINNINGS.get(catalogue);
  if (cached !== undefined) return cached;
  const all = catalogue.flatMap((entry) => entry.templates.map(({ template }) => (template.split('{', 1)[0] ?? '').trim()));
  const words = [...new Set(all.filter((beginning) => beginning.length >= MIN_BEGINNING_CHARS))].map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  const pattern = new RegExp(words.length === 0 ? '(?!)' : String.raw`(?<!\w)(?:${words.join('|')})`, 'gi');
  BEGINNINGS.set(catalogue, pattern);
  return pattern;
}
