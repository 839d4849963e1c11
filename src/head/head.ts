/*
 * Runs in <head>, before anything is painted, as a classic script of its own.
 * It sets the theme, moves the reader of a language-neutral address to a language, and holds
 * the table back when the address asks for a part of it. It keeps what the reader does until the page is alive.
 */
import { detectLanguage } from '../i18n/detect-language.ts';
import { keepEarlyInput } from './early-input.ts';
import { recall, recallTheme, showTheme } from './preferences.ts';

const page = document.documentElement;

/** After this time a table is shown unfiltered rather than not at all. Milliseconds. */
const LONGEST_HOLD = 4000;

showTheme(recallTheme());

const { move, base } = page.dataset;
if (move !== undefined && base !== undefined) {
  const language = detectLanguage(recall('language'), navigator.languages);
  location.replace(`${base}${language}/${move}${location.search}${location.hash}`);
}

if (/[?&](q|status|fix|retry|origin|sort)=/.test(location.search)) {
  page.dataset['hold'] = '';
  setTimeout(() => delete page.dataset['hold'], LONGEST_HOLD);
}

keepEarlyInput(page);
