import { useInsertionEffect } from 'react';
import styles from './triage.css?inline';

let sheet: CSSStyleSheet | null = null;

/**
 * Adds the styles of this view to the page, once, with its code: in the style sheet that every page
 * waits for, they would cost every reader who never sees the view.
 */
export function useTriageStyles(): void {
  useInsertionEffect(() => {
    if (sheet !== null) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }, []);
}
