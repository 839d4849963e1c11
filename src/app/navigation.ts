import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { hrefOf, placeOf, type Place } from '../routes/routes.ts';
import type { ReadyPage } from './load-page.tsx';
import { applyHead } from './page-head.ts';

/** Opens a page without loading the document again. */
export function openPlace(place: Place, search = ''): void {
  navigate(hrefOf(place) + search);
}

/**
 * Makes ordinary links move within the open document, so that what was pasted is not lost.
 * Links that ask for a new tab, a download, another site or a place on the same page are the browser's.
 */
export function useLinks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !isPlainClick(event) || link.target !== '' || link.hasAttribute('download')) return;
      const url = new URL(link.href, location.href);
      if (url.origin !== location.origin || placeOf(url.pathname) === null) return;
      if (url.hash !== '' && url.pathname === location.pathname) return;
      event.preventDefault();
      if (url.href !== location.href) navigate(url.pathname + url.search + url.hash);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/**
 * What a full page load does by itself: title and head, and focus and scroll position of a new
 * page. A change of language keeps both where they are; Back leaves the scroll position to the browser.
 */
export function useArrival(page: ReadyPage): void {
  const shown = useRef(page);
  const byHistory = useRef(false);

  useEffect(() => {
    const note = () => {
      byHistory.current = true;
    };
    addEventListener('popstate', note);
    return () => removeEventListener('popstate', note);
  }, []);

  useEffect(() => {
    const before = shown.current;
    if (before === page) {
      byHistory.current = false;
      return;
    }
    shown.current = page;
    applyHead(page.place, page.head);
    const sameRoute = hrefOf({ ...before.place, language: page.place.language }) === hrefOf(page.place);
    if (!sameRoute) {
      const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
      if (target !== null) target.scrollIntoView();
      else if (!byHistory.current) scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    byHistory.current = false;
  }, [page]);
}
