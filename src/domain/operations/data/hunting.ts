import type { Operation } from '../operation.ts';
import { application, delegated } from '../permissions.ts';

export const HUNTING: readonly Operation[] = [
  {
    id: 'xdr-run-hunting-query',
    product: 'defender-xdr',
    method: 'POST',
    path: '/api/advancedhunting/run',
    title: { en: 'Run an advanced hunting query (Defender XDR)', 'zh-TW': '執行進階搜捕查詢（Defender XDR）' },
    docUrl: 'https://learn.microsoft.com/defender-xdr/api-advanced-hunting',
    permissions: [...application('AdvancedHunting.Read.All'), ...delegated('AdvancedHunting.Read')],
    delegatedRole: 'View Data',
    limits: { callsPerMinute: 45, resultRows: 100_000, queryTimeoutSeconds: 180, lookbackDays: 30 },
    contentType: 'application/json',
    bodyParameters: [
      {
        name: 'Query',
        type: 'String',
        required: true,
        note: {
          en: 'The whole KQL query as one JSON string on one line. A literal line break inside the string is invalid JSON and returns `InvalidRequestBody` with the message `Missing query.`',
          'zh-TW': '整段 KQL 查詢要寫在同一行，成為一個 JSON 字串。字串裡如果有實際的換行字元，就不是有效的 JSON，服務會傳回 `InvalidRequestBody`，訊息是 `Missing query.`。',
        },
      },
    ],
    notes: [
      {
        text: {
          en: 'According to the documentation, the limit is at least 45 calls per minute and increases with the size of the tenant.',
          'zh-TW': '每分鐘 45 次是最低額度：文件說，租用戶規模越大，次數越多。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'Each tenant has a CPU time quota. Once 100% of it is used, queries are blocked until the next 15-minute cycle.',
          'zh-TW': '每個租用戶都有 CPU 時間的配額。用到 100% 之後，查詢會被擋下，直到下一個 15 分鐘週期。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'The documentation describes this as an older API and recommends the Microsoft Graph security API.',
          'zh-TW': '文件把這個 API 稱為舊版，並建議改用 Microsoft Graph 的安全性 API。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [],
    likelyCodes: [
      'InvalidRequestBody',
      'BadRequest',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
      'InternalServerError',
    ],
    example: { Query: 'DeviceInfo | where Timestamp > ago(1d) | project DeviceId, DeviceName | take 10' },
  },
  {
    id: 'mde-run-advanced-query',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/advancedqueries/run',
    title: { en: 'Run an advanced hunting query (Defender for Endpoint)', 'zh-TW': '執行進階搜捕查詢（適用於端點的 Microsoft Defender）' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/run-advanced-query-api',
    permissions: [...application('AdvancedQuery.Read.All'), ...delegated('AdvancedQuery.Read')],
    delegatedRole: 'View Data',
    limits: {
      callsPerMinute: 45,
      callsPerHour: 1500,
      resultRows: 100_000,
      queryTimeoutSeconds: 200,
      resultMegabytes: 124,
      lookbackDays: 30,
      runtimeMinutesPerHour: 10,
      runtimeHoursPerDay: 3,
    },
    contentType: 'application/json',
    bodyParameters: [{ name: 'Query', type: 'String', required: true }],
    notes: [
      {
        text: {
          en: 'This operation is similar to `/api/advancedhunting/run`, but it has a different path, different permissions (`AdvancedQuery.*` instead of `AdvancedHunting.*`) and a different token audience (`aud`). Mixing up the two operations returns 401 or 403.',
          'zh-TW': '與 `/api/advancedhunting/run` 很像，但路徑不同，權限不同（是 `AdvancedQuery.*`，不是 `AdvancedHunting.*`），權杖的受眾（`aud`）也不同。混用會得到 401 或 403。',
        },
        certainty: 'reported',
        sources: ['ms365docs-12426', 'itpro-docs-10564'],
      },
    ],
    documentedErrors: [
      {
        status: 400,
        when: { en: 'The result is larger than 124 MB.', 'zh-TW': '結果超過 124 MB。' },
        certainty: 'documented',
      },
      {
        status: 429,
        when: {
          en: 'The quota of calls or CPU time is used up; the response body states which.',
          'zh-TW': '呼叫次數或 CPU 時間的配額已用完；回應本文會說明是哪一種。',
        },
        certainty: 'documented',
      },
    ],
    likelyCodes: [
      'InvalidRequestBody',
      'BadRequest',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
      'InternalServerError',
    ],
    example: { Query: 'DeviceInfo | take 5' },
  },
];
