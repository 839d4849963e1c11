import type { Verdict } from '../../catalogue/error-entry.ts';
import type { CallPattern } from '../../operations/call-pattern.ts';
import type { Finding, Step } from '../findings.ts';

interface ActionText {
  readonly code: string | null;
  readonly status: number | null;
  readonly message: string;
  readonly operation: CallPattern | null;
  /** Whether the text shows which operation or API was called. */
  readonly isCallKnown: boolean;
  /** The method in the text, in uppercase. */
  readonly method: string | null;
}

interface ActionDiagnosis {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly verdict: Verdict | null;
  readonly lookFirst: boolean;
}

const NOTHING: ActionDiagnosis = { findings: [], steps: [], verdict: null, lookFirst: false };

/** Diagnoses an error about a device action that is already running, has ended or may have started. */
export function diagnosePendingAction({ code, status, message, operation, isCallKnown, method }: ActionText): ActionDiagnosis {
  if (code === 'ActiveRequestAlreadyExists' || /\baction is already in progress\b|\bactive request already exists\b/i.test(message)) {
    return { findings: [{ id: 'action-in-progress' }], steps: [{ id: 'look-at-actions' }, { id: 'wait-or-cancel' }], verdict: { fix: 'caller', retry: 'later' }, lookFirst: true };
  }
  const ended = /\b(?:(?:current )?status(?: is)?:?|state:?)\s{1,3}'?(Succeeded|Failed|Cancelled|TimeOut|Pending|InProgress)\b/i.exec(message)?.[1];
  if (ended !== undefined && (operation?.id === 'mde-cancel-machine-action' || /\bcancel/i.test(message))) {
    return { findings: [{ id: 'action-not-cancellable', status: ended }], steps: [{ id: 'look-at-actions' }], verdict: { fix: 'caller', retry: 'no' }, lookFirst: false };
  }
  // A server that returned an error may still have accepted the action.
  const isOpen = status !== null && (status >= 500 || status === 408);
  if (!isOpen) return NOTHING;
  if (operation?.startsAction === true) return { findings: [{ id: 'action-may-run' }], steps: [{ id: 'look-at-actions' }], verdict: null, lookFirst: true };
  const mayStart = !isCallKnown && (method === null || method === 'POST');
  // The steps of the code are enough here, because most calls do not start an action.
  return mayStart ? { ...NOTHING, findings: [{ id: 'action-perhaps' }] } : NOTHING;
}
