import type { Page } from '@playwright/test';

/** The metadata of a page for search engines and previews. */
export interface PageHead {
  readonly lang: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly canonical: string | null;
  /** URLs by language, including `x-default`. */
  readonly alternates: Readonly<Record<string, string>>;
}

export function readPageHead(page: Page): Promise<PageHead> {
  return page.evaluate(() => ({
    lang: document.documentElement.getAttribute('lang'),
    title: document.title,
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? null,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    alternates: Object.fromEntries(
      [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')].map((link) => [
        link.hreflang,
        link.getAttribute('href') ?? '',
      ]),
    ),
  }));
}
