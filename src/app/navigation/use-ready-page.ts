import { useEffect, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { buildHref, parsePathname } from '../../routes/routes.ts';
import { loadPage, peekPage } from '../loading/load-page.tsx';
import type { ReadyPage } from './ready-page.ts';

/**
 * The page of the current address. A page that is not loaded yet leaves the one before on the
 * screen until it is, so that nothing flashes; a page that was loaded appears at once.
 * @returns the page, and whether the page of the address could not be loaded
 */
export function useReadyPage(initial: ReadyPage): { readonly page: ReadyPage; readonly hasFailed: boolean } {
  const pathname = usePathname({ ssrPath: buildHref(initial.place) });
  const [page, setPage] = useState(initial);
  const [failedPath, setFailedPath] = useState<string | null>(null);

  const place = parsePathname(pathname);
  // An address without a page is in the history of this document only where the document began with it.
  const cached = place === null ? initial : peekPage(place);
  if (cached !== null && cached !== page) setPage(cached);

  useEffect(() => {
    const target = parsePathname(pathname);
    if (target === null || peekPage(target) !== null) return;
    let isCurrent = true;
    loadPage(target).then(
      (loaded) => isCurrent && setPage(loaded),
      () => isCurrent && setFailedPath(pathname),
    );
    return () => {
      isCurrent = false;
    };
  }, [pathname]);

  return { page: cached ?? page, hasFailed: failedPath === pathname };
}
