import type { TFunction } from 'i18next';
import type { CheckedOperation, CheckedParameter } from '../../domain/check/checked-operation.ts';
import { formatList } from '../../i18n/formats.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { Button } from '../../ui/controls/button.tsx';
import { Term } from '../../ui/text/term.tsx';

interface OperationReferenceProps {
  readonly operations: readonly CheckedOperation[];
  readonly onChoose: (id: string) => void;
  readonly t: TFunction<'check'>;
}

/** Lists every operation with its documented body parameters. */
export function OperationReference({ operations, onChoose, t }: OperationReferenceProps) {
  return (
    <section className="operation-reference" aria-labelledby="reference-heading">
      <h2 id="reference-heading">{t(($) => $.reference)}</h2>
      <p className="quiet">{t(($) => $.referenceNote)}</p>
      <ul>
        {operations.map((operation) => (
          <li key={operation.id}>
            <h3>
              <a href={operation.docUrl} rel="noopener noreferrer">
                {operation.title}
              </a>
            </h3>
            <p>
              <Term>{`${operation.method} ${operation.path}`}</Term>
            </p>
            {operation.bodyParameters.length === 0 ? (
              <p className="quiet">{t(($) => $.noParameters)}</p>
            ) : (
              <>
                {operation.contentType === 'multipart/form-data' && <p className="quiet">{t(($) => $.formData)}</p>}
                <Parameters parameters={operation.bodyParameters} t={t} />
                <Button variant="text" aria-label={t(($) => $.chooseNamed, { title: operation.title })} onClick={() => onChoose(operation.id)}>
                  {t(($) => $.choose)}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parameters({ parameters, t }: { readonly parameters: readonly CheckedParameter[]; readonly t: TFunction<'check'> }) {
  const { language } = useTranslation();
  return (
    <ul className="parameters">
      {parameters.map(({ name, type, required, documentedCases = [], itemParameters }) => (
        <li key={name}>
          <Term>{name}</Term>{' '}
          <span className="quiet">
            <span lang="en" translate="no">
              {type}
            </span>
            {required && ` · ${t(($) => $.required)}`}
            {documentedCases.length > 1 && ` · ${t(($) => $.alsoWritten, { names: formatList(documentedCases.filter((spelling) => spelling !== name), 'disjunction', language) })}`}
          </span>
          {itemParameters !== undefined && <Parameters parameters={itemParameters} t={t} />}
        </li>
      ))}
    </ul>
  );
}
