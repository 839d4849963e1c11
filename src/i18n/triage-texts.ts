import type { Widened } from './messages.ts';
import type { triageEn } from './locales/triage-en.ts';

/** The keys that every language must provide for the view of several errors, whose texts are loaded separately. */
export type TriageTexts = Widened<typeof triageEn>;
