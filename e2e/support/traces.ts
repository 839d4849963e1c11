import type { Page } from '@playwright/test';

/** Finds every place except the page text that contains `needle`. */
export async function findTraces(page: Page, needle: string): Promise<readonly string[]> {
  return page.evaluate(async (searchText) => {
    const databases = await indexedDB.databases();
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url)]),
    );
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${element.localName}[${name}=${value}]`),
    );
    const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    const commentTexts: string[] = [];
    while (comments.nextNode() !== null) commentTexts.push(comments.currentNode.textContent ?? '');
    const places: Record<string, unknown> = {
      address: location.href,
      'history state': history.state,
      'history length': history.length > 40,
      title: document.title,
      'name of the window': window.name,
      cookies: document.cookie,
      localStorage: Object.entries(localStorage),
      sessionStorage: Object.entries(sessionStorage),
      databases,
      caches: cached,
      attributes,
      comments: commentTexts,
      head: document.head.innerHTML,
      styles: [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
      performance: performance.getEntries().map(({ name }) => name),
      globals: Object.entries(window).filter(([, value]) => typeof value === 'string'),
    };
    return Object.keys(places).filter((place) => (JSON.stringify(places[place]) ?? '').includes(searchText));
  }, needle);
}
