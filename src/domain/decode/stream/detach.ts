import type { DecodedError, MessageVariable } from '../decode-result.ts';

/**
 * The same text in memory of its own. A part of a long string keeps all of it alive: an error that
 * is kept would hold the piece of the file that it was read from.
 */
export function detachText(text: string): string {
  // Joining makes a new string once a character of it is asked for; short parts are copies anyway.
  return `${text}\n`.slice(0, -1);
}

/** An error that holds on to nothing but itself. */
export function detachError(error: DecodedError): DecodedError {
  return {
    ...error,
    code: detachOrNull(error.code),
    message: detachOrNull(error.message),
    trackingId: detachOrNull(error.trackingId),
    retryAfter: detachOrNull(error.retryAfter),
    variables: Object.fromEntries(Object.entries(error.variables).map(([name, variable]) => [name, detachVariable(variable)])),
  };
}

function detachVariable(variable: MessageVariable): MessageVariable {
  return { ...variable, value: detachText(variable.value) };
}

function detachOrNull(text: string | null): string | null {
  return text === null ? null : detachText(text);
}
