/*
 * The first script of every page, and a small one. The page can be read without any; the app
 * is fetched when the page has loaded, or at once when the reader begins to use it.
 */
import '../styles.css';
import { capturePreHydrationPaste } from './pre-hydration-paste.ts';

const START_EVENTS = ['pointerdown', 'keydown', 'focusin', 'paste', 'beforeinput'] as const;

let hasStarted = false;

function startApp(): void {
  if (hasStarted) return;
  hasStarted = true;
  for (const eventName of START_EVENTS) removeEventListener(eventName, startApp, true);
  // The chunks of this page, all at once instead of one after the other.
  for (const href of document.documentElement.dataset['chunks']?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  void import('../main.tsx');
}

capturePreHydrationPaste();
for (const eventName of START_EVENTS) addEventListener(eventName, startApp, { capture: true, passive: true });
// An address that asks for a search shows nothing of the table until the app is there.
if (document.readyState === 'complete' || 'hold' in document.documentElement.dataset) startApp();
else addEventListener('load', startApp, { once: true });
