import type { Source } from './source.ts';

/** Microsoft Learn pages about Defender XDR. */
export const MICROSOFT_LEARN_DEFENDER_XDR_SOURCES = {
  'xdr-error-codes': {
    title: { en: 'Common Microsoft Defender XDR REST API error codes', 'zh-TW': '常見的 Microsoft Defender XDR REST API 錯誤碼（英文頁面）' },
    url: 'https://learn.microsoft.com/defender-xdr/api-error-codes',
    kind: 'documentation',
    pageDate: '2025-04-18',
    checked: '2026-11-23',
  },
  'xdr-advanced-hunting': {
    title: { en: 'Advanced hunting API (Defender XDR)', 'zh-TW': '進階搜捕 API（Defender XDR）' },
    url: 'https://learn.microsoft.com/defender-xdr/api-advanced-hunting',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-hunting-limits': {
    title: { en: 'Advanced hunting limits in the portal', 'zh-TW': '入口網站的進階搜捕限制' },
    url: 'https://learn.microsoft.com/defender-xdr/advanced-hunting-limits',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-list-incidents': {
    title: { en: 'List incidents', 'zh-TW': '列出事件（incident）' },
    url: 'https://learn.microsoft.com/defender-xdr/api-list-incidents',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-update-incidents': {
    title: { en: 'Update incidents', 'zh-TW': '更新事件（incident）' },
    url: 'https://learn.microsoft.com/defender-xdr/api-update-incidents',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-get-incident': {
    title: { en: 'Get incident', 'zh-TW': '取得事件（incident）' },
    url: 'https://learn.microsoft.com/defender-xdr/api-get-incident',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-create-app-web': {
    title: { en: 'Create an app for the Defender XDR APIs', 'zh-TW': '建立應用程式以存取 Defender XDR API' },
    url: 'https://learn.microsoft.com/defender-xdr/api-create-app-web',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-hunting-errors': {
    title: { en: 'Handle advanced hunting errors', 'zh-TW': '處理進階搜捕的錯誤' },
    url: 'https://learn.microsoft.com/defender-xdr/advanced-hunting-errors',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-api-overview': {
    title: { en: 'Overview of the Defender XDR APIs', 'zh-TW': 'Defender XDR API 概觀' },
    url: 'https://learn.microsoft.com/defender-xdr/api-overview',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-api-supported': {
    title: { en: 'Supported Defender XDR APIs', 'zh-TW': 'Defender XDR 支援的 API' },
    url: 'https://learn.microsoft.com/defender-xdr/api-supported',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'xdr-api-access': {
    title: { en: 'Access the Defender XDR APIs', 'zh-TW': '存取 Defender XDR API' },
    url: 'https://learn.microsoft.com/defender-xdr/api-access',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'contact-defender-support': {
    title: { en: 'Contact Microsoft Defender support', 'zh-TW': '聯絡 Microsoft Defender 支援' },
    url: 'https://learn.microsoft.com/defender-xdr/contact-defender-support',
    kind: 'documentation',
    pageDate: '2025-10-20',
    checked: '2026-11-23',
  },
  'xdr-create-app-user-context': {
    title: { en: 'Access the Defender XDR APIs on behalf of a user', 'zh-TW': '代表使用者存取 Defender XDR API' },
    url: 'https://learn.microsoft.com/defender-xdr/api-create-app-user-context',
    kind: 'documentation',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
