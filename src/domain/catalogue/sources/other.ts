import type { Source } from './source.ts';

/** Standards, and evidence without a public URL. */
export const OTHER_SOURCES = {
  'public-code': {
    title: { en: 'Observed in publicly available code', 'zh-TW': '見於公開的原始碼' },
    url: null,
    kind: 'code',
    checked: '2026-11-23',
  },
  'seed-page-2021': {
    title: { en: 'Traditional Chinese error code page as of January 2021 (machine-translated)', 'zh-TW': '2021 年 1 月的繁體中文錯誤碼頁面（機器翻譯）' },
    url: null,
    kind: 'documentation',
    pageDate: '2021-01-22',
    checked: '2026-11-23',
  },
  'rfc-9110': {
    title: { en: 'RFC 9110, HTTP Semantics', 'zh-TW': 'RFC 9110（HTTP Semantics）' },
    url: 'https://www.rfc-editor.org/rfc/rfc9110',
    kind: 'documentation',
    pageDate: '2022-06',
    checked: '2026-11-24',
  },
} as const satisfies Record<string, Source>;
