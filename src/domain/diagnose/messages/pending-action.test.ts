import { describe, expect, it } from 'vitest';
import { toCallPattern } from '../../operations/call-pattern.ts';
import { findOperationById } from '../../operations/operations.ts';
import { diagnosePendingAction } from './pending-action.ts';

function findPattern(id: string) {
  const found = findOperationById(id);
  return found === undefined ? null : toCallPattern(found);
}

function diagnose(given: { code?: string; status?: number; message?: string; operation?: string; method?: string }) {
  return diagnosePendingAction({
    code: given.code ?? null,
    status: given.status ?? null,
    message: given.message ?? '',
    operation: given.operation === undefined ? null : findPattern(given.operation),
    isCallKnown: given.operation !== undefined,
    method: given.method ?? null,
  });
}

describe('an action that is already running', () => {
  it.each([
    { code: 'BadRequest', status: 400, message: 'Action is already in progress' },
    { code: 'ActiveRequestAlreadyExists', status: 400, message: 'An active request already exists' },
    { status: 400, message: 'Action is already in progress.' },
  ])('%j', (given) => {
    const { findings, steps, verdict } = diagnose(given);
    expect(findings).toEqual([{ id: 'action-in-progress' }]);
    expect(steps[0]).toEqual({ id: 'look-at-actions' });
    expect(verdict).toEqual({ fix: 'caller', retry: 'later' });
  });
});

it.each<[string, string | null]>([
  ['Canceled machine action status must be Pending or InProgress, Current Status: Succeeded, machineActionId: 1f2a8c1c-4b1f-4a3e-8f0d-2c6d7c1d9b11', 'Succeeded'],
  ["Cannot cancel the action, its current status is 'Failed'", 'Failed'],
  ['Action is already in progress', null],
])('an action that has ended: %s', (message, status) => {
  expect(diagnose({ status: 400, message, operation: 'mde-cancel-machine-action' }).findings.find(({ id }) => id === 'action-not-cancellable') ?? null).toEqual(
    status === null ? null : { id: 'action-not-cancellable', status },
  );
});

describe('a server error', () => {
  it.each<[string, string | undefined, string | undefined, string | null]>([
    ['of a call that starts an action', 'mde-isolate-machine', 'POST', 'action-may-run'],
    ['of a look-up', 'mde-get-machine', 'GET', null],
    ['of a query', 'mde-run-advanced-query', 'POST', null],
    ['of a call that is not known', undefined, undefined, 'action-perhaps'],
    ['of a GET that is not known', undefined, 'GET', null],
  ])('%s', (_, id, method, finding) => {
    const found = diagnose({ status: 503, ...(id === undefined ? {} : { operation: id }), ...(method === undefined ? {} : { method }) });
    expect(found.findings[0]?.id ?? null).toBe(finding);
    expect(found.lookFirst).toBe(finding === 'action-may-run');
  });
});
