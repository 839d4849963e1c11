import type { Operation } from '../operation.ts';
import { application, delegated } from '../permissions.ts';
import { STANDARD_RATE } from './standard-rate.ts';

const STATUSES = ['New', 'InProgress', 'Resolved'] as const;
const CLASSIFICATIONS = ['TruePositive', 'InformationalExpectedActivity', 'FalsePositive'] as const;
const TRUE_POSITIVES = [
  'MultiStagedAttack',
  'MaliciousUserActivity',
  'CompromisedUser',
  'Malware',
  'Phishing',
  'UnwantedSoftware',
  'Other',
] as const;

export const ALERTS: readonly Operation[] = [
  {
    id: 'mde-create-alert-by-reference',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/alerts/CreateAlertByReference',
    title: { en: 'Create an alert from an event', 'zh-TW': '從事件（event）建立警示' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/create-alert-by-reference',
    permissions: [...application('Alert.ReadWrite.All'), ...delegated('Alert.ReadWrite')],
    delegatedRole: 'Alerts investigation',
    limits: { callsPerMinute: 15 },
    contentType: 'application/json',
    bodyParameters: [
      {
        name: 'eventTime',
        type: 'DateTime (UTC)',
        required: true,
        format: {
          en: 'ISO 8601, exactly as advanced hunting returned it, with all fractional digits',
          'zh-TW': 'ISO 8601，與進階搜捕傳回的值完全相同，秒的小數位數一位也不能少',
        },
      },
      {
        name: 'reportId',
        type: 'String',
        required: true,
        note: {
          en: 'Must be a string, even though advanced hunting returns a number.',
          'zh-TW': '要用字串，即使進階搜捕傳回的是數字。',
        },
      },
      { name: 'machineId', type: 'String', required: true },
      {
        name: 'severity',
        type: 'String',
        required: true,
        enumValues: ['Low', 'Medium', 'High'],
        note: {
          en: 'Alerts do not accept `Informational`, although indicators do.',
          'zh-TW': '指標接受 `Informational`，警示不接受。',
        },
      },
      { name: 'title', type: 'String', required: true },
      { name: 'description', type: 'String', required: true },
      {
        name: 'recommendedAction',
        type: 'String',
        required: true,
        note: {
          en: 'The name is singular for alerts; indicators use `recommendedActions` (plural).',
          'zh-TW': '警示用單數；指標用的是複數的 `recommendedActions`。',
        },
      },
      {
        name: 'category',
        type: 'String',
        required: true,
        enumValues: [
          'General',
          'CommandAndControl',
          'Collection',
          'CredentialAccess',
          'DefenseEvasion',
          'Discovery',
          'Exfiltration',
          'Exploit',
          'Execution',
          'InitialAccess',
          'LateralMovement',
          'Malware',
          'Persistence',
          'PrivilegeEscalation',
          'Ransomware',
          'SuspiciousActivity',
        ],
      },
    ],
    notes: [
      {
        text: {
          en: 'If the same device has an open alert with the same title, the new alert is merged with it. An automated investigation starts for every alert that is created through this API.',
          'zh-TW': '同一部裝置如果已有標題相同的未結案警示，新警示會併入該警示。經由這個 API 建立的警示都會自動啟動調查。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 404,
        when: {
          en: 'No event matches the combination of `reportId`, `eventTime` and `machineId`.',
          'zh-TW': '沒有任何事件（event）同時符合 `reportId`、`eventTime` 和 `machineId`。',
        },
        certainty: 'documented',
      },
    ],
    likelyCodes: [
      'InvalidRequestBody',
      'MissingRequiredParameter',
      'InvalidInput',
      'NotFound',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: {
      machineId: '0123456789abcdef0123456789abcdef01234567',
      severity: 'Low',
      title: 'Drill',
      description: 'Drill alert',
      recommendedAction: 'Review',
      eventTime: '2026-11-20T08:15:30.1234567Z',
      reportId: '4711',
      category: 'Execution',
    },
  },
  {
    id: 'mde-update-alert',
    product: 'defender-endpoint',
    method: 'PATCH',
    path: '/api/alerts/{id}',
    title: { en: 'Update an alert', 'zh-TW': '更新警示' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/update-alert',
    permissions: [...application('Alert.ReadWrite.All'), ...delegated('Alert.ReadWrite')],
    delegatedRole: 'Alerts investigation',
    limits: STANDARD_RATE,
    contentType: 'application/json',
    bodyParameters: [
      {
        name: 'status',
        type: 'String',
        required: false,
        enumValues: STATUSES,
        documentedCases: ['Status', 'status'],
      },
      { name: 'assignedTo', type: 'String', required: false },
      {
        name: 'classification',
        type: 'String',
        required: false,
        enumValues: CLASSIFICATIONS,
        documentedCases: ['Classification', 'classification'],
      },
      {
        name: 'determination',
        type: 'String',
        required: false,
        enumValues: [
          ...TRUE_POSITIVES,
          'SecurityTesting',
          'LineOfBusinessApplication',
          'ConfirmedActivity',
          'NotMalicious',
          'InsufficientData',
        ],
        documentedCases: ['Determination', 'determination'],
        dependsOn: {
          classification: {
            TruePositive: TRUE_POSITIVES,
            InformationalExpectedActivity: [
              'SecurityTesting',
              'LineOfBusinessApplication',
              'ConfirmedActivity',
              'Other',
            ],
            FalsePositive: ['NotMalicious', 'InsufficientData', 'Other'],
          },
        },
        enumConfidence: 'documented-but-inconsistent',
      },
      { name: 'comment', type: 'String', required: false, documentedCases: ['Comment', 'comment'] },
    ],
    notes: [
      {
        text: {
          en: 'The documentation is inconsistent: its table shows `Status`, `Classification`, `Determination` and `Comment`, while its example and its text show them in lowercase. The names here follow the example; treat both spellings as correct.',
          'zh-TW': '文件前後矛盾：表格寫 `Status`、`Classification`、`Determination`、`Comment`，範例和內文卻都寫成小寫。這裡採用範例的寫法，但兩種寫法都應視為正確。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: "This operation's documentation shows the application permission as `Alerts.ReadWrite.All`; all other documentation shows `Alert.ReadWrite.All`.",
          'zh-TW': '這份文件把應用程式權限印成 `Alerts.ReadWrite.All`，其他文件一律寫 `Alert.ReadWrite.All`。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: "The documentation's example pairs `FalsePositive` with `Malware`, which its own table does not allow.",
          'zh-TW': '文件的範例把 `FalsePositive` 配上 `Malware`，同一頁的表格卻不允許。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 404,
        when: { en: 'There is no alert with this ID.', 'zh-TW': '這個識別碼沒有對應的警示。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: [
      'InvalidRequestBody',
      'InvalidInput',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: {
      status: 'Resolved',
      assignedTo: 'analyst@contoso.com',
      classification: 'TruePositive',
      determination: 'Malware',
      comment: 'done',
    },
  },
  {
    id: 'mde-batch-update-alerts',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/alerts/batchUpdate',
    title: { en: 'Update many alerts', 'zh-TW': '批次更新警示' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/batch-update-alerts',
    permissions: [...application('Alert.ReadWrite.All'), ...delegated('Alert.ReadWrite')],
    delegatedRole: 'Alerts investigation',
    limits: { callsPerMinute: 10, callsPerHour: 500 },
    contentType: 'application/json',
    bodyParameters: [
      { name: 'alertIds', type: 'String[]', required: true },
      { name: 'status', type: 'String', required: false, enumValues: STATUSES },
      { name: 'assignedTo', type: 'String', required: false },
      {
        name: 'classification',
        type: 'String',
        required: false,
        enumValues: CLASSIFICATIONS,
        note: {
          en: 'For `InformationalExpectedActivity`, the documentation shows the display text `Informational, expected activity`.',
          'zh-TW': '`InformationalExpectedActivity` 這個值，文件寫的是顯示文字 `Informational, expected activity`。',
        },
      },
      {
        name: 'determination',
        type: 'String',
        required: false,
        enumValues: [
          ...TRUE_POSITIVES,
          'SecurityTesting',
          'LineOfBusinessApplication',
          'ConfirmedUserActivity',
          'Clean',
          'InsufficientData',
        ],
        dependsOn: {
          classification: {
            TruePositive: TRUE_POSITIVES,
            InformationalExpectedActivity: [
              'SecurityTesting',
              'LineOfBusinessApplication',
              'ConfirmedUserActivity',
              'Other',
            ],
            FalsePositive: ['Clean', 'InsufficientData', 'Other'],
          },
        },
        enumConfidence: 'documented-but-inconsistent',
      },
      { name: 'comment', type: 'String', required: false },
    ],
    notes: [
      {
        text: {
          en: 'The documentation does not specify a maximum batch size.',
          'zh-TW': '文件沒有寫明批次大小的上限。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'A successful call returns 200 with an empty body.',
          'zh-TW': '成功時傳回 200，回應本文是空的。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'Two determinations differ from those for updating a single alert: the batch update uses `ConfirmedUserActivity` and `Clean`, while the single update uses `ConfirmedActivity` and `NotMalicious`.',
          'zh-TW': '有兩個判定值和更新單一警示的文件不同：批次更新用 `ConfirmedUserActivity` 和 `Clean`，單一更新用 `ConfirmedActivity` 和 `NotMalicious`。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [],
    likelyCodes: [
      'InvalidRequestBody',
      'MissingRequiredParameter',
      'MaximumBatchSizeExceeded',
      'InvalidInput',
      'ResourceNotFound',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
    ],
    example: {
      alertIds: ['da638000000000000001_1000000001'],
      status: 'InProgress',
      assignedTo: 'analyst@contoso.com',
      comment: 'triage',
    },
  },
  {
    id: 'mde-list-alerts',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/alerts',
    title: { en: 'List alerts', 'zh-TW': '列出警示' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-alerts',
    permissions: [
      ...application('Alert.Read.All', 'Alert.ReadWrite.All'),
      ...delegated('Alert.Read', 'Alert.ReadWrite'),
    ],
    delegatedRole: 'View Data',
    limits: { ...STANDARD_RATE, itemsPerPage: 10_000 },
    bodyParameters: [],
    odata: {
      filter: [
        'alertCreationTime',
        'lastUpdateTime',
        'incidentId',
        'InvestigationId',
        'id',
        'assignedTo',
        'detectionSource',
        'lastEventTime',
        'status',
        'severity',
        'category',
      ],
      topMax: 10_000,
      other: ['$skip', '$expand=evidence'],
    },
    notes: [
      {
        text: {
          en: "The documentation misspells `assignedTo` as `asssignedTo`, with three s's, and shows `InvestigationId` with an uppercase I.",
          'zh-TW': '文件把 `assignedTo` 誤印成有三個 s 的 `asssignedTo`；`InvestigationId` 則以大寫的 I 開頭。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [],
    likelyCodes: ['ODataError', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
];
