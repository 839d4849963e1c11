import { SECRET_KINDS, type Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { joinItems, joinSentences } from '../../i18n/join-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { usePaste } from './paste-state.tsx';
import { useResultTexts } from './result-texts.tsx';

/** How many secrets the text holds, of which kinds, and what to do about them; nothing where it holds none. */
export function SecretsNote({ secrets }: { readonly secrets: readonly Secret[] }) {
  const { language } = useTranslation();
  const { settled } = usePaste();
  const texts = useResultTexts();
  if (secrets.length === 0 || texts === null) return null;
  const counted = SECRET_KINDS.flatMap((kind) => {
    const count = secrets.filter((secret) => secret.kind === kind).length;
    return count === 0 ? [] : [`${count} ${(count === 1 ? texts.oneSecret : texts.manySecrets)[kind]}`];
  });
  const { hidden, typed, renewOne, renewMany } = texts.secretsNote;
  const isTyped = settled.kind === 'text' && !settled.pasted;
  const sentences = [(isTyped ? typed : hidden).replace('{{kinds}}', () => joinItems(language, counted)), secrets.length === 1 ? renewOne : renewMany];
  return <p className="secrets-note">{joinSentences(language, sentences)}</p>;
}
