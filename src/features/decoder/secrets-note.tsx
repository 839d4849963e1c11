import { SECRET_KINDS, type Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { usePaste } from './paste-state.tsx';

/** How many secrets the text holds, of which kinds, and what to do about them; nothing where it holds none. */
export function SecretsNote({ secrets }: { readonly secrets: readonly Secret[] }) {
  const { language, t } = useTranslation();
  const { input } = usePaste();
  if (secrets.length === 0) return null;
  const kinds = SECRET_KINDS.flatMap((kind) => {
    const count = secrets.filter((secret) => secret.kind === kind).length;
    return count === 0 ? [] : [t(($) => $.secretCount[kind], { count })];
  }).join(language === 'zh-TW' ? '、' : ', ');
  const sentences = [t(($) => ((input.kind === 'files' || input.pasted) ? $.result.secretsInPaste : $.result.secretsInBox), { kinds }), t(($) => $.result.renew, { count: secrets.length })];
  return <p className="secrets-note">{sentences.join(language === 'zh-TW' ? '' : ' ')}</p>;
}
