import type { BodyParameter, Operation } from '../operation.ts';
import { application, delegated } from '../permissions.ts';
import { STANDARD_RATE } from './standard-rate.ts';

const LOOK_BACK: BodyParameter = { name: 'lookBackHours', type: 'Int32', required: false };

export const FILES_IPS_DOMAINS: readonly Operation[] = [
  {
    id: 'mde-get-file',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/files/{id}',
    title: { en: 'Get a file by hash', 'zh-TW': '依雜湊值取得檔案資訊' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-file-information',
    permissions: [...application('File.Read.All'), ...delegated('File.Read.All')],
    delegatedRole: 'View Data',
    limits: STANDARD_RATE,
    bodyParameters: [],
    notes: [
      {
        text: {
          en: 'The path accepts a SHA-1 hash (40 hexadecimal digits) or a SHA-256 hash (64 hexadecimal digits). The page description also mentions MD5; the page text does not.',
          'zh-TW': '路徑可以放 SHA-1（40 個十六進位數字）或 SHA-256（64 個）雜湊。文件的頁面描述還提到 MD5，內文卻沒有。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 404,
        when: { en: 'The file does not exist.', 'zh-TW': '沒有這個檔案。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: ['InvalidHashValue', 'ResourceNotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'mde-ip-statistics',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/ips/{ip}/stats',
    title: { en: 'Get IP statistics', 'zh-TW': '取得 IP 統計資料' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-ip-statistics',
    permissions: [...application('Ip.Read.All'), ...delegated('Ip.Read.All')],
    delegatedRole: 'View Data',
    limits: { ...STANDARD_RATE, lookbackHours: 720 },
    bodyParameters: [],
    queryParameters: [LOOK_BACK],
    notes: [
      {
        text: {
          en: 'A well-formed address that has never been observed returns 200 with a `prevalence` of 0, not 404.',
          'zh-TW': '格式正確但從未出現過的位址會傳回 200，`prevalence` 為 0，不是 404。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 400,
        code: 'InvalidIpAddress',
        when: {
          en: 'The address is malformed. The documentation specifies only the status; the code is inferred.',
          'zh-TW': '位址的格式不對。文件只寫了狀態碼，錯誤碼是推論。',
        },
        certainty: 'documented',
      },
    ],
    likelyCodes: ['InvalidIpAddress', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'mde-domain-statistics',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/domains/{domain}/stats',
    title: { en: 'Get domain statistics', 'zh-TW': '取得網域統計資料' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-domain-statistics',
    permissions: [...application('URL.Read.All'), ...delegated('URL.Read.All')],
    delegatedRole: 'View Data',
    limits: { ...STANDARD_RATE, lookbackHours: 720 },
    bodyParameters: [],
    queryParameters: [LOOK_BACK],
    notes: [
      {
        text: {
          en: 'A domain that has never been observed returns 200 with a `prevalence` of 0, not 404.',
          'zh-TW': '從未出現過的網域會傳回 200，`prevalence` 為 0，不是 404。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'The permission is written `URL.Read.All`, with `URL` in uppercase.',
          'zh-TW': '權限寫成 `URL.Read.All`，`URL` 三個字母都是大寫。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [],
    likelyCodes: ['InvalidDomainName', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
];
