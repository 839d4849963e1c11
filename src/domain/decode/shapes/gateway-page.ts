import { isReasonOf, statusOfReason } from '../status.ts';
import { readEntity } from '../text/escapes.ts';
import { ViewBuilder, type TextView } from '../text/text-view.ts';
import { defineTextShape } from './define-shape.ts';
import { located, reading, type Located, type Reading } from './reading.ts';

const PAGE = /<!doctype html|<html[\s>]|<head[\s>]|<title>|<h[12][\s>]|<center>/i;
const HEADING = /<(title|h[123])\b[^>]{0,400}>([^]{0,600}?)(?:<\/\1|$)/gi;
const REFERENCE = /Ref A:\s{0,3}([0-9A-Za-z-]{8,64})\b/g;
const OTHER_REFERENCE = /(?:Reference\s{0,2}#|Ray ID:|Incident ID:|Support ID:|Activity ID:|Request ID:)\s{0,3}(?:<[^>]{0,60}>\s{0,3})?([0-9A-Za-z][0-9A-Za-z.-]{7,80})/i;
const SORRY = /(Our services aren['’]t available right now)/;
const STATED = /(?<![\w.])([45]\d\d)(?:\.\d{1,2})?(?![\w.]\d|\d)/;

/** What a gateway in front of the API answers: a page, or its text, with a reference instead of a tracking ID. */
export const gatewayPage = defineTextShape({
  name: 'gateway-page',
  claims: (text) => text.includes('Ref A:') || PAGE.test(text),
  read({ view, text }) {
    REFERENCE.lastIndex = 0;
    const found = REFERENCE.exec(text);
    const reference = found === null ? null : located(view, REFERENCE.lastIndex - (found[1] ?? '').length, REFERENCE.lastIndex, { via: 'page-reference', name: 'Ref A' });
    const begin = PAGE.exec(text)?.index;
    if (begin === undefined) return reference === null ? [] : [readPlain(view, text, reference)];
    const page = readPage(view, text, begin, reference ?? otherReference(view, text));
    return page === null ? [] : [page];
  },
});

function otherReference(view: TextView, text: string): Located | null {
  const found = OTHER_REFERENCE.exec(text);
  if (found === null || !/\d/.test(found[1] ?? '')) return null;
  const end = found.index + found[0].length;
  const name = found[0].slice(0, found[0].search(/\s{0,2}[#:]/));
  return located(view, end - (found[1] ?? '').length, end, { via: 'page-reference', name });
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
    return { name: (found[1] ?? '').toLowerCase(), value: plainText(view, start, start + content.length) };
  });
  const status = headings.map(({ value }) => statusIn(value)).find((found) => found !== null) ?? null;
  const isFailure = status !== null || reference !== null || headings.some(({ value }) => /^(?:runtime error|server error|error|access denied)/i.test(value.text));
  if (!isFailure) return null;
  const message = headings.filter(({ name }) => name !== 'title').find(({ value }) => isSentence(value, status)) ?? headings.find(({ value }) => isSentence(value, status));
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
    const tag = text[at] === '<' ? text.indexOf('>', at) : -1;
    const entity = text[at] === '&' ? readEntity(text, at) : null;
    if (tag !== -1 && tag < end) at = tag + 1;
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
