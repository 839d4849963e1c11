import type { DecodedError, DecodeResult } from '../domain/decode/decode-result.ts';
import { joinLines } from '../domain/decode/text/characters.ts';
import type { Language } from '../domain/language.ts';
import { labelsFor } from './labels.ts';

/** Formats a result as readable text for a terminal, with a trailing newline. */
export function formatText(input: string, result: DecodeResult, language: Language): string {
  const labels = labelsFor(language);
  const colon = language === 'en' ? ': ' : '：';
  switch (result.kind) {
    case 'empty':
      return `${input}${colon}${labels.empty}\n`;
    case 'nothing':
      return `${input}${colon}${labels.nothing[result.reason]}\n`;
    case 'found': {
      const head = `${input}${colon}${labels.count(result.errors.length)}\n`;
      return head + result.errors.map((error, index) => `\n${formatError(error, index + 1, language)}`).join('');
    }
  }
}

function formatError(error: DecodedError, number: number, language: Language): string {
  const labels = labelsFor(language);
  const [colon, comma, open, close] = language === 'en' ? [': ', ', ', ' (', ')'] : ['：', '、', '（', '）'];
  const notes = [
    ...(error.code !== null && !error.known && error.kind === 'defender' ? [labels.unknownCode] : []),
    ...(error.count > 1 ? [labels.times(error.count)] : []),
  ];
  const title = plain([error.status, error.code ?? labels.noCode].filter((part) => part !== null).join(' '));
  const lines = [
    `${number}. ${title}${notes.length === 0 ? '' : `${open}${notes.join(comma)}${close}`}`,
    error.message === null || error.message === '' ? null : `${labels.message}${colon}${plain(error.message)}`,
    error.trackingId === null ? null : `${labels.trackingId}${colon}${error.trackingId}`,
    error.verdict === null ? null : `${labels.fix[error.verdict.fix]}${language === 'en' ? '; ' : '；'}${labels.retry[error.verdict.retry]}`,
    error.retryAfter === null ? null : `${labels.retryAfter}${colon}${plain(error.retryAfter)}`,
    error.candidates === undefined ? null : `${labels.candidates}${colon}${error.candidates.join(comma)}`,
    error.missing.length === 0 ? null : capital(error.missing.map((part) => labels.missing[part]).join(comma)),
  ];
  return lines
    .filter((line) => line !== null)
    .map((line, index) => `${index === 0 ? '' : '   '}${line}\n`)
    .join('');
}

/** Replaces control characters with U+FFFD, because a terminal would execute escape sequences from the decoded text. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the pattern has to match control characters
  return joinLines(text, ' ').replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
