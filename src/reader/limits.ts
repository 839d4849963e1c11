/** Maximum length of a text that the page decodes itself, in the frame after the paste, in UTF-16 code units. */
export const MAX_ON_PAGE_CHARS = 65_536;

/** Maximum length of a text that the page reads in slices if no worker is available, in UTF-16 code units. */
export const MAX_FALLBACK_CHARS = 200_000;

/** Maximum length of a paste, in UTF-16 code units. */
export const MAX_PASTE_CHARS = 10_000_000;

/** Maximum size of a file and of its decompressed data, in bytes. */
export const MAX_FILE_BYTES = 1_000_000_000;

/** Amount to process between checks for messages from the page, in bytes or UTF-16 code units. */
export const PIECE_SIZE = 262_144;

/** Maximum length of text in the input box, in UTF-16 code units. A longer text area freezes the page. */
export const MAX_BOX_CHARS = 20_000;
