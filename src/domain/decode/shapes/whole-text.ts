import { statusOfReason } from '../status.ts';
import { withoutHead, withoutTail } from '../text/characters.ts';
import { isDefenderForm, isTrackingId } from '../tracking-id.ts';
import type { ShapeContext } from './define-shape.ts';
import { located, reading, type Reading } from './reading.ts';
import type { TextView } from '../text/text-view.ts';

const OPENING_MARKS = '"\'“‘「『《【(<[`*_~';
const CLOSING_MARKS = '"\'”’」』》】)>]`*_~.。,，;；!?！？';
const BARE_STATUS = /^(?:(?:an?\s)?(?:http\s{0,2}(?:\/[\d.]{1,3})?|status|code|error|錯誤碼?|狀態碼?|response|回應)[\s:：_/-]*){0,4}([45]\d\d)(?!\d)[\s:：,，.。(（-]{0,4}(.{0,40}?)[\s)）]{0,2}[.。!?！？]?$/i;

/** A note of one line that begins with the status; a sentence about the status is none. */
const NOTE = /^HTTP(?:\/[\d.]{1,3})? [45]\d\d(?= (?:from|for|on|at|since|when|calling|after|again|intermittent)\b[^\n?？]{0,180}$)/i;

const WHOLE = { via: 'whole-text' } as const;

/** What a short paste is as a whole: a code, a name of it, a tracking ID or a status. */
export function readWholeText(view: TextView, { classify }: ShapeContext): Reading | null {
  const { text } = view;
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 200) return null;
  const bare = unwrap(trimmed);
  const at = start + trimmed.indexOf(bare);
  const end = at + bare.length;
  const whole = located(view, at, end, WHOLE);
  const kind = classify(bare);
  if (kind !== null) return reading(at, end, { shape: kind === 'alias' ? 'alias' : 'code-alone', role: 'error', code: whole });
  const raw = located(view, start, start + trimmed.length, WHOLE);
  for (const id of [raw, whole]) {
    if (isTrackingId(id.text)) {
      const kindOfId = isDefenderForm(id.text) ? 'defender' : 'unknown';
      return reading(id.start, id.end, { shape: 'tracking-id-alone', role: 'error', kind: kindOfId, target: id });
    }
  }
  return readStatus(view, at, end);
}

function readStatus(view: TextView, at: number, end: number): Reading | null {
  const text = view.text.slice(at, end);
  const found = BARE_STATUS.exec(text);
  if (found !== null) {
    const digits = text.indexOf(found[1] ?? '', found[0].search(/[45]\d\d/));
    const status = located(view, at + digits, at + digits + 3, WHOLE);
    return reading(at, end, { shape: 'bare-status', role: 'failure', kind: 'http', status });
  }
  const begun = NOTE.exec(text);
  if (begun !== null) {
    const digits = begun[0].length - 3;
    return reading(at, end, { shape: 'bare-status', role: 'failure', kind: 'http', status: located(view, at + digits, at + begun[0].length, WHOLE) });
  }
  const stated = statusOfReason(text);
  if (stated === null || !text.includes(' ')) return readQuestion(view, at, end);
  return reading(at, end, {
    shape: 'plain-text',
    role: 'failure',
    kind: 'http',
    status: { ...located(view, at, end, { via: 'reason-phrase' }), text: String(stated) },
    message: located(view, at, end, WHOLE),
  });
}

/** A short question with one status in it. */
function readQuestion(view: TextView, at: number, end: number): Reading | null {
  const text = view.text.slice(at, end);
  if (text.length > 60 || text.includes('\n') || !/[?？]/.test(view.text)) return null;
  const numbers = [...text.matchAll(/(?<![\w.#-])[45]\d\d(?![\w-]|[.,:]\d)/g)];
  const [only] = numbers;
  if (only === undefined || numbers.length > 1) return null;
  const status = located(view, at + only.index, at + only.index + 3, { via: 'prose' });
  return reading(at, end, { shape: 'bare-status', role: 'failure', kind: 'http', status });
}

function unwrap(text: string): string {
  const bare = withoutTail(withoutHead(text, OPENING_MARKS), CLOSING_MARKS).trim();
  return bare === '' ? text : bare;
}
