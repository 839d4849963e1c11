/** The longest text that is checked, in UTF-16 code units. */
export const CHECK_LIMIT = 200_000;

/** More findings than this are counted, not shown. */
export const MOST_FINDINGS = 100;
