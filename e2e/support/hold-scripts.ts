import type { Page, Route } from '@playwright/test';

/**
 * Delays every script of the page except the small one in its head, like a slow network.
 * @returns releases the scripts
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
