import type { Secret } from '../../domain/decode/secrets/secret-kinds.ts';
import type { TokenClaims } from '../../domain/diagnose/token/token-claims.ts';
import type { TriageSource } from '../../domain/triage/triage.ts';
import type { ReaderStatus } from '../reader-status.ts';

/** A long text or files while they are read and after, and what was found in them. It is made for one input. */
export interface DecodeSession extends TriageSource {
  /** Begins to read. Until then a session costs nothing. */
  readonly start: () => void;
  readonly status: () => ReaderStatus;
  /** The secrets at the beginning of the text; `null` until they are known, and for files. */
  readonly initialSecrets: () => readonly Secret[] | null;
  /** The claims of the only token of the text; `null` where there is none, or several. */
  readonly token: () => TokenClaims | null;
  /** Told of every change of the three above, a few times a second at most. @returns how to be told no more */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends the reading; what was found until then is kept. */
  readonly stop: () => void;
  /** Ends everything and forgets it. Questions under way are never answered. */
  readonly close: () => void;
}
