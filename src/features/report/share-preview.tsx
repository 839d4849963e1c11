import type { SharedResult } from '../../domain/report/shared-result.ts';

/** Shows the content of a link exactly as it is packed, one line per value. */
export function SharePreview({ shared, labelledBy }: { readonly shared: SharedResult; readonly labelledBy: string }) {
  return (
    <pre className="report-text" tabIndex={0} role="group" aria-labelledby={labelledBy} lang="en" translate="no">
      {JSON.stringify(shared, null, 2)}
    </pre>
  );
}
