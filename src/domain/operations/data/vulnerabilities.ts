import type { Operation } from '../operation.ts';
import { application, delegated } from '../permissions.ts';

export const VULNERABILITIES: readonly Operation[] = [
  {
    id: 'mde-machines-vulnerabilities',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/vulnerabilities/machinesVulnerabilities',
    title: { en: 'List vulnerabilities by device and software', 'zh-TW': '依裝置和軟體列出弱點' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-all-vulnerabilities-by-machines',
    permissions: [...application('Vulnerability.Read.All'), ...delegated('Vulnerability.Read')],
    limits: { itemsPerPage: 10_000 },
    bodyParameters: [],
    odata: {
      filter: [
        'id',
        'cveId',
        'machineId',
        'fixingKbId',
        'productName',
        'productVersion',
        'severity',
        'productVendor',
      ],
      topMax: 10_000,
      other: ['$skip'],
    },
    notes: [
      {
        text: {
          en: 'The documentation shows `$stop` instead of `$top`.',
          'zh-TW': '文件把 `$top` 寫成 `$stop`。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'A tenant without a license for vulnerability management gets 401 with `Unauthorized` and the reason `No Tvm license`, not 403.',
          'zh-TW': '如果租用戶沒有弱點管理的使用授權，得到的是 401 和 `Unauthorized`，原因是 `No Tvm license`，不是 403。',
        },
        certainty: 'reported',
        sources: ['public-code'],
      },
    ],
    documentedErrors: [],
    likelyCodes: ['ODataError', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'mde-missing-kbs',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/machines/{machineId}/getmissingkbs',
    title: { en: 'Get the missing KBs of a device', 'zh-TW': '取得裝置缺少的 KB' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-missing-kbs-machine',
    permissions: application('Software.Read.All'),
    limits: {},
    bodyParameters: [],
    notes: [
      {
        text: {
          en: 'The documentation lists no delegated permission.',
          'zh-TW': '文件沒有列出委派權限。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'The call occasionally returns 404 with `ResourceNotFound`; the same call succeeds when you retry it.',
          'zh-TW': '偶爾會傳回 404 和 `ResourceNotFound`，重試同樣的呼叫就成功。',
        },
        certainty: 'reported',
        sources: ['ms365docs-13047'],
      },
    ],
    documentedErrors: [],
    likelyCodes: ['ResourceNotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
];
