import { LANGUAGES } from '../language.ts';
import type { SearchDocument } from '../search/search.ts';
import type { ErrorEntry, Status } from './error-entry.ts';

type Field = SearchDocument['fields'][number];

/** Status names that users search for, in both languages. */
const STATUS_NAMES: Readonly<Record<Status, string>> = {
  400: '400 Bad Request 錯誤的要求',
  401: '401 Unauthorized 未經授權',
  403: '403 Forbidden 禁止存取',
  404: '404 Not Found 找不到',
  429: '429 Too Many Requests 要求過多',
  500: '500 Internal Server Error 內部伺服器錯誤',
  502: '502 Bad Gateway 錯誤的閘道',
  503: '503 Service Unavailable 服務無法使用',
  504: '504 Gateway Timeout 閘道逾時',
};

/** Collects all texts by which a code can be found, in both languages. */
export function toSearchDocument(entry: ErrorEntry): SearchDocument {
  const messages = [entry.documented, ...entry.observed];
  const fields: Field[] = [
    { kind: 'code', text: entry.code },
    ...(entry.equivalentCodes ?? []).map((text): Field => ({ kind: 'code', text })),
    ...(entry.status === null ? [] : [{ kind: 'status', text: STATUS_NAMES[entry.status] } as const]),
    ...(entry.oauthErrors ?? []).map((text): Field => ({ kind: 'keyword', text })),
    ...entry.aliases.map(({ name }): Field => ({ kind: 'alias', text: name })),
    ...messages.flatMap((message): Field[] => [
      { kind: 'message', text: stripMarkup(message.template) },
      { kind: 'message', text: stripMarkup(message.translation) },
    ]),
    ...LANGUAGES.flatMap((language): Field[] => [
      { kind: 'meaning', text: stripMarkup(entry.meaning[language]) },
      ...entry.keywords[language].map((text): Field => ({ kind: 'keyword', text })),
      ...[...entry.causes, ...entry.steps, ...entry.limits, ...(entry.onGraph ?? [])].map((fact): Field => ({ kind: 'text', text: stripMarkup(fact.text[language]) })),
    ]),
  ];
  if (entry.documented.seedWording !== null) {
    fields.push({ kind: 'message', text: entry.documented.seedWording });
  }
  return { id: entry.code, fields: fields.filter((field) => field.text !== '') };
}

/** Removes the braces and backticks of placeholders and code, because users do not type them. */
function stripMarkup(text: string): string {
  return text.replaceAll(/[{}`]/g, '');
}
