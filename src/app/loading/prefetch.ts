import { LANGUAGES } from '../../domain/language.ts';
import { parsePathname, ROUTES, type Place } from '../../routes/routes.ts';
import { loadChecker } from './load-checker.ts';
import { loadDecoder } from './load-decoder.ts';
import { loadPage } from './load-page.tsx';
import { loadReader } from './load-reader.ts';
import { loadReport } from './load-report.ts';
import { loadResultTexts } from './load-result-texts.ts';
import { supplementarySource } from './load-supplementary.ts';
import { referenceSearch } from './load-search.ts';
import { loadTriage } from './load-triage.ts';

/**
 * Fetches the rest of the site when the page has loaded and the browser is idle: the search, all that
 * decodes and shows what was decoded, and the palette, then every page, in the reader's language first.
 * From then on nothing waits for the network, and all of it works without one.
 */
export function prefetchRest(): void {
  const start = () => runWhenIdle(() => void prefetch());
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

async function prefetch(): Promise<void> {
  const language = parsePathname(location.pathname)?.language ?? 'en';
  const languages = LANGUAGES.toSorted((a, b) => Number(b === language) - Number(a === language));
  const places = languages.flatMap((known) => ROUTES.map((route): Place => ({ language: known, route })));
  try {
    await Promise.all([referenceSearch.load(), loadChecker(), loadDecoder(), loadReader(), loadReport(), import('./parts/share-parts.tsx'), ...languages.map(loadResultTexts), ...languages.map(loadTriage), import('./parts/palette-screen.tsx')]);
    await Promise.all(languages.map(supplementarySource.load));
    for (const place of places) await loadPage(place);
  } catch {
    // Offline: whatever is asked for is fetched when it is asked for.
  }
}

/** Safari has no `requestIdleCallback`. */
function runWhenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task);
  else setTimeout(task, 200);
}
