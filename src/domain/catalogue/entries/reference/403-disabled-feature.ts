import { defineEntry } from '../../error-entry.ts';

export const disabledFeature = defineEntry({
  code: 'DisabledFeature',
  service: 'reference',
  status: 403,
  meaning: {
    en: 'The call requires a feature that is turned off in the tenant or not available to it.',
    'zh-TW': '租用戶沒有開啟這次呼叫需要的功能，或無法取得這項功能。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: "Tenant feature isn't enabled.",
    translation: '未啟用租用戶功能。',
    variables: {},
    seedWording: '未啟用租使用者功能。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template: 'Tenant feature is not enabled',
      translation: '未啟用租用戶功能',
      variables: {},
      note: {
        en: 'For years, users have reported this error for calls to custom detections.',
        'zh-TW': '多年來，呼叫自訂偵測時都有人遇到。',
      },
      certainty: 'reported',
      sources: ['ms365docs-8279'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The same call succeeds after an administrator has turned on the feature. If Microsoft does not offer the feature to the tenant, only Microsoft can change that.',
    'zh-TW': '系統管理員開啟功能後，同樣的呼叫就能成功。如果 Microsoft 沒有對這個租用戶提供這項功能，就只有 Microsoft 能處理。',
  },
  causes: [
    {
      text: {
        en: 'The call goes to `/api/customdetections`, which rejected calls from tenants for years although the permission `CustomDetections.ReadWrite.All` could be granted.',
        'zh-TW': '呼叫的是 `/api/customdetections`：雖然可以授與 `CustomDetections.ReadWrite.All` 權限，這個路徑多年來卻一直拒絕租用戶的呼叫。',
      },
      certainty: 'reported',
      sources: ['ms365docs-8279', 'public-code'],
    },
    {
      text: {
        en: 'For indicator calls: `Custom network indicators` or `Allow or block file` is off. These settings are documented; that they cause `DisabledFeature` is our inference.',
        'zh-TW': '呼叫與指標有關，而 `Custom network indicators` 或 `Allow or block file` 沒有開啟。文件記載了這些開關，但因此得到 `DisabledFeature`，是我們的推論。',
      },
      certainty: 'inferred',
      sources: ['mde-indicator-ip-domain', 'mde-indicator-file'],
    },
    {
      text: {
        en: 'For live response calls: live response, live response for servers, or unsigned script execution is off. We infer that these settings cause `DisabledFeature`; the documentation does not say so.',
        'zh-TW': '呼叫與即時回應有關，而即時回應、伺服器的即時回應或未簽署指令碼的執行沒有開啟。因此得到 `DisabledFeature` 是我們的推論，文件並未記載。',
      },
      certainty: 'inferred',
      sources: ['mde-live-response', 'ms365docs-7804'],
    },
    {
      text: {
        en: 'The feature is not offered to the tenant at all, so there is nothing to turn on.',
        'zh-TW': '這項功能根本沒有提供給該租用戶，所以也沒有開關可以打開。',
      },
      certainty: 'inferred',
      sources: ['ms365docs-8279'],
    },
  ],
  steps: [
    {
      text: {
        en: 'In the Defender portal, go to Settings > Endpoints > Advanced features and turn on the feature that the operation requires.',
        'zh-TW': '在 Defender 入口網站前往「設定 > 端點 > 進階功能」，開啟這項作業需要的功能。',
      },
      certainty: 'documented',
      sources: ['mde-indicator-ip-domain', 'mde-indicator-file', 'mde-live-response'],
    },
    {
      text: {
        en: 'Turning on live response requires an administrator or a user with the permission `Manage Portal Settings`.',
        'zh-TW': '要開啟即時回應，必須是系統管理員，或是具有 `Manage Portal Settings` 權限的使用者。',
      },
      certainty: 'documented',
      sources: ['mde-live-response'],
    },
    {
      text: {
        en: 'If live response cannot be turned on, turn on automated investigation first (reported in 2022). This setting was removed in 2023 because automated investigation is now always on.',
        'zh-TW': '如果無法開啟即時回應，先開啟自動化調查（2022 年有人回報）。2023 年這個開關已移除，因為自動化調查改為一律啟用。',
      },
      certainty: 'reported',
      sources: ['ms365docs-7804', 'ms365docs-11556'],
    },
    {
      text: {
        en: 'For custom detections, call Microsoft Graph instead: `/security/rules/detectionRules`.',
        'zh-TW': '自訂偵測改用 Microsoft Graph：`/security/rules/detectionRules`。',
      },
      certainty: 'reported',
      sources: ['ms365docs-8279', 'graph-explorer-3977'],
    },
    {
      text: {
        en: 'If the feature has no setting, contact Microsoft support with the tracking ID and ask whether it can be enabled for your tenant.',
        'zh-TW': '如果找不到這項功能的開關，請附上追蹤識別碼，詢問 Microsoft 支援能否為您的租用戶啟用。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  limits: [],
  sample: {
    format: 'defender',
    code: 'DisabledFeature',
    message: 'Tenant feature is not enabled',
    target: '9a4c7e20-1f5b-4d83-8e6a-c2d90b73f158',
  },
  raisedBy: 'listed',
  related: ['Forbidden', 'DisallowedOperation', 'Unauthorized'],
  aliases: [{ name: '已停用功能', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['http 403', 'feature off', 'turn on', 'enable', 'advanced settings', 'detection rules', 'preview feature'],
    'zh-TW': ['功能未啟用', '功能關閉', '選項未開', '進階設定', '偵測規則', '預覽功能'],
  },
});
