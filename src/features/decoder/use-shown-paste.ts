import { replaceSecrets } from '../../domain/decode/secrets/replace-secrets.ts';
import { BOX_LIMIT } from './decoder.ts';
import { usePaste } from './paste-state.tsx';
import { useSecretLabel } from './use-secret-label.ts';

/** The paste as a reader may see it: typed text as typed; a pasted one masked, and not before its secrets are known. */
export function useShownPaste(): string {
  const { paste, outcome, settled } = usePaste();
  const labelOf = useSecretLabel();
  const { text } = paste;
  const beginning = text.length > BOX_LIMIT ? text.slice(0, BOX_LIMIT).toWellFormed() : text;
  if (!paste.pasted || text.trim() === '') return beginning;
  const secrets = settled === text && 'secrets' in outcome ? outcome.secrets : null;
  if (secrets === null) return '';
  return replaceSecrets(beginning, secrets.filter((secret) => secret.start < BOX_LIMIT), labelOf);
}
