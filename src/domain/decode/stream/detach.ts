import type { DecodedError, MessageVariable } from '../decode-result.ts';

/**
 * Copies a text into its own memory. A substring retains the memory of the whole string, so a stored
 * error would retain the piece of the file that it was read from.
 */
export function detachText(text: string): string {
  // The engine creates a new string when a joined string is sliced. It copies short substrings anyway.
  return `${text}\n`.slice(0, -1);
}

/** Copies the texts of an error, so that it does not retain the memory of the input. */
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
