import { LANGUAGES } from '../language.ts';
import type { SearchDocument } from '../search/search.ts';
import type { ErrorEntry, Status } from './error-entry.ts';

type Field = SearchDocument['fields'][number];

/** Names of the statuses as readers type them, in both languages. */
const STATUS_NAMES: Readonly<Record<Status, string>> = {
  400: '400 Bad Request 錯誤的要求',
  401: '401 Unauthorized 未經授權',
  403: '403 Forbidden 禁止存取',
  404: '404 Not Found 找不到',
  429: '429 Too Many Requests 要求過多',
  500: '500 Internal Server Error 內部伺服器錯誤',
};

/** All that a code can be found by, in both languages at once. */
export function toSearchDocument(entry: ErrorEntry): SearchDocument {
  const messages = [entry.documented, ...entry.observed];
  const fields: Field[] = [
    { kind: 'code', text: entry.code },
    { kind: 'status', text: STATUS_NAMES[entry.status] },
    ...entry.aliases.map(({ name }): Field => ({ kind: 'alias', text: name })),
    ...messages.flatMap((message): Field[] => [
      { kind: 'message', text: inWords(message.template) },
      { kind: 'message', text: inWords(message.reading) },
    ]),
    ...LANGUAGES.flatMap((language): Field[] => [
      { kind: 'meaning', text: inWords(entry.meaning[language]) },
      ...entry.keywords[language].map((text): Field => ({ kind: 'keyword', text })),
      ...[...entry.causes, ...entry.steps, ...entry.limits].map((fact): Field => ({ kind: 'text', text: inWords(fact.text[language]) })),
    ]),
  ];
  if (entry.documented.seedWording !== null) {
    fields.push({ kind: 'message', text: entry.documented.seedWording });
  }
  return { id: entry.code, fields: fields.filter((field) => field.text !== '') };
}

/** Without the marks of placeholders and code, which nobody types. */
function inWords(text: string): string {
  return text.replaceAll(/[{}`]/g, '');
}
