import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getErrorCode } from './cli-error.mjs';

const HEARTBEAT_MS = 2_000;
/** In milliseconds. Long enough for a machine that swaps or sleeps briefly, short enough to wait for. */
const MAX_SILENCE_MS = 60_000;

/**
 * Runs a task that only one process of this checkout may run at a time.
 * @template T
 * @param {string} folder path of the lock; its parent must exist
 * @param {() => Promise<T>} task
 * @param {() => void} [onWait] called once if another process has the lock
 * @returns {Promise<T>} what the task returns
 */
export async function withLock(folder, task, onWait) {
  let waiting = false;
  while (!(await acquire(folder))) {
    if (await isAbandoned(folder)) {
      await discard(folder);
      continue;
    }
    if (!waiting) onWait?.();
    waiting = true;
    await delay(200);
  }
  const heartbeat = setInterval(() => void utimes(folder, new Date(), new Date()).catch(() => undefined), HEARTBEAT_MS);
  try {
    return await task();
  } finally {
    clearInterval(heartbeat);
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function acquire(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (getErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, host: hostname() }));
  return true;
}

/** @param {string} folder */
async function isAbandoned(folder) {
  try {
    const age = Date.now() - (await stat(folder)).mtimeMs;
    if (age > MAX_SILENCE_MS) return true;
    const owner = JSON.parse(await readFile(join(folder, 'owner.json'), 'utf8'));
    return owner.host === hostname() && !isRunning(owner.pid);
  } catch {
    // The lock was released, or was just created and has no owner file yet: check again.
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return getErrorCode(error) === 'EPERM';
  }
}

/**
 * Moves the lock aside and checks it again, because another process may have discarded and acquired it in between.
 * @param {string} folder
 */
async function discard(folder) {
  const aside = `${folder}.${process.pid}.local`;
  try {
    await rename(folder, aside);
    if (await isAbandoned(aside)) await rm(aside, { recursive: true, force: true });
    else await rename(aside, folder);
  } catch (error) {
    if (!['ENOENT', 'EEXIST', 'ENOTEMPTY', 'EPERM'].includes(getErrorCode(error) ?? '')) throw error;
  }
}
