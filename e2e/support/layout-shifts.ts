import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shifts: number;
  }
}

/** Sums the layout shifts of every page while it loads. Call it before opening the page. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Returns the sum of the layout shifts so far, after the next two frames. */
export function getLayoutShifts(page: Page): Promise<number> {
  return page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.shifts)))),
  );
}
