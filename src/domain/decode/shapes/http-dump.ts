import { lineEnd } from '../text/characters.ts';
import { defineTextShape } from './define-shape.ts';
import { fieldName } from './field-names.ts';
import { isRequestId } from '../tracking-id.ts';
import { located, reading, type Located, type Reading } from './reading.ts';
import type { TextView } from '../text/text-view.ts';

const STATUS_LINE = /(^|\n)([ \t]{0,8}(?:< ?|\[\w{1,20}\] ?)?)HTTP\/\d(?:\.\d)? {1,4}([1-5]\d\d)\b([^\n]{0,200})/g;
const HEADER = /^[ \t]{0,8}(?:< ?)?([A-Za-z][\w-]{1,60})[ \t]{0,20}:[ \t]{0,20}(\S[^\r\n]{0,400}?)[ \t\r]{0,20}$/;
const HEADER_RANK = ['requestId', 'traceId', 'gatewayId', 'correlationId', 'clientRequestId'];

/** Status line and headers of a response, as `curl -i`, `curl -v`, wget and HTTP clients print them. */
export const httpDump = defineTextShape({
  name: 'http-dump',
  claims: (text) => text.includes('HTTP/'),
  read({ view, text }) {
    const readings: Reading[] = [];
    STATUS_LINE.lastIndex = 0;
    for (let found = STATUS_LINE.exec(text); found !== null; found = STATUS_LINE.exec(text)) {
      const lineAt = found.index + (found[1] ?? '').length;
      const digits = lineAt + (found[0].length - (found[1] ?? '').length - (found[4] ?? '').length) - 3;
      readings.push(readHead(view, text, lineAt, digits, (found[2] ?? '').trim() === '<' ? 'curl' : 'http-dump'));
      STATUS_LINE.lastIndex = Math.max(lineEnd(text, lineAt), STATUS_LINE.lastIndex);
    }
    return readings;
  },
});

function readHead(view: TextView, text: string, start: number, digits: number, shape: 'curl' | 'http-dump'): Reading {
  let retryAfter: Located | null = null;
  let requestId: Located | null = null;
  let rank = HEADER_RANK.length;
  let end = lineEnd(text, start);
  for (let at = end + 1; at < text.length; ) {
    const stop = lineEnd(text, at);
    const header = HEADER.exec(text.slice(at, Math.min(stop, at + 600)));
    if (header === null) break;
    const [, name = '', value = ''] = header;
    const field = fieldName(name);
    const from = at + text.slice(at, stop).indexOf(value, name.length);
    if (field === 'retryAfter') retryAfter = located(view, from, from + value.length, { via: 'header', name });
    const own = field === null ? -1 : HEADER_RANK.indexOf(field);
    const id = own === -1 ? null : gatewayReference(value);
    if (id !== null && own < rank) {
      rank = own;
      requestId = located(view, from + id.start, from + id.end, { via: 'header', name });
    }
    end = stop;
    at = stop + 1;
  }
  const status = located(view, digits, digits + 3, { via: 'status-line' });
  const failed = status.text >= '400';
  return reading(start, end, { shape, role: failed ? 'failure' : 'context', kind: failed ? 'http' : null, status, retryAfter, requestId, requestIdRank: rank });
}

function gatewayReference(value: string): { start: number; end: number } | null {
  const reference = /^Ref A:\s{0,3}([\w-]{8,64})/i.exec(value);
  if (reference !== null) return { start: reference[0].length - (reference[1] ?? '').length, end: reference[0].length };
  return isRequestId(value) ? { start: 0, end: value.length } : null;
}
