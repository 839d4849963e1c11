import { defineEntry } from '../../error-entry.ts';

export const resourceNotFound = defineEntry({
  code: 'ResourceNotFound',
  service: 'reference',
  status: 404,
  meaning: {
    en: 'The path is valid, but the service finds no device, file or other object with the ID that was sent.',
    'zh-TW': '路徑沒有問題，但服務找不到這個識別碼對應的裝置、檔案或其他項目。',
  },
  listedOn: ['xdr-error-codes', 'mde-common-errors'],
  documented: {
    kind: 'template',
    template: "Resource {resource} wasn't found.",
    translation: '找不到資源 {resource}。',
    variables: { resource: { en: 'requested resource', 'zh-TW': '要求的資源' } },
    note: {
      en: 'The example on both official pages differs from this template: the message in the example is about a machine.',
      'zh-TW': '兩份官方文件的範例與這個範本不同，訊息寫的是裝置（Machine）。',
    },
    seedWording: '找不到 <the requested resource> 資源。',
    sources: ['xdr-error-codes', 'mde-common-errors'],
  },
  observed: [
    {
      template: 'Machine {machineId} was not found',
      translation: '找不到裝置 {machineId}',
      variables: { machineId: { en: 'device ID that was sent', 'zh-TW': '送出的裝置識別碼' } },
      certainty: 'documented',
      sources: ['xdr-error-codes', 'mde-common-errors', 'ms365docs-13047'],
    },
  ],
  verdict: { fix: 'caller', retry: 'after-fix' },
  verdictNote: {
    en: 'If the ID is correct, retry once or twice with a pause, because users have reported that this error can disappear without any change. Then stop and check the ID.',
    'zh-TW': '如果識別碼沒錯，隔一段時間重試一兩次，因為有使用者回報這個錯誤可能自行消失；還是不行，就停下來檢查識別碼。',
  },
  causes: [
    {
      text: {
        en: 'No device has this ID.',
        'zh-TW': '沒有任何裝置使用這個識別碼。',
      },
      certainty: 'documented',
      sources: ['mde-get-machine-by-id', 'mde-update-machine', 'xdr-error-codes'],
    },
    {
      text: {
        en: "The device has not been seen within the tenant's retention period.",
        'zh-TW': '裝置太久沒有出現，已超過租用戶的保留期間。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines'],
    },
    {
      text: {
        en: 'The device was offboarded.',
        'zh-TW': '裝置已下線（offboard）。',
      },
      certainty: 'inferred',
      sources: ['mde-offboard-machine'],
    },
    {
      text: {
        en: 'The device exists, but in a device group that the caller cannot see.',
        'zh-TW': '裝置存在，但屬於呼叫端看不到的裝置群組。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machines', 'mde-device-groups'],
    },
    {
      text: {
        en: 'The Entra device ID (a GUID) was sent instead of the Defender device ID.',
        'zh-TW': '送出的是 Entra 的裝置識別碼（GUID），不是 Defender 的裝置識別碼。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machine-by-id'],
    },
    {
      text: {
        en: '`getmissingkbs` occasionally returns this error, and the same call works a moment later (reported in October 2023).',
        'zh-TW': '`getmissingkbs` 偶爾會傳回這個錯誤，同樣的呼叫過一會兒就成功（2023 年 10 月有人回報）。',
      },
      certainty: 'reported',
      sources: ['ms365docs-13047'],
    },
    {
      text: {
        en: 'A batch delete of indicators contains an ID that does not exist. The documentation specifies HTTP 404 for this but no error code.',
        'zh-TW': '批次刪除指標的清單裡有不存在的識別碼。文件只說會傳回 HTTP 404，沒有寫出錯誤碼。',
      },
      certainty: 'documented',
      sources: ['mde-batch-delete-ti-indicators'],
    },
    {
      text: {
        en: 'No file, indicator or device action has this ID. In contrast, an unknown IP address or domain returns 200 with `prevalence` 0.',
        'zh-TW': '這個識別碼沒有對應的檔案、指標或裝置動作。IP 位址或網域則不同，從未出現過也會傳回 200，`prevalence` 為 0。',
      },
      certainty: 'documented',
      sources: [
        'mde-get-file-information',
        'mde-delete-ti-indicator',
        'mde-cancel-machine-action',
        'mde-get-ip-statistics',
        'mde-get-domain-statistics',
      ],
    },
  ],
  steps: [
    {
      text: {
        en: 'Look up the device first: filter `/api/machines` by `computerDnsName` or `aadDeviceId` and use the `id` from the response.',
        'zh-TW': '先查出裝置：在 `/api/machines` 依 `computerDnsName` 或 `aadDeviceId` 篩選，再用回應裡的 `id`。',
      },
      certainty: 'documented',
      sources: ['mde-get-machines'],
    },
    {
      text: {
        en: 'If the filter finds nothing, check in the portal whether the device is onboarded and was seen within the retention period.',
        'zh-TW': '如果篩選不到，到入口網站確認裝置已上線（onboard），而且在保留期間內出現過。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machines'],
    },
    {
      text: {
        en: 'If other users can see the device, ask an administrator for access to its device group.',
        'zh-TW': '如果其他使用者看得到這部裝置，請系統管理員開放該裝置群組的存取權。',
      },
      certainty: 'inferred',
      sources: ['mde-device-groups'],
    },
    {
      text: {
        en: 'In a batch request, remove the IDs that no longer exist and resend the rest.',
        'zh-TW': '如果是批次要求，先拿掉不存在的識別碼，再送出其餘的項目。',
      },
      certainty: 'inferred',
      sources: ['mde-batch-delete-ti-indicators'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Device ID: 40 hexadecimal digits.',
        'zh-TW': '裝置識別碼：40 個十六進位數字。',
      },
      certainty: 'documented',
      sources: ['mde-get-machine-by-id'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'ResourceNotFound',
    message: 'Machine 7c1f0a94e2b85d36f7a0c4e91b2d58f3a6e07d1c was not found',
    target: '|b81f4e60-3d7a92c5e0f1486b.1.2.',
  },
  raisedBy: 'listed',
  related: ['NotFound', 'InvalidInput', 'Forbidden'],
  aliases: [{ name: 'ResourceNot找到', source: 'mde-common-errors-zh-tw' }],
  keywords: {
    en: ['404 error', 'machine not found', 'device not found', 'unknown device', 'missing device', 'azure ad device id', 'stale device'],
    'zh-TW': ['404 錯誤', '查無裝置', '查無資料', '裝置不存在', '裝置 ID 錯誤', '已移除的裝置'],
  },
});
