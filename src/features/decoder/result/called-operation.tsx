import type { ReactNode } from 'react';
import type { OperationData } from '../../../domain/catalogue/page-data.ts';
import { formatLimits } from '../../../facts/format-limits.ts';
import type { DiagnosisTexts } from '../../../i18n/diagnosis-texts.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { Term } from '../../../ui/text/term.tsx';

interface CalledOperationProps {
  readonly operation: OperationData;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly texts: DiagnosisTexts;
}

/** Shows the documented operation that was called: its permissions, limits, and body parameters. */
export function CalledOperation({ operation, required, optional, texts }: CalledOperationProps) {
  const { language, t } = useTranslation();
  const limits = formatLimits(operation.limits, t);
  const permissions = (type: 'application' | 'delegated') => operation.permissions.flatMap((permission) => (permission.type === type ? [permission.name] : []));
  return (
    <div className="called-operation">
      <p>
        <a href={operation.docUrl} rel="noopener noreferrer">
          {operation.title}
        </a>
      </p>
      <p>
        <code lang="en" translate="no">
          {operation.method} {operation.path}
        </code>
      </p>
      <dl className="response-details">
        <Row name={t(($) => $.code.permission.application)} show={permissions('application').length > 0}>
          <Names names={permissions('application')} />
        </Row>
        <Row name={t(($) => $.code.permission.delegated)} show={permissions('delegated').length > 0}>
          <Names names={permissions('delegated')} />
        </Row>
        <Row name={texts.limits} show={limits.length > 0}>
          {limits.join(' · ')}
        </Row>
        <Row name={texts.parameters} show={required.length + optional.length > 0}>
          <Names names={required} note={language === 'zh-TW' ? `（${texts.required}）` : ` (${texts.required})`} />
          {required.length > 0 && optional.length > 0 && ' · '}
          <Names names={optional} />
        </Row>
      </dl>
    </div>
  );
}

function Row({ name, show, children }: { readonly name: string; readonly show: boolean; readonly children: ReactNode }) {
  if (!show) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Names({ names, note = '' }: { readonly names: readonly string[]; readonly note?: string }) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && ' · '}
      <Term>{name}</Term>
      {note}
    </span>
  ));
}
