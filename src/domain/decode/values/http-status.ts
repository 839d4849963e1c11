/** Reason phrases for failed responses from RFC 9110 and related standards. */
const REASONS_BY_STATUS: Readonly<Record<number, readonly string[]>> = {
  400: ['bad request'],
  401: ['unauthorized', 'unauthorised', 'authorization required'],
  402: ['payment required'],
  403: ['forbidden'],
  404: ['not found'],
  405: ['method not allowed'],
  406: ['not acceptable'],
  407: ['proxy authentication required'],
  408: ['request timeout', 'request time-out'],
  409: ['conflict'],
  410: ['gone'],
  411: ['length required'],
  412: ['precondition failed'],
  413: ['payload too large', 'content too large', 'request entity too large'],
  414: ['uri too long', 'request-uri too long', 'request-uri too large'],
  415: ['unsupported media type'],
  417: ['expectation failed'],
  421: ['misdirected request'],
  422: ['unprocessable entity', 'unprocessable content'],
  423: ['locked'],
  424: ['failed dependency'],
  429: ['too many requests'],
  431: ['request header fields too large'],
  499: ['client closed request'],
  500: ['internal server error'],
  501: ['not implemented'],
  502: ['bad gateway'],
  503: ['service unavailable', 'service temporarily unavailable'],
  504: ['gateway timeout', 'gateway time-out'],
  505: ['http version not supported'],
  507: ['insufficient storage'],
};

/** The reason phrases of failed responses, in lowercase. */
export const REASON_PHRASES: readonly string[] = Object.values(REASONS_BY_STATUS).flat();

const STATUS_BY_REASON: ReadonlyMap<string, number> = new Map(
  Object.entries(REASONS_BY_STATUS).flatMap(([status, reasons]) => reasons.flatMap((reason) => [[reason, Number(status)], [reason.replaceAll(/[ -]/g, ''), Number(status)]] as const)),
);

/** Returns the status for a reason phrase (`Too Many Requests`, `TooManyRequests`); `null` for other text. */
export function getStatusByReason(text: string): number | null {
  return STATUS_BY_REASON.get(text.trim().replace(/[.!]$/, '').toLowerCase()) ?? null;
}

/** Returns whether `text` is exactly a reason phrase of `status`. */
export function isReasonOfStatus(text: string, status: number): boolean {
  return getStatusByReason(text) === status;
}

/** Returns whether a number is the status of a failed response (400 to 599). */
export function isFailureStatus(status: number): boolean {
  return status >= 400 && status <= 599;
}

/** Finds the status and its position in the value of a status field: `403`, `"404 Not Found"`, `HTTP/1.1 500`; `null` for other text. */
export function parseStatus(text: string): { readonly status: number; readonly start: number; readonly end: number } | null {
  const found = /^\s{0,20}(?:HTTP(?:\/\d(?:\.\d)?)?\s{1,5}|HTTP_?|\()?([1-5]\d\d)(?![\w.-]|,\d)/i.exec(text.slice(0, 200));
  if (found === null) return null;
  const digits = found[1] ?? '';
  const start = found[0].length - digits.length;
  return { status: Number(digits), start, end: start + digits.length };
}
