import { isReasonOfStatus, getStatusByReason } from '../../values/http-status.ts';
import { readEntity } from '../../text/encodings/escapes.ts';
import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import { defineTextParser } from '../define-parser.ts';
import { createLocated, createCandidate, type Located, type Candidate } from '../candidate.ts';

const PAGE = /<!doctype html|<html[\s>]|<head[\s>]|<title>|<h[12][\s>]|<center>/i;
const HEADING = /<(title|h[123])\b[^>]{0,400}>([^]{0,600}?)(?:<\/\1|$)/gi;
const REFERENCE = /Ref A:\s{0,3}([0-9A-Za-z-]{8,64})\b/g;
const REFERENCE_NAME = /\b(?:Reference|(?:Ray|Incident|Support|Activity|Request) ID)\b/gi;
const NAMED_REFERENCE = /^([A-Za-z]+(?: ID)?)(?: is)?\s{0,3}[#:]\s{0,3}([0-9A-Za-z][0-9A-Za-z.-]{7,80})/;
/** The maximum number of reference labels that are checked on a page. */
const MAX_REFERENCE_NAMES = 20;
const AFD_OUTAGE_TEXT = /(Our services aren['’]t available right now)/;
const STATUS_NUMBER = /(?<![\w.])([45]\d\d)(?:\.\d{1,2})?(?![\w.]\d|\d)/;

/** Reads the response of a gateway in front of the API: a page, or its text, with a reference instead of a tracking ID. */
export const gatewayPage = defineTextParser({
  name: 'gateway-page',
  mayMatch: (text) => text.includes('Ref A:') || text.includes('Ray ID:') || PAGE.test(text),
  read({ mapped, text }) {
    REFERENCE.lastIndex = 0;
    const found = REFERENCE.exec(text);
    const reference = found === null ? null : createLocated(mapped, REFERENCE.lastIndex - (found[1] ?? '').length, REFERENCE.lastIndex, { via: 'page-reference', name: 'Ref A' });
    const pageStart = PAGE.exec(text)?.index;
    if (pageStart === undefined) {
      const plain = reference ?? findRayId(mapped, text);
      return plain === null ? [] : [readPlain(mapped, text, plain)];
    }
    const page = readPage(mapped, text, pageStart, reference ?? findOtherReference(mapped, text));
    return page === null ? [] : [page];
  },
});

/** Finds the ID at the bottom of a Cloudflare page. */
function findRayId(mapped: MappedText, text: string): Located | null {
  const found = /\bRay ID:\s{0,3}([0-9a-f]{16})\b/i.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return createLocated(mapped, end - (found[1] ?? '').length, end, { via: 'page-reference', name: 'Ray ID' });
}

/** Finds an ID with a different label. Tags and entities may separate the two. */
function findOtherReference(mapped: MappedText, text: string): Located | null {
  const names = new RegExp(REFERENCE_NAME);
  for (let count = 0, name = names.exec(text); name !== null && count < MAX_REFERENCE_NAMES; count += 1, name = names.exec(text)) {
    const nearby = toPlainText(mapped, name.index, Math.min(text.length, name.index + 300));
    const found = NAMED_REFERENCE.exec(nearby.text);
    const id = found?.[2] ?? '';
    if (found === null || !/\d/.test(id)) continue;
    const end = nearby.start + found[0].length;
    return createLocated(nearby.mapped, end - id.length, end, { via: 'page-reference', name: found[1] ?? '' });
  }
  return null;
}

/** Reads the text of a Front Door page that was copied from a browser. */
function readPlain(mapped: MappedText, text: string, reference: Located): Candidate {
  const outage = AFD_OUTAGE_TEXT.exec(text);
  const message = outage === null ? null : createLocated(mapped, outage.index, outage.index + outage[0].length, { via: 'heading' });
  const start = Math.min(message?.start ?? reference.start, reference.start);
  return createCandidate(start, reference.end, { format: 'html', role: 'failure', kind: 'http', message, requestId: reference, requestIdRank: 2 });
}

function readPage(mapped: MappedText, text: string, pageStart: number, reference: Located | null): Candidate | null {
  const headings = [...text.slice(pageStart).matchAll(HEADING)].map((found) => {
    const content = found[2] ?? '';
    const start = pageStart + found.index + found[0].indexOf('>') + 1;
    const isCut = pageStart + found.index + found[0].length === text.length && !found[0].endsWith(`</${found[1]}`);
    return { name: (found[1] ?? '').toLowerCase(), value: toPlainText(mapped, start, start + content.length), isCut };
  });
  const status = headings.map(({ value }) => findStatus(value)).find((found) => found !== null) ?? null;
  const isFailure = status !== null || reference !== null || headings.some(({ value }) => /^(?:runtime error|server error|error|access denied)/i.test(value.text));
  if (!isFailure) return null;
  // An incomplete reason phrase is not a message.
  const sentences = headings.filter(({ value, isCut }) => !isCut && isSentence(value, status));
  const message = sentences.find(({ name }) => name !== 'title') ?? sentences[0];
  return createCandidate(pageStart, text.length, {
    format: 'html',
    role: 'failure',
    kind: 'http',
    status,
    message: message?.value ?? null,
    requestId: reference,
    requestIdRank: 2,
  });
}

/** Returns the text between tags: entities resolved, inner tags and surrounding whitespace removed. */
function toPlainText(mapped: MappedText, start: number, end: number): Located {
  const { text } = mapped;
  const builder = new MappedTextBuilder(mapped);
  for (let at = start; at < end; ) {
    const tag = text[at] === '<' ? text.slice(at, end).indexOf('>') : -1;
    const entity = text[at] === '&' ? readEntity(text, at) : null;
    if (tag !== -1) at += tag + 1;
    else if (entity !== null) {
      builder.put(entity.text, at, at + entity.length);
      at += entity.length;
    } else {
      builder.copy(at, at + 1);
      at += 1;
    }
  }
  const plain = builder.build(false);
  const from = plain.text.length - plain.text.trimStart().length;
  return createLocated(plain, from, Math.max(from, plain.text.trimEnd().length), { via: 'heading' });
}

function findStatus(heading: Located): Located | null {
  const found = STATUS_NUMBER.exec(heading.text);
  if (found !== null) {
    const start = heading.start + found.index;
    return createLocated(heading.mapped, start, start + 3, { via: 'heading' });
  }
  const stated = getStatusByReason(heading.text);
  return stated === null ? null : { ...heading, text: String(stated), provenance: { via: 'reason-phrase' } };
}

/** Whether the heading contains more than a status and its reason phrase. */
function isSentence(heading: Located, status: Located | null): boolean {
  const rest = heading.text.replace(/^(?:HTTP(?: Error)?\s)?[45]\d\d(?:\.\d{1,2})?[\s:.-]*/i, '').trim();
  return rest !== '' && !/^(?:server error|error)$/i.test(rest) && !(status !== null && isReasonOfStatus(rest, Number(status.text))) && getStatusByReason(rest) === null;
}
