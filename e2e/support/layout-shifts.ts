import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shifts: number;
  }
}

/** Adds up how far the content of every page jumps while it loads. To be called before the page is opened. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the layout shifts so far, after the next two frames. */
export function getLayoutShifts(page: Page): Promise<number> {
  return page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.shifts)))),
  );
}
