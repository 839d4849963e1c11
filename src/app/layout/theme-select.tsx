import { useSyncExternalStore } from 'react';
import { savePreference, applyTheme, THEMES, type Theme } from '../../head/preferences.ts';
import { useTranslation } from '../../i18n/translation.tsx';

/** Announces a change of theme to the control from elsewhere in the page. */
const THEME_CHANGE_EVENT = 'themechange';

/** Shows a theme, remembers it, and keeps the control in step. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme);
  savePreference('theme', theme);
  dispatchEvent(new Event(THEME_CHANGE_EVENT));
}

function subscribe(listener: () => void): () => void {
  addEventListener(THEME_CHANGE_EVENT, listener);
  return () => removeEventListener(THEME_CHANGE_EVENT, listener);
}

/** Returns the current theme, which the head script sets before the first paint. */
function getShownTheme(): Theme {
  return THEMES.find((known) => known === document.documentElement.dataset['theme']) ?? 'system';
}

/** System, light or dark. */
export function ThemeSelect() {
  const { t } = useTranslation();
  const theme = useSyncExternalStore(subscribe, getShownTheme, () => 'system');

  return (
    <label className="theme-select">
      <span className="visually-hidden">{t(($) => $.tools.theme)}</span>
      <span className="theme-icon" aria-hidden="true" />
      <select
        value={theme}
        onChange={(event) => chooseTheme(THEMES.find((known) => known === event.target.value) ?? 'system')}
      >
        {THEMES.map((known) => (
          <option key={known} value={known}>
            {t(($) => $.tools.themes[known])}
          </option>
        ))}
      </select>
    </label>
  );
}
