/** Up to here the page decodes a text itself, in the frame after the paste. UTF-16 code units. */
export const MAX_ON_PAGE_CHARS = 65_536;

/** The longest text that the page reads in slices where no worker can be had. UTF-16 code units. */
export const MAX_FALLBACK_CHARS = 200_000;

/** The longest paste that is read. UTF-16 code units. */
export const MAX_PASTE_CHARS = 10_000_000;

/** The largest file that is read, and where the unpacking of one ends. Bytes. */
export const MAX_FILE_BYTES = 1_000_000_000;

/** How much is read and decoded between two looks at what the page wants. Bytes or UTF-16 code units. */
export const PIECE_SIZE = 262_144;

/** More text than this is not put into the box: a text area that long freezes the page. UTF-16 code units. */
export const MAX_BOX_CHARS = 20_000;
