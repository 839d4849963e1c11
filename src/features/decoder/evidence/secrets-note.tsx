import { SECRET_KINDS, type Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import { formatList, formatNumber } from '../../../i18n/formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { usePaste } from '../state/paste-state.tsx';
import { useResultTexts } from '../state/result-resources.tsx';

/** How many secrets the text holds, of which kinds, and what to do about them; nothing where it holds none. */
export function SecretsNote({ secrets }: { readonly secrets: readonly Secret[] }) {
  const { language } = useTranslation();
  const { decodedInput } = usePaste();
  const texts = useResultTexts();
  if (secrets.length === 0 || texts === null) return null;
  const kinds = SECRET_KINDS.flatMap((kind) => {
    const count = secrets.filter((secret) => secret.kind === kind).length;
    return count === 0 ? [] : [`${formatNumber(count, language)} ${(count === 1 ? texts.oneSecret : texts.manySecrets)[kind]}`];
  });
  const { hidden: hiddenNote, typed: typedNote, renewOne, renewMany } = texts.secretsNote;
  const isTyped = decodedInput.kind === 'text' && !decodedInput.pasted;
  const sentences = [(isTyped ? typedNote : hiddenNote).replace('{{kinds}}', formatList(kinds, 'conjunction', language)), secrets.length === 1 ? renewOne : renewMany];
  return <p className="secrets-note">{sentences.join(language === 'zh-TW' ? '' : ' ')}</p>;
}
