import { useInsertionEffect } from 'react';
import styles from './triage.css?inline';

let sheet: CSSStyleSheet | null = null;

/**
 * Adds the styles of this view to the page once, when its code loads. In the main style sheet, they would delay
 * the first render for all users.
 */
export function useTriageStyles(): void {
  useInsertionEffect(() => {
    if (sheet !== null) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }, []);
}
