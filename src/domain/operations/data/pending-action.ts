import type { OperationError } from '../operation.ts';

/** A machine action that is sent again while the first one waits or runs. */
export const ACTION_IN_PROGRESS: OperationError = {
  status: 400,
  when: {
    en: 'The call is repeated for the same device; the message is `Action is already in progress`.',
    'zh-TW': '對同一部裝置重複呼叫；訊息是 `Action is already in progress`。',
  },
  certainty: 'documented',
};

/** The code of the live response page, which clients meet with other machine actions, too. */
export const ACTIVE_REQUEST: OperationError = {
  status: 400,
  code: 'ActiveRequestAlreadyExists',
  when: {
    en: 'A request of the same kind is already pending or running on the device.',
    'zh-TW': '這部裝置上已有同類要求在等待或執行。',
  },
  certainty: 'inferred',
  sources: ['mde-run-live-response', 'public-code'],
};
