import { readRequest } from './read-request.ts';
import type { ParsedRequest } from './request.ts';

/** A pasted request and what is to be read out of it. */
export interface RequestCase {
  readonly text: string;
  readonly method?: string | null;
  readonly url?: string | null;
  /** The text of the body; an object of a program as it is written there. */
  readonly body?: string;
  readonly kind?: ParsedRequest['body']['kind'];
  /** What is elsewhere. */
  readonly name?: string;
  /** Whether the program makes JSON of its object. */
  readonly isJson?: boolean;
}

/** What differs from what is to be read; every word of the body has to stand where it says, too. */
export function findDifferences(format: ParsedRequest['format'], { text, ...wanted }: RequestCase): readonly string[] {
  const { format: readForm, method, url, body } = readRequest(text);
  const view = 'view' in body ? body.view : null;
  const read: Readonly<Record<string, unknown>> = {
    format: readForm,
    method,
    url,
    kind: body.kind,
    body: view?.text.trim(),
    ...('name' in body && { name: body.name }),
    ...('isJson' in body && { isJson: body.isJson }),
  };
  const misplaced = [...(view?.text.matchAll(/[A-Za-z]{4,}/g) ?? [])].filter(({ 0: word, index }) => {
    const span = view?.getSpan(index, index + word.length);
    return text.slice(span?.start, span?.end) !== word;
  });
  return [
    ...Object.entries({ format, ...wanted }).flatMap(([name, value]) => (read[name] === value ? [] : [`${name}: ${JSON.stringify(read[name])}, not ${JSON.stringify(value)}`])),
    ...misplaced.map(({ 0: word }) => `${word} stands elsewhere`),
  ];
}
