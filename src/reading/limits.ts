/** Up to here the page decodes a text itself, in the frame after the paste. UTF-16 code units. */
export const PAGE_LIMIT = 65_536;

/** The longest text that the page reads in slices where no worker can be had. UTF-16 code units. */
export const FALLBACK_LIMIT = 200_000;

/** The longest paste that is read. UTF-16 code units. */
export const PASTE_LIMIT = 10_000_000;

/** The largest file that is read, and where the unpacking of one ends. Bytes. */
export const FILE_LIMIT = 1_000_000_000;

/** How much is read and decoded between two looks at what the page wants. Bytes or UTF-16 code units. */
export const PIECE = 262_144;

/** More text than this is not put into the box: a text area that long freezes the page. UTF-16 code units. */
export const BOX_LIMIT = 20_000;
