import { defineEntry } from '../../error-entry.ts';

export const odataError = defineEntry({
  code: 'ODataError',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'The query options in the URL of a list call are malformed, or the list does not support them.',
    'zh-TW': '列出資料時，網址裡的查詢選項寫錯了，或這份清單不支援該選項。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Invalid OData URI query {specificError}.',
    translation: 'OData URI 查詢無效：{specificError}。',
    variables: {
      specificError: { en: 'the specific error', 'zh-TW': '具體的錯誤' },
    },
    seedWording: '不正確 OData URI 查詢 <the specific error is specified> 。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'The same URL is rejected every time; permissions do not matter. Fix the query options, then retry immediately.',
    'zh-TW': '同樣的網址每次都會遭到拒絕，這與權限無關。查詢選項改對之後，馬上就能重試。',
  },
  causes: [
    {
      text: {
        en: '`$filter` uses a property that this list cannot filter by. The filterable properties differ from list to list.',
        'zh-TW': '`$filter` 用了這份清單不支援篩選的屬性。每份清單支援篩選的屬性都不同。',
      },
      certainty: 'documented',
      sources: ['xdr-list-incidents', 'mde-get-alerts', 'mde-get-machines', 'mde-get-machine-actions', 'mde-get-ti-indicators'],
    },
    {
      text: {
        en: '`$top` is larger than the maximum page size.',
        'zh-TW': '`$top` 超過這份清單的單頁上限。',
      },
      certainty: 'documented',
      sources: ['xdr-list-incidents', 'mde-get-alerts', 'mde-scan-history-by-definition'],
    },
    {
      text: {
        en: 'An option name is wrong. The documentation on indicators, machine actions and vulnerabilities shows `$stop` instead of `$top`, so a copied example fails.',
        'zh-TW': '選項名稱寫錯。指標、裝置動作和弱點的文件都把 `$top` 印成 `$stop`，照抄就會失敗。',
      },
      certainty: 'inferred',
      sources: ['mde-get-ti-indicators', 'mde-get-machine-actions', 'mde-get-vulnerabilities-by-machines'],
    },
    {
      text: {
        en: "The alerts documentation shows `asssignedTo` with three s's. The property is `assignedTo`.",
        'zh-TW': '警示的文件把屬性印成 `asssignedTo`，多了一個 s；正確的是 `assignedTo`。',
      },
      certainty: 'inferred',
      sources: ['mde-get-alerts'],
    },
    {
      text: {
        en: 'Strings are not in single quotes, dates are in quotes, or spaces and quotes in the URL are not URL-encoded.',
        'zh-TW': '字串沒有加單引號、日期卻加了引號，或網址裡的空格與引號沒有做 URL 編碼。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: '`$expand` or `$skip` is used on a list that does not support it. Only the alerts documentation shows an expansion, `$expand=evidence`.',
        'zh-TW': '對不支援的清單用了 `$expand` 或 `$skip`。只有警示的文件寫出可展開的項目：`$expand=evidence`。',
      },
      certainty: 'inferred',
      sources: ['mde-get-alerts'],
    },
    {
      text: {
        en: 'The documentation does not list every property: users found some undocumented properties that can be used in filters.',
        'zh-TW': '文件列出的屬性並不完整：有使用者發現，部分沒列出的屬性也能用來篩選。',
      },
      certainty: 'reported',
      sources: ['ms365docs-5937', 'ms365docs-5889'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Check every property in `$filter`, letter by letter, against the filterable properties listed below.',
        'zh-TW': '把 `$filter` 裡的每個屬性，和下方列出的可篩選屬性逐字核對。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Put strings in single quotes and leave dates unquoted: `$filter=lastSeen gt 2026-01-01T00:00:00Z`.',
        'zh-TW': '字串加單引號，日期不加引號：`$filter=lastSeen gt 2026-01-01T00:00:00Z`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'URL-encode the value of each option: a space becomes `%20`, a single quote `%27`.',
        'zh-TW': '每個選項的值都要做 URL 編碼：空格寫成 `%20`，單引號寫成 `%27`。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Keep `$top` within the maximum page size and fetch the rest with `$skip`, or follow the `@odata.nextLink` in the response.',
        'zh-TW': '`$top` 不要超過單頁上限；其餘的資料用 `$skip` 取得，或用回應裡的 `@odata.nextLink` 讀取下一頁。',
      },
      certainty: 'inferred',
      sources: ['xdr-list-incidents', 'mde-get-alerts'],
    },
    {
      text: {
        en: 'If the list cannot filter by the property (for example, incidents by severity), fetch the items and filter them in your own code.',
        'zh-TW': '清單不能依該屬性篩選時（例如依嚴重性篩選事件），先取回資料，再用自己的程式篩選。',
      },
      certainty: 'inferred',
      sources: ['xdr-list-incidents'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Incidents: `$top` up to 100. `$filter`: `lastUpdateTime`, `createdTime`, `status`, `assignedTo`.',
        'zh-TW': '事件（incident）：`$top` 最多 100。`$filter`：`lastUpdateTime`、`createdTime`、`status`、`assignedTo`。',
      },
      certainty: 'documented',
      sources: ['xdr-list-incidents'],
    },
    {
      text: {
        en: 'Alerts: `$top` up to 10,000. `$filter`: `alertCreationTime`, `lastUpdateTime`, `incidentId`, `InvestigationId`, `id`, `assignedTo`, `detectionSource`, `lastEventTime`, `status`, `severity`, `category`.',
        'zh-TW': '警示：`$top` 最多 10,000。`$filter`：`alertCreationTime`、`lastUpdateTime`、`incidentId`、`InvestigationId`、`id`、`assignedTo`、`detectionSource`、`lastEventTime`、`status`、`severity`、`category`。',
      },
      certainty: 'documented',
      sources: ['mde-get-alerts'],
    },
    {
      text: {
        en: 'Devices (`machines`): `$top` up to 10,000. `$filter`: `computerDnsName`, `id`, `version`, `deviceValue`, `aadDeviceId`, `machineTags`, `lastSeen`, `exposureLevel`, `onboardingStatus`, `lastIpAddress`, `healthStatus`, `osPlatform`, `riskScore`, `rbacGroupId`.',
        'zh-TW': '裝置（`machines`）：`$top` 最多 10,000。`$filter`：`computerDnsName`、`id`、`version`、`deviceValue`、`aadDeviceId`、`machineTags`、`lastSeen`、`exposureLevel`、`onboardingStatus`、`lastIpAddress`、`healthStatus`、`osPlatform`、`riskScore`、`rbacGroupId`。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines'],
    },
    {
      text: {
        en: 'Machine actions: `$top` up to 10,000. `$filter`: `id`, `status`, `machineId`, `type`, `requestor`, `creationDateTimeUtc`.',
        'zh-TW': '裝置動作：`$top` 最多 10,000。`$filter`：`id`、`status`、`machineId`、`type`、`requestor`、`creationDateTimeUtc`。',
      },
      certainty: 'documented',
      sources: ['mde-get-machine-actions'],
    },
    {
      text: {
        en: 'Indicators: `$top` up to 10,000. `$filter`: `application`, `createdByDisplayName`, `expirationTime`, `generateAlert`, `title`, `rbacGroupNames`, `rbacGroupIds`, `indicatorValue`, `indicatorType`, `creationTimeDateTimeUtc`, `createdBy`, `action`, `severity`.',
        'zh-TW': '指標：`$top` 最多 10,000。`$filter`：`application`、`createdByDisplayName`、`expirationTime`、`generateAlert`、`title`、`rbacGroupNames`、`rbacGroupIds`、`indicatorValue`、`indicatorType`、`creationTimeDateTimeUtc`、`createdBy`、`action`、`severity`。',
      },
      certainty: 'documented',
      sources: ['mde-get-ti-indicators'],
    },
    {
      text: {
        en: 'Vulnerabilities by device: `$top` up to 10,000. `$filter`: `id`, `cveId`, `machineId`, `fixingKbId`, `productName`, `productVersion`, `severity`, `productVendor`.',
        'zh-TW': '依裝置列出的弱點：`$top` 最多 10,000。`$filter`：`id`、`cveId`、`machineId`、`fixingKbId`、`productName`、`productVersion`、`severity`、`productVendor`。',
      },
      certainty: 'documented',
      sources: ['mde-get-vulnerabilities-by-machines'],
    },
    {
      text: {
        en: 'Scan history: at most 4,096 items per page.',
        'zh-TW': '掃描歷程記錄：單頁最多 4,096 筆。',
      },
      certainty: 'documented',
      sources: ['mde-scan-history-by-definition'],
    },
    {
      text: {
        en: 'The documentation that we read does not specify a maximum URL length.',
        'zh-TW': '我們查閱的文件都沒有寫明網址長度的上限。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  sample: {
    format: 'defender',
    code: 'ODataError',
    message: "Invalid OData URI query Could not find a property named 'osPlatfrom'.",
    target: '4be1c6a7-20f5-4d8e-93b2-6f1d7a05ce84',
  },
  raisedBy: 'listed',
  related: ['BadRequest', 'InvalidInput'],
  aliases: [{ name: 'OData錯誤', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['filter', 'orderby', 'paging', 'nextlink', 'query string', 'url encoding', 'syntax error'],
    'zh-TW': ['篩選', '分頁', '查詢字串', '網址編碼', '語法錯誤', '下一頁'],
  },
});
