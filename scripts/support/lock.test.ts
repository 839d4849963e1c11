import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { withLock } from './lock.mjs';

function lockFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'lock');
}

it('runs one task at a time and notifies the waiting one', async () => {
  const folder = lockFolder();
  const events: string[] = [];
  const task = async () => {
    events.push('begins');
    await delay(20);
    events.push('ends');
  };
  const onWait = vi.fn<() => void>();
  await Promise.all([withLock(folder, task, onWait), withLock(folder, task, onWait)]);
  expect(events).toEqual(['begins', 'ends', 'begins', 'ends']);
  expect(onWait).toHaveBeenCalledOnce();
});

it('is released after a failed task', async () => {
  const folder = lockFolder();
  await expect(withLock(folder, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(folder)).toBe(false);
});

it('takes over from a process that was killed', async () => {
  const folder = lockFolder();
  mkdirSync(folder);
  // No system assigns this process ID.
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: 2 ** 30, host: hostname() }));
  await expect(withLock(folder, () => Promise.resolve('done'))).resolves.toBe('done');
});

it('takes over from another machine without a heartbeat for minutes', async () => {
  const folder = lockFolder();
  mkdirSync(folder);
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, host: 'another-machine' }));
  const minutesAgo = new Date(Date.now() - 300_000);
  utimesSync(folder, minutesAgo, minutesAgo);
  await expect(withLock(folder, () => Promise.resolve('done'))).resolves.toBe('done');
});
