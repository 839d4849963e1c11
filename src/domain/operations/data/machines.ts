import type { Operation, OperationError } from '../operation.ts';
import { application, delegated } from '../permissions.ts';
import { STANDARD_RATE } from './standard-rate.ts';

const MACHINE_READERS = [
  ...application('Machine.Read.All', 'Machine.ReadWrite.All'),
  ...delegated('Machine.Read', 'Machine.ReadWrite'),
];

const MACHINE_WRITERS = [...application('Machine.ReadWrite.All'), ...delegated('Machine.ReadWrite')];

const NO_SUCH_DEVICE: OperationError = {
  status: 404,
  when: { en: 'The device does not exist.', 'zh-TW': '沒有這部裝置。' },
  certainty: 'documented',
};

export const MACHINES: readonly Operation[] = [
  {
    id: 'mde-list-machines',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/machines',
    title: { en: 'List devices', 'zh-TW': '列出裝置' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-machines',
    permissions: MACHINE_READERS,
    delegatedRole: 'View Data',
    limits: { ...STANDARD_RATE, itemsPerPage: 10_000 },
    bodyParameters: [],
    odata: {
      filter: [
        'computerDnsName',
        'id',
        'version',
        'deviceValue',
        'aadDeviceId',
        'machineTags',
        'lastSeen',
        'exposureLevel',
        'onboardingStatus',
        'lastIpAddress',
        'healthStatus',
        'osPlatform',
        'riskScore',
        'rbacGroupId',
      ],
      topMax: 10_000,
      other: ['$skip'],
    },
    notes: [
      {
        text: {
          en: '`/api/machine` (singular) is not a valid path: it returns a bare 404.',
          'zh-TW': '單數的 `/api/machine` 不是有效的路徑，只會得到 404，沒有其他內容。',
        },
        certainty: 'reported',
        sources: ['itpro-docs-8830'],
      },
    ],
    documentedErrors: [
      {
        status: 404,
        when: { en: 'There are no recent devices.', 'zh-TW': '沒有任何近期的裝置。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: ['ODataError', 'NotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'mde-get-machine',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/machines/{id}',
    title: { en: 'Get a device by ID or name', 'zh-TW': '依識別碼或名稱取得裝置' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-machine-by-id',
    permissions: MACHINE_READERS,
    delegatedRole: 'View Data',
    limits: STANDARD_RATE,
    bodyParameters: [],
    notes: [
      {
        text: {
          en: 'The path accepts the device ID (40 hexadecimal digits) or the computer name.',
          'zh-TW': '路徑可以放 40 個十六進位數字的裝置識別碼，也可以放電腦名稱。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [{ ...NO_SUCH_DEVICE, code: 'ResourceNotFound' }],
    likelyCodes: ['ResourceNotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'mde-find-machines-by-ip',
    product: 'defender-endpoint',
    method: 'GET',
    path: "/api/machines/findbyip(ip='{ip}',timestamp={timestamp})",
    title: { en: 'Find devices by internal IP', 'zh-TW': '依內部 IP 尋找裝置' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/find-machines-by-ip',
    permissions: MACHINE_READERS,
    delegatedRole: 'View Data',
    limits: { ...STANDARD_RATE, timestampPastDays: 30 },
    bodyParameters: [],
    notes: [
      {
        text: {
          en: 'The search covers 15 minutes before and after the timestamp.',
          'zh-TW': '搜尋範圍是時間戳記前後各 15 分鐘。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'A private address is valid in `findbyip` and invalid in an indicator.',
          'zh-TW': '私人位址在 `findbyip` 有效，放進指標則無效。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 400,
        when: {
          en: 'The timestamp is not within the past 30 days.',
          'zh-TW': '時間戳記不在過去 30 天內。',
        },
        certainty: 'documented',
      },
    ],
    likelyCodes: [
      'InvalidIpAddress',
      'InvalidInput',
      'BadRequest',
      'ODataError',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
  },
  {
    id: 'mde-update-machine',
    product: 'defender-endpoint',
    method: 'PATCH',
    path: '/api/machines/{machineId}',
    title: { en: 'Update a device', 'zh-TW': '更新裝置' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/update-machine-method',
    permissions: MACHINE_WRITERS,
    delegatedRole: 'Alerts investigation',
    limits: STANDARD_RATE,
    contentType: 'application/json',
    bodyParameters: [
      {
        name: 'machineTags',
        type: 'String[]',
        required: false,
        note: {
          en: 'Send the existing tags too: in one place, the documentation states that tags are appended; in another, that existing tags missing from the request are replaced.',
          'zh-TW': '請把現有的標籤一併送出：文件有一處說新標籤會附加上去，另一處又說沒送出的標籤會被取代。',
        },
      },
      {
        name: 'deviceValue',
        type: 'Enum',
        required: false,
        enumValues: ['Normal', 'Low', 'High'],
        nullable: true,
      },
    ],
    notes: [
      {
        text: {
          en: '`deviceValue` in this operation and `DeviceValue` in `setDeviceValue` are the same setting; only the capitalization differs.',
          'zh-TW': '這裡的 `deviceValue` 和 `setDeviceValue` 的 `DeviceValue` 是同一項設定，只是大小寫不同。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: "The documentation's example body is not valid JSON: a comma is missing between two tags.",
          'zh-TW': '文件的範例本文不是有效的 JSON：兩個標籤之間少了一個逗號。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [NO_SUCH_DEVICE],
    likelyCodes: [
      'InvalidRequestBody',
      'InvalidInput',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: { deviceValue: 'High', machineTags: ['Finance', 'Drill'] },
  },
  {
    id: 'mde-set-device-value',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/machines/{machineId}/setDeviceValue',
    title: { en: 'Set the device value', 'zh-TW': '設定裝置價值' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/set-device-value',
    permissions: MACHINE_WRITERS,
    delegatedRole: 'Manage security setting',
    limits: STANDARD_RATE,
    contentType: 'application/json',
    bodyParameters: [
      { name: 'DeviceValue', type: 'Enum', required: true, enumValues: ['Normal', 'Low', 'High'] },
    ],
    notes: [],
    documentedErrors: [],
    likelyCodes: [
      'InvalidRequestBody',
      'MissingRequiredParameter',
      'InvalidInput',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: { DeviceValue: 'High' },
    successStatus: 200,
  },
  {
    id: 'mde-machine-tags',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/machines/{id}/tags',
    title: { en: 'Add or remove a device tag', 'zh-TW': '新增或移除裝置標籤' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/add-or-remove-machine-tags',
    permissions: MACHINE_WRITERS,
    delegatedRole: 'Manage security setting',
    limits: STANDARD_RATE,
    contentType: 'application/json',
    bodyParameters: [
      { name: 'Value', type: 'String', required: true },
      { name: 'Action', type: 'Enum', required: true, enumValues: ['Add', 'Remove'] },
    ],
    notes: [],
    documentedErrors: [],
    likelyCodes: [
      'InvalidRequestBody',
      'MissingRequiredParameter',
      'InvalidInput',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: { Value: 'Finance', Action: 'Add' },
    successStatus: 200,
  },
  {
    id: 'mde-machine-tags-multiple',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/machines/AddOrRemoveTagForMultipleMachines',
    title: { en: 'Add or remove a tag on many devices', 'zh-TW': '為多部裝置新增或移除標籤' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/add-or-remove-multiple-machine-tags',
    permissions: MACHINE_WRITERS,
    delegatedRole: 'Manage security setting',
    limits: { ...STANDARD_RATE, itemsPerCall: 500 },
    contentType: 'application/json',
    bodyParameters: [
      { name: 'Value', type: 'String', required: true },
      { name: 'Action', type: 'Enum', required: true, enumValues: ['Add', 'Remove'] },
      { name: 'MachineIds', type: 'String[]', required: true },
    ],
    notes: [],
    documentedErrors: [],
    likelyCodes: [
      'MaximumBatchSizeExceeded',
      'InvalidRequestBody',
      'MissingRequiredParameter',
      'InvalidInput',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: { Value: 'Finance', Action: 'Add', MachineIds: ['0123456789abcdef0123456789abcdef01234567'] },
    successStatus: 200,
  },
];
