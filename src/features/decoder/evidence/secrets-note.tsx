import { SECRET_KINDS, type Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import { formatList, formatNumber } from '../../../i18n/formats.ts';
import { useTranslation } from '../../../i18n/translation.tsx';
import { usePaste } from '../state/paste-state.tsx';
import { useResultTexts } from '../state/result-resources.tsx';
import { joinSentences } from '../../../i18n/join-texts.ts';

/** Shows the number and kinds of secrets in the text and what to do about them; nothing if there are none. */
export function SecretsNote({ secrets }: { readonly secrets: readonly Secret[] }) {
  const { language } = useTranslation();
  const { decodedInput } = usePaste();
  const texts = useResultTexts();
  if (secrets.length === 0 || texts === null) return null;
  const counted = SECRET_KINDS.flatMap((kind) => {
    const count = secrets.filter((secret) => secret.kind === kind).length;
    return count === 0 ? [] : [`${formatNumber(count, language)} ${(count === 1 ? texts.oneSecret : texts.manySecrets)[kind]}`];
  });
  const { hidden: hiddenNote, typed: typedNote, revokeOne, revokeMany } = texts.secretsNote;
  const isTyped = decodedInput.kind === 'text' && !decodedInput.pasted;
  const sentences = [(isTyped ? typedNote : hiddenNote).replace('{{kinds}}', () => formatList(counted, 'conjunction', language)), secrets.length === 1 ? revokeOne : revokeMany];
  return <p className="secrets-note">{joinSentences(language, sentences)}</p>;
}
