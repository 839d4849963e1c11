/** How long a download may take to begin before its address is taken back. Milliseconds. */
const REVOKE_DELAY_MS = 30_000;

/**
 * Gives the reader a file, made here: nothing is sent.
 * @param name says nothing of the content
 */
export function saveFile(parts: readonly string[], type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS);
}
