/*
 * What a reader chose. Storage can be denied (blocked cookies, private windows) or full:
 * then a choice lives as long as the page.
 */

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type Preference = 'language' | 'theme';

/** @returns what was remembered, of any form; null when there is nothing or storage is denied */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(preference);
  } catch {
    return null;
  }
}

/** @returns whether it will be remembered */
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
