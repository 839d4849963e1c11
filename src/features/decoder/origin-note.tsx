import type { Origin } from '../../domain/decode/origin.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { useResultTexts } from './result-texts.tsx';

/** Where a value came from, in a few words. */
export function OriginNote({ origin }: { readonly origin: Origin | undefined }) {
  const { language } = useTranslation();
  const texts = useResultTexts();
  if (origin === undefined || texts === null) return null;
  const resolved = origin.resolved === undefined ? null : texts.resolved[origin.resolved];
  return (
    <span className="origin">
      {texts.places[origin.via]}
      {origin.via === 'phrase' && afterWord(texts.forms[origin.shape])}
      {'name' in origin && (
        <>
          {' '}
          <code translate="no">
            <bdi>{origin.name}</bdi>
          </code>
        </>
      )}
      {resolved !== null && (language === 'zh-TW' ? `，${resolved}` : `, ${resolved}`)}
    </span>
  );
}

/** Chinese text follows Chinese text without a space. */
function afterWord(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`;
}
