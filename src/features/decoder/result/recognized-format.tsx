import { Fragment } from 'react';
import type { DecodedError } from '../../../domain/decode/decode-result.ts';
import { formatList } from '../../../i18n/formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { useResultTexts } from '../state/result-resources.tsx';

/** Shows the recognized format of an error, from inner to outer layers, and the other formats in which the text contains it. */
export function RecognizedFormat({ error }: { readonly error: DecodedError }) {
  const { language, t } = useTranslation();
  const texts = useResultTexts();
  if (texts === null) return null;
  const comma = language === 'zh-TW' ? '，' : ', ';
  return (
    <>
      <span className="recognized-format">{toSentenceCase(texts.formats[error.shape])}</span>
      {error.wrappings.toReversed().map(({ kind, name }, index) => (
        <Fragment key={index}>
          {comma}
          {texts.encodingLayers[kind]}
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
          {t(($) => $.result.otherFormats, { forms: formatList(error.beside.map((shape) => texts.formats[shape]), 'conjunction', language) })}
        </span>
      )}
    </>
  );
}

function toSentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
