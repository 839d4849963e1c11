import type { BodyParameter, Operation, OperationError } from '../operation.ts';
import { application, delegated } from '../permissions.ts';
import { STANDARD_RATE } from './standard-rate.ts';

const INDICATOR_WRITERS = application('Ti.ReadWrite', 'Ti.ReadWrite.All');

/** The parameters of one indicator, whether sent singly or in a batch, except for `generateAlert`. */
const INDICATOR: readonly BodyParameter[] = [
  {
    name: 'indicatorValue',
    type: 'String',
    required: true,
    note: {
      en: 'The format depends on `indicatorType`.',
      'zh-TW': '格式由 `indicatorType` 決定。',
    },
    formatByType: {
      FileSha1: { en: '40 hexadecimal digits', 'zh-TW': '40 個十六進位數字' },
      FileSha256: { en: '64 hexadecimal digits', 'zh-TW': '64 個十六進位數字' },
      FileMd5: { en: '32 hexadecimal digits', 'zh-TW': '32 個十六進位數字' },
      CertificateThumbprint: {
        en: '40 hexadecimal digits, the SHA-1 thumbprint (inferred)',
        'zh-TW': '40 個十六進位數字，也就是 SHA-1 指紋（推論）',
      },
      IpAddress: {
        en: 'a single public IPv4 or IPv6 address; no CIDR block, range or private address',
        'zh-TW': '單一公用 IPv4 或 IPv6 位址；不接受 CIDR、範圍或私人位址',
      },
      DomainName: {
        en: 'a host name only, without scheme or path (inferred; in one report, a URL in this field is the suspected cause of the error)',
        'zh-TW': '只填主機名稱，不含通訊協定和路徑（推論；有人回報的錯誤疑似是在這個欄位填了 URL）',
      },
      Url: {
        en: 'an absolute URL with a path (inferred; the documentation does not specify the format)',
        'zh-TW': '含路徑的絕對 URL（推論；文件沒有寫明格式）',
      },
    },
  },
  {
    name: 'indicatorType',
    type: 'Enum',
    required: true,
    enumValues: ['FileSha1', 'FileMd5', 'CertificateThumbprint', 'FileSha256', 'IpAddress', 'DomainName', 'Url'],
  },
  {
    name: 'action',
    type: 'Enum',
    required: true,
    enumValues: ['Alert', 'Warn', 'Block', 'Audit', 'BlockAndRemediate', 'AlertAndBlock', 'Allowed'],
    note: {
      en: '`Alert` and `AlertAndBlock` are former names; according to the documentation on the indicator resource, they were supported until January 2022. `Audit` requires `generateAlert` to be `true`. `Warn` is for Defender for Cloud Apps and URL indicators.',
      'zh-TW':
        '`Alert` 和 `AlertAndBlock` 是舊名稱，指標資源的文件說只支援到 2022 年 1 月。使用 `Audit` 時，`generateAlert` 必須設為 `true`。`Warn` 用於 Defender for Cloud Apps 和 URL 指標。',
    },
  },
  {
    name: 'application',
    type: 'String',
    required: false,
    note: {
      en: 'Used only when the indicator is created; ignored on updates.',
      'zh-TW': '只在建立指標時有效，更新時不採用。',
    },
  },
  { name: 'title', type: 'String', required: true },
  { name: 'description', type: 'String', required: true },
  {
    name: 'expirationTime',
    type: 'DateTimeOffset',
    required: false,
    format: { en: 'ISO 8601', 'zh-TW': 'ISO 8601' },
  },
  {
    name: 'severity',
    type: 'Enum',
    required: false,
    enumValues: ['Informational', 'Low', 'Medium', 'High'],
  },
  { name: 'recommendedActions', type: 'String', required: false },
  {
    name: 'rbacGroupNames',
    type: 'String[]',
    documentedTypes: ['String (comma-separated)', 'String[]'],
    required: false,
    note: {
      en: "The documentation's parameter table specifies a comma-separated string; its example and the documentation on the indicator resource use an array.",
      'zh-TW': '文件的參數表說是以逗號分隔的字串，文件的範例和指標資源的文件用的則是陣列。',
    },
  },
  {
    name: 'educateUrl',
    type: 'String',
    required: false,
    note: {
      en: 'For URL indicators with the action `Block` or `Warn`.',
      'zh-TW': '用於動作為 `Block` 或 `Warn` 的 URL 指標。',
    },
  },
];

