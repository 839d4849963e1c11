import { Fragment } from 'react';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import { formatList } from '../../../i18n/formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { useResultTexts } from '../state/result-resources.tsx';

/** The form in which an error was read, from the inside to the outside, and the other forms it is shown in. */
export function RecognizedFormat({ error }: { readonly error: DecodedError }) {
  const { language, t } = useTranslation();
  const texts = useResultTexts();
  if (texts === null) return null;
  const comma = language === 'zh-TW' ? '，' : ', ';
  return (
    <>
      <span className="recognized-format">{sentenceCase(texts.forms[error.shape])}</span>
      {error.wrappings.toReversed().map(({ kind, name }, index) => (
        <Fragment key={index}>
          {comma}
          {texts.wrappings[kind]}
          {name !== undefined && (
            <>
              {' '}
              <code translate="no">
                <bdi>{name}</bdi>
              </code>
            </>
          )}
        </Fragment>
      ))}
      {error.beside.length > 0 && (
        <span className="origin">
          {t(($) => $.result.beside, { forms: formatList(error.beside.map((shape) => texts.forms[shape]), 'conjunction', language) })}
        </span>
      )}
    </>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
