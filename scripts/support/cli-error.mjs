/** An error that the user can fix. The message is shown without a stack trace. */
export class CliError extends Error {}

/**
 * Runs a command. Prints a `CliError` to standard error and sets exit code 1; any other error keeps its stack trace.
 * @param {() => Promise<void>} command
 */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Returns the code of a system error, for example `EADDRINUSE`.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function getErrorCode(error) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
