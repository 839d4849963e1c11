import { defineEntry } from '../../error-entry.ts';

export const osPlatformNotSupported = defineEntry({
  code: 'OsPlatformNotSupported',
  service: 'reference',
  status: 400,
  meaning: {
    en: "The device's operating system does not support this action.",
    'zh-TW': '這部裝置的作業系統不支援這個動作。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: "OS Platform {osPlatform} isn't supported for this action.",
    translation: '作業系統平台 {osPlatform} 不支援此動作。',
    variables: { osPlatform: { en: 'the client OS Platform', 'zh-TW': '用戶端的作業系統平台' } },
    seedWording: '不支援 <the client OS Platform> 作業系統平臺執行此動作。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'no' },
  verdictNote: {
    en: 'Retrying will not help for this device: choose a different device or a different method. The result changes only if a tenant admin onboards the device again with a newer agent.',
    'zh-TW': '對這部裝置重試沒有用，只能換裝置或換做法。除非租用戶系統管理員安裝較新的代理程式，讓裝置重新上線（onboard），否則結果不會改變。',
  },
  causes: [
    {
      text: {
        en: 'The device runs macOS or Linux, and the action does not support that platform yet. Users reported this for isolation, app restriction, quarantine and live response before support was added.',
        'zh-TW': '裝置是 macOS 或 Linux，而這個動作尚未支援。隔離裝置、限制應用程式執行、停止和隔離檔案、即時回應在支援推出之前，都有使用者遇過。',
      },
      certainty: 'reported',
      sources: [
        'ms365docs-5806',
        'ms365docs-5807',
        'ms365docs-5808',
        'ms365docs-5809',
        'ms365docs-5810',
        'ms365docs-5812',
        'ms365docs-5813',
      ],
    },
    {
      text: {
        en: 'The device runs Windows Server 2012 R2 or 2016 without the unified agent.',
        'zh-TW': '裝置是 Windows Server 2012 R2 或 2016，而且沒有安裝整合代理程式（unified agent）。',
      },
      certainty: 'reported',
      sources: ['ms365docs-8847'],
    },
    {
      text: {
        en: 'The call is sent to all kinds of devices without checking the platform. One publicly available collector treats this error code as permanent for the device.',
        'zh-TW': '沒有先檢查平台，就對各種裝置送出呼叫。有一個公開原始碼的收集程式遇到這個錯誤碼時，會視為該裝置永久不支援。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Remove the device from your retry list.',
        'zh-TW': '把這部裝置從重試清單移除。',
      },
      certainty: 'inferred',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'Filter devices by `osPlatform` before the call, for example with `$filter` on `/api/machines`.',
        'zh-TW': '呼叫之前先依 `osPlatform` 篩選裝置，例如在 `/api/machines` 使用 `$filter`。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machines'],
    },
    {
      text: {
        en: 'Compare the platform with the supported systems listed below for the action.',
        'zh-TW': '拿裝置的平台，對照下方各動作支援的系統。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Handle devices with unsupported platforms in the portal or with a script.',
        'zh-TW': '平台不受支援的裝置改到入口網站處理，或用指令碼處理。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: 'Windows Server 2012 R2 and 2016: have the tenant admin install the unified agent and onboard the server again.',
        'zh-TW': 'Windows Server 2012 R2 與 2016：請租用戶系統管理員安裝整合代理程式，並讓伺服器重新上線（onboard）。',
      },
      certainty: 'inferred',
      sources: ['ms365docs-8847', 'mde-offboard-machine'],
    },
    {
      text: {
        en: 'Before you conclude that macOS cannot be offboarded, check the current documentation: a change proposed in July 2026 adds macOS.',
        'zh-TW': '認定 macOS 不能下線（offboard）之前，先看最新的文件：2026 年 7 月有人提議在文件中加入 macOS。',
      },
      certainty: 'reported',
      sources: ['defender-docs-533'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Full isolation: Windows 10, version 1703 or later; Windows 11; supported Linux. Selective isolation: Windows 10, version 1709 or later; Windows 11. `UnManagedDevice`: only for unmanaged devices.',
        'zh-TW': '隔離：完整隔離支援 Windows 10 1703 版以上、Windows 11 和受支援的 Linux；選擇性隔離支援 Windows 10 1709 版以上和 Windows 11；`UnManagedDevice` 只用於未受控的裝置。',
      },
      certainty: 'documented',
      sources: ['mde-isolate-machine'],
    },
    {
      text: {
        en: 'Antivirus scan: Windows 10, version 1709 or later; Windows 11.',
        'zh-TW': '防毒掃描：Windows 10 1709 版以上和 Windows 11。',
      },
      certainty: 'documented',
      sources: ['mde-run-av-scan'],
    },
    {
      text: {
        en: 'App restriction: Windows 10, version 1709 or later, and Windows 11, with Microsoft Defender Antivirus in use.',
        'zh-TW': '限制應用程式執行：Windows 10 1709 版以上和 Windows 11，且須使用 Microsoft Defender 防毒軟體。',
      },
      certainty: 'documented',
      sources: ['mde-restrict-code-execution'],
    },
    {
      text: {
        en: 'Stop and quarantine: Windows 10, version 1703 or later, and Windows 11, with Microsoft Defender Antivirus at least in passive mode. It does not apply to files signed by Microsoft or trusted publishers.',
        'zh-TW': '停止和隔離檔案：Windows 10 1703 版以上和 Windows 11，且 Microsoft Defender 防毒軟體至少處於被動模式；不適用於 Microsoft 或受信任發行者簽署的檔案。',
      },
      certainty: 'documented',
      sources: ['mde-stop-and-quarantine-file'],
    },
    {
      text: {
        en: 'Offboarding: Windows 10, version 1703 or later; Windows 11; Windows Server 2019 or later; Windows Server 2012 R2 and 2016 with the unified agent. It does not apply to macOS or Linux.',
        'zh-TW': '下線（offboard）：Windows 10 1703 版以上、Windows 11、Windows Server 2019 以上，以及裝有整合代理程式的 2012 R2 與 2016；不含 macOS 與 Linux。',
      },
      certainty: 'documented',
      sources: ['mde-offboard-machine'],
    },
    {
      text: {
        en: 'Live response: Windows 10, version 1709 or later, with the required updates; Windows 11; Windows Server 2019, 2022 and 2025; macOS; supported Linux servers.',
        'zh-TW': '即時回應：Windows 10 1709 版以上（須安裝必要的更新）、Windows 11、Windows Server 2019、2022 與 2025、macOS，以及受支援的 Linux 伺服器。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'Automated investigation: Windows 10, version 1709 or later, with the required updates; Windows 11; Windows Server 2019 or later; Azure Stack HCI, version 23H2 or later.',
        'zh-TW': '自動化調查：Windows 10 1709 版以上（須安裝必要的更新）、Windows 11、Windows Server 2019 以上，以及 Azure Stack HCI 23H2 版以上。',
      },
      certainty: 'documented',
      sources: ['mde-initiate-autoir-investigation'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'OsPlatformNotSupported',
    message: "OS Platform macOS isn't supported for this action.",
    target: 'c84b1d9f-6e03-4a57-92d8-1f7b5e0a34c6',
  },
  raisedBy: 'listed',
  related: ['ClientVersionNotSupported', 'DisallowedOperation'],
  aliases: [{ name: 'OsPlatform不支援', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['mac', 'operating system', 'unsupported os', 'windows server', 'ubuntu', 'red hat', 'response action'],
    'zh-TW': ['作業系統不支援', '蘋果電腦', '伺服器', '平台不符', '回應動作'],
  },
});
