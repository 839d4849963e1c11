import { decodeBase64 } from '../text/encodings/base64.ts';
import { findLineEnd } from '../text/characters.ts';
import { decodeQuotedPrintable } from '../text/encodings/quoted-printable.ts';
import { decodeRichText, isRichText } from '../text/encodings/rich-text-format.ts';
import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';

/** An encoding that a header or the start of the text declares. */
export type PartEncoding = 'quoted-printable' | 'base64' | 'rich-text';

export interface EncodedPart {
  readonly start: number;
  readonly end: number;
  readonly mapped: MappedText;
  readonly encoding: PartEncoding;
}

const HEADER = /(?:^|\n)content-transfer-encoding:[ \t]{0,9}(quoted-printable|base64)[ \t]{0,9}(?=\r?\n)/gi;
const BASE64_LINE = /^[A-Za-z0-9+/]{4,2000}={0,2}\r?$/;
/** The maximum number of headers in an email part. */
const MAX_HEADERS = 40;

/** Finds encoded parts of an email, or a Rich Text Format document. */
export function findEncodedParts(mapped: MappedText): readonly EncodedPart[] {
  const { text } = mapped;
  if (isRichText(text)) return [{ start: 0, end: text.length, mapped: decodeRichText(mapped), encoding: 'rich-text' }];
  const parts: EncodedPart[] = [];
  HEADER.lastIndex = 0;
  for (let found = HEADER.exec(text); found !== null; found = HEADER.exec(text)) {
    const encoding = found[1]?.toLowerCase() === 'base64' ? 'base64' : 'quoted-printable';
    const start = findBodyStart(text, HEADER.lastIndex);
    if (start === null) continue;
    const end = encoding === 'base64' ? findBase64End(text, start) : findPartEnd(text, start);
    if (end > start) parts.push({ start, end, mapped: decodePart(mapped, start, end, encoding), encoding });
    HEADER.lastIndex = Math.max(end, HEADER.lastIndex);
  }
  return parts;
}

/** Returns the start of the body after the headers that continue at `index`; `null` if no body follows. */
function findBodyStart(text: string, index: number): number | null {
  let at = findLineEnd(text, index) + 1;
  for (let headers = 0; headers < MAX_HEADERS && at < text.length; headers += 1) {
    const end = findLineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 2000)).trim();
    at = end + 1;
    if (line === '') return at;
  }
  return null;
}

/** Returns the position before the boundary that ends the part. */
function findPartEnd(text: string, start: number): number {
  const boundary = /\n--[\w'()+,./:=?-]{4,70}[ \t]{0,9}(?=\r?\n|$)/g;
  boundary.lastIndex = start;
  return boundary.exec(text)?.index ?? text.length;
}

function findBase64End(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; ) {
    const stop = findLineEnd(text, at);
    if (!BASE64_LINE.test(text.slice(at, Math.min(stop, at + 2100)))) break;
    end = stop;
    at = stop + 1;
  }
  return end;
}

function decodePart(mapped: MappedText, start: number, end: number, encoding: 'base64' | 'quoted-printable'): MappedText {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(mapped, start, end);
  const builder = new MappedTextBuilder(mapped);
  builder.copy(start, end);
  return decodeBase64(builder.build(false));
}
