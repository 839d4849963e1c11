/*
 * Runs in <head> before the first paint, as a separate classic script. It sets the theme, redirects
 * language-neutral URLs to a language, and hides the table if the URL requires a filtered view. It also captures
 * user actions until hydration.
 */
import { detectLanguage } from '../i18n/detect-language.ts';
import { replayPreHydrationInput } from './pre-hydration-input.ts';
import { readPreference, readTheme, applyTheme } from './preferences.ts';

const page = document.documentElement;

/** The unfiltered table is shown after this time, so that it never stays hidden. Milliseconds. */
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
