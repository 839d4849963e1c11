import { defineEntry } from '../../error-entry.ts';

export const disallowedOperation = defineEntry({
  code: 'DisallowedOperation',
  service: 'reference',
  status: 403,
  meaning: {
    en: 'The service does not allow this operation on its target, and the message states the operation and the reason.',
    'zh-TW': '服務不允許對這個目標執行這項作業，訊息會寫出是哪項作業以及原因。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'description',
    template: '{operationAndReason}.',
    translation: '{operationAndReason}。',
    variables: {
      operationAndReason: { en: 'the disallowed operation and the reason', 'zh-TW': '不允許的作業及其原因' },
    },
    note: {
      en: 'The documentation shows only a placeholder; the message has no fixed wording.',
      'zh-TW': '官方文件只印了預留位置，訊息沒有固定的文字。',
    },
    seedWording: '<the disallowed operation and the reason>.',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template:
        "This device has no automation level assigned to it. You'll need to at least enable the minimum Remediation Level for a given Device Group.",
      translation: '這部裝置沒有指派自動化層級。您至少必須為裝置群組啟用最低的補救層級。',
      variables: {},
      certainty: 'reported',
      sources: ['ms365docs-6054'],
    },
  ],
  verdict: { fix: 'admin', retry: 'after-fix' },
  verdictNote: {
    en: 'The same call succeeds after an administrator has fixed the cause given in the message. Until then, retrying will not help.',
    'zh-TW': '系統管理員排除訊息所寫的原因後，同樣的呼叫就能成功；在那之前，重試沒有用。',
  },
  causes: [
    {
      text: {
        en: 'The device is in a device group without an automated remediation level. Live response requires at least the lowest level.',
        'zh-TW': '裝置所在的裝置群組沒有設定自動補救層級。即時回應至少需要最低的層級。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response', 'ms365docs-6054', 'public-code'],
    },
    {
      text: {
        en: 'Older documentation describes this rejection differently: in 2020, the product showed a device without a remediation level as `Not Protected`.',
        'zh-TW': '較舊的文件對這種拒絕有不同說法：2020 年時，產品把沒有補救層級的裝置標示為 `Not Protected`。',
      },
      certainty: 'reported',
      sources: ['itpro-docs-6510'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Read the message and find the setting that it mentions.',
        'zh-TW': '先讀訊息，找出它提到的設定。',
      },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors'],
    },
    {
      text: {
        en: "In the Defender portal, go to Settings > Endpoints > Device groups and raise the group's remediation level above `No automated response`.",
        'zh-TW': '在 Defender 入口網站前往「設定 > 端點 > 裝置群組」，把該群組的補救層級調高，不要停在 `No automated response`。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response', 'mde-device-groups'],
    },
    {
      text: {
        en: 'A device that matches no rule is in the default group of ungrouped devices. Set the remediation level of that group.',
        'zh-TW': '不符合任何規則的裝置，會歸到預設的未分組裝置群組；補救層級要在那裡設定。',
      },
      certainty: 'documented',
      sources: ['mde-device-groups'],
    },
    {
      text: {
        en: 'Wait until the change takes effect, then retry the call.',
        'zh-TW': '等變更生效後再重試。',
      },
      certainty: 'documented',
      sources: ['mde-device-groups'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Time until a device group change takes effect: up to several minutes.',
        'zh-TW': '裝置群組變更後的生效時間：最多數分鐘。',
      },
      certainty: 'documented',
      sources: ['mde-device-groups'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'DisallowedOperation',
    message:
      "This device has no automation level assigned to it. You'll need to at least enable the minimum Remediation Level for a given Device Group.",
    target: '4f81d6b3-72ae-4c09-95d7-0b3e8c61fa24',
  },
  raisedBy: 'listed',
  related: ['Forbidden', 'DisabledFeature', 'OsPlatformNotSupported', 'ClientVersionNotSupported'],
  aliases: [
    { name: '不允許操作', source: 'mde-common-errors-zh-tw' },
    { name: '不允許的Operation', source: 'seed-page-2021' },
  ],
  keywords: {
    en: ['http 403', 'not permitted', 'remote shell', 'runliveresponse', 'rbac group', 'unassigned group'],
    'zh-TW': ['不允許的作業', '作業被拒', '遠端殼層', '未受保護', '裝置群組設定'],
  },
});
