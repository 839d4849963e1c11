
/**
 * Shows an HTTP status code in the color for its class; nothing if no status is stated. The name of the status
 * appears next to it, so that color is never the only cue.
 */
export function StatusBadge({ status }: { readonly status: number | null }) {
  if (status === null) return null;
  return <span className={`status-badge tone-${getStatusTone(status)}`}>{status}</span>;
}

/** Returns the color class of a status. All server errors share one color; any other unlisted status is neutral. */
export function getStatusTone(status: number | null): '400' | '401' | '403' | '404' | '429' | '500' | 'other' {
  if (status === null) return 'other';
  switch (status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 429:
      return `${status}`;
    default:
      return status >= 500 ? '500' : 'other';
  }
}
