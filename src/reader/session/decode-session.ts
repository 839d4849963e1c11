import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import type { TokenClaims } from '../../domain/diagnose/token/token-claims.ts';
import type { TriageSource } from '../../domain/triage/triage.ts';
import type { ReaderStatus } from '../reader-status.ts';

/** Reads one long text or set of files, and provides the errors found in it. */
export interface DecodeSession extends TriageSource {
  /** Starts reading. Before that, a session uses no resources. */
  readonly start: () => void;
  readonly status: () => ReaderStatus;
  /** The secrets at the start of the text; `null` for files, and until they are known. */
  readonly initialSecrets: () => readonly Secret[] | null;
  /** The claims of the only token in the text; `null` if there is none, or more than one. */
  readonly token: () => TokenClaims | null;
  /**
   * Calls `listener` after every change of the status, initial secrets or token, at most a few
   * times per second.
   * @returns A function to unsubscribe.
   */
  readonly subscribe: (listener: () => void) => () => void;
  /** Stops reading. Earlier results are kept. */
  readonly stop: () => void;
  /** Ends the session and discards its data. Pending questions are never answered. */
  readonly close: () => void;
}
