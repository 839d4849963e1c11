/**
 * The budgets in bytes after brotli, by kind of page: until the load event, when the page can be read, and until it is
 * interactive, which includes the app that is fetched after that event.
 */
const limits = {
  explorer: { untilLoad: 20_000, untilInteractive: 131_000 },
  'code page': { untilLoad: 25_000, untilInteractive: 124_000 },
  about: { untilLoad: 24_000, untilInteractive: 117_500 },
  check: { untilLoad: 30_000, untilInteractive: 122_000 },
  other: { untilLoad: 24_000, untilInteractive: 112_000 },
};

export interface Budget {
  kind: keyof typeof limits;
  /** Empty for a page without a language or with both. */
  language: string;
  /** Bytes until the load event. */
  untilLoad: number;
  /** Bytes until the page is interactive. */
  untilInteractive: number;
}

/** In bytes, for page, styles and head scripts: 13 KiB arrive in the first flight of a connection; anything more costs a round trip. */
export const firstFlight = { goal: 13 * 1024, limit: 20 * 1024 };

/** A broken build without these pages would stay within every budget, so they are required. */
export const expectedKinds: readonly Budget['kind'][] = ['explorer', 'code page', 'check', 'about'];

/**
 * Returns the budget of a page.
 * @param page path of the HTML file, relative to the site
 */
export function getBudget(page: string): Budget {
  const kind = getPageKind(page);
  return { kind, language: /^(en|zh-TW)\//.exec(page)?.[1] ?? '', ...limits[kind] };
}

function getPageKind(page: string): Budget['kind'] {
  if (/^((en|zh-TW)\/)?(codes\/)?index\.html$/.test(page)) return 'explorer';
  if (/^((en|zh-TW)\/codes|e)\/[^/]+\/index\.html$/.test(page)) return 'code page';
  if (/^(en|zh-TW)\/check\/index\.html$/.test(page)) return 'check';
  return /^(en|zh-TW)\/about\/index\.html$/.test(page) ? 'about' : 'other';
}
