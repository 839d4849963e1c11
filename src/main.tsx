import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { loadPage } from './app/loading/pages.tsx';
import type { ReadyPage } from './app/navigation/ready-page.ts';
import { applyHead } from './app/navigation/page-head.ts';
import { prefetchRest } from './app/loading/prefetch.ts';
import { readPreference } from './head/preferences.ts';
import { detectLanguage } from './i18n/detect-language.ts';
import { buildHref, parsePathname } from './routes/routes.ts';

const place = parsePathname(location.pathname);

// Not awaited at the top level: chunks of pages import this one, and would wait for it while it waits for them.
void startApp();

async function startApp(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const isNotFound = document.documentElement.dataset['page'] === 'not-found';
  if (place !== null && !isNotFound) renderPage(root, await loadPage(place));
  else await startNotFound(root);
}

/** Hydrates a prerendered page; in development there is none, and the page is rendered. */
function renderPage(container: HTMLElement, page: ReadyPage): void {
  if (container.firstElementChild === null) {
    createRoot(container).render(<App initial={page} />);
    applyHead(page.place, page.head);
  } else {
    hydrateRoot(container, <App initial={page} />);
  }
  prefetchRest();
}

/** A URL without a page: almost that of a page, or unknown. */
async function startNotFound(container: HTMLElement): Promise<void> {
  const language = detectLanguage(readPreference('language'), navigator.languages);
  if (place !== null) {
    // The host returned 404 for a page that exists: the trailing slash is missing.
    location.replace(buildHref(place) + location.search + location.hash);
    return;
  }
  const { resolveNotFound } = await import('./app/pages/not-found-screen.tsx');
  const found = await resolveNotFound(language, location.pathname);
  if ('href' in found) {
    location.replace(found.href);
    return;
  }
  container.replaceChildren();
  document.documentElement.lang = found.translation.language;
  document.title = found.head.title;
  createRoot(container).render(<App initial={found} />);
}
