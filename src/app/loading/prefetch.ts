import { LANGUAGES } from '../../domain/language.ts';
import { parsePathname, ROUTES, type Place } from '../../routes/routes.ts';
import { loadPage } from './pages.tsx';
import { checker, decoder, pagePort, palette, referenceSearch, report, result, resultResources, share, supplementaryCodes, triage, workerSource } from './parts.ts';

/**
 * Fetches the rest of the site when the page has loaded and the browser is idle: everything that decodes and shows
 * what was decoded, the search and the palette, then every page, in the reader's language first.
 * From then on nothing waits for the network, and all of it works offline.
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
    await Promise.all([
      ...[referenceSearch, checker, decoder, workerSource, pagePort, result, report, share, palette].map((part) => part.load()),
      ...languages.flatMap((known) => [resultResources.load(known), triage.load(known)]),
    ]);
    await Promise.all(languages.map((known) => supplementaryCodes.load(known)));
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