const UNDOCUMENTED_MEMBERS = [
  'category',
  'bypassDurationHours',
  'notificationId',
  'notificationBody',
  'version',
  'mitreTechniques',
  'historicalDetection',
  'lookBackPeriod',
  'additionalInfo',
  'externalId',
  'externalID',
  'certificateInfo',
  'rbacGroupIds',
] as const;

const WRONG_BODY: OperationError = {
  status: 400,
  when: { en: 'An invalid request body is the usual cause.', 'zh-TW': '通常是要求本文有誤。' },
  certainty: 'documented',
};

export const INDICATORS: readonly Operation[] = [
  {
    id: 'mde-submit-indicator',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/indicators',
    title: { en: 'Submit or update an indicator', 'zh-TW': '提交或更新指標' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/post-ti-indicator',
    permissions: [...INDICATOR_WRITERS, ...delegated('Ti.ReadWrite')],
    limits: { ...STANDARD_RATE, activeIndicatorsPerTenant: 15_000 },
    contentType: 'application/json',
    bodyParameters: [
      ...INDICATOR,
      {
        name: 'generateAlert',
        type: 'Boolean',
        required: false,
        documentedCases: ['generateAlert', 'GenerateAlert'],
        note: {
          en: 'The documentation shows True and False as text; its example sends JSON Booleans.',
          'zh-TW': '文件把 True 和 False 印成文字，範例送出的則是 JSON 布林值。',
        },
      },
    ],
    acceptedButUndocumented: UNDOCUMENTED_MEMBERS,
    notes: [],
    documentedErrors: [
      WRONG_BODY,
      {
        status: 400,
        code: 'InvalidInput',
        when: {
          en: '`indicatorValue` is empty. The message from the service is `Recieved an empty indicator value.`',
          'zh-TW': '`indicatorValue` 是空的。服務的訊息拼成 `Recieved an empty indicator value.`。',
        },
        certainty: 'reported',
        sources: ['security-api-solutions-115'],
      },
    ],
    likelyCodes: [
      'InvalidRequestBody',
      'MissingRequiredParameter',
      'InvalidInput',
      'InvalidHashValue',
      'InvalidDomainName',
      'InvalidIpAddress',
      'InvalidUrl',
      'BadRequest',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: {
      indicatorValue: 'bad.example.com',
      indicatorType: 'DomainName',
      action: 'Block',
      title: 'Case 42',
      description: 'Blocked after case 42',
      severity: 'Medium',
      expirationTime: '2027-01-31T00:00:00Z',
      generateAlert: true,
    },
  },
  {
    id: 'mde-import-indicators',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/indicators/import',
    title: { en: 'Import a batch of indicators', 'zh-TW': '批次匯入指標' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/import-ti-indicators',
    permissions: [...INDICATOR_WRITERS, ...delegated('Ti.ReadWrite')],
    limits: { callsPerMinute: 30, itemsPerCall: 500, activeIndicatorsPerTenant: 15_000 },
    contentType: 'application/json',
    bodyParameters: [
      {
        name: 'Indicators',
        type: 'Object[]',
        required: true,
        note: {
          en: 'The name starts with an uppercase I; the names of the properties inside it start with a lowercase letter.',
          'zh-TW': '名稱以大寫的 I 開頭；裡面的屬性名稱則以小寫開頭。',
        },
        itemParameters: [
          ...INDICATOR,
          {
            name: 'generateAlert',
            type: 'Enum/Boolean',
            required: false,
            enumValues: ['True', 'False'],
            documentedCases: ['generateAlert', 'GenerateAlert'],
          },
        ],
      },
    ],
    acceptedButUndocumented: UNDOCUMENTED_MEMBERS,
    notes: [
      {
        text: {
          en: 'A 200 response can still contain failures: check `isFailed` and `failureReason` on each item in `value`.',
          'zh-TW': '即使傳回 200，也可能有項目失敗：請查看 `value` 中每一筆的 `isFailed` 和 `failureReason`。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [WRONG_BODY],
    likelyCodes: [
      'MaximumBatchSizeExceeded',
      'InvalidRequestBody',
      'MissingRequiredParameter',
      'InvalidInput',
      'InvalidHashValue',
      'InvalidDomainName',
      'InvalidIpAddress',
      'InvalidUrl',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: {
      Indicators: [
        {
          indicatorValue: '0123456789abcdef0123456789abcdef01234567',
          indicatorType: 'FileSha1',
          action: 'Block',
          title: 'Case 42',
          description: 'Case 42',
          severity: 'High',
        },
      ],
    },
  },
  {
    id: 'mde-batch-delete-indicators',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/indicators/BatchDelete',
    title: { en: 'Delete a batch of indicators', 'zh-TW': '批次刪除指標' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/batch-delete-ti-indicators',
    permissions: INDICATOR_WRITERS,
    limits: { callsPerMinute: 30, callsPerHour: 1500, itemsPerCall: 500 },
    contentType: 'application/json',
    bodyParameters: [{ name: 'IndicatorIds', type: 'String[]', required: true }],
    notes: [
      {
        text: { en: 'A successful call returns 204 without a body.', 'zh-TW': '成功時傳回 204，沒有回應本文。' },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 400,
        when: {
          en: 'The list is empty or over the limit, or one of the IDs is malformed.',
          'zh-TW': '清單是空的或超過上限，或有識別碼的格式不對。',
        },
        certainty: 'documented',
      },
      {
        status: 403,
        when: {
          en: 'The caller cannot see the device group of one of the indicators.',
          'zh-TW': '呼叫端看不到某個指標所屬的裝置群組。',
        },
        certainty: 'documented',
      },
      {
        status: 404,
        when: { en: 'One of the IDs does not exist.', 'zh-TW': '有識別碼不存在。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: [
      'MaximumBatchSizeExceeded',
      'InvalidRequestBody',
      'InvalidInput',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
      'MissingRequiredParameter',
    ],
    example: { IndicatorIds: ['101', '102'] },
  },
  {
    id: 'mde-delete-indicator',
    product: 'defender-endpoint',
    method: 'DELETE',
    path: '/api/indicators/{id}',
    title: { en: 'Delete an indicator', 'zh-TW': '刪除指標' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/delete-ti-indicator-by-id',
    permissions: INDICATOR_WRITERS,
    limits: STANDARD_RATE,
    bodyParameters: [],
    notes: [],
    documentedErrors: [
      {
        status: 404,
        when: { en: 'There is no indicator with this ID.', 'zh-TW': '這個識別碼沒有對應的指標。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: ['ResourceNotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'mde-list-indicators',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/indicators',
    title: { en: 'List indicators', 'zh-TW': '列出指標' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-ti-indicators-collection',
    permissions: [...INDICATOR_WRITERS, ...delegated('Ti.ReadWrite')],
    limits: { ...STANDARD_RATE, itemsPerPage: 10_000 },
    bodyParameters: [],
    odata: {
      filter: [
        'application',
        'createdByDisplayName',
        'expirationTime',
        'generateAlert',
        'title',
        'rbacGroupNames',
        'rbacGroupIds',
        'indicatorValue',
        'indicatorType',
        'creationTimeDateTimeUtc',
        'createdBy',
        'action',
        'severity',
      ],
      topMax: 10_000,
      other: ['$skip'],
    },
    notes: [
      {
        text: {
          en: 'With only `Ti.ReadWrite`, an app sees only the indicators that it created itself; with `Ti.ReadWrite.All`, it sees all.',
          'zh-TW': '只有 `Ti.ReadWrite` 時，應用程式只看得到自己建立的指標；有 `Ti.ReadWrite.All` 才看得到全部。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'The documentation shows `$stop` instead of `$top`.',
          'zh-TW': '文件把 `$top` 寫成 `$stop`。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [],
    likelyCodes: ['ODataError', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
];
