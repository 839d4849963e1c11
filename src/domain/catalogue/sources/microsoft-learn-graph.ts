import type { Source } from './source.ts';

/** Microsoft Learn pages about Microsoft Graph. */
export const MICROSOFT_LEARN_GRAPH_SOURCES = {
  'graph-deployments': {
    title: { en: 'National cloud deployments of Microsoft Graph', 'zh-TW': 'Microsoft Graph 的國家雲端部署' },
    url: 'https://learn.microsoft.com/graph/deployments',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'graph-resolve-auth-errors': {
    title: { en: 'Resolve Microsoft Graph authorization errors', 'zh-TW': '解決 Microsoft Graph 授權錯誤' },
    url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'graph-throttling-limits': {
    title: { en: 'Throttling limits of Microsoft Graph', 'zh-TW': 'Microsoft Graph 的節流限制' },
    url: 'https://learn.microsoft.com/graph/throttling-limits',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'graph-security-overview': {
    title: { en: 'Microsoft Graph security API', 'zh-TW': 'Microsoft Graph 安全性 API' },
    url: 'https://learn.microsoft.com/graph/api/resources/security-api-overview',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'graph-security-error-codes': {
    title: { en: 'Error codes of the Microsoft Graph security API (legacy alerts)', 'zh-TW': 'Microsoft Graph 安全性 API 的錯誤碼（舊版警示）' },
    url: 'https://learn.microsoft.com/graph/api/resources/security-error-codes',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'graph-run-hunting-query': {
    title: { en: 'Run a hunting query on Microsoft Graph', 'zh-TW': '在 Microsoft Graph 執行進階搜捕查詢' },
    url: 'https://learn.microsoft.com/graph/api/security-security-runhuntingquery',
    kind: 'documentation',
    checked: '2026-11-23',
  },
  'graph-errors': {
    title: { en: 'Error responses of Microsoft Graph', 'zh-TW': 'Microsoft Graph 的錯誤回應' },
    url: 'https://learn.microsoft.com/graph/errors',
    kind: 'documentation',
    checked: '2026-11-23',
  },
} as const satisfies Record<string, Source>;
