import { replaceSecrets } from '../../../domain/decode/secrets/replace-secrets.ts';
import type { Secret } from '../../../domain/decode/secrets/secret-kinds.ts';
import { MAX_BOX_CHARS } from '../../../reader/limits.ts';
import { usePaste } from '../state/paste-state.tsx';
import type { Outcome } from '../state/use-outcome.ts';
import { useSecretLabel } from '../../../i18n/use-secret-label.ts';
import { useFromSession } from '../state/use-session.ts';

/** Returns the displayed paste: typed text unchanged; pasted text masked, and empty until its secrets are known. */
export function useShownPaste(): string {
  const { input, outcome, decodedInput } = usePaste();
  const getLabel = useSecretLabel();
  const secrets = useSecrets(outcome);
  if (input.kind === 'files') return '';
  const { text, pasted } = input;
  const shownText = text.length > MAX_BOX_CHARS ? text.slice(0, MAX_BOX_CHARS).toWellFormed() : text;
  if (!pasted || text.trim() === '') return shownText;
  if (decodedInput !== input || secrets === null) return '';
  return replaceSecrets(shownText, secrets.filter((secret) => secret.start < MAX_BOX_CHARS), getLabel);
}

/** Returns the secrets of the text, or at least of its start; `null` until they are known. */
function useSecrets(outcome: Outcome): readonly Secret[] | null {
  const sessionSecrets = useFromSession(outcome.kind === 'session' ? outcome.session : null, (session) => session.initialSecrets());
  return 'secrets' in outcome ? outcome.secrets : sessionSecrets;
}
