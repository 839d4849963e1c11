import type { Widened } from './messages.ts';
import type { checkEn } from './locales/check-en.ts';

/** The keys that every language must provide for the check page. Its texts are loaded together with the page. */
export type CheckTexts = Widened<typeof checkEn>;
