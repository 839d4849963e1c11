import type { Operation } from '../operation.ts';
import { application, delegated } from '../permissions.ts';

const INCIDENT_READERS = [
  ...application('Incident.Read.All', 'Incident.ReadWrite.All'),
  ...delegated('Incident.Read', 'Incident.ReadWrite'),
];

export const INCIDENTS: readonly Operation[] = [
  {
    id: 'xdr-list-incidents',
    product: 'defender-xdr',
    method: 'GET',
    path: '/api/incidents',
    title: { en: 'List incidents', 'zh-TW': '列出事件（incident）' },
    docUrl: 'https://learn.microsoft.com/defender-xdr/api-list-incidents',
    permissions: INCIDENT_READERS,
    limits: { callsPerMinute: 50, callsPerHour: 1500, itemsPerPage: 100 },
    bodyParameters: [],
    odata: { filter: ['lastUpdateTime', 'createdTime', 'status', 'assignedTo'], topMax: 100, other: ['$skip'] },
    notes: [
      {
        text: {
          en: 'The service does not support filtering by `severity`; filter the results in your own code.',
          'zh-TW': '服務不支援依 `severity` 篩選，請自行篩選收到的結果。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [],
    likelyCodes: ['ODataError', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'xdr-get-incident',
    product: 'defender-xdr',
    method: 'GET',
    path: '/api/incidents/{id}',
    title: { en: 'Get one incident', 'zh-TW': '取得單一事件（incident）' },
    docUrl: 'https://learn.microsoft.com/defender-xdr/api-get-incident',
    permissions: INCIDENT_READERS,
    delegatedRole: 'View Data',
    limits: { callsPerMinute: 100, callsPerHour: 1500 },
    bodyParameters: [],
    notes: [],
    documentedErrors: [
      {
        status: 404,
        when: { en: 'There is no incident with this ID.', 'zh-TW': '這個識別碼沒有對應的事件（incident）。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: ['ResourceNotFound', 'NotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'xdr-update-incident',
    product: 'defender-xdr',
    method: 'PATCH',
    path: '/api/incidents/{id}',
    title: { en: 'Update an incident', 'zh-TW': '更新事件（incident）' },
    docUrl: 'https://learn.microsoft.com/defender-xdr/api-update-incidents',
    permissions: [...application('Incident.ReadWrite.All'), ...delegated('Incident.ReadWrite')],
    limits: { callsPerMinute: 50, callsPerHour: 1500 },
    contentType: 'application/json',
    bodyParameters: [
      {
        name: 'status',
        type: 'Enum',
        required: false,
        enumValues: ['Active', 'Resolved', 'InProgress', 'Redirected'],
      },
      { name: 'assignedTo', type: 'String', required: false },
      {
        name: 'classification',
        type: 'Enum',
        required: false,
        enumValues: ['TruePositive', 'InformationalExpectedActivity', 'FalsePositive'],
      },
      {
        name: 'determination',
        type: 'Enum',
        required: false,
        enumValues: [
          'MultiStagedAttack',
          'MaliciousUserActivity',
          'CompromisedAccount',
          'Malware',
          'Phishing',
          'UnwantedSoftware',
          'Other',
          'SecurityTesting',
          'LineOfBusinessApplication',
          'ConfirmedActivity',
          'Clean',
          'NoEnoughDataToValidate',
        ],
        enumConfidence: 'documented-but-inconsistent',
        dependsOn: {
          classification: {
            TruePositive: [
              'MultiStagedAttack',
              'MaliciousUserActivity',
              'CompromisedAccount',
              'Malware',
              'Phishing',
              'UnwantedSoftware',
              'Other',
            ],
            InformationalExpectedActivity: [
              'SecurityTesting',
              'LineOfBusinessApplication',
              'ConfirmedActivity',
              'Other',
            ],
            FalsePositive: ['Clean', 'NoEnoughDataToValidate', 'Other'],
          },
        },
      },
      { name: 'tags', type: 'String[]', required: false },
      { name: 'comment', type: 'String', required: false },
    ],
    notes: [
      {
        text: {
          en: 'The documentation contradicts itself: one line allows `determination` only with the classification `TruePositive`, while its table lists values for all three classifications.',
          'zh-TW': '文件前後矛盾：有一行說只有分類為 `TruePositive` 時才能設定 `determination`，但同一頁的表格卻列出三種分類各自可用的值。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'The determinations `Apt` and `SecurityPersonnel` were retired around August 29, 2022.',
          'zh-TW': '判定值 `Apt` 和 `SecurityPersonnel` 大約在 2022 年 8 月 29 日停用。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 404,
        when: { en: 'There is no incident with this ID.', 'zh-TW': '這個識別碼沒有對應的事件（incident）。' },
        certainty: 'documented',
      },
      {
        status: 429,
        when: {
          en: 'The call limit is reached. The response body states when you can call again.',
          'zh-TW': '呼叫次數達到上限。回應本文會寫明何時可以再呼叫。',
        },
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
      determination: 'Phishing',
      tags: ['drill'],
      comment: 'closed after review',
    },
  },
];
