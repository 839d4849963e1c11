import { getStatusByReason } from '../../values/http-status.ts';
import { trimStartChars, trimEndChars } from '../../text/characters.ts';
import { isDefenderFormat, isTrackingId } from '../../values/tracking-id.ts';
import type { ParserContext } from '../define-parser.ts';
import { createLocated, createCandidate, type Candidate } from '../candidate.ts';
import type { MappedText } from '../../text/mapped-text.ts';

const OPENING_MARKS = '"\'“‘「『《【(<[`*_~';
const CLOSING_MARKS = '"\'”’」』》】)>]`*_~.。,，;；!?！？';
const BARE_STATUS = /^(?:(?:an?\s)?(?:http\s{0,2}(?:\/[\d.]{1,3})?|status|code|error|錯誤碼?|狀態碼?|response|回應)[\s:：_/-]*){0,4}([45]\d\d)(?!\d)[\s:：,，.。(（-]{0,4}(.{0,40}?)[\s)）]{0,2}[.。!?！？]?$/i;

/** A one-line note that begins with a status. A sentence about a status does not match. */
const STATUS_NOTE = /^HTTP(?:\/[\d.]{1,3})? [45]\d\d(?= (?:from|for|on|at|since|when|calling|after|again|intermittent)\b[^\n?？]{0,180}$)/i;

const WHOLE = { via: 'whole-text' } as const;

/** Reads a short text that consists only of a code, one of its display names, a tracking ID, or a status. */
export function readWholeText(mapped: MappedText, { classify }: ParserContext): Candidate | null {
  const { text } = mapped;
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 200) return null;
  const bare = stripMarks(trimmed);
  const at = start + trimmed.indexOf(bare);
  const end = at + bare.length;
  const whole = createLocated(mapped, at, end, WHOLE);
  const kind = classify(bare);
  if (kind !== null) return createCandidate(at, end, { format: kind === 'alias' ? 'alias' : 'code-alone', role: 'error', code: whole });
  const raw = createLocated(mapped, start, start + trimmed.length, WHOLE);
  for (const id of [raw, whole]) {
    if (isTrackingId(id.text)) {
      const errorKind = isDefenderFormat(id.text) ? 'defender' : 'unknown';
      return createCandidate(id.start, id.end, { format: 'tracking-id-alone', role: 'error', kind: errorKind, target: id });
    }
  }
  return readStatus(mapped, at, end);
}

function readStatus(mapped: MappedText, at: number, end: number): Candidate | null {
  const text = mapped.text.slice(at, end);
  const found = BARE_STATUS.exec(text);
  if (found !== null) {
    const digits = text.indexOf(found[1] ?? '', found[0].search(/[45]\d\d/));
    const status = createLocated(mapped, at + digits, at + digits + 3, WHOLE);
    return createCandidate(at, end, { format: 'bare-status', role: 'failure', kind: 'http', status });
  }
  const note = STATUS_NOTE.exec(text);
  if (note !== null) {
    const digits = note[0].length - 3;
    return createCandidate(at, end, { format: 'bare-status', role: 'failure', kind: 'http', status: createLocated(mapped, at + digits, at + note[0].length, WHOLE) });
  }
  const stated = getStatusByReason(text);
  if (stated === null || !text.includes(' ')) return readQuestion(mapped, at, end);
  return createCandidate(at, end, {
    format: 'plain-text',
    role: 'failure',
    kind: 'http',
    status: { ...createLocated(mapped, at, end, { via: 'reason-phrase' }), text: String(stated) },
    message: createLocated(mapped, at, end, WHOLE),
  });
}

/** Reads a short question that contains exactly one status. */
function readQuestion(mapped: MappedText, at: number, end: number): Candidate | null {
  const text = mapped.text.slice(at, end);
  if (text.length > 60 || text.includes('\n') || !/[?？]/.test(mapped.text)) return null;
  const numbers = [...text.matchAll(/(?<![\w.#-])[45]\d\d(?![\w-]|[.,:]\d)/g)];
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  const status = createLocated(mapped, at + only.index, at + only.index + 3, { via: 'prose' });
  return createCandidate(at, end, { format: 'bare-status', role: 'failure', kind: 'http', status });
}

function stripMarks(text: string): string {
  const bare = trimEndChars(trimStartChars(text, OPENING_MARKS), CLOSING_MARKS).trim();
  return bare === '' ? text : bare;
}
