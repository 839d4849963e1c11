import type { Provenance } from '../../../domain/decode/provenance.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { useResultTexts } from '../state/result-resources.tsx';

/** Shows briefly where a value came from. */
export function ProvenanceNote({ provenance }: { readonly provenance: Provenance | undefined }) {
  const { language } = useTranslation();
  const texts = useResultTexts();
  if (provenance === undefined || texts === null) return null;
  const resolved = provenance.resolved === undefined ? null : texts.resolved[provenance.resolved];
  return (
    <span className="origin">
      {texts.provenances[provenance.via]}
      {provenance.via === 'phrase' && prependSpace(texts.formats[provenance.shape])}
      {'name' in provenance && (
        <>
          {' '}
          <code translate="no">
            <bdi>{provenance.name}</bdi>
          </code>
        </>
      )}
      {resolved !== null && (language === 'zh-TW' ? `，${resolved}` : `, ${resolved}`)}
    </span>
  );
}

/** Prepends a space, unless the text starts with a Chinese character. */
function prependSpace(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`;
}
