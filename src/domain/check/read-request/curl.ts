import { type MappedText, MappedTextBuilder } from '../../decode/text/mapped-text.ts';
import { NO_BODY, type FormField, type ParsedRequest, type RequestBody } from './request.ts';
import { type Shell, splitShellWords } from './shell-words.ts';

const COMMAND = /(?:^|[\s;&|(`'"])curl(?:\.exe)?(?=[ \t^`\\])/i;
const DATA = /^(?:--data(?:-raw|-binary|-ascii)?|--json|-[a-zA-Z]{0,8}d)$/;
const GLUED = /^(?:-d(?=.)|--(?:data(?:-raw|-binary|-ascii)?|json)=)/;
const FORM = /^(?:--form(?:-string)?|-F)$/;

/** Parses a curl command line for a shell, including one that was copied from a browser's developer tools. */
export function readCurl(view: MappedText): ParsedRequest | null {
  const found = COMMAND.exec(view.text);
  if (found === null) return null;
  const words = splitShellWords(view, found.index + found[0].length, detectShell(view.text));
  let method: string | null = null;
  let url: string | null = null;
  let body: RequestBody = NO_BODY;
  const fields: FormField[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const value = words[at + 1];
    if (word === undefined) break;
    const glued = GLUED.exec(word.text)?.[0].length ?? 0;
    if (/^(?:-X|--request)$/.test(word.text)) {
      method = value?.text.toUpperCase() ?? null;
      at += 1;
    } else if (/^-X[A-Za-z]/.test(word.text)) {
      method = word.text.slice(2).toUpperCase();
    } else if (word.text === '--url') {
      url = value?.text ?? null;
      at += 1;
    } else if (DATA.test(word.text)) {
      if (value !== undefined) body = readData(value, 0, word.text === '--data-raw', body);
      at += 1;
    } else if (glued > 0) {
      body = readData(word, glued, word.text.startsWith('--data-raw'), body);
    } else if (FORM.test(word.text)) {
      if (value !== undefined) fields.push(toFormField(value));
      at += 1;
    } else if (/^(?:-H|--header|-o|--output|-A|-u|--user|-b|--cookie|-e|-x|--proxy|-w|-K|-c)$/.test(word.text)) {
      at += 1;
    } else if (url === null && !word.text.startsWith('-') && /[/.]/.test(word.text)) {
      url = word.text;
    }
  }
  if (fields.length > 0 && body.kind === 'none') body = { kind: 'form', view, fields };
  return { format: 'curl', method: method ?? (body.kind === 'none' ? 'GET' : 'POST'), url, body };
}

function detectShell(text: string): Shell {
  if (/\^[ \t]{0,9}\r?\n|\^"/.test(text)) return 'cmd';
  return /`[ \t]{0,9}\r?\n/.test(text) ? 'powershell' : 'bash';
}

/** Reads the value of a data option. `@file` refers to a file, unless the option sends its value unchanged. */
function readData(word: MappedText, from: number, isRaw: boolean, before: RequestBody): RequestBody {
  // curl joins the values of several data options; the first one that is JSON counts as the body.
  if (before.kind === 'text' && /^\s*[{[]/.test(before.view.text)) return before;
  const text = word.text.slice(from);
  if (text.startsWith('@') && !isRaw) return { kind: 'elsewhere', what: 'file', name: text.slice(1) };
  if (/^\$\{?\w{1,80}\}?$/.test(text)) return { kind: 'elsewhere', what: 'variable', name: text };
  return { kind: 'text', view: from === 0 ? word : sliceFrom(word, from) };
}

function sliceFrom(word: MappedText, from: number): MappedText {
  const builder = new MappedTextBuilder(word);
  builder.copy(from, word.text.length);
  return builder.build(false);
}

function toFormField(word: MappedText): FormField {
  const separator = word.text.indexOf('=');
  const length = separator === -1 ? word.text.length : separator;
  const { start, end } = word.getSpan(0, length);
  return { name: word.text.slice(0, length), start, end };
}
