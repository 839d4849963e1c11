
/** The number of an HTTP status in its tone; nothing where none is stated. The name of the status stands beside it, never the tone alone. */
export function StatusBadge({ status }: { readonly status: number | null }) {
  if (status === null) return null;
  return <span className={`status-badge tone-${getStatusTone(status)}`}>{status}</span>;
}

/** The class of colour of a status; any server fault is one tone, any other status is neutral. */
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
