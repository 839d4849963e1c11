/** A fault that the person at the terminal can mend. The message is one line and is shown without a stack. */
export class Problem extends Error {}

/**
 * Runs a command: a `Problem` becomes its line on standard error and exit code 1; any other error keeps its stack.
 * @param {() => Promise<void>} command
 */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * The code of a system error, for instance `EADDRINUSE`.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
