import type { Page, Route } from '@playwright/test';

/**
 * Holds every script of the page back, but for the small one in its head, as a slow network would.
 * @returns lets them through
 */
export async function holdScripts(page: Page): Promise<{ readonly release: () => Promise<void> }> {
  const held: Route[] = [];
  let open = false;
  await page.route(/\/assets\/(?!head[-.])[^/]+\.js$/, async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return {
    release: async () => {
      open = true;
      for (const route of held) await route.continue();
    },
  };
}
