import { useEffect, useLayoutEffect, useRef } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { buildHref, parsePathname, type Place } from '../../routes/routes.ts';
import type { ReadyPage } from './ready-page.ts';
import { applyHead } from './page-head.ts';

/** Opens a page without loading the document again. */
export function openPlace(place: Place, search = ''): void {
  navigate(buildHref(place) + search);
}

/**
 * Makes ordinary links move within the open document, so that what was pasted is not lost.
 * Links that ask for a new tab, a download, another site or a place on the same page are the browser's.
 */
export function useLinkNavigation(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || !isPlainClick(event) || link.target !== '' || link.hasAttribute('download')) return;
      const url = new URL(link.href, location.href);
      if (url.origin !== location.origin || parsePathname(url.pathname) === null) return;
      if (url.hash !== '' && url.pathname === location.pathname) return;
      event.preventDefault();
      if (url.href === location.href) return;
      history.replaceState({ leftThrough: link.getAttribute('href') }, '');
      // A shared result is in the fragment, which is the same in the other language.
      navigate(url.pathname + url.search + (isOtherLanguage(url) ? location.hash : url.hash));
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

function isOtherLanguage({ pathname }: URL): boolean {
  const [there, here] = [parsePathname(pathname), parsePathname(location.pathname)];
  return there !== null && here !== null && there.language !== here.language && buildHref({ ...there, language: here.language }) === buildHref(here);
}

/** Whether a click on a link opens it here. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/**
 * What a full page load does by itself: title and head, and focus and scroll position of a new
 * page. A change of language keeps both where they are. Back leaves the scroll position to the
 * browser and gives focus to the link through which the page was left.
 */
export function usePageTransition(page: ReadyPage): void {
  const shown = useRef(page);
  const byHistory = useRef(false);
  const leftThrough = useRef<unknown>(null);

  // Before the router listens, in an ordinary effect: the page may be rendered between two listeners.
  useLayoutEffect(() => {
    const rememberStep = ({ state }: PopStateEvent) => {
      byHistory.current = true;
      leftThrough.current = state?.leftThrough;
    };
    // A step through the history that stays on its page says nothing about the page that is opened next.
    const forgetStep = () => {
      byHistory.current = false;
    };
    addEventListener('popstate', rememberStep);
    addEventListener('pushState', forgetStep);
    return () => {
      removeEventListener('popstate', rememberStep);
      removeEventListener('pushState', forgetStep);
    };
  }, []);

  useEffect(() => {
    const before = shown.current;
    if (before === page) {
      byHistory.current = false;
      return;
    }
    shown.current = page;
    applyHead(page.place, page.head);
    const sameRoute =
      before.isNotFound === page.isNotFound &&
      buildHref({ ...before.place, language: page.place.language }) === buildHref(page.place);
    if (!sameRoute) {
      if (!byHistory.current) scrollToStart();
      const link = byHistory.current ? findLink(leftThrough.current) : undefined;
      (link ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
    }
    byHistory.current = false;
  }, [page]);
}

/** Where a new page begins: at the part that its address names, else at the top. */
function scrollToStart(): void {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (target === null) scrollTo(0, 0);
  else target.scrollIntoView();
}

function findLink(href: unknown): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main a[href]')].find(
    (link) => link.getAttribute('href') === href && link.checkVisibility(),
  );
}
