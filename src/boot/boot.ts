/*
 * The first script of every page, which is small. Pages are readable without scripts. The app is loaded after
 * the page, or immediately when the user starts to interact with it.
 */
import '../styles.css';
import { capturePreHydrationPaste } from './pre-hydration-paste.ts';

const START_EVENTS = ['pointerdown', 'keydown', 'focusin', 'paste', 'beforeinput'] as const;

let hasStarted = false;

function startApp(): void {
  if (hasStarted) return;
  hasStarted = true;
  for (const eventName of START_EVENTS) removeEventListener(eventName, startApp, true);
  // Loads all chunks of this page in parallel instead of sequentially.
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
// If the URL contains a search, the table stays hidden until the app starts.
if (document.readyState === 'complete' || 'hold' in document.documentElement.dataset) startApp();
else addEventListener('load', startApp, { once: true });
