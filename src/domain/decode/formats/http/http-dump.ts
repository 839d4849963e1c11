import { findLineEnd } from '../../text/characters.ts';
import { defineTextParser } from '../define-parser.ts';
import { getFieldName } from '../objects/field-names.ts';
import { isRequestId } from '../../values/tracking-id.ts';
import { createLocated, createCandidate, type Located, type Candidate } from '../candidate.ts';
import type { MappedText } from '../../text/mapped-text.ts';

const STATUS_LINE = /(^|\n)([ \t]{0,8}(?:< ?|\[\w{1,20}\] ?)?)HTTP\/\d(?:\.\d)? {1,4}([1-5]\d\d)\b([^\n]{0,200})/g;
const HEADER = /^[ \t]{0,8}(?:< ?)?([A-Za-z][\w-]{1,60})[ \t]{0,20}:[ \t]{0,20}(\S[^\r\n]{0,400}?)[ \t\r]{0,20}$/;
const ID_FIELDS_BY_RANK = ['requestId', 'traceId', 'gatewayId', 'correlationId', 'clientRequestId'];

/** Reads the status line and headers of a response, as `curl -i`, `curl -v`, wget, and HTTP clients print them. */
export const httpDump = defineTextParser({
  name: 'http-dump',
  mayMatch: (text) => text.includes('HTTP/'),
  read({ mapped, text }) {
    const candidates: Candidate[] = [];
    STATUS_LINE.lastIndex = 0;
    for (let found = STATUS_LINE.exec(text); found !== null; found = STATUS_LINE.exec(text)) {
      const lineAt = found.index + (found[1] ?? '').length;
      const digits = lineAt + (found[0].length - (found[1] ?? '').length - (found[4] ?? '').length) - 3;
      candidates.push(readHead(mapped, text, lineAt, digits, (found[2] ?? '').trim() === '<' ? 'curl' : 'http-dump'));
      STATUS_LINE.lastIndex = Math.max(findLineEnd(text, lineAt), STATUS_LINE.lastIndex);
    }
    return candidates;
  },
});

function readHead(mapped: MappedText, text: string, start: number, digits: number, format: 'curl' | 'http-dump'): Candidate {
  let retryAfter: Located | null = null;
  let requestId: Located | null = null;
  let bestRank = ID_FIELDS_BY_RANK.length;
  let end = findLineEnd(text, start);
  for (let at = end + 1; at < text.length; ) {
    const stop = findLineEnd(text, at);
    const header = HEADER.exec(text.slice(at, Math.min(stop, at + 600)));
    if (header === null) break;
    const [, name = '', value = ''] = header;
    const field = getFieldName(name);
    const from = at + text.slice(at, stop).indexOf(value, name.length);
    if (field === 'retryAfter') retryAfter = createLocated(mapped, from, from + value.length, { via: 'header', name });
    const idRank = field === null ? -1 : ID_FIELDS_BY_RANK.indexOf(field);
    const id = idRank === -1 ? null : findIdRange(value);
    if (id !== null && idRank < bestRank) {
      bestRank = idRank;
      requestId = createLocated(mapped, from + id.start, from + id.end, { via: 'header', name });
    }
    end = stop;
    at = stop + 1;
  }
  const status = createLocated(mapped, digits, digits + 3, { via: 'status-line' });
  const failed = status.text >= '400';
  return createCandidate(start, end, { format, role: failed ? 'failure' : 'context', kind: failed ? 'http' : null, status, retryAfter, requestId, requestIdRank: bestRank });
}

function findIdRange(value: string): { start: number; end: number } | null {
  const reference = /^Ref A:\s{0,3}([\w-]{8,64})/i.exec(value);
  if (reference !== null) return { start: reference[0].length - (reference[1] ?? '').length, end: reference[0].length };
  return isRequestId(value) ? { start: 0, end: value.length } : null;
}
