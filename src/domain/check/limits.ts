/** The maximum length of a text that is checked, in UTF-16 code units. */
export const MAX_CHECK_CHARS = 200_000;

/** Findings beyond this number are counted but not shown. */
export const MAX_FINDINGS = 100;
