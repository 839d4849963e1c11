import { createErrorBody } from './paste.ts';

/** An error as it appears in a log line. */
export interface LoggedError {
  readonly line: string;
  readonly code: string;
  readonly id: string;
}

const KINDS = [
  { status: 404, code: 'ResourceNotFound', call: 'GET /api/machines/7f3d', message: (at: number) => `Machine m-${at} was not found.` },
  { status: 429, code: 'TooManyRequests', call: 'GET /api/alerts', message: () => 'API calls quota exceeded! maximum allowed 100 per 1 minutes.' },
  { status: 403, code: 'Forbidden', call: 'POST /api/machines/7f3d/isolate', message: () => 'Missing application roles.' },
  { status: 500, code: 'InternalServerError', call: 'POST /api/advancedqueries/run', message: () => 'An internal error occurred.' },
] as const;

/** Frequency of each kind in ten lines. */
const PATTERN = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3] as const;

/** Creates the errors of a day's log, one per second from 08:00:00 UTC, each with its own tracking ID. */
export function createErrorLog(count: number): readonly LoggedError[] {
  return Array.from({ length: count }, (_, at) => {
    const { status, code, call, message } = KINDS[PATTERN[at % PATTERN.length] ?? 0];
    const id = `|${(0x76aa01bc + at).toString(16)}-1f2e3d4c5b6a7988.`;
    const time = new Date(Date.UTC(2026, 10, 23, 8) + at * 1000).toISOString();
    return { code, id, line: `${time} ERROR ${call} -> ${status} ${createErrorBody(code, message(at), id)}` };
  });
}

export function formatErrorLog(errors: readonly LoggedError[]): string {
  return errors.map(({ line }) => line).join('\n');
}
