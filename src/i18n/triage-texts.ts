import type { Widened } from './messages.ts';
import type { triageEn } from './locales/triage-en.ts';

/** The shape that every language fills for the view of several errors, which is fetched by itself. */
export type TriageTexts = Widened<typeof triageEn>;
