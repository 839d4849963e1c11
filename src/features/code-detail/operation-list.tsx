import type { CodeDetail, OperationData } from '../../domain/catalogue/page-data.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { Term } from '../../ui/text/term.tsx';
import { formatLimits } from '../../facts/format-limits.ts';

/** A longer list is collapsed. */
const MAX_OPEN_OPERATIONS = 8;

interface OperationListProps {
  readonly detail: CodeDetail;
  readonly operations: readonly OperationData[];
}

/** Lists the operations that can return a code, with their limits and permissions. */
export function OperationList({ detail, operations }: OperationListProps) {
  const { t } = useTranslation();
  const { service, raisedBy } = detail;
  if (raisedBy === 'none') return <p className="quiet">{t(($) => $.code.operationsNone[service === 'graph' || service === 'gateway' ? service : 'entra'])}</p>;
  const raising = operations.filter((operation) => detail.operations.includes(operation.id));
  return (
    <>
      <p className="quiet">{t(($) => (raisedBy === 'any' ? $.code.operationsAny : $.code.operationsListed))}</p>
      {raising.length > MAX_OPEN_OPERATIONS ? (
        <details className="operations-fold">
          <summary>{t(($) => $.code.operationsAll, { count: raising.length })}</summary>
          <Operations operations={raising} />
        </details>
      ) : (
        <Operations operations={raising} />
      )}
    </>
  );
}

function Operations({ operations }: { readonly operations: readonly OperationData[] }) {
  const { t } = useTranslation();
  return (
    <ul className="operations">
      {operations.map((operation) => {
        const limits = formatLimits(operation.limits, t);
        return (
          <li key={operation.id}>
            <p className="operation-title">
              <a href={operation.docUrl} rel="noopener noreferrer">
                {operation.title}
              </a>
            </p>
            <p className="operation-path">
              <code lang="en" translate="no">
                {operation.method} {operation.path}
              </code>
            </p>
            <dl>
              {limits.length > 0 && (
                <>
                  <dt>{t(($) => $.code.operationColumns.limits)}</dt>
                  <dd>{limits.join(' · ')}</dd>
                </>
              )}
              <Permissions operation={operation} type="application" />
              <Permissions operation={operation} type="delegated" />
              {operation.delegatedRole !== null && (
                <>
                  <dt>{t(($) => $.code.role)}</dt>
                  <dd lang="en" translate="no">
                    {operation.delegatedRole}
                  </dd>
                </>
              )}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

function Permissions({ operation, type }: { readonly operation: OperationData; readonly type: 'application' | 'delegated' }) {
  const { t } = useTranslation();
  const names = operation.permissions.filter((permission) => permission.type === type).map((permission) => permission.name);
  if (names.length === 0) return null;
  return (
    <>
      <dt>{t(($) => $.code.permission[type])}</dt>
      <dd>
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <Term>{name}</Term>
          </span>
        ))}
      </dd>
    </>
  );
}
