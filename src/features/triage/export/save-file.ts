/** Time for a download to start before its object URL is revoked. Milliseconds. */
const REVOKE_DELAY_MS = 30_000;

/**
 * Saves a file that the page creates; nothing is sent to a server.
 * @param name must not reveal any content
 */
export function saveFile(parts: readonly string[], type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS);
}
