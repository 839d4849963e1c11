import type { SharedResult } from '../../domain/report/shared-result.ts';

/** What a link carries, letter for letter as it is packed, on lines of its own. */
export function SharePreview({ shared, labelledBy }: { readonly shared: SharedResult; readonly labelledBy: string }) {
  return (
    <pre className="report-text" tabIndex={0} role="group" aria-labelledby={labelledBy} lang="en" translate="no">
      {JSON.stringify(shared, null, 2)}
    </pre>
  );
}
