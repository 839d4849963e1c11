/** The longest text that is checked, in UTF-16 code units. */
export const MAX_CHECK_CHARS = 200_000;

/** More findings than this are counted, not shown. */
export const MAX_FINDINGS = 100;
