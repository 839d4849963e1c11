import type { OperationError } from '../operation.ts';

/** A machine action requested again while the first one is pending or running. */
export const ACTION_IN_PROGRESS: OperationError = {
  status: 400,
  when: {
    en: 'The call was repeated for the same device; the message is `Action is already in progress`.',
    'zh-TW': '對同一部裝置重複呼叫；訊息是 `Action is already in progress`。',
  },
  certainty: 'documented',
};

/** Documented for live response only; clients encounter it with other machine actions too. */
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
