import type { Widened } from './messages.ts';
import type { checkEn } from './locales/check-en.ts';

/** The shape that every language fills for the check page, whose texts are fetched with it. */
export type CheckTexts = Widened<typeof checkEn>;
