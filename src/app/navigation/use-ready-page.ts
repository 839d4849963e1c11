import { usePathname } from 'wouter/use-browser-location';
import { buildHref, parsePathname } from '../../routes/routes.ts';
import { pages } from '../loading/pages.tsx';
import { usePart } from '../loading/use-part.ts';
import type { ReadyPage } from './ready-page.ts';

/**
 * The page at the current URL. A page that is not loaded yet leaves the one before on the
 * screen until it is, so that nothing flashes; a page that was loaded appears at once.
 * @returns the page, and whether the page at the URL could not be loaded
 */
export function useReadyPage(initial: ReadyPage): { readonly page: ReadyPage; readonly hasFailed: boolean; readonly retry: () => void } {
  const pathname = usePathname({ ssrPath: buildHref(initial.place) });
  // A URL without a page is in the history of this document only where the document began with it.
  const place = parsePathname(pathname);
  const { value, hasFailed, retry } = usePart(pages, buildHref(place ?? initial.place), { isWanted: place !== null });
  return { page: place === null ? initial : (value ?? initial), hasFailed, retry };
}
