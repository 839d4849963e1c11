import { defineEntry } from '../../error-entry.ts';

export const clientVersionNotSupported = defineEntry({
  code: 'ClientVersionNotSupported',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'The operating system or the sensor on the device is too old for the action.',
    'zh-TW': '裝置上的作業系統或感應器版本太舊，不能執行這個動作。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: '{action} is supported on client version {version} and later.',
    translation: '用戶端版本 {version} 及更新版本才支援 {action}。',
    variables: {
      action: { en: 'the requested action', 'zh-TW': '要求的動作' },
      version: { en: 'supported client version', 'zh-TW': '支援的用戶端版本' },
    },
    seedWording: '<The requested action> 支援用戶端版本及 <supported client version> 更新版本。',
    sources: ['xdr-error-codes'],
  },
  observed: [
    {
      template: '{action} is supported on client version {version} and above.',
      translation: '用戶端版本 {version} 以上才支援 {action}。',
      variables: {
        action: { en: 'the requested action', 'zh-TW': '要求的動作' },
        version: { en: 'supported client version', 'zh-TW': '支援的用戶端版本' },
      },
      note: {
        en: 'This is the wording in the Defender for Endpoint documentation. It has the same meaning as the wording in the Defender XDR documentation.',
        'zh-TW': '這是適用於端點的 Microsoft Defender 文件的寫法，與 Defender XDR 文件的寫法意思相同。',
      },
      certainty: 'documented',
      sources: ['mde-common-errors'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: "The call itself is correct. It succeeds after the tenant's device administrators have updated the device.",
    'zh-TW': '呼叫本身沒有問題，裝置更新之後就會成功。更新要由管理租用戶裝置的人員處理。',
  },
  causes: [
    {
      text: {
        en: 'Live response was started on an early version of Windows 10 (version 1709, 1803, 1809 or 1903) that lacks a required update.',
        'zh-TW': '在較早版本的 Windows 10（1709、1803、1809 或 1903）上啟動即時回應，但裝置缺少必要的更新。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'A different device action was sent to a Windows version that is too old for it. Publicly available client code handles this error code for machine actions.',
        'zh-TW': '對太舊的 Windows 版本送出其他裝置動作。從公開的程式碼可以看出，裝置動作會傳回這個錯誤碼。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'The Defender sensor on the device is out of date.',
        'zh-TW': '裝置上的 Defender 感應器版本過舊。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  steps: [
    {
      text: {
        en: "The message states the earliest version that supports the action. Compare that version with the device's `version` in `/api/machines`.",
        'zh-TW': '看訊息裡的版本：從該版本起才支援。把它和 `/api/machines` 中該裝置的 `version` 比較。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machines'],
    },
    {
      text: {
        en: 'Ask the device administrators to update the operating system or to install the update that their Windows version requires.',
        'zh-TW': '請裝置管理人員更新作業系統，或安裝該版本所需的更新。',
      },
      certainty: 'inferred',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'If the operating system is recent enough, have the device administrators update the Defender sensor.',
        'zh-TW': '如果作業系統夠新，請他們更新 Defender 感應器。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Retry the call after the device reports the new version. Until then, skip the device.',
        'zh-TW': '等裝置回報新版本再送一次；在那之前先略過這部裝置。',
      },
      certainty: 'inferred',
      sources: [],
    },
  ],
  limits: [
    {
      text: {
        en: 'Live response on Windows 10, version 1709, requires KB4537816.',
        'zh-TW': 'Windows 10 1709 的即時回應：需要 KB4537816。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'Live response on Windows 10, version 1803, requires KB4537795.',
        'zh-TW': 'Windows 10 1803 的即時回應：需要 KB4537795。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'Live response on Windows 10, version 1809, requires KB4537818.',
        'zh-TW': 'Windows 10 1809 的即時回應：需要 KB4537818。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'Live response on Windows 10, version 1903, requires KB4515384. For version 1909 or later, the documentation does not specify an update.',
        'zh-TW': 'Windows 10 1903 的即時回應：需要 KB4515384；1909 起文件沒有指定更新。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'Automated investigation: Windows 10, version 1709, requires KB4493441; version 1803 requires KB4493464.',
        'zh-TW': '自動化調查：Windows 10 1709 需要 KB4493441，1803 需要 KB4493464。',
      },
      certainty: 'documented',
      sources: ['mde-initiate-autoir-investigation'],
    },
    {
      text: {
        en: 'Windows 10, version 1703 or later: full isolation, stop and quarantine, offboarding. Windows 10, version 1709 or later: selective isolation, antivirus scan, app restriction.',
        'zh-TW': 'Windows 10 1703 版以上：完整隔離、停止和隔離檔案、下線（offboard）。Windows 10 1709 版以上：選擇性隔離、防毒掃描、限制應用程式執行。',
      },
      certainty: 'documented',
      sources: [
        'mde-isolate-machine',
        'mde-stop-and-quarantine-file',
        'mde-offboard-machine',
        'mde-run-av-scan',
        'mde-restrict-code-execution',
      ],
    },
  ],
  sample: {
    format: 'defender',
    code: 'ClientVersionNotSupported',
    message: 'LiveResponse is supported on client version 10.0.16299 and later.',
    target: '7f19c2d5-83ea-4b60-a7c4-e5d0b81f692e',
  },
  raisedBy: 'listed',
  related: ['OsPlatformNotSupported', 'DisallowedOperation'],
  aliases: [{ name: '用戶端版本不支援', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['old version', 'outdated agent', 'os build', 'upgrade', 'patch', 'windows update', 'kb'],
    'zh-TW': ['版本過舊', '升級', '修補程式', '組建編號', '更新代理程式'],
  },
});
