import type { Source } from './source.ts';

/** Microsoft Learn pages about terms, support and service health. */
export const MICROSOFT_LEARN_GENERAL_SOURCES = {
  'api-terms': {
    title: { en: 'API license and terms of use (Defender XDR)', 'zh-TW': 'API 授權與使用條款（Defender XDR）' },
    url: 'https://learn.microsoft.com/legal/microsoft-365/api-terms',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'api-terms-of-use': {
    title: { en: 'API license and terms of use (Defender for Endpoint)', 'zh-TW': 'API 授權與使用條款（適用於端點的 Microsoft Defender）' },
    url: 'https://learn.microsoft.com/legal/microsoft-365/api-terms-of-use',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'service-health': {
    title: { en: 'How to check service health', 'zh-TW': '檢查服務健康狀態' },
    url: 'https://learn.microsoft.com/microsoft-365/enterprise/view-service-health',
    kind: 'documentation',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
