/*
 * The first script of every page, and a small one. The page can be read without any; the app
 * is fetched when the page has loaded, or at once when the reader begins to use it.
 */
import '../styles.css';
import { watchEarly } from './early.ts';

const INTENTIONS = ['pointerdown', 'keydown', 'focusin', 'paste', 'beforeinput'] as const;

let started = false;

function start(): void {
  if (started) return;
  started = true;
  for (const intention of INTENTIONS) removeEventListener(intention, start, true);
  // The chunks of this page, all at once instead of one after the other.
  for (const href of document.documentElement.dataset['chunks']?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  void import('../main.tsx');
}

watchEarly();
for (const intention of INTENTIONS) addEventListener(intention, start, { capture: true, passive: true });
// An address that asks for a search shows nothing of the table until the app is there.
if (document.readyState === 'complete' || 'hold' in document.documentElement.dataset) start();
else addEventListener('load', start, { once: true });
