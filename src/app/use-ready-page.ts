import { useEffect, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { hrefOf, placeOf } from '../routes/routes.ts';
import { loadPage, peekPage, type ReadyPage } from './load-page.tsx';

/**
 * The page of the current address. A page that is not loaded yet leaves the one before on the
 * screen until it is, so that nothing flashes; a page that was loaded appears at once.
 * @returns the page, and whether the page of the address could not be loaded
 */
export function useReadyPage(initial: ReadyPage): { readonly page: ReadyPage; readonly failed: boolean } {
  const pathname = usePathname({ ssrPath: hrefOf(initial.place) });
  const [page, setPage] = useState(initial);
  const [failedPath, setFailedPath] = useState<string | null>(null);

  const place = placeOf(pathname);
  // An address without a page is in the history of this document only where the document began with it.
  const cached = place === null ? initial : peekPage(place);
  if (cached !== null && cached !== page) setPage(cached);

  useEffect(() => {
    const wanted = placeOf(pathname);
    if (wanted === null || peekPage(wanted) !== null) return;
    let current = true;
    loadPage(wanted).then(
      (loaded) => current && setPage(loaded),
      () => current && setFailedPath(pathname),
    );
    return () => {
      current = false;
    };
  }, [pathname]);

  return { page: cached ?? page, failed: failedPath === pathname };
}
