/* The user's preferences. If storage is blocked (blocked cookies, private windows) or full, a preference lasts as long as the page. */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type Preference = 'language' | 'theme';

/**
 * Reads a preference.
 * @returns the stored value, not validated; `null` if there is none or storage is blocked
 */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(preference);
  } catch {
    return null;
  }
}

/**
 * Saves a preference.
 * @returns whether it was stored
 */
export function savePreference(preference: Preference, value: string): boolean {
  try {
    localStorage.setItem(preference, value);
    return true;
  } catch {
    return false;
  }
}

export function readTheme(): Theme {
  const stored = readPreference('theme');
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
