import { readRequest } from './read-request.ts';
import type { ParsedRequest } from './request.ts';

/** A pasted request and the expected result of parsing it. */
export interface RequestCase {
  readonly text: string;
  readonly method?: string | null;
  readonly url?: string | null;
  /** The text of the body; for a literal in code, as written there. */
  readonly body?: string;
  readonly kind?: ParsedRequest['body']['kind'];
  /** The name of the file or variable that contains the body. */
  readonly name?: string;
  /** Whether the code converts the literal to JSON. */
  readonly isJson?: boolean;
}

/**
 * Lists the differences from the expected result, and the words of the body whose position in the pasted text is wrong.
 */
export function findDifferences(format: ParsedRequest['format'], { text, ...wanted }: RequestCase): readonly string[] {
  const { format: parsedFormat, method, url, body } = readRequest(text);
  const view = 'view' in body ? body.view : null;
  const parsed: Readonly<Record<string, unknown>> = {
    format: parsedFormat,
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
    ...Object.entries({ format, ...wanted }).flatMap(([name, value]) => (parsed[name] === value ? [] : [`${name}: ${JSON.stringify(parsed[name])}, not ${JSON.stringify(value)}`])),
    ...misplaced.map(({ 0: word }) => `${word} has the wrong position`),
  ];
}
