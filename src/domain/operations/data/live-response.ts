import type { Operation } from '../operation.ts';
import { application, delegated } from '../permissions.ts';
import { MACHINE_ACTION_CODES } from './machine-actions.ts';
import { STANDARD_RATE } from './standard-rate.ts';

export const LIVE_RESPONSE: readonly Operation[] = [
  {
    id: 'mde-run-live-response',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/machines/{machine_id}/runliveresponse',
    title: { en: 'Run live response commands', 'zh-TW': '執行即時回應命令' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/run-live-response',
    permissions: [...application('Machine.LiveResponse'), ...delegated('Machine.LiveResponse')],
    limits: { callsPerMinute: 10, concurrentSessions: 25, scriptTimeoutMinutes: 10, queuedDays: 3 },
    contentType: 'application/json',
    bodyParameters: [
      { name: 'Comment', type: 'String', required: false },
      {
        name: 'Commands',
        type: 'Object[]',
        required: true,
        note: {
          en: "The documentation's parameter table does not mark it as required, but without commands there is nothing to run. The commands must be in the order `PutFile`, `RunScript`, `GetFile`.",
          'zh-TW': '文件的參數表沒有標示為必要，但沒有命令就無從執行。命令的順序必須是 `PutFile`、`RunScript`、`GetFile`。',
        },
        itemParameters: [
          { name: 'type', type: 'Enum', required: true, enumValues: ['PutFile', 'RunScript', 'GetFile'] },
          {
            name: 'params',
            type: 'Object[]',
            required: true,
            itemParameters: [
              {
                name: 'key',
                type: 'Enum',
                required: true,
                enumValues: ['FileName', 'ScriptName', 'Args', 'Path'],
              },
              { name: 'value', type: 'String', required: true },
            ],
            keysByType: { PutFile: ['FileName'], RunScript: ['ScriptName', 'Args'], GetFile: ['Path'] },
          },
        ],
      },
    ],
    osSupport: {
      en: 'Windows 10, version 1709 or later, with the updates listed in the documentation; Windows 11; Windows Server 2019, 2022 and 2025; macOS; and supported Linux servers.',
      'zh-TW':
        'Windows 10 1709 版以上（須安裝文件列出的更新）、Windows 11、Windows Server 2019、2022 和 2025、macOS，以及受支援的 Linux 伺服器。',
    },
    notes: [
      {
        text: {
          en: 'The request body mixes cases: `Comment`, `Commands` and the values of `key` (`ScriptName`, `Args`, `FileName`, `Path`) start with an uppercase letter, while `type`, `params`, `key` and `value` start with a lowercase letter.',
          'zh-TW': '同一份本文裡大小寫混用：`Comment` 和 `Commands` 以大寫開頭，`type`、`params`、`key`、`value` 是小寫，`key` 的值（`ScriptName`、`Args`、`FileName`、`Path`）又以大寫開頭。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'Escape each backslash in the path of a `GetFile` command by doubling it, as JSON requires.',
          'zh-TW': '依 JSON 的規定，`GetFile` 命令的路徑要把每個反斜線寫成兩個。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: 'If a command fails, the commands after it do not run.',
          'zh-TW': '只要有一個命令失敗，後面的命令就不會執行。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 400,
        code: 'ActiveRequestAlreadyExists',
        when: {
          en: 'A live response action is already running on that device.',
          'zh-TW': '這部裝置上已有即時回應動作在執行。',
        },
        certainty: 'documented',
      },
      {
        status: 403,
        code: 'DisallowedOperation',
        when: {
          en: 'The device group has no automated remediation level.',
          'zh-TW': '裝置群組沒有設定自動補救層級。',
        },
        certainty: 'reported',
        sources: ['ms365docs-6054'],
      },
      {
        status: 429,
        when: {
          en: 'More than 10 calls in a minute, or more than 25 concurrent sessions.',
          'zh-TW': '一分鐘內超過 10 次呼叫，或同時執行超過 25 個工作階段。',
        },
        certainty: 'documented',
      },
      {
        status: 404,
        when: { en: 'The device does not exist.', 'zh-TW': '沒有這部裝置。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: MACHINE_ACTION_CODES,
    example: {
      Commands: [
        {
          type: 'RunScript',
          params: [
            { key: 'ScriptName', value: 'collect.ps1' },
            { key: 'Args', value: '-Quick' },
          ],
        },
        { type: 'GetFile', params: [{ key: 'Path', value: 'C:\\Temp\\out.zip' }] },
      ],
      Comment: 'Case 42',
    },
    successStatus: 201,
  },
  {
    id: 'mde-get-live-response-result',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/machineactions/{machineActionId}/GetLiveResponseResultDownloadLink(index={commandIndex})',
    title: { en: 'Get a live response result', 'zh-TW': '取得即時回應結果' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/get-live-response-result',
    permissions: [
      ...application('Machine.Read.All', 'Machine.ReadWrite.All'),
      ...delegated('Machine.LiveResponse'),
    ],
    limits: STANDARD_RATE,
    bodyParameters: [],
    notes: [
      {
        text: {
          en: 'The link is valid for 30 minutes; you can request a new one.',
          'zh-TW': '連結的有效時間是 30 分鐘，可以重新取得。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [],
    likelyCodes: ['NotFound', 'ResourceNotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
];
