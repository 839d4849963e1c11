import { defineEntry } from '../../error-entry.ts';

export const maximumBatchSizeExceeded = defineEntry({
  code: 'MaximumBatchSizeExceeded',
  service: 'reference',
  status: 400,
  meaning: {
    en: 'The call contained more items than the operation accepts at a time.',
    'zh-TW': '一次呼叫的項目太多，超過這項作業單次的上限。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: 'Maximum batch size exceeded. Received: {received}, allowed: {allowed}.',
    translation: '已超過批次大小上限。已收到：{received}，允許：{allowed}。',
    variables: {
      received: { en: 'batch size received', 'zh-TW': '收到的批次大小' },
      allowed: { en: 'batch size allowed', 'zh-TW': '允許的批次大小' },
    },
    seedWording: '已超過批次大小上限。 收到 <batch size received> ：，允許：{batch size allowed}。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'A smaller list succeeds immediately. Waiting does not help: the limit applies to the size of one call, not the number of calls over time.',
    'zh-TW': '把清單縮小，馬上就能通過。等待沒有用：這是單次呼叫的上限，不是一段時間內的配額。',
  },
  causes: [
    {
      text: {
        en: 'An indicator import contains more than 500 indicators.',
        'zh-TW': '一次匯入的指標超過 500 個。',
      },
      certainty: 'documented',
      sources: ['mde-import-ti-indicators'],
    },
    {
      text: {
        en: '`BatchDelete` of indicators received more than 500 IDs. The documentation specifies HTTP 400 for this, and for an empty list or an invalid ID, but no error code.',
        'zh-TW': '用 `BatchDelete` 刪除指標時，一次送了超過 500 個識別碼。文件寫明會傳回 HTTP 400（清單是空的、識別碼無效時也一樣），但沒有寫出錯誤碼。',
      },
      certainty: 'documented',
      sources: ['mde-batch-delete-ti-indicators'],
    },
    {
      text: {
        en: '`AddOrRemoveTagForMultipleMachines` received more than 500 devices.',
        'zh-TW': '`AddOrRemoveTagForMultipleMachines` 一次送了超過 500 部裝置。',
      },
      certainty: 'documented',
      sources: ['mde-add-or-remove-multiple-machine-tags'],
    },
    {
      text: {
        en: '`alerts/batchUpdate` received more alerts than it accepts. The documentation does not specify the limit; only the message does.',
        'zh-TW': '`alerts/batchUpdate` 一次送了太多警示。文件沒有寫數字，上限只能看訊息。',
      },
      certainty: 'inferred',
      sources: ['mde-batch-update-alerts'],
    },
  ],
  steps: [
    {
      text: {
        en: 'Divide the received batch size in the message by the allowed batch size and round up: 1,200 received and 500 allowed result in 3 calls.',
        'zh-TW': '讀出訊息裡的兩個數字，用收到的數量除以允許的數量，無條件進位：收到 1,200、允許 500，就要分成 3 次呼叫。',
      },
      certainty: 'inferred',
      sources: ['xdr-error-codes'],
    },
    {
      text: {
        en: 'Split the list into batches of at most the allowed size and send them one after another.',
        'zh-TW': '把清單切成不超過允許數量的批次，依序送出。',
      },
      certainty: 'inferred',
      sources: [],
    },
    {
      text: {
        en: "Stay within the operation's limit of calls per minute, or the next response will be a 429.",
        'zh-TW': '依該作業每分鐘的呼叫上限控制速度，否則接著會收到 429。',
      },
      certainty: 'inferred',
      sources: ['mde-import-ti-indicators', 'mde-batch-delete-ti-indicators'],
    },
    {
      text: {
        en: 'After each import, check `isFailed` and `failureReason` on every item: a 200 response can contain failed items.',
        'zh-TW': '每次匯入後逐筆查看 `isFailed` 與 `failureReason`：即使狀態碼是 200，也可能有項目失敗。',
      },
      certainty: 'documented',
      sources: ['mde-import-ti-indicators'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Indicator import: 500 indicators per call and 30 calls per minute, which is at most 15,000 indicators per minute.',
        'zh-TW': '匯入指標：每次 500 個，每分鐘 30 次呼叫，也就是每分鐘最多 15,000 個。',
      },
      certainty: 'documented',
      sources: ['mde-import-ti-indicators'],
    },
    {
      text: {
        en: 'A tenant can have at most 15,000 active indicators in total.',
        'zh-TW': '每個租用戶總共最多 15,000 個作用中指標。',
      },
      certainty: 'documented',
      sources: ['mde-import-ti-indicators', 'mde-post-ti-indicator'],
    },
    {
      text: {
        en: '`BatchDelete` of indicators: 500 IDs per call, 30 calls per minute and 1,500 per hour.',
        'zh-TW': '指標的 `BatchDelete`：每次 500 個識別碼，每分鐘 30 次、每小時 1,500 次呼叫。',
      },
      certainty: 'documented',
      sources: ['mde-batch-delete-ti-indicators'],
    },
    {
      text: {
        en: '`AddOrRemoveTagForMultipleMachines`: 500 devices per call, 100 calls per minute and 1,500 per hour.',
        'zh-TW': '`AddOrRemoveTagForMultipleMachines`：每次 500 部裝置，每分鐘 100 次、每小時 1,500 次呼叫。',
      },
      certainty: 'documented',
      sources: ['mde-add-or-remove-multiple-machine-tags'],
    },
    {
      text: {
        en: '`alerts/batchUpdate`: 10 calls per minute and 500 per hour; the documentation does not specify a maximum batch size.',
        'zh-TW': '`alerts/batchUpdate`：每分鐘 10 次、每小時 500 次呼叫；文件沒有寫批次大小的上限。',
      },
      certainty: 'documented',
      sources: ['mde-batch-update-alerts'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'MaximumBatchSizeExceeded',
    message: 'Maximum batch size exceeded. Received: 1200, allowed: 500.',
    target: '91f6ab3c-0e58-4d27-8c4b-a5d2f7e36019',
  },
  raisedBy: 'listed',
  related: ['TooManyRequests', 'InvalidRequestBody'],
  aliases: [{ name: 'MaximumBatchSize已超出', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['bulk', 'chunk', 'too many items', 'split list', 'bulk import', 'tag devices'],
    'zh-TW': ['批次太大', '分批', '項目太多', '大量匯入', '批次標籤'],
  },
});
