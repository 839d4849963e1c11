import type { MappedText } from '../../decode/text/mapped-text.ts';
import { readHttpMessage } from './http-message.ts';
import type { ParsedRequest } from './request.ts';

/**
 * Parses the first request of an `.http` file. In that format, `###` separates requests, `>` starts a response
 * handler script, and `< ./body.json` refers to a file.
 */
export function readHttpFile({ text }: MappedText): ParsedRequest | null {
  const start = /(?:^|\n)[ \t]{0,9}(?:POST|PATCH|PUT|GET|DELETE)[ \t]/.exec(text)?.index;
  if (start === undefined) return null;
  const rest = text.slice(start + 1);
  const next = /\n(?:#{3}|>[ \t]{0,9}(?:\{%|\S))/.exec(rest);
  const message = readHttpMessage(text, false, next === null ? text.length : start + 1 + next.index);
  return message === null ? null : { format: 'http-file', ...message };
}
