import { isReasonOf, statusOfReason } from '../status.ts';
import { readEntity } from '../text/escapes.ts';
import { ViewBuilder, type TextView } from '../text/text-view.ts';
import { defineTextShape } from './define-shape.ts';
import { located, reading, type Located, type Reading } from './reading.ts';

const PAGE = /<!doctype html|<html[\s>]|<head[\s>]|<title>|<h[12][\s>]|<center>/i;
const HEADING = /<(title|h[123])\b[^>]{0,400}>([^]{0,600}?)(?:<\/\1|$)/gi;
const REFERENCE = /Ref A:\s{0,3}([0-9A-Za-z-]{8,64})\b/g;
const REFERENCE_NAME = /\b(?:Reference|(?:Ray|Incident|Support|Activity|Request) ID)\b/gi;
const NAMED_REFERENCE = /^([A-Za-z]+(?: ID)?)(?: is)?\s{0,3}[#:]\s{0,3}([0-9A-Za-z][0-9A-Za-z.-]{7,80})/;
/** So many names of references are looked at on one page. */
const MOST_NAMES = 20;
const SORRY = /(Our services aren['’]t available right now)/;
const STATED = /(?<![\w.])([45]\d\d)(?:\.\d{1,2})?(?![\w.]\d|\d)/;

/** What a gateway in front of the API answers: a page, or its text, with a reference instead of a tracking ID. */
export const gatewayPage = defineTextShape({
  name: 'gateway-page',
  claims: (text) => text.includes('Ref A:') || text.includes('Ray ID:') || PAGE.test(text),
  read({ view, text }) {
    REFERENCE.lastIndex = 0;
    const found = REFERENCE.exec(text);
    const reference = found === null ? null : located(view, REFERENCE.lastIndex - (found[1] ?? '').length, REFERENCE.lastIndex, { via: 'page-reference', name: 'Ref A' });
    const begin = PAGE.exec(text)?.index;
    if (begin === undefined) {
      const plain = reference ?? rayId(view, text);
      return plain === null ? [] : [readPlain(view, text, plain)];
    }
    const page = readPage(view, text, begin, reference ?? otherReference(view, text));
    return page === null ? [] : [page];
  },
});

/** The ID at the foot of a page of Cloudflare. */
function rayId(view: TextView, text: string): Located | null {
  const found = /\bRay ID:\s{0,3}([0-9a-f]{16})\b/i.exec(text);
  if (found === null) return null;
  const end = found.index + found[0].length;
  return located(view, end - (found[1] ?? '').length, end, { via: 'page-reference', name: 'Ray ID' });
}

/** A reference under another name, whatever tags and entities stand between the two. */
function otherReference(view: TextView, text: string): Located | null {
  const names = new RegExp(REFERENCE_NAME);
  for (let count = 0, name = names.exec(text); name !== null && count < MOST_NAMES; count += 1, name = names.exec(text)) {
    const near = plainText(view, name.index, Math.min(text.length, name.index + 300));
    const found = NAMED_REFERENCE.exec(near.text);
    const id = found?.[2] ?? '';
    if (found === null || !/\d/.test(id)) continue;
    const end = near.start + found[0].length;
    return located(near.view, end - id.length, end, { via: 'page-reference', name: found[1] ?? '' });
  }
  return null;
}

/** The text of the page of Front Door, copied out of a browser. */
function readPlain(view: TextView, text: string, reference: Located): Reading {
  const sorry = SORRY.exec(text);
  const message = sorry === null ? null : located(view, sorry.index, sorry.index + sorry[0].length, { via: 'heading' });
  const start = Math.min(message?.start ?? reference.start, reference.start);
  return reading(start, reference.end, { shape: 'html', role: 'failure', kind: 'http', message, requestId: reference, requestIdRank: 2 });
}

function readPage(view: TextView, text: string, begin: number, reference: Located | null): Reading | null {
  const headings = [...text.slice(begin).matchAll(HEADING)].map((found) => {
    const content = found[2] ?? '';
    const start = begin + found.index + found[0].indexOf('>') + 1;
    const isCut = begin + found.index + found[0].length === text.length && !found[0].endsWith(`</${found[1]}`);
    return { name: (found[1] ?? '').toLowerCase(), value: plainText(view, start, start + content.length), isCut };
  });
  const status = headings.map(({ value }) => statusIn(value)).find((found) => found !== null) ?? null;
  const isFailure = status !== null || reference !== null || headings.some(({ value }) => /^(?:runtime error|server error|error|access denied)/i.test(value.text));
  if (!isFailure) return null;
  // Half a reason phrase is no sentence of its own.
  const sentences = headings.filter(({ value, isCut }) => !isCut && isSentence(value, status));
  const message = sentences.find(({ name }) => name !== 'title') ?? sentences[0];
  return reading(begin, text.length, {
    shape: 'html',
    role: 'failure',
    kind: 'http',
    status,
    message: message?.value ?? null,
    requestId: reference,
    requestIdRank: 2,
  });
}

/** Text between tags: entities resolved, inner tags and the blanks around it left out. */
function plainText(view: TextView, start: number, end: number): Located {
  const { text } = view;
  const builder = new ViewBuilder(view);
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
  return located(plain, from, Math.max(from, plain.text.trimEnd().length), { via: 'heading' });
}

function statusIn(heading: Located): Located | null {
  const found = STATED.exec(heading.text);
  if (found !== null) {
    const start = heading.start + found.index;
    return located(heading.view, start, start + 3, { via: 'heading' });
  }
  const stated = statusOfReason(heading.text);
  return stated === null ? null : { ...heading, text: String(stated), origin: { via: 'reason-phrase' } };
}

/** More than the status and its reason phrase. */
function isSentence(heading: Located, status: Located | null): boolean {
  const rest = heading.text.replace(/^(?:HTTP(?: Error)?\s)?[45]\d\d(?:\.\d{1,2})?[\s:.-]*/i, '').trim();
  return rest !== '' && !/^(?:server error|error)$/i.test(rest) && !(status !== null && isReasonOf(rest, Number(status.text))) && statusOfReason(rest) === null;
}
