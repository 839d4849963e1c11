import { defineEntry } from '../../error-entry.ts';
import { GRAPH_SUPPORT } from '../graph/graph-facts.ts';

export const notFound = defineEntry({
  code: 'NotFound',
  service: 'reference',
  status: 404,
  meaning: {
    en: 'There is nothing at this URL, nothing matches the values that were sent, or there is nothing to return yet.',
    'zh-TW': '這個網址沒有內容、沒有資料符合送出的值，或結果還沒準備好。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'description',
    template: 'General Not Found error message.',
    translation: '一般的「找不到」訊息。',
    variables: {},
    seedWording: '一般找不到錯誤訊息。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'Retrying the same call usually fails. The exception is `getPackageUri`, for which the same call succeeds later.',
    'zh-TW': '原封不動再送一次，多半還是失敗。例外是 `getPackageUri`：同樣的呼叫晚一點就會成功。',
  },
  causes: [
    {
      text: {
        en: 'The path is wrong, for example `/api/machine` instead of `/api/machines`. The response can be a bare 404 without the JSON body.',
        'zh-TW': '路徑寫錯，例如把 `/api/machines` 寫成 `/api/machine`。這種回應可能只有 404，沒有 JSON 本文。',
      },
      certainty: 'reported',
      sources: ['itpro-docs-8830'],
    },
    {
      text: {
        en: 'The list of devices was requested, but the tenant has no recent devices.',
        'zh-TW': '呼叫列出裝置的作業，但租用戶沒有近期的裝置。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines'],
    },
    {
      text: {
        en: '`getPackageUri` was called while the investigation package is still being collected.',
        'zh-TW': '調查套件還在收集，就呼叫了 `getPackageUri`。',
      },
      certainty: 'documented',
      sources: ['mde-get-package-sas-uri'],
    },
    {
      text: {
        en: '`CreateAlertByReference` found no event with this combination of `reportId`, `eventTime` and `machineId`.',
        'zh-TW': '`CreateAlertByReference` 找不到同時符合 `reportId`、`eventTime` 與 `machineId` 的事件（event）。',
      },
      certainty: 'documented',
      sources: ['mde-create-alert-by-reference'],
    },
    {
      text: {
        en: 'No incident, alert or library file has this ID or name. The documentation specifies HTTP 404 for this but no error code.',
        'zh-TW': '這個識別碼或名稱，沒有對應的事件（incident）、警示或程式庫檔案。文件只說會傳回 HTTP 404，沒有寫出錯誤碼。',
      },
      certainty: 'documented',
      sources: ['xdr-get-incident', 'xdr-update-incidents', 'mde-update-alert', 'mde-get-alert-files', 'mde-delete-library'],
    },
  ],
  steps: [
    {
      text: {
        en: "Compare the method and path with the operation's documentation, including plural forms. Both `/api` and `/api/v1.0` are in use.",
        'zh-TW': '對照該作業的文件檢查方法與路徑，單複數也要一致；`/api` 與 `/api/v1.0` 兩種開頭都有。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines', 'mde-exposed-apis-list'],
    },
    {
      text: {
        en: 'For `getPackageUri`, wait until the collection has finished, then retry within the limits below.',
        'zh-TW': '如果是 `getPackageUri`，等收集完成再重試，次數不要超過下方的限制。',
      },
      certainty: 'documented',
      sources: ['mde-get-package-sas-uri'],
    },
    {
      text: {
        en: 'For `CreateAlertByReference`, copy all three values from the same row of the hunting result, and keep all fractional digits of the time.',
        'zh-TW': '如果是 `CreateAlertByReference`，三個值都要取自進階搜捕結果的同一列，時間的小數位數也要完整保留。',
      },
      certainty: 'inferred',
      sources: ['mde-create-alert-by-reference'],
    },
    {
      text: {
        en: 'For an incident, an alert or a file, list the items first and copy the ID or name from the response.',
        'zh-TW': '如果是事件（incident）、警示或檔案，先列出清單，再從回應複製識別碼或名稱。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  limits: [
    {
      text: {
        en: '`getPackageUri`: 2 calls per minute and 120 calls per hour.',
        'zh-TW': '`getPackageUri`：每分鐘 2 次，每小時 120 次呼叫。',
      },
      certainty: 'documented',
      sources: ['mde-get-package-sas-uri'],
    },
  ],
  onGraph: [
    {
      text: {
        en: 'On Microsoft Graph, a 404 generally means that the resource does not exist. We found no response from the Microsoft Graph security API with the code `NotFound`.',
        'zh-TW': '在 Microsoft Graph，404 一般表示資源不存在；我們沒有找到 Microsoft Graph 安全性 API 傳回 `NotFound` 的實例。',
      },
      certainty: 'documented',
      sources: ['graph-errors'],
    },
    GRAPH_SUPPORT,
  ],
  sample: {
    format: 'defender',
    code: 'NotFound',
    message: 'Not Found',
    target: '1d60b8f9-5e27-4a3c-b840-9f2c7d15e6a0',
  },
  raisedBy: 'listed',
  related: ['ResourceNotFound', 'InvalidInput', 'BadRequest'],
  aliases: [{ name: '找不到', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['404 error', 'wrong url', 'wrong endpoint', 'package not ready', 'typo in path', 'sas uri', 'no machines'],
    'zh-TW': ['404 錯誤', '網址錯誤', '路徑錯誤', '套件尚未完成', '沒有資料', '沒有裝置'],
  },
});
