import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/locales/en.ts';
import type { Language } from './wording.ts';

/** Product and company names, which are never translated. */
const PRODUCT_NAMES = [
  'Microsoft Defender for Endpoint',
  'Microsoft Defender XDR',
  'Microsoft Defender Vulnerability Management',
  'Microsoft Learn',
  'Microsoft Graph',
  'Microsoft Entra ID',
];

/** The keys of all interface texts. They appear on the page if a text is missing. */
const KEYS = getKeys(en, '');

/**
 * Finds text in the wrong language, in the page texts and in accessible names: on zh-TW pages, four English
 * words in a row; on English pages, any Chinese; and on both, traces of missing texts or values. Parts that are
 * marked with a different language or `translate="no"` are excluded.
 */
export function findUntranslatedTexts(page: Page, language: Language): Promise<readonly string[]> {
  return page.evaluate(
    ({ pageLanguage, names, keys }) => {
      const texts: { readonly text: string; readonly at: Element }[] = [{ text: document.title, at: document.documentElement }];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.parentElement;
        if (at !== null && at.closest('script, style, noscript') === null) texts.push({ text: node.nodeValue ?? '', at });
      }
      for (const at of document.body.querySelectorAll('[aria-label], [title], [alt]')) {
        for (const name of ['aria-label', 'title', 'alt']) texts.push({ text: at.getAttribute(name) ?? '', at });
      }
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      texts.push({ text: description, at: document.documentElement });

      const missing = /\{\{|\}\}|\bundefined\b|\[object |\bNaN\b/;
      const foreign = pageLanguage === 'en' ? /[\u3100-\u312F\u4E00-\u9FFF\uFF01-\uFF5E]/ : /[A-Za-z][\w'’-]*(?:[\s,]+[A-Za-z][\w'’-]*){3}/;
      return texts
        .filter(({ text, at }) => {
          if (keys.includes(text.trim())) return true;
          if (at.closest('code, pre, kbd, samp, textarea, [translate="no"]') !== null) return false;
          if (missing.test(text)) return true;
          if (at.closest('[lang]')?.getAttribute('lang') !== pageLanguage) return false;
          return foreign.test(names.reduce((rest, name) => rest.replaceAll(name, '。'), text));
        })
        .map(({ text, at }) => `<${at.tagName.toLowerCase()} class="${at.className}"> ${text.trim()}`);
    },
    { pageLanguage: language, names: PRODUCT_NAMES, keys: KEYS },
  );
}

function getKeys(texts: object, path: string): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? getKeys(value, `${path}${key}.`) : path === '' ? [] : [path + key],
  );
}
