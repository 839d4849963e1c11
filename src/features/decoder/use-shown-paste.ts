import { replaceSecrets } from '../../domain/decode/secrets/replace-secrets.ts';
import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import { BOX_LIMIT } from '../../reading/limits.ts';
import { usePaste } from './paste-state.tsx';
import type { Outcome } from './use-outcome.ts';
import { useSecretLabel } from '../../i18n/use-secret-label.ts';
import { useFromSession } from './use-session.ts';

/** The paste as a reader may see it: typed text as typed; a pasted one masked, and not before its secrets are known. */
export function useShownPaste(): string {
  const { input, outcome, settled } = usePaste();
  const labelOf = useSecretLabel();
  const secrets = useSecrets(outcome);
  if (input.kind === 'files') return '';
  const { text, pasted } = input;
  const beginning = text.length > BOX_LIMIT ? text.slice(0, BOX_LIMIT).toWellFormed() : text;
  if (!pasted || text.trim() === '') return beginning;
  if (settled !== input || secrets === null) return '';
  return replaceSecrets(beginning, secrets.filter((secret) => secret.start < BOX_LIMIT), labelOf);
}

/** The secrets of the text, at least of its beginning; `null` until they are known. */
function useSecrets(outcome: Outcome): readonly Secret[] | null {
  const fromSession = useFromSession(outcome.kind === 'session' ? outcome.session : null, (session) => session.beginning());
  return 'secrets' in outcome ? outcome.secrets : fromSession;
}
