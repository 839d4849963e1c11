import { defineEntry } from '../../error-entry.ts';

export const activeRequestAlreadyExists = defineEntry({
  code: 'ActiveRequestAlreadyExists',
  service: 'defender',
  status: 400,
  meaning: {
    en: 'An action of this kind is already pending or running on the device, so no second one was started.',
    'zh-TW': '裝置上已有同類動作在等待或執行，因此沒有再啟動一個。',
  },
  listedOn: ['mde-run-live-response'],
  documented: {
    kind: 'description',
    template: '',
    translation: '',
    variables: {},
    note: {
      en: 'The live response documentation lists the code and when it occurs, but quotes no message.',
      'zh-TW': '即時回應的文件寫出這個錯誤碼和出現的時機，沒有引用訊息。',
    },
    seedWording: null,
    sources: ['mde-run-live-response'],
  },
  observed: [],
  verdict: { fix: 'caller', retry: 'later' },
  verdictNote: {
    en: 'The call itself is correct: the same call succeeds after the pending action has ended or has been canceled.',
    'zh-TW': '呼叫本身沒有錯：等進行中的動作結束或取消之後，同樣的呼叫就會成功。',
  },
  causes: [
    {
      text: {
        en: 'A live response session is already pending or running on the device. Only one is allowed per device at a time.',
        'zh-TW': '裝置上已有即時回應在等待或執行；一部裝置一次只能有一個。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response', 'ms365docs-11695'],
    },
    {
      text: {
        en: 'Another action of the same kind is already pending or running. Publicly available clients encounter this error code for isolation and other device actions too.',
        'zh-TW': '已有另一個同類動作在等待或執行：公開原始碼的用戶端程式執行隔離等其他裝置動作時，也會遇到這個錯誤碼。',
      },
      certainty: 'reported',
      sources: ['public-code'],
    },
    {
      text: {
        en: 'The device is offline, so an earlier action is still waiting for it. A live response session can wait up to 3 days.',
        'zh-TW': '裝置離線，先前的動作還在等它上線；即時回應最多可以等 3 天。',
      },
      certainty: 'inferred',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'A client retried a call because it received no response, although the action had been accepted.',
        'zh-TW': '用戶端沒有收到回應就重試，其實動作已被接受。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machine-actions'],
    },
  ],
  steps: [
    {
      text: {
        en: "List the device's actions with `GET /api/machineactions` and find the one whose `status` is `Pending` or `InProgress`.",
        'zh-TW': '用 `GET /api/machineactions` 列出裝置的動作，找出 `status` 是 `Pending` 或 `InProgress` 的那一個。',
      },
      certainty: 'documented',
      sources: ['mde-get-machine-actions'],
    },
    {
      text: {
        en: 'If the pending action is the one you want, wait until it ends. Do not start another.',
        'zh-TW': '如果進行中的動作就是您要的動作，等它結束，不要再啟動一個。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machine-actions'],
    },
    {
      text: {
        en: 'If a pending action blocks what you need to do, cancel that action with `POST /api/machineactions/{id}/cancel`. Only actions that are pending or in progress can be canceled.',
        'zh-TW': '如果進行中的動作擋住了您要做的事，用 `POST /api/machineactions/{id}/cancel` 取消；只有等待中或執行中的動作才能取消。',
      },
      certainty: 'documented',
      sources: ['mde-cancel-machine-action'],
    },
    {
      text: {
        en: 'Do not retry an isolation without checking first: a second isolation can stay pending and undo a later release.',
        'zh-TW': '不要沒檢查就重試隔離：重複的隔離可能一直停在等待狀態，等您解除隔離之後，又讓裝置回到隔離狀態。',
      },
      certainty: 'reported',
      sources: ['ms365docs-5908'],
    },
    {
      text: {
        en: 'Retry the call when the device has no pending or running action of the same kind.',
        'zh-TW': '裝置上沒有等待中或執行中的同類動作之後，再重試。',
      },
      certainty: 'inferred',
      sources: ['mde-get-machine-actions'],
    },
  ],
  limits: [
    {
      text: {
        en: 'Live response: 1 session per device, 25 sessions per tenant, queued up to 3 days while the device is offline.',
        'zh-TW': '即時回應：每部裝置 1 個工作階段、每個租用戶 25 個；裝置離線時最多排隊 3 天。',
      },
      certainty: 'documented',
      sources: ['mde-run-live-response'],
    },
    {
      text: {
        en: 'Some operations report an action in progress without `ActiveRequestAlreadyExists`: they return 400 with the message `Action is already in progress`, or success with the pending action.',
        'zh-TW': '有些作業不用 `ActiveRequestAlreadyExists` 回報進行中的動作：傳回 400 與訊息 `Action is already in progress`，或回應成功並附上還在等待的動作。',
      },
      certainty: 'reported',
      sources: ['ms365docs-5903', 'ms365docs-5904', 'ms365docs-5905'],
    },
  ],
  sample: {
    format: 'defender',
    code: 'ActiveRequestAlreadyExists',
    message: 'A live response session is already active on this machine',
    target: '4e8b19d2-70c5-4f3a-92e6-b1d85a0c7f34',
  },
  raisedBy: 'listed',
  related: ['BadRequest', 'DisallowedOperation', 'TooManyRequests'],
  aliases: [],
  keywords: {
    en: ['pending action', 'live response already running', 'isolate twice', 'duplicate action', 'machine action pending'],
    'zh-TW': ['等待中的動作', '即時回應正在執行', '重複隔離', '動作重複'],
  },
});
