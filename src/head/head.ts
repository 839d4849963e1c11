/*
 * Runs in <head>, before anything is painted, as a classic script of its own.
 * It sets the theme, moves the reader of a language-neutral address to a language, and holds
 * the table back when the address asks for a part of it. It keeps what the reader does until the page is alive.
 */
import { detectLanguage } from '../i18n/detect-language.ts';
import { replayPreHydrationInput } from './pre-hydration-input.ts';
import { readPreference, readTheme, applyTheme } from './preferences.ts';

const page = document.documentElement;

/** After this time a table is shown unfiltered rather than not at all. Milliseconds. */
const MAX_HOLD_MS = 4000;

applyTheme(readTheme());

const { move, base } = page.dataset;
if (move !== undefined && base !== undefined) {
  const language = detectLanguage(readPreference('language'), navigator.languages);
  location.replace(`${base}${language}/${move}${location.search}${location.hash}`);
}

if (/[?&](q|status|fix|retry|origin|sort)=/.test(location.search)) {
  page.dataset['hold'] = '';
  setTimeout(() => delete page.dataset['hold'], MAX_HOLD_MS);
}

replayPreHydrationInput(page);
