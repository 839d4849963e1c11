import { defineTextParser, PLACEHOLDER_CHAR, type TextInput } from '../define-parser.ts';
import { createLocated, createCandidate, type Candidate } from '../candidate.ts';

const CLIENT_MESSAGE = /^Request failed with status code\b/;
const WORD = /[A-Za-z]\w{4,60}/g;

/** Reads a code with the message after it: `ResourceNotFound: Machine 1 was not found`, `(Forbidden) Missing …`. */
export const codeInText = defineTextParser({
  name: 'code-in-text',
  mayMatch: (text) => /[A-Za-z]{5}/.test(text),
  read(input) {
    const candidates: Candidate[] = [];
    WORD.lastIndex = 0;
    for (let found = WORD.exec(input.text); found !== null; found = WORD.exec(input.text)) {
      const kind = input.classify(found[0]);
      if (kind !== 'code' && kind !== 'status-name') continue;
      const own = readAt(input, found.index, found.index + found[0].length, kind);
      if (own !== null) candidates.push(own);
    }
    return candidates;
  },
});

function readAt(input: TextInput, start: number, end: number, kind: 'code' | 'status-name'): Candidate | null {
  const { mapped, text, lines } = input;
  if (!isWord(text, start, end)) return null;
  const message = findMessageAfter(text, start, end, lines.getLineEnd(end));
  const isMention = kind === 'code' || isLabeled(text, lines.getLineStart(start), start, message !== null);
  if (!isMention) return null;
  const label = findLabelBefore(text, lines.getLineStart(start), start);
  const code = createLocated(mapped, start, end, label === null ? { via: 'prose' } : { via: 'label', name: label });
  // An HTTP client's text about a status is not a message of the service, and the reason phrase before it is not a code.
  if (message !== null && kind === 'status-name' && CLIENT_MESSAGE.test(text.slice(message.start, message.end))) return null;
  if (message !== null) {
    return createCandidate(start, message.end, {
      format: 'code-and-message',
      role: 'error',
      code,
      message: createLocated(mapped, message.start, message.end, { via: 'prose' }),
    });
  }
  return createCandidate(start, end, { format: 'code-in-prose', role: 'error', code });
}

/** Whether the word is on its own. Part of a URL, a longer name, a call, or a comparison does not mention the code. */
function isWord(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[\w.$@\\-]/.test(before) && !/[\s(:][.]{3}$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (after === '(' || after === '-' || (after === '.' && /\w/.test(text[end + 1] ?? ''))) return false;
  const tokenStart = Math.max(findLastSpace(text, start), start - 300);
  return !/:\/\/|[?&#]/.test(text.slice(tokenStart, start)) && !(before === '/' && /\w\/$/.test(text.slice(tokenStart, start)));
}

function findLastSpace(text: string, index: number): number {
  let at = index;
  while (at > 0 && index - at < 300 && !/\s/.test(text[at - 1] ?? ' ')) at -= 1;
  return at;
}

/** Whether a label precedes a status name, which counts only then: `Error: Forbidden: …`, `with error: (Forbidden) …`, `FullyQualifiedErrorId : Forbidden,…`. */
function isLabeled(text: string, lineAt: number, start: number, hasMessage: boolean): boolean {
  const before = text.slice(Math.max(lineAt, start - 60), start);
  if (findLabelBefore(text, lineAt, start) !== null) return true;
  return hasMessage && /(?:error|exception)\b["']?\s{0,3}[:：-]?\s{0,3}[(["]?$|^\s{0,3}[([]$/i.test(before);
}

/** Returns the code label directly before `start`, as written. */
function findLabelBefore(text: string, lineAt: number, start: number): string | null {
  const before = text.slice(Math.max(lineAt, start - 60), start);
  return /(error ?code|錯誤碼|錯誤代碼|FullyQualifiedErrorId)["']?\s{0,24}[:：=]\s{0,3}["'`「]?$/i.exec(before)?.[1] ?? null;
}

/** The maximum length of a message outside a structure. */
const MAX_MESSAGE_CHARS = 4000;

function findMessageAfter(text: string, start: number, end: number, lineStop: number): { start: number; end: number } | null {
  const opening = text[start - 1];
  const rest = text.slice(end, end + 40);
  const closing = opening === '(' ? ')' : opening === '[' ? ']' : null;
  const separator = closing !== null && rest.startsWith(closing) ? /^[)\]][ \t]{0,3}[:-]?[ \t]{1,3}/.exec(rest) : /^["']?(?:[ \t]{0,2}:|[ \t]{1,2}[-–—])[ \t]{1,3}/.exec(rest);
  if (separator === null) return null;
  const from = end + separator[0].length;
  let to = Math.min(lineStop, from + MAX_MESSAGE_CHARS);
  const placeholderAt = text.slice(from, to).indexOf(PLACEHOLDER_CHAR);
  if (placeholderAt !== -1) to = from + placeholderAt;
  while (to > from && /[\s"'`,;]/.test(text[to - 1] ?? '')) to -= 1;
  // `ResourceNotFound - what is that?` contains no message.
  if (/[-–—]/.test(separator[0]) && /[?？]$/.test(text.slice(from, to))) return null;
  return to - from >= 3 && /[A-Za-z]{2}/.test(text.slice(from, to)) ? { start: from, end: to } : null;
}
