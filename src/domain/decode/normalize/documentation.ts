import { matchTemplates, type TemplateMatch } from '../match/match-template.ts';
import type { ApiError } from './normalize.ts';

/** A column that states when, where or to whom something happened. */
const EVENT_COLUMN = /\b(?:time|date|machine|device|host|endpoint|operation|count|target)\b|(?:\b|_)(?:id|ip|ur[il])\b|時間|裝置|識別碼|\d\d:\d\d/i;

/** Minimum number of rows for a list. Fewer rows need an explicit sign of documentation. */
const MIN_LIST_ROWS = 3;

/**
 * Returns whether the errors are a code list from documentation: table rows with distinct codes, no
 * IDs, and no message with filled-in values.
 */
export function isDocumentation(text: string, errors: readonly ApiError[]): boolean {
  if (errors.length < 2 || !errors.every((error) => error.format === 'table' && error.trackingId === null && error.count === 1)) return false;
  const codes = new Set(errors.map((error) => error.entry?.code ?? error.code?.text ?? null));
  if (codes.size !== errors.length || codes.has(null) || EVENT_COLUMN.test(text.trimStart().split('\n', 1)[0] ?? '')) return false;
  return errors.length < MIN_LIST_ROWS ? DOCUMENTATION_MARKS.test(text) && errors.every(isDocumentationRow) : !errors.some(wasSentByService);
}

/** Text that only documentation contains: `BadRequest (400)`, a named placeholder, or a phrase in place of the message. */
const DOCUMENTATION_MARKS = /[A-Za-z] ?\([45]\d\d\)|\{[A-Za-z][^{}\n]{0,80}\}|\(the [^()\n]{1,80}\)|\bNo error message\b|\bGeneral [A-Za-z ]{1,40} error message\b/i;
const DESCRIPTION = /^(?:General [A-Za-z ]{1,40} error message|\(?No error message\b.{0,200}|Response represents .{1,200}|\{[^{}\n]{1,80}\})\.?$|[\u4E00-\u9FFF]/i;
const VARIABLE = /^(?:\{[^{}\n]{1,80}\}|\([^()\n]{1,80}\)|\\?<[^<>\n]{1,80}>|\[[^[\]\n]{1,80}\])$/;

/** Returns whether a row contains only what the documentation contains. */
function isDocumentationRow({ message, entry, code }: ApiError): boolean {
  if (message === null || message.text === code?.text || DESCRIPTION.test(message.text)) return true;
  return entry !== null && matchTemplates(message.text, [entry]).some((match) => match.template.kind === 'documented' && hasUnfilledVariables(match, message.text));
}

/** Returns whether the service sent a row's message: it matches a wording and has values for its variables. */
function wasSentByService({ message, entry }: ApiError): boolean {
  if (message === null || entry === null) return false;
  const matches = matchTemplates(message.text, [entry]);
  return matches.length > 0 && !matches.some((match) => hasUnfilledVariables(match, message.text)) && matches.some(({ variables }) => variables.length > 0);
}

/** Returns whether a message shows the placeholder names instead of values for the wording's variables. */
function hasUnfilledVariables({ variables }: TemplateMatch, message: string): boolean {
  return variables.every(({ start, end }) => VARIABLE.test(message.slice(start, end)));
}
